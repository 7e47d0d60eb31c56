import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { ServerOptions } from "../../../src/api/server.ts";
import { launchBrowser } from "../../support/browser.ts";
import { type ServedSeed, serveSeed } from "../../support/served-seed.ts";
import { type Look, looks, type OpenedExplorer, openExplorer, overflowOf, shiftsOf, violationsOf } from "./explorer.ts";

/** The served seed and a browser. */
export type Stage = {
  readonly service: ServedSeed;
  readonly browser: Browser;
  /** Opens the explorer at a path like `/documents?text=…`, closed again after the test. */
  readonly open: (path: string, look?: Partial<Look>) => Promise<OpenedExplorer>;
};

/** Serves the seed to a browser for all tests of a file; to be called outside them, and used within. */
export function explorerStage(given: Partial<ServerOptions> = {}): Stage {
  let service: ServedSeed | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [service, browser] = await Promise.all([serveSeed(given), launchBrowser()]);
  }, 120_000);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  const standing = () => {
    if (!service || !browser) throw new Error("explorerStage: expected to be used within a test, which begins later");
    return { service, browser };
  };
  return {
    get service() {
      return standing().service;
    },
    get browser() {
      return standing().browser;
    },
    open: (path, look) => openExplorer(standing().browser, new URL(path, standing().service.url).href, look),
  };
}

/**
 * Tests that a page has no fault that axe knows, is no wider than its window, asks nothing of another host and reports
 * no error, in every look; and that nothing on it moves while its answers come.
 *
 * @param path encoded, with its search
 * @param ready resolves when what comes late is there
 * @param first encoded, where other than `path` is how a reader comes to the page: nothing that was opened on it
 */
export function testLooksOfPage(
  path: string,
  stage: Stage,
  ready?: (page: Page) => Promise<unknown>,
  first = path,
): void {
  it.each(looks)("has no fault that axe knows and fits: $language $colorScheme $width", async (look) => {
    const { page, foreign, problems } = await stage.open(path, look);
    await ready?.(page);
    const found = { violations: await violationsOf(page), overflow: await overflowOf(page), foreign, problems };
    expect(found).toEqual({ violations: [], overflow: 0, foreign: [], problems: [] });
  });

  it.each([390, 1440])("keeps still while its answers come: %i", async (width) => {
    const { page } = await stage.open(first, { width });
    expect(await shiftsOf(page)).toEqual([]);
  });
}
