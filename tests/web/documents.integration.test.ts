import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const documents = (more = "") => `/documents${more}`;

/** Titles in their order, once the list has this many. */
async function titles(page: Page, count: number): Promise<string[]> {
  await page.getByRole("heading", { name: `${count} 份`, exact: true }).waitFor();
  await page.locator('.data-table[aria-busy="false"]').waitFor();
  return page.locator(".data-table tbody th").allInnerTexts();
}

describe("the page of documents", () => {
  testLooksOfPage(documents("?region=region:370000"), stage);

  it("narrows by type and place of issue with a press each, and widens with another", async () => {
    const { page } = await stage.open(documents());
    await page.getByRole("button", { name: "意见 3" }).click();
    const opinions = await titles(page, 3);
    await page.getByRole("button", { name: "山东省 1" }).click();
    const ofShandong = await titles(page, 1);
    const asked = Object.fromEntries(new URL(page.url()).searchParams);
    await page.getByRole("button", { name: "意见 1" }).click();
    await page.waitForURL((url) => !url.searchParams.has("type"));
    expect([opinions, ofShandong, asked, await titles(page, 1)]).toEqual([
      [
        "《关于营造更好发展环境支持民营企业改革发展的实施意见》",
        "《关于进一步依法规范农村“合村并居”工作程序的指导意见》",
        "《关于进一步深化环评“放管服”改革的若干意见》",
      ],
      ["《关于进一步深化环评“放管服”改革的若干意见》"],
      { type: "意见", jurisdiction: "region:370000" },
      ["《关于进一步深化环评“放管服”改革的若干意见》"],
    ]);
    await page.goBack();
    await page.goBack();
    expect(await titles(page, 3)).toEqual(opinions);
  });

  it("narrows by words of the title, by issuer and by audience, chosen by name", async () => {
    const { page } = await stage.open(documents());
    await page.getByLabel("标题含有").fill("租赁");
    await page.keyboard.press("Enter");
    const named = await titles(page, 1);
    await page.goto(documents());
    await page.getByRole("combobox", { name: "发布机关" }).fill("市房管局 上海");
    await page.keyboard.press("Enter");
    const issued = await titles(page, 1);
    await page.goto(documents("?audience=audience:小微企业"));
    expect([named, issued, await titles(page, 1)]).toEqual([
      ["《上海市租赁住房规划建设导则》"],
      ["《上海市租赁住房规划建设导则》"],
      ["《关于进一步深化环评“放管服”改革的若干意见》"],
    ]);
  });

  it("sorts on the service, by the head of a column", async () => {
    const { page } = await stage.open(documents("?jurisdiction=region:310000"));
    const newest = await titles(page, 3);
    await page.getByRole("button", { name: "日期" }).click();
    await page.waitForURL(/order=KNOWN_ON_ASC/);
    expect([newest[0], (await titles(page, 3)).at(-1)]).toEqual(["《经营者竞争合规指南》", "《经营者竞争合规指南》"]);
  });

  it("exports everything that matches, with quotations and articles", async () => {
    const { page } = await stage.open(documents("?jurisdiction=region:340000"));
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 CSV" }).click();
    const download = await waiting;
    const lines = [
      "编号,标题,文种,发文字号,发布机关,发布地区,印发日期,发布日期,施行日期,失效日期,最早见于,时效,面向,引文,文章,文章日期",
      "document:关于营造更好发展环境支持民营企业改革发展的实施意见@中共安徽省委员会,关于营造更好发展环境支持民营企业改革发展的实施意见,意见,,中共安徽省委员会、安徽省人民政府,安徽省,,,,,2020-12,时效未载明,民营企业,近日，安徽省委、省政府出台了《关于营造更好发展环境支持民营企业改革发展的实施意见》,安徽出台实施意见为民企护航,2020-12",
    ];
    expect(download.suggestedFilename()).toBe("文件.csv");
    const written = readFileSync(await download.path(), "utf8");
    expect(written).toBe(`\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`);
  });

  it("leads on where nothing meets the conditions", async () => {
    const { page } = await stage.open(documents("?text=火星"), { language: "en" });
    await page.getByText("No document meets the conditions.").waitFor();
    const search = await page.getByRole("link", { name: "Search everything for “火星”" }).getAttribute("href");
    expect(new URL(search ?? "", stage.service.url).searchParams.get("q")).toBe("火星");
    await page.getByRole("main").getByRole("link", { name: "Clear all filters" }).last().click();
    await page.getByRole("heading", { name: "20 documents" }).waitFor();
  });
});
