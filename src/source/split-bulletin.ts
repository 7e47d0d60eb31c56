import { tidyBlanks, tidyHeadline } from "./tidy-blanks.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** One news item. Offsets of evidence are offsets into `text`: its paragraphs, parted by `\n`, headline excluded. */
export type SourceArticle = {
  /** Place in the bulletin, from 1. */
  readonly ordinal: number;
  readonly section: string | null;
  readonly headline: string;
  readonly text: string;
};

const sentenceEnd = /[。！？；：，、…][”’』」）)]?$/; // 正式启动。
const longestHeadline = 60;
const longestSection = 12;

/** Whether a paragraph is a title by typography: short, and it ends no sentence. */
export function isTitle(paragraph: string): boolean {
  return paragraph.length <= longestHeadline && !sentenceEnd.test(paragraph);
}

/**
 * The articles of a digest in their order, by typography alone: a short paragraph that ends no sentence is a title;
 * a title directly before another title names a section, the other the article below it. What stands above the first
 * article (masthead, table of contents) belongs to none.
 */
export function splitBulletin(text: string): SourceArticle[] {
  const paragraphs = unwrapLines(text);
  const articles: { section: string | null; headline: string; body: string[] }[] = [];
  let section: string | null = null;
  for (const [i, paragraph] of paragraphs.entries()) {
    const title = isTitle(paragraph);
    if (title && isTitle(paragraphs[i + 1] ?? "。") && paragraph.length <= longestSection)
      section = tidyBlanks(paragraph);
    else if (title && i + 1 < paragraphs.length)
      articles.push({ section, headline: tidyHeadline(paragraph), body: [] });
    else articles.at(-1)?.body.push(tidyBlanks(paragraph));
  }
  const first = articles.findIndex(({ body }) => body.length > 0);
  return articles.slice(Math.max(0, first)).map(({ section, headline, body }, i) => ({
    ordinal: i + 1,
    section,
    headline,
    text: body.join("\n"),
  }));
}
