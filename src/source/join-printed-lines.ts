import type { PrintedLine } from "./page-lines.ts";
import { joinLines } from "./unwrap-lines.ts";

/** Distances in sizes of the type. */
const slack = 1.5; // punctuation held back from the margin
const longWord = 6; // a Latin word or a number that did not fit
const indent = 1.2;
/** Distance between lines, as a multiple of the usual one, that parts paragraphs. */
const wideGap = 1.5;
/** Change of size that parts a heading from its text. */
const otherSize = 0.12;
const finalPunctuation = /[。！？：；…][”’』」）)]?$/; // 正式启动。

/** Left and right edge of the type area. */
type Frame = { readonly left: number; readonly right: number };

/** The paragraphs of printed lines in reading order, page by page, by how they stand in the type area. */
export function joinPrintedLines(pages: readonly (readonly PrintedLine[])[]): string[] {
  const frames = findFrames(pages);
  const lines = pages.flatMap((page, number) =>
    page.map((line) => ({ line, number, frame: frames.get(frameKey(line, number)) as Frame })),
  );
  const pitch = usualPitch(pages);
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const [i, { line, number, frame }] of lines.entries()) {
    open.push(line.text.trim());
    const next = lines[i + 1];
    const isBeside = next && next.number === number && next.line.column === line.column;
    const isApart = isBeside && next.line.y - line.y > wideGap * pitch * line.size;
    if (next && !isApart && goesOn(line, frame, next.line, next.frame)) continue;
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
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  return new Map([...groups].map(([key, lines]) => [key, toFrame(lines)]));
}

/** The outermost edges that one line in ten shares: less may be a table that sticks out. */
function toFrame(lines: readonly PrintedLine[]): Frame {
  const shared = (edges: readonly number[], outermost: "least" | "most") => {
    const sorted = [...edges].sort((a, b) => (outermost === "least" ? a - b : b - a));
    const needed = Math.max(1, edges.length / 10);
    const found = sorted.find((edge) => edges.filter((other) => Math.abs(other - edge) < 4).length >= needed);
    return found ?? (sorted[0] as number);
  };
  return {
    left: shared(
      lines.map(({ left }) => left),
      "least",
    ),
    right: shared(
      lines.map(({ right }) => right),
      "most",
    ),
  };
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

function goesOn(line: PrintedLine, frame: Frame, next: PrintedLine, nextFrame: Frame): boolean {
  if (line.isParted || next.isParted) return false;
  if (Math.abs(next.size - line.size) > otherSize * line.size) return false;
  if (isCentred(line, frame) && isCentred(next, nextFrame))
    return isWideHeading(line, frame) && !finalPunctuation.test(line.text);
  const isLongWord = /^[A-Za-z0-9]/.test(next.text.trim()) && !finalPunctuation.test(line.text);
  if (line.right < frame.right - (isLongWord ? longWord : slack) * line.size) return false;
  if (next.left <= nextFrame.left + indent * next.size) return true;
  // A block that is set in as a whole goes on; two first lines don't.
  return Math.abs(next.left - line.left) < 2 && line.column === next.column && !finalPunctuation.test(line.text);
}

function isCentred({ left, right, size }: PrintedLine, frame: Frame): boolean {
  const [before, after] = [left - frame.left, frame.right - right];
  return before > 1.5 * size && after > 1.5 * size && Math.abs(before - after) < 2 * size;
}

/** The first line of a heading that runs over two; a short centred line stands for itself. */
function isWideHeading({ left, right }: PrintedLine, frame: Frame): boolean {
  return right - left > 0.6 * (frame.right - frame.left);
}
