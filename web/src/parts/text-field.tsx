import "./fields.css";
import { useId, useState } from "react";
import { dateOf } from "../address/values.ts";
import { useText } from "../language/language-provider.tsx";

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  /** Enter, or leaving the field, with something else in it. */
  readonly onCommit: (text: string | undefined) => void;
  readonly placeholder?: string;
  /** Why a text can't be taken; undefined where it can. */
  readonly faultOf?: (text: string) => string | undefined;
  /** What may be chosen from. */
  readonly suggestions?: readonly string[];
};

/** A field of text that counts once it is left or Enter is pressed. */
export function TextField({ label, value = "", onCommit, placeholder, faultOf, suggestions }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string }>();
  const shown = typed?.over === value ? typed.text : value;
  const fault = shown.trim() === "" ? undefined : faultOf?.(shown.trim());
  const commit = () => {
    const next = shown.trim();
    if (fault === undefined && next !== value) onCommit(next === "" ? undefined : next);
  };
  return (
    <div className="form-field">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="form-input"
        value={shown}
        placeholder={placeholder}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        list={suggestions ? `${id}-list` : undefined}
        autoComplete="off"
        onChange={(event) => setTyped({ text: event.target.value, over: value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
        }}
      />
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
      <span className="form-note" id={`${id}-fault`} role="status">
        {fault}
      </span>
    </div>
  );
}

/** A field for a date of full or reduced precision. */
export function DateField(props: Omit<Props, "faultOf" | "placeholder" | "suggestions">) {
  const text = useText();
  return (
    <TextField
      {...props}
      placeholder={text("fields.date.placeholder")}
      faultOf={(typed) => (dateOf(typed) === undefined ? text("parts.asOf.invalid") : undefined)}
    />
  );
}

/** A field in which one of a few is chosen. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="form-field">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="form-input" value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
