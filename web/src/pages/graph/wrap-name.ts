const wide = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/; // 政 · 《 · （
const word = /[A-Za-z0-9.%-]+\s*|./gu; // "PM2.5 " · 政 · 策

const closing = /^[、，。；：！？）》」』】〕”’…]/; // never begins a line: 、 · 》

/** Width of a text in Chinese characters: a Latin one counts a little over half. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += wide.test(sign) ? 1 : 0.56;
  return width;
}

/** A name in at most so many lines of at most so many Chinese characters each; `…` where it goes on. */
export function wrapName(name: string, perLine: number, mostLines: number): readonly string[] {
  const lines: string[] = [""];
  for (const [piece] of name.matchAll(word)) {
    const line = lines.at(-1) as string;
    if (line === "" || closing.test(piece) || widthOf(line + piece.trimEnd()) <= perLine)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const kept = lines.slice(0, mostLines).map((line) => line.trimEnd());
  if (lines.length <= mostLines) return kept;
  const last = kept.at(-1) as string;
  const room = [...last];
  while (widthOf(`${room.join("")}…`) > perLine) room.pop();
  return [...kept.slice(0, -1), `${room.join("")}…`];
}
