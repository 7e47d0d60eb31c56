/** A piece of text, and whether it is one of the names. */
export type Piece = { readonly text: string; readonly isName: boolean };

/** A text cut where names stand in it, the longest where several begin at one place; the pieces joined are the text. */
export function markNames(text: string, names: readonly string[]): Piece[] {
  const longestFirst = [...new Set(names)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const name = longestFirst.find((one) => text.startsWith(one, at));
    if (name === undefined) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== "") pieces.push({ text: plain, isName: false });
    plain = "";
    pieces.push({ text: name, isName: true });
    at += name.length;
  }
  return plain === "" ? pieces : [...pieces, { text: plain, isName: false }];
}
