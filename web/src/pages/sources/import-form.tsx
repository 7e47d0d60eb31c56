import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { dateOf, textOf } from "../../address/values.ts";
import { askWithFile } from "../../graphql/ask.ts";
import { IngestDocument } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { ChangeFailed } from "./change-failed.tsx";

/** Files that can be read. */
const readable = ".txt,.md,.markdown,.html,.htm,.docx,.pdf";

type Props = { readonly token: string; readonly onStarted: (job: string) => void };

/** Hands a file over, with what is known of it. */
export function ImportForm({ token, onStarted }: Props) {
  const text = useText();
  const id = useId();
  const start = useMutation({
    mutationFn: (form: FormData) => {
      const file = form.get("file") as File;
      const input = {
        file: null,
        region: textOf(form.get("region")) ?? null,
        publishedOn: textOf(form.get("publishedOn")) ?? null,
        as: textOf(form.get("as")) ?? null,
        replace: form.get("replace") !== null,
        dryRun: form.get("dryRun") !== null,
      };
      return askWithFile(
        { document: IngestDocument, variables: { input } },
        { file, place: "variables.input.file" },
        token,
      );
    },
    onSuccess: ({ ingest }) => onStarted(ingest.id),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    start.mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="card sources-import" onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text("sources.import")}</h2>
      <div className="form-field">
        <label className="form-label" htmlFor={`${id}-file`}>
          {text("sources.import.file")}
        </label>
        <input id={`${id}-file`} name="file" type="file" accept={readable} required className="form-input" />
      </div>
      <div className="form-fields">
        <div className="form-field">
          <label className="form-label" htmlFor={`${id}-region`}>
            {text("sources.import.region")}
          </label>
          <input
            id={`${id}-region`}
            name="region"
            className="form-input"
            autoComplete="off"
            placeholder={text("sources.import.region.placeholder")}
          />
        </div>
        <div className="form-field">
          <label className="form-label" htmlFor={`${id}-date`}>
            {text("sources.import.date")}
          </label>
          <input
            id={`${id}-date`}
            name="publishedOn"
            className="form-input"
            autoComplete="off"
            placeholder={text("fields.date.placeholder")}
            onChange={({ target }) =>
              target.setCustomValidity(
                target.value.trim() === "" || dateOf(target.value) !== undefined ? "" : text("parts.asOf.invalid"),
              )
            }
          />
        </div>
        <div className="form-field">
          <label className="form-label" htmlFor={`${id}-as`}>
            {text("sources.import.as")}
          </label>
          <input
            id={`${id}-as`}
            name="as"
            className="form-input"
            autoComplete="off"
            placeholder={text("sources.import.as.placeholder")}
          />
        </div>
      </div>
      <label className="sources-check">
        <input type="checkbox" name="replace" />
        {text("sources.import.replace")}
      </label>
      <label className="sources-check">
        <input type="checkbox" name="dryRun" />
        {text("sources.import.dryRun")}
      </label>
      <p>
        <button type="submit" className="button button-main" disabled={start.isPending}>
          {text(start.isPending ? "sources.import.sending" : "sources.import.start")}
        </button>
      </p>
      <ChangeFailed error={start.error} />
    </form>
  );
}
