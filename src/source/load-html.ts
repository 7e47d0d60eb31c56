import type { CheerioAPI } from "cheerio";
import { InputError } from "../model/input-error.ts";
import type { HtmlNode } from "./html-lines.ts";

/** Elements nested deeper than any page nests them; a parser's time grows with the square of the depth. */
const deepest = 1000;
const tag = /<(\/?)([a-z][^\s/>]*)/gi; // <div class="a"> · </div>
/** Elements that end without being closed. */
const unnested = new Set(
  "area base body br col dd dt embed head hr html img input li link meta option p source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);

/**
 * A page or a fragment as cheerio reads it, shallow enough for recursion.
 *
 * @throws InputError with code MARKUP_TOO_DEEP
 */
export async function loadHtml(html: string, file: string): Promise<CheerioAPI> {
  checkTags(html, file);
  const { load } = await import("cheerio");
  const $ = load(html);
  let level: HtmlNode[] = $.root().contents().get();
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw tooDeep(file);
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return $;
}

/** Spares the parser what is too deep by its tags alone; tags in comments and scripts may hide depth from it. */
function checkTags(html: string, file: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, end, name] of html.matchAll(tag)) {
    const kind = (name as string).toLowerCase();
    const count = open.get(kind) ?? 0;
    if (unnested.has(kind) || (end !== "" && count === 0)) continue;
    const step = end === "" ? 1 : -1;
    open.set(kind, count + step);
    depth += step;
    if (depth > deepest) throw tooDeep(file);
  }
}

export function tooDeep(file: string): InputError {
  return new InputError([
    {
      at: file,
      code: "MARKUP_TOO_DEEP",
      message: `expected at most ${deepest} elements in each other; save it as plain text`,
    },
  ]);
}
