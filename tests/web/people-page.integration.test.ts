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

describe("the page of people", () => {
  testLooksOfPage("/people", () => ({ browser, url: service.url }));

  it("tells who holds which post where, with its evidence", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/people`);
    const person = page.locator(".people-list > li", { hasText: "吴凡" });
    expect(await person.locator(".entity-link, .relation-notes").allInnerTexts()).toEqual([
      "吴凡",
      "上海市重大传染病和生物安全研究院",
      "院长",
      "复旦大学上海医学院",
      "副院长",
    ]);
    await person.getByRole("button").first().click();
    await person.locator("blockquote mark", { hasText: "吴凡" }).waitFor();
    await context.close();
  });

  it("finds people by name, and says so where there are none", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/people?name=无名氏`);
    await page.getByText("没有这个姓名的人物。清空姓名可看全部。").waitFor();
    await page.getByLabel("姓名").fill("吴凡");
    await page.keyboard.press("Enter");
    await page.locator(".people-list > li").first().waitFor();
    await settle(page);
    expect(new URL(page.url()).searchParams.get("name")).toBe("吴凡");
    await context.close();
  });
});
