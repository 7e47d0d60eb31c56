import { pageMark } from "./unwrap-lines.ts";

/** Lines at the top and at the bottom of a page among which running heads and page numbers are looked for. */
const depth = 2;

/**
 * The lines of each page without page numbers and running heads: what stands at the same edge of page after page and
 * differs in digits only. It must recur on 3 pages (or on both of two) and on 3 in 10 (heads of left and right pages
 * may differ).
 */
export function dropPageFurniture<Line extends { readonly text: string }>(
  pages: readonly (readonly Line[])[],
): Line[][] {
  const needed = Math.max(2, Math.min(3, pages.length), 0.3 * pages.length);
  const seen = new Map<string, number>();
  const edgesOf = (page: readonly Line[]) =>
    page.flatMap((line, i) => {
      const keys: string[] = [];
      const words = line.text.replace(/\s+/g, "").replace(/\d+/g, "#");
      if (i < depth) keys.push(`top ${words}`);
      if (i >= page.length - depth) keys.push(`bottom ${words}`);
      return [{ line, keys }];
    });
  for (const page of pages)
    for (const key of new Set(edgesOf(page).flatMap(({ keys }) => keys))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((page) =>
    edgesOf(page)
      .filter(
        ({ line, keys }) =>
          !(keys.length > 0 && pageMark.test(line.text)) && !keys.some((key) => (seen.get(key) ?? 0) >= needed),
      )
      .map(({ line }) => line),
  );
}
