import { htmlLines } from "./html-lines.ts";
import { loadHtml, tooDeep } from "./load-html.ts";

const frontMatter = /^---\n([\s\S]{0,10000}?)\n---(?:\n|$)/; // ---\ntitle: 政策简报\n---
const frontTitle = /^title:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*))$/m; // title: "政策简报"

/**
 * The lines of a Markdown text (GitHub's kind), one a block, and the title that its front matter gives.
 *
 * @throws InputError with code MARKUP_TOO_DEEP
 */
export async function readMarkdown(text: string, file: string): Promise<{ lines: string[]; title: string | null }> {
  const { Marked } = await import("marked");
  const front = frontMatter.exec(text);
  const title =
    front &&
    frontTitle
      .exec(front[1] as string)
      ?.slice(1)
      .find((words) => words !== undefined);
  let html: string;
  try {
    html = new Marked({ gfm: true, async: false }).parse(text.slice(front?.[0].length ?? 0)) as string;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file); // marked recurses into quotations and lists
    throw error;
  }
  const [body] = (await loadHtml(html, file))("body").get();
  return { lines: body ? htmlLines(body, { numbered: true }) : [], title: title?.trim() || null };
}
