import "./fact.css";
import { ChevronRight } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useText } from "../language/language-provider.tsx";

type Props = {
  /** The fact as shown. */
  readonly children: ReactNode;
  /** The fact as text, for whoever hears the button only. */
  readonly name: string;
  /** How many quotations prove it, where known. */
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The quotations; rendered while open. */
  readonly evidence: () => ReactNode;
};

/** A fact with a button that opens what proves it. */
export function Fact({ children, name, count, open, onToggle, evidence }: Props) {
  const id = useId();
  return (
    <div className="fact" data-open={open || undefined}>
      <div className="fact-line">
        <div className="fact-says">{children}</div>
        <EvidenceButton name={name} count={count} open={open} onToggle={onToggle} controls={id} />
      </div>
      {open ? <div id={id}>{evidence()}</div> : null}
    </div>
  );
}

type ButtonProps = Pick<Props, "name" | "open" | "onToggle"> & {
  readonly count: number | undefined;
  /** Id of the element that holds the quotations while open. */
  readonly controls: string;
};

/** The button alone, where the quotations stand elsewhere: in a table's next row. */
export function EvidenceButton({ name, count, open, onToggle, controls }: ButtonProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="fact-button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <ChevronRight size={14} aria-hidden="true" />
      {count === undefined ? text("parts.evidence.one") : text("parts.evidence", { count })}
      <span className="visually-hidden">{name}</span>
    </button>
  );
}
