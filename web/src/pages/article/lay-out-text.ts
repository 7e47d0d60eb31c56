/** Something to be shown at a part of a text, offsets in UTF-16 code units. Several may overlap. */
export type TextMark = { readonly id: string; readonly start: number; readonly end: number };

/** A run of text under the same marks throughout. */
export type Run<Mark extends TextMark> = {
  readonly start: number;
  readonly text: string;
  /** Marks over the run, in the order given. */
  readonly marks: readonly Mark[];
  /** Marks that end with the run. */
  readonly ending: readonly Mark[];
};

/**
 * A text in paragraphs, each cut wherever a mark begins or ends: so overlapping marks are shown side by side, and the
 * runs joined (a newline between paragraphs) are the text. Marks are cut to the text; empty ones are left out.
 */
export function layOutText<Mark extends TextMark>(text: string, marks: readonly Mark[]): Run<Mark>[][] {
  const shown = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const cuts = new Set(shown.flatMap(({ start, end }) => [start, end]));
  const paragraphs: Run<Mark>[][] = [];
  let paragraph: Run<Mark>[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) {
      const covering = shown.filter((mark) => mark.start <= start && end <= mark.end);
      const ending = covering.filter((mark) => mark.end === end);
      paragraph.push({ start, text: text.slice(start, end), marks: covering, ending });
    }
    start = end;
  };
  for (let at = 0; at <= text.length; at += 1) {
    const isBreak = text[at] === "\n";
    if (cuts.has(at) || isBreak || at === text.length) close(at);
    if (isBreak || at === text.length) {
      if (paragraph.length > 0) paragraphs.push(paragraph);
      paragraph = [];
      if (isBreak) start = at + 1;
    }
  }
  return paragraphs;
}
