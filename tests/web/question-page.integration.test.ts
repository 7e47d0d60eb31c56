import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openLocalPage } from "../support/browser.ts";
import { type Data, type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([serveSeed(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const languages = ["zh", "en"] as const;
const schemes = ["light", "dark"] as const;
const looks = languages.flatMap((language) => schemes.map((colorScheme) => ({ language, colorScheme })));

describe("the question page in a browser", () => {
  it.each(looks)(
    "has no accessibility fault that axe knows: $language, $colorScheme",
    async ({ language, colorScheme }) => {
      const { page, context } = await openLocalPage(browser, { colorScheme });
      await page.goto(`${service.url}/questions?lang=${language}`);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.evaluate(axe);
      const violations = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
      );
      expect(violations).toEqual([]);
      await context.close();
    },
  );

  it.each([360, 390, 768, 1440, 2560])("fits a window %i px wide", async (width) => {
    const { page, context } = await openLocalPage(browser, { viewport: { width, height: 900 } });
    await page.goto(`${service.url}/questions?lang=zh`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await context.close();
  });

  it("follows the colour scheme of the machine", async () => {
    const grounds = [];
    for (const colorScheme of schemes) {
      const { page, context } = await openLocalPage(browser, { colorScheme });
      await page.goto(`${service.url}/questions`);
      grounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      await context.close();
    }
    expect(grounds).toEqual(["rgb(246, 247, 249)", "rgb(21, 24, 30)"]);
  });

  it("takes the language from the browser until one is chosen", async () => {
    const { page, context } = await openLocalPage(browser, { locale: "en-GB" });
    await page.goto(`${service.url}/questions`);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.click("nav a");
    expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
    await context.close();
  });
});

describe("from the question page to GraphiQL", () => {
  it("shows an answer, its quotations with it, and asks nothing of another host", async () => {
    const { page, context, foreign } = await openLocalPage(browser, { viewport: { width: 1440, height: 900 } });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${service.url}/questions?lang=zh`);
    await page.click("#path-between-two .run");
    const answered = page.waitForResponse((one) => one.request().postData()?.includes("PathBetweenTwo") ?? false);
    await page.click(".graphiql-execute-button");
    const { data } = (await (await answered).json()) as Data;
    expect(data.paths[0].relations[0].evidence[0].quote).toContain("吴凡");
    // The editor draws only the lines in sight.
    await page.locator(".result-window").getByText("上海市科学技术委员会").first().waitFor();
    expect({ foreign, problems }).toEqual({ foreign: [], problems: [] });
    await context.close();
  });
});
