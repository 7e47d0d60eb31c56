/** Words on a page, in points from its upper left corner; `y` is the line on which they stand. */
export type PlacedWords = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
};

/** A printed line, or the part of one that stands in a column. */
export type PrintedLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Whether words stand far apart, as in the cells of a table or beside each other under a letter. */
  readonly isParted: boolean;
  /** 0 where the page has one column, else 1, 2; 0 too for a line across both. */
  readonly column: number;
};

/** A gap that is a blank, in sizes of the type. */
const blankGap = 0.2;
/** A gap that running text does not have. */
const wideGap = 3;
/** A gap that may part columns. */
const columnGap = 1;
/** Lines that must stand side by side before a page is taken to have two columns. */
const leastRows = 5;

type Row = { readonly words: readonly PlacedWords[]; readonly y: number };

/** The lines of a page in reading order: downwards, and where it has two columns, the left one first. */
export function pageLines(words: readonly PlacedWords[]): PrintedLine[] {
  const rows = toRows(words);
  const gutter = findGutter(rows);
  if (gutter === null) return rows.map((row) => toLine(row.words, row.y, 0));
  const lines: PrintedLine[] = [];
  let right: PrintedLine[] = [];
  for (const row of rows) {
    const crosses = row.words.some(({ x, width }) => x < gutter && x + width > gutter);
    const [before, after] = [row.words.filter(({ x }) => x < gutter), row.words.filter(({ x }) => x >= gutter)];
    if (crosses) {
      lines.push(...right, toLine(row.words, row.y, 0));
      right = [];
      continue;
    }
    if (before.length > 0) lines.push(toLine(before, row.y, 1));
    if (after.length > 0) right.push(toLine(after, row.y, 2));
  }
  return [...lines, ...right];
}

/** Words that stand on one line, from the left; a raised figure belongs to the line that it overlaps. */
function toRows(words: readonly PlacedWords[]): Row[] {
  const rows: { words: PlacedWords[]; y: number; size: number }[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && word.y - row.y < 0.5 * Math.max(row.size, word.size)) {
      row.words.push(word);
      row.size = Math.max(row.size, word.size);
    } else rows.push({ words: [word], y: word.y, size: word.size });
  }
  return rows.map(({ words: inRow, y }) => ({ words: inRow.sort((a, b) => a.x - b.x), y }));
}

function toLine(words: readonly PlacedWords[], y: number, column: number): PrintedLine {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  let [size, longest, widest] = [0, 0, 0];
  for (const word of words) {
    if (text !== "") widest = Math.max(widest, (word.x - right) / word.size);
    text += word.x - right > blankGap * word.size && text !== "" ? ` ${word.text}` : word.text;
    right = Math.max(right, word.x + word.width);
    if (word.text.length > longest) [size, longest] = [word.size, word.text.length];
  }
  return { text, left: words[0]?.x ?? 0, right, y, size, isParted: widest >= wideGap, column };
}

/**
 * Where two columns part: a place that gaps of most rows share, with lines on both sides that mostly run to their
 * column's edge. The cells of a table don't.
 */
function findGutter(rows: readonly Row[]): number | null {
  const gaps = rows.flatMap(({ words }) =>
    words.slice(1).flatMap((word, i) => {
      const before = words[i] as PlacedWords;
      const from = before.x + before.width;
      return word.x - from >= columnGap * word.size ? [{ from, to: word.x }] : [];
    }),
  );
  if (gaps.length < leastRows) return null;
  const middles = gaps.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const place = middles[Math.floor(middles.length / 2)] as number;
  const beside = rows.filter(
    ({ words }) => words.some(({ x, width }) => x + width <= place) && words.some(({ x }) => x >= place),
  );
  const open = beside.filter(({ words }) => !words.some(({ x, width }) => x < place && x + width > place));
  if (open.length < leastRows || open.length < 0.5 * rows.length) return null;
  const lefts = open.map(({ words }) =>
    toLine(
      words.filter(({ x }) => x < place),
      0,
      1,
    ),
  );
  const rights = open.map(({ words }) =>
    toLine(
      words.filter(({ x }) => x >= place),
      0,
      2,
    ),
  );
  return [lefts, rights].every(runsToEdge) ? place : null;
}

function runsToEdge(lines: readonly PrintedLine[]): boolean {
  const edge = Math.max(...lines.map(({ right }) => right));
  const wide = lines.filter(({ left, right, size }) => edge - right < 1.5 * size && right - left > 8 * size);
  return wide.length > 0.5 * lines.length;
}
