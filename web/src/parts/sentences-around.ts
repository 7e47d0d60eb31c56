/** Part of a text: `text.slice(start, end)`, offsets in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

const sentenceEnd = /[。！？；\n]/; // …正式启动。
/** What may stand behind the end of a sentence and belongs to it. */
const closing = /[”’」』）》]/; // “……。”

/** The whole sentences in which a part of a text stands. */
export function sentencesAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] as string)) from -= 1;
  // A quotation mark that closes the sentence before is not the beginning of this one.
  while (from < start && closing.test(text[from] as string)) from += 1;
  let to = end;
  if (!sentenceEnd.test(text[end - 1] ?? "")) {
    while (to < text.length && !sentenceEnd.test(text[to] as string)) to += 1;
    if (to < text.length && text[to] !== "\n") to += 1;
  }
  while (to < text.length && closing.test(text[to] as string)) to += 1;
  return { start: from, end: to };
}
