import type { PrintedLine } from "./page-lines.ts";
import { joinLines } from "./unwrap-lines.ts";

/** Distances in sizes of the type. */
const flush = 1.5; // how near to the margin a full line ends
const heldBack = 4; // what may not begin a line takes others along; a number or a Latin word did not fit
const indent = 1.2;
const deepestIndent = 4.5;
/** Distance between lines, as a multiple of the usual one, that parts paragraphs. */
const wideGap = 1.5;
/** Change of size that parts a heading from its text. */
const otherSize = 0.04;
const finalPunctuation = /[。！？：；…][”’』」）)]?$/; // 正式启动。

/** Lines of a heading. */
const longestHeading = 3;

/** Left and right edge of the type area, and where its first lines begin; null where they are not set in. */
type Frame = { readonly left: number; readonly right: number; readonly first: number | null };

/** The paragraphs of printed lines in reading order, page by page, by how they stand in the type area. */
export function joinPrintedLines(pages: readonly (readonly PrintedLine[])[]): string[] {
  const frames = findFrames(pages);
  const lines = pages.flatMap((page, number) =>
    page.map((line) => ({ line, number, frame: frames.get(frameKey(line, number)) as Frame })),
  );
  const pitch = usualPitch(pages);
  const paragraphs: string[] = [];
  let open: string[] = [];
  /** Behind the end of a sentence: whether the lines up to the next first line end none. */
  const isHeading = (at: number) => {
    if (!endsSentence(lines[at - 1]?.line)) return false;
    for (let end = at; end < at + longestHeading; end++) {
      const next = lines[end + 1];
      if (next && isFirst(next.line, next.frame)) return !endsSentence(lines[end]?.line);
    }
    return false;
  };
  for (const [i, { line, number, frame }] of lines.entries()) {
    open.push(line.text.trim());
    const next = lines[i + 1];
    const isBeside = next && next.number === number && next.line.column === line.column;
    const isApart = isBeside && next.line.y - line.y > wideGap * pitch * line.size;
    if (next && !isApart && goesOn(line, frame, next.line, next.frame) && !isHeading(i + 1)) continue;
    paragraphs.push(joinLines(open));
    open = [];
  }
  return paragraphs;
}

/** Left and right pages may have other margins, and columns have their own. */
function frameKey(line: PrintedLine, page: number): string {
  return `${page % 2}/${line.column}`;
}

function findFrames(pages: readonly (readonly PrintedLine[])[]): Map<string, Frame> {
  const groups = new Map<string, PrintedLine[]>();
  for (const [number, page] of pages.entries())
    for (const line of page) {
      const key = frameKey(line, number);
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  return new Map([...groups].map(([key, lines]) => [key, toFrame(lines)]));
}

/** The outermost edges that one line in ten shares: less may be a table that sticks out. */
function toFrame(lines: readonly PrintedLine[]): Frame {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const rights = lines.map((line) => line.right).sort((a, b) => b - a);
  const outermost = (edges: readonly number[]) => {
    const share = shareOf(edges);
    return edges.find((edge) => share(edge) >= 0.1) ?? (edges[0] as number);
  };
  const left = outermost(lefts);
  const share = shareOf(lefts);
  const [first] = lines
    .filter((line) => line.left > left + indent * line.size && line.left < left + deepestIndent * line.size)
    .map((line) => line.left)
    .sort((a, b) => share(b) - share(a));
  return { left, right: outermost(rights), first: first !== undefined && share(first) > 0.05 ? first : null };
}

/** Tells which part of the edges lies within some 3 points of one. */
function shareOf(edges: readonly number[]): (edge: number) => number {
  const counts = new Map<number, number>();
  const slot = (edge: number) => Math.round(edge / 2);
  for (const edge of edges) counts.set(slot(edge), (counts.get(slot(edge)) ?? 0) + 1);
  return (edge) => [-1, 0, 1].reduce((sum, step) => sum + (counts.get(slot(edge) + step) ?? 0), 0) / edges.length;
}

/** Usual distance between lines, in sizes of the type. */
function usualPitch(pages: readonly (readonly PrintedLine[])[]): number {
  const distances = pages.flatMap((page) =>
    page.slice(1).flatMap((line, i) => {
      const distance = (line.y - (page[i] as PrintedLine).y) / line.size;
      return distance > 0.5 ? [distance] : [];
    }),
  );
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 1;
}

/** Whether a paragraph that holds `line` holds `next` too. */
function goesOn(line: PrintedLine, frame: Frame, next: PrintedLine, nextFrame: Frame): boolean {
  if (line.isParted || next.isParted || Math.abs(next.size - line.size) > otherSize * line.size) return false;
  const missing = (frame.right - line.right) / line.size;
  const nextMissing = (nextFrame.right - next.right) / next.size;
  // The last line of a paragraph ends a sentence: what is short and doesn't is a heading.
  if (endsSentence(line))
    return missing < flush && isAtMargin(next, nextFrame) && (endsSentence(next) || nextMissing < heldBack);
  if (isCentred(next, nextFrame) && !endsSentence(next))
    return isWide(line, frame) && (missing < flush || isCentred(line, frame));
  if (missing > heldBack || isFirst(next, nextFrame) || isCentred(line, frame)) return false;
  // A block that is set in as a whole goes on.
  return isAtMargin(next, nextFrame) || (Math.abs(next.left - line.left) < 2 && line.column === next.column);
}

function isFirst({ left }: PrintedLine, frame: Frame): boolean {
  return frame.first !== null && Math.abs(left - frame.first) < 3;
}

function endsSentence(line: PrintedLine | undefined): boolean {
  return line !== undefined && finalPunctuation.test(line.text);
}

function isAtMargin({ left, size }: PrintedLine, frame: Frame): boolean {
  return left <= frame.left + indent * size;
}

function isCentred(line: PrintedLine, frame: Frame): boolean {
  const { left, right, size } = line;
  if (isFirst(line, frame)) return false;
  const [before, after] = [left - frame.left, frame.right - right];
  return before > indent * size && after > indent * size && Math.abs(before - after) < 2 * size;
}

/** The first line of a heading that runs over two; a narrow line stands for itself. */
function isWide({ left, right }: PrintedLine, frame: Frame): boolean {
  return right - left > 0.6 * (frame.right - frame.left);
}
