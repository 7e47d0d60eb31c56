import "./as-of-field.css";
import { type FormEvent, useId, useState } from "react";
import { dateOf } from "../address/values.ts";
import { useText } from "../language/language-provider.tsx";

type Props = {
  readonly asOf: string | undefined;
  readonly onAsOf: (asOf: string | undefined) => void;
  /** What the date does on this page, where it is not about relationships. */
  readonly help?: string;
};

/** The day as of which a page is read: a date, a month, a year, or none. */
export function AsOfField({ asOf, onAsOf, help }: Props) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState(asOf ?? "");
  const [invalid, setInvalid] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const date = dateOf(typed);
    setInvalid(date === undefined && typed.trim() !== "");
    if (date !== undefined || typed.trim() === "") onAsOf(date);
  };
  return (
    <form className="as-of" onSubmit={apply}>
      <label htmlFor={id}>{text("parts.asOf")}</label>
      <input
        id={id}
        className="field as-of-input"
        inputMode="numeric"
        placeholder="2020-12-01"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-help`}
        aria-invalid={invalid}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button">
        {text("parts.asOf.apply")}
      </button>
      {asOf === undefined ? null : (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setTyped("");
            setInvalid(false);
            onAsOf(undefined);
          }}
        >
          {text("parts.asOf.clear")}
        </button>
      )}
      <span id={`${id}-help`} className={invalid ? "as-of-invalid" : "as-of-help"} role={invalid ? "alert" : undefined}>
        {invalid ? text("parts.asOf.invalid") : (help ?? text("parts.asOf.help"))}
      </span>
    </form>
  );
}
