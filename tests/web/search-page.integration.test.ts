import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

describe("the page of search results", () => {
  testLooksOfPage("/search?q=上海", stage);

  it("tells what fits and by which of its names, narrows to a label, and opens it", async () => {
    const { page } = await stage.open("/search?q=市科委 上海");
    const first = page.locator(".search-hits li").first();
    await first.getByText("上海市科学技术委员会").waitFor();
    await page.getByRole("navigation", { name: "类别" }).getByRole("link", { name: "机构" }).click();
    await page.waitForURL(/label=INSTITUTION/);
    await settle(page);
    await first.getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "上海市科学技术委员会" }).waitFor();
  });

  it("says so where nothing fits, and where nothing was asked", async () => {
    const { page } = await stage.open("/search?q=ｚｚｚｚｚ");
    await page.getByText("没有找到“ｚｚｚｚｚ”").waitFor();
    await page.goto("/search");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("搜索");
  });
});
