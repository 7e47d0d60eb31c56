import type { CheerioAPI } from "cheerio";
import { InputError } from "../model/input-error.ts";

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
  let depth = 0;
  for (const [, end, name] of html.matchAll(tag)) {
    if (unnested.has((name as string).toLowerCase())) continue;
    depth = Math.max(0, depth + (end === "" ? 1 : -1));
    if (depth > deepest) throw tooDeep(file);
  }
  const { load } = await import("cheerio");
  return load(html);
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
