import { useId, useState } from "react";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationTypes, relationWords } from "../../language/words.ts";
import { ChoiceField, TextField } from "../../parts/text-field.tsx";
import {
  type ClaimField,
  claimComparators,
  claimFault,
  claimFields,
  claimValue,
  type EditableClaim,
  withClaimValue,
} from "./claim-fields.ts";

type Props = {
  /** The claim as JSON. */
  readonly claim: string;
  readonly isDisabled: boolean;
  readonly onClaim: (claim: string) => void;
};

/** Changes a claim by a field for each of its parts; beside them all of it as JSON, for what has no field. */
export function ClaimEditor({ claim, isDisabled, onClaim }: Props) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState(() => JSON.stringify(JSON.parse(claim), null, 2));
  const { parsed, fault } = parse(typed);
  return (
    <form
      className="sources-editor"
      onSubmit={(event) => {
        event.preventDefault();
        // What a field could not take is not in the claim: saving would keep what stood there before.
        const wrong = event.currentTarget.querySelector<HTMLElement>("[aria-invalid=true]");
        if (wrong) wrong.focus();
        else onClaim(typed);
      }}
    >
      {parsed ? (
        <div className="form-fields">
          {claimFields(parsed).map((field) => (
            <Part
              key={field.path.join(".")}
              field={field}
              value={claimValue(parsed, field)}
              onChange={(value) => setTyped(JSON.stringify(withClaimValue(parsed, field, value), null, 2))}
            />
          ))}
        </div>
      ) : null}
      <details>
        <summary>{text("sources.review.json")}</summary>
        <label className="form-label" htmlFor={id}>
          {text("sources.review.claim")}
        </label>
        <textarea
          id={id}
          className="form-input sources-json"
          rows={Math.min(24, typed.split("\n").length + 1)}
          spellCheck={false}
          value={typed}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => setTyped(target.value)}
        />
      </details>
      <p id={`${id}-fault`} className="form-note" role="status">
        {fault}
      </p>
      <button type="submit" className="button button-main" disabled={isDisabled || fault !== undefined}>
        {text("sources.review.save")}
      </button>
    </form>
  );
}

function Part({
  field,
  value,
  onChange,
}: {
  readonly field: ClaimField;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const text = useText();
  const word = useWord();
  const label = text(`sources.claim.${field.word}`);
  if (field.kind === "predicate" || field.kind === "comparator") {
    const names =
      field.kind === "predicate"
        ? relationTypes.map((type) => ({ value: type as string, name: word(relationWords[type].verb) }))
        : ["", ...claimComparators].map((sign) => ({
            value: sign,
            name: sign === "range" ? text("sources.claim.range") : sign,
          }));
    const choose = (chosen: string) => onChange(chosen === "" ? undefined : chosen);
    return <ChoiceField label={label} value={value ?? ""} choices={names} onChoose={choose} />;
  }
  const faultOf = (typed: string) => {
    const fault = claimFault(field, typed);
    return fault === undefined ? undefined : text(fault === "date" ? "parts.asOf.invalid" : "sources.claim.noNumber");
  };
  const placeholder = field.kind === "date" ? text("fields.date.placeholder") : "";
  return <TextField label={label} value={value} placeholder={placeholder} faultOf={faultOf} onCommit={onChange} />;
}

/** The claim that a text is; why it is none where it isn't JSON of an object. */
function parse(typed: string): { readonly parsed?: EditableClaim; readonly fault?: string } {
  try {
    const parsed: unknown = JSON.parse(typed);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return { parsed: parsed as EditableClaim };
    return { fault: "{ … }" };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
