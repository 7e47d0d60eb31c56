import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openLocalPage } from "../../support/browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Look = {
  readonly language: "zh" | "en";
  readonly colorScheme: "light" | "dark";
  readonly width: number;
};

/** Both languages, both themes, a phone and a desk: what every page must be good in. */
export const looks: readonly Look[] = (["zh", "en"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((colorScheme) => [390, 1440].map((width) => ({ language, colorScheme, width }))),
);

/** A page of the explorer, with what went wrong in it and what it asked elsewhere: both fill as it runs. */
export type OpenedExplorer = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly foreign: readonly string[];
  /** Errors thrown, printed, or reported by the content security policy. */
  readonly problems: readonly string[];
};

/** Opens the explorer at an address like `/documents?lang=en` and waits until its answers are there. */
export async function openExplorer(
  browser: Browser,
  url: string,
  { language, colorScheme = "light", width = 1440 }: Partial<Look> = {},
): Promise<OpenedExplorer> {
  const baseURL = new URL(url).origin;
  const viewport = { width, height: 900 };
  const { page, context, foreign } = await openLocalPage(browser, { baseURL, colorScheme, viewport });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const address = new URL(url);
  if (language) address.searchParams.set("lang", language);
  await page.goto(address.href);
  await settle(page);
  return { page, context, foreign, problems };
}

/** Waits until the page has a heading and nothing is on its way. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator(".state-bar").first().waitFor({ state: "detached" });
}

/** Faults of accessibility that axe finds, each with the element; none is expected. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))",
  );
}

/** Milliseconds that each answer is held back, so that what waits for it is drawn before. */
const heldBack = 300;
/** Score of a layout shift (Layout Instability API) below which nobody sees it. */
const unseen = 0.001;

/** What moves by itself while the page loads anew and its answers come late, each with its way down the window; none is expected. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.route("**/graphql**", async (route) => {
    await new Promise((done) => setTimeout(done, heldBack));
    await route.continue();
  });
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput && value > ${unseen})
          window.shifts.push(...sources.map(({ node, previousRect, currentRect }) =>
            (node?.className || node?.nodeName) + ": " + previousRect.y + " → " + currentRect.y));
    }).observe({ type: "layout-shift", buffered: true });`);
  await page.reload();
  await settle(page);
  return page.evaluate("window.shifts");
}

/** How far the page is wider than its window: nothing is cut off where it is 0. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** Pairs of what matches, as text, that cover each other where both are drawn; none is expected. */
export async function collisionsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => {
    const drawn = all.map((one) => ({ text: one.textContent ?? "", box: one.getBoundingClientRect() }));
    return drawn.flatMap(({ text, box }, index) =>
      drawn
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${text} × ${other.text}`),
    );
  });
}
