import { isHeading } from "./heading.ts";
import { compact, type Line } from "./printed-lines.ts";

const attached = /^附\s*件?\s*[\d一二三四五六七八九十]{0,2}[：:]?$/; // 附件1
const numbered = /^(?:\d|[一二三四五六七八九十]{1,3}、|[（(])/; // 一、关于……的意见

/**
 * The lines of the document itself: up to what it hands out or encloses, whose day is another. That begins behind the
 * first sentence with 附件, with one of `titles` or with a heading of its own.
 */
export function ownLines(lines: readonly Line[], titles: readonly string[]): readonly Line[] {
  const body = lines.findIndex(({ text }) => text.includes("。"));
  const bare = (words: string) => compact(words).replace(/[《》〈〉]/g, "");
  const names = titles.map(bare).filter((title) => title.length >= 6);
  /** The title may fill several lines; a line that only begins it may be a signature. */
  const begins = (name: string, i: number) => {
    const below = lines.slice(i, i + 4).map(({ text }) => text);
    return name.startsWith(bare(below[0] ?? "")) && bare(below.join("")).startsWith(name);
  };
  const end = lines.findIndex(({ text }, i) => {
    if (body < 0 || i <= body || numbered.test(text)) return false;
    const words = bare(text);
    return (
      attached.test(text) ||
      (words.length >= 6 && !words.startsWith("附") && names.some((name) => words.endsWith(name) || begins(name, i))) ||
      isHeading(text)
    );
  });
  return end < 0 ? lines : lines.slice(0, end);
}
