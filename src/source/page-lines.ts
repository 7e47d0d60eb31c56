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
/** Distance between columns at least: characters set one by one stand nearer than that. */
const gutterWidth = 0.8;
/** Lines that a column has at least. */
const leastRows = 5;
/** Share of a page of two columns that may run across both. */
const mostCrossing = 0.4;

/** Words that stand on one line, from the left, over all columns. */
export type Row = { readonly text: string; readonly words: readonly PlacedWords[]; readonly y: number };

/**
 * The lines of pages in reading order: downwards, and where a page has two columns, the left one first. A page with too
 * few lines to tell has the columns that most others have.
 */
export function pageLines(pages: readonly (readonly Row[])[]): PrintedLine[][] {
  const gutters = pages.map((rows) => findGutter(rows.flatMap(({ words }) => words)));
  const found = gutters.filter((gutter) => gutter !== null).sort((a, b) => a - b);
  const usual = found.length > pages.length / 2 ? (found[Math.floor(found.length / 2)] as number) : null;
  return pages.map((rows, i) => {
    const gutter = gutters[i] ?? usual;
    return gutter === null ? rows.map(({ words, y }) => toLine(words, y, 0)) : inColumns(rows, gutter);
  });
}

function inColumns(rows: readonly Row[], gutter: number): PrintedLine[] {
  const bands: PrintedLine[][] = [];
  let beside: Row[] = [];
  const close = () => {
    bands.push(
      columnLines(
        beside.flatMap(({ words }) => words),
        gutter,
      ),
    );
    beside = [];
  };
  for (const row of rows) {
    if (!row.words.some((word) => crosses(word, gutter))) {
      beside.push(row);
      continue;
    }
    close();
    bands.push([toLine(row.words, row.y, 0)]);
  }
  close();
  return bands.flat();
}

function crosses({ x, width }: PlacedWords, gutter: number): boolean {
  return x < gutter && x + width > gutter;
}

/** Words on both sides of a gutter as lines, the left column first; the lines of the two may stand at other heights. */
function columnLines(words: readonly PlacedWords[], gutter: number): PrintedLine[] {
  const [left, right] = [words.filter(({ x }) => x < gutter), words.filter(({ x }) => x >= gutter)];
  return [left, right].flatMap((side, i) => pageRows(side).map((row) => toLine(row.words, row.y, i + 1)));
}

/** The rows of a page downwards; a raised figure belongs to the line that it overlaps. */
export function pageRows(words: readonly PlacedWords[]): Row[] {
  const rows: { words: PlacedWords[]; y: number; size: number }[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && word.y - row.y < 0.5 * Math.max(row.size, word.size)) {
      row.words.push(word);
      row.size = Math.max(row.size, word.size);
    } else rows.push({ words: [word], y: word.y, size: word.size });
  }
  return rows.map(({ words: inRow, y }) => {
    const sorted = inRow.sort((a, b) => a.x - b.x);
    return { text: toLine(sorted, y, 0).text, words: sorted, y };
  });
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
 * Where two columns part: the place in the middle third that the fewest words cross, headings across the page aside,
 * with lines on both sides that mostly run to their column's edge. The cells of a table don't.
 */
function findGutter(words: readonly PlacedWords[]): number | null {
  const from = words.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const to = words.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
  const widthOf = (some: readonly PlacedWords[]) => some.reduce((sum, { width }) => sum + width, 0);
  const size = words.map((word) => word.size).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;
  let [gutter, least] = [Number.NaN, Number.POSITIVE_INFINITY];
  for (let place = from + (to - from) / 3; place < to - (to - from) / 3; place += 2) {
    const [start, end] = [place - (gutterWidth / 2) * size, place + (gutterWidth / 2) * size];
    const crossing = widthOf(words.filter(({ x, width }) => x < end && x + width > start));
    if (crossing < least) [gutter, least] = [place, crossing];
  }
  if (!(least < mostCrossing * widthOf(words))) return null;
  const lines = columnLines(
    words.filter((word) => !crosses(word, gutter)),
    gutter,
  );
  return [1, 2].every((side) => runsToEdge(lines.filter(({ column }) => column === side))) ? gutter : null;
}

function runsToEdge(lines: readonly PrintedLine[]): boolean {
  const edge = lines.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY);
  const wide = lines.filter(({ left, right, size }) => edge - right < 2 * size && right - left > 8 * size);
  return lines.length >= leastRows && wide.length > 0.5 * lines.length;
}
