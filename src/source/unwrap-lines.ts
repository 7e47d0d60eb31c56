const pageMark = /^[ \t]*(?:[-—–－]+ *\d+ *[-—–－]+|第 *\d+ *页(?: *共 *\d+ *页)?)[ \t]*$/; // — 4 — · 第 4 页
const finalPunctuation = /[。！？：；…][”’』」）)]?$/; // 富多彩的在线生活节。

/**
 * The paragraphs of a hard-wrapped text, blanks inside still as received.
 *
 * Page marks go, and with them the empty lines of double spacing. A line that ends in a blank ends its paragraph: so
 * word processors export it. A text whose lines never end so is judged by width: a line clearly shorter than its
 * neighbours ends a paragraph where it ends a sentence or follows the end of one (a headline).
 */
export function unwrapLines(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !pageMark.test(line));
  const marksEnds = lines.some((line) => /[^\s][ \t]+$/.test(line));
  const full = fullWidth(lines);
  const paragraphs: string[] = [];
  let open = "";
  for (const line of lines) {
    open = join(open, line.trim());
    const ends = marksEnds
      ? /[ \t]$/.test(line)
      : displayWidth(line) <= full - 4 && (finalPunctuation.test(line.trimEnd()) || open === line.trim());
    if (!ends) continue;
    paragraphs.push(open);
    open = "";
  }
  if (open !== "") paragraphs.push(open);
  return paragraphs;
}

/** Two halves of a wrapped line: Latin words are parted by a blank, everything else stood together. */
function join(left: string, right: string): string {
  return /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
}

/** The width at which most lines break, in columns. */
function fullWidth(lines: readonly string[]): number {
  const widths = lines.map(displayWidth).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** Columns: two for a Chinese character, one for the rest. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line.trim()) width += character > "\u2e7f" || "“”‘’—…".includes(character) ? 2 : 1;
  return width;
}
