import { type FormEvent, useId } from "react";
import type { ReviewQuestionFragment } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { ClaimEditor } from "./claim-editor.tsx";

type Props = {
  readonly item: ReviewQuestionFragment;
  readonly isDisabled: boolean;
  readonly onEdited: (edited: { readonly name?: string; readonly claim?: string }) => void;
};

/** Says whom a name means, or what a claim should be. */
export function ReviewEditor({ item, isDisabled, onEdited }: Props) {
  return item.kind === "NAME" ? (
    <NameEditor candidates={item.candidates} isDisabled={isDisabled} onName={(name) => onEdited({ name })} />
  ) : (
    <ClaimEditor claim={item.claim ?? "{}"} isDisabled={isDisabled} onClaim={(claim) => onEdited({ claim })} />
  );
}

function NameEditor({
  candidates,
  isDisabled,
  onName,
}: {
  readonly candidates: readonly string[];
  readonly isDisabled: boolean;
  readonly onName: (name: string) => void;
}) {
  const text = useText();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    if (typeof name === "string" && name.trim() !== "") onName(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <label className="form-label" htmlFor={id}>
        {text("sources.review.name")}
      </label>
      <div className="row">
        <input
          id={id}
          name="name"
          className="form-input sources-name"
          autoComplete="off"
          list={`${id}-list`}
          required
        />
        <datalist id={`${id}-list`}>
          {candidates.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" className="button button-main" disabled={isDisabled}>
          {text("sources.review.save")}
        </button>
      </div>
      {candidates.length === 0 ? null : (
        <p className="row">
          {candidates.map((name) => (
            <button key={name} type="button" className="button" disabled={isDisabled} onClick={() => onName(name)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </form>
  );
}
