import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type ServedSeed, serveSeed } from "../support/served-seed.ts";
import { openExplorer, settle } from "./support/explorer.ts";
import { testLooksOfPage } from "./support/looks-of-page.ts";

let service: ServedSeed;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([serveSeed(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

describe("the start page", () => {
  testLooksOfPage("/", () => ({ browser, url: service.url }));

  it("leads from an abbreviation with its place to the institution", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/`);
    await page.keyboard.press("/");
    await page.keyboard.type("市科委 上海");
    const suggestion = page.getByRole("option").first();
    await suggestion.getByText("上海市科学技术委员会").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entity\//);
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe("/entity/institution:上海市科学技术委员会");
    await context.close();
  });

  it("speaks Chinese first, English when asked, and remembers it", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/`);
    expect([await page.getAttribute("html", "lang"), await page.title()]).toEqual(["zh-CN", "政策图谱"]);
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.locator("html[lang=en]").waitFor();
    expect(new URL(page.url()).search).toBe("?lang=en");
    await page.goto(`${service.url}/`);
    await settle(page);
    expect([await page.getAttribute("html", "lang"), await page.title()]).toEqual(["en", "PolicyGraph"]);
    await context.close();
  });

  it("keeps the theme that was chosen", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/`, { colorScheme: "light" });
    await page.getByLabel("外观").selectOption("dark");
    await page.reload();
    await settle(page);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(21, 24, 30)");
    await context.close();
  });
});
