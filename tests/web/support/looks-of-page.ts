import type { Browser } from "playwright-core";
import { expect, it } from "vitest";
import { looks, openExplorer, overflowOf, violationsOf } from "./explorer.ts";

/** What the tests of a page run on, once it stands. */
export type Stage = { readonly browser: Browser; readonly url: string };

/**
 * Tests that a page has no fault that axe knows, is no wider than its window, asks nothing of another host and reports
 * no error, in every look.
 *
 * @param path encoded, with its search
 */
export function testLooksOfPage(path: string, stage: () => Stage): void {
  it.each(looks)("has no fault that axe knows and fits: $language $colorScheme $width", async (look) => {
    const { browser, url } = stage();
    const { page, context, foreign, problems } = await openExplorer(browser, `${url}${path}`, look);
    const found = { violations: await violationsOf(page), overflow: await overflowOf(page), foreign, problems };
    expect(found).toEqual({ violations: [], overflow: 0, foreign: [], problems: [] });
    await context.close();
  });
}
