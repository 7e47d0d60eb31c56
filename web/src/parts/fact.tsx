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
  const text = useText();
  const id = useId();
  return (
    <div className="fact" data-open={open || undefined}>
      <div className="fact-line">
        <div className="fact-says">{children}</div>
        <button
          type="button"
          className="fact-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={text("parts.evidence.label", { fact: name })}
          onClick={onToggle}
        >
          <ChevronRight size={14} aria-hidden="true" />
          {count === undefined ? text("parts.evidence.one") : text("parts.evidence", { count })}
        </button>
      </div>
      {open ? <div id={id}>{evidence()}</div> : null}
    </div>
  );
}
