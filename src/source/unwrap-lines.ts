/** A line that is nothing but the number of its page: — 4 — · 第 4 页 · 第 4 页 共 16 页 · 共 16 页，第 4 页 */
export const pageMark =
  /^[ \t\u3000]*(?:[-—–－―─·]+ *\d+ *[-—–－―─·]+|第 *\d+ *页(?:[ /，]*共 *\d+ *页)?|共 *\d+ *页[ /，]*第 *\d+ *页)[ \t\u3000]*$/;
const finalPunctuation = /[。！？：；…][”’』」）)]?$/; // 富多彩的在线生活节。
const pause = /[，、。；]/; // 11月30日，上海市重大传染病和生物安全研究院、上
const indentation = /^(?:\u3000{2}|[ \t\u00a0]{2,})/; // 　　日前，青岛正式发布
const endMark = /[ \t\u00a0\u3000]$/; // the blank that word processors leave at a paragraph's end
/** Columns by which a wrapped line may miss the full width: punctuation that hangs or is held back, a Latin word. */
const slack = 4;
/** Nobody wraps at less, in columns. */
const narrowest = 36;
/** Share of lines that may run beyond the width at which a text is wrapped: addresses, tables. */
const mostBeyond = 0.05;
/** Share of full lines that break off in a sentence where a text is wrapped; headlines over bodies of one line are fewer. */
const leastBroken = 0.6;

/** A line without its blanks, and what its blanks said. */
type Line = { readonly text: string; readonly width: number; readonly indented: boolean; readonly marked: boolean };

/**
 * The paragraphs of a text, blanks inside still as received. Page marks go, and with them the empty lines of double
 * spacing.
 *
 * A text whose lines mostly differ in width, or run beyond it, or end with their sentences, is not wrapped: every line is
 * a paragraph. A wrapped one
 * is joined: where its paragraphs, and only they, end in a blank (so word processors export them), by that; else by indentation and by
 * width.
 */
export function unwrapLines(text: string): string[] {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "" && !pageMark.test(line))
    .map(toLine);
  const full = lines.map(({ width }) => width).sort((a, b) => a - b)[Math.floor(lines.length * 0.75)] ?? 0;
  const isFull = ({ width }: Line) => Math.abs(width - full) <= slack;
  const isBeyond = ({ width }: Line) => width > full + 2 * slack;
  const breaksOff = lines.filter((line) => isFull(line) && !endsSentence(line));
  const isWrapped =
    full >= narrowest &&
    share(lines, isFull) >= 0.4 &&
    share(lines, isBeyond) <= mostBeyond &&
    breaksOff.length > lines.filter(isFull).length * leastBroken;
  if (!isWrapped) return lines.map((line) => line.text);

  const short = lines.filter(({ width }) => width < full - 2 * slack);
  const isMarked = ({ marked }: Line) => marked;
  const marksEnds = share(short, isMarked) > 0.8 && share(lines.filter(isFull), isMarked) < 0.5;
  const ends = marksEnds ? ({ marked }: Line) => marked : endsByWidth(lines, full);
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const [i, line] of lines.entries()) {
    const isFirst = open.length === 0;
    open.push(line.text);
    if (!ends(line, lines[i + 1], isFirst)) continue;
    paragraphs.push(joinLines(open));
    open = [];
  }
  if (open.length > 0) paragraphs.push(joinLines(open));
  return paragraphs;
}

type EndsParagraph = (line: Line, next: Line | undefined, isFirst: boolean) => boolean;

/**
 * Judges a paragraph's end by width. Where the first lines of paragraphs were set in by two characters, they are as
 * short as a long headline; then the next line decides: after a headline comes another first line, after a first line
 * a full one or the last. A line of that width that pauses (，、) is no headline. Where the indentation was kept, a
 * paragraph that begins without it is a headline.
 */
function endsByWidth(lines: readonly Line[], full: number): EndsParagraph {
  const isSetIn = (line: Line) => line.width >= full - slack - 2 && line.width <= full - 2;
  const setsIn = share(lines, (line) => isSetIn(line) && !endsSentence(line)) > 0.08;
  const indented = lines.filter((line) => line.indented);
  const indentsBody =
    indented.length / lines.length > 0.05 && share(indented, ({ width }) => width >= full - 2 * slack) > 0.5;
  return (line, next, isFirst) => {
    if (next === undefined || next.indented || (indentsBody && isFirst && !line.indented)) return true;
    const isShort = line.width <= full - slack && !(setsIn && isFirst && isSetIn(line));
    if (isShort) return endsSentence(line) || isFirst || line.width < full - 2 * slack;
    const goesOn = next.width >= full - 1 || endsSentence(next) || (isFirst && pause.test(line.text));
    return setsIn && (isFirst || endsSentence(line)) && !goesOn;
  };
}

const endsSentence = ({ text }: Line) => finalPunctuation.test(text);

function toLine(line: string): Line {
  const text = line.trim();
  return { text, width: displayWidth(text), indented: indentation.test(line), marked: endMark.test(line) };
}

/** Part of `lines` for which `holds`, from 0 to 1. */
function share(lines: readonly Line[], holds: (line: Line) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
}

/** The lines of one paragraph as it was before wrapping: Latin words are parted by a blank, everything else stood together. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, i) => (/^[A-Za-z]/.test(line) && /[A-Za-z]$/.test(lines[i - 1] ?? "") ? ` ${line}` : line))
    .join("");
}

/** Columns: two for a Chinese character, one for the rest. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character > "\u2e7f" || "“”‘’—…".includes(character) ? 2 : 1;
  return width;
}
