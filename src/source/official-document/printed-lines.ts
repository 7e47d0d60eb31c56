/** A line of a document without the blanks around it, at its place in the text. */
export type Line = { readonly text: string; readonly start: number; readonly end: number };

/** The lines of `text` that hold anything, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "") lines.push({ text: trimmed, start: at + lead, end: at + lead + trimmed.length });
    at += raw.length + 1;
  }
  return lines;
}

/** 甲 市 教 育 局 as it is written: all blanks out, digits half-width. */
export function compact(words: string): string {
  return words
    .replace(/\s+/g, "")
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Where the character of `words` stands that is number `index` among those that are no blanks. */
export function printedIndex(words: string, index: number): number {
  let seen = 0;
  for (let at = 0; at < words.length; at++) {
    if (/\s/.test(words[at] as string)) continue;
    if (seen === index) return at;
    seen++;
  }
  return words.length;
}
