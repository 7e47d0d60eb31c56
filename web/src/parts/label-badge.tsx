import type { CSSProperties } from "react";
import { useWord } from "../language/language-provider.tsx";
import { type Label, labelWords } from "../language/words.ts";
import { labelColours } from "../theme/label-colours.ts";

/** The colour of a label, as a dot; it never stands alone. */
export function LabelDot({ label }: { readonly label: Label }) {
  const { fill, border } = labelColours[label];
  const style = { "--label-fill": fill, "--label-border": border } as CSSProperties;
  return <span className="label-dot" style={style} aria-hidden="true" />;
}

/** The word for a label with its colour, or other words that say more: 高校 for an institution. */
export function LabelBadge({ label, children }: { readonly label: Label; readonly children?: string | undefined }) {
  const word = useWord();
  return (
    <span className="label-badge">
      <LabelDot label={label} />
      {children ?? word(labelWords[label])}
    </span>
  );
}
