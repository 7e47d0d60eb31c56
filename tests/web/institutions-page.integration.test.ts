import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

/** Names in their order, once the list has this many. */
async function names(page: Page, count: number): Promise<string[]> {
  await page.getByRole("heading", { name: `${count} 家`, exact: true }).waitFor();
  await page.locator('.data-table[aria-busy="false"]').waitFor();
  return page.locator(".data-table tbody th .entity-link").allInnerTexts();
}

describe("the page of institutions", () => {
  testLooksOfPage("/institutions?region=region:310000", stage);

  it("narrows by words, kind and place, each in the address, and leads to an institution", async () => {
    const { page } = await stage.open("/institutions");
    await page.getByLabel("名称含有").fill("生物安全");
    await page.keyboard.press("Enter");
    const named = await names(page, 2);
    await page.getByRole("main").getByLabel("类别").selectOption("实验室");
    const laboratories = await names(page, 1);
    await page.getByRole("combobox", { name: "所在地区" }).fill("上海");
    await page.keyboard.press("Enter");
    await page.waitForURL(/region=/);
    const address = Object.fromEntries(new URL(page.url()).searchParams);
    expect([named, laboratories, await names(page, 1), address]).toEqual([
      ["上海市传染病与生物安全应急响应重点实验室", "上海市重大传染病和生物安全研究院"],
      ["上海市传染病与生物安全应急响应重点实验室"],
      ["上海市传染病与生物安全应急响应重点实验室"],
      { name: "生物安全", kind: "LABORATORY", region: "region:310000" },
    ]);
    await page.getByRole("link", { name: "上海市传染病与生物安全应急响应重点实验室" }).click();
    await page.getByRole("heading", { level: 1, name: "上海市传染病与生物安全应急响应重点实验室" }).waitFor();
    await page.goBack();
    expect(await names(page, 1)).toEqual(laboratories);
  });

  it("goes on page by page, as far as the address says", async () => {
    const { institutions } = await stage.service.data("{ institutions(first: 60) { nodes { name } } }");
    const shown: string[] = institutions.nodes.map(({ name }: { name: string }) => name);
    const { page } = await stage.open("/institutions");
    const rows = page.locator(".data-table tbody th .entity-link");
    await rows.nth(29).waitFor();
    expect(await rows.allInnerTexts()).toEqual(shown.slice(0, 30));
    await page.getByRole("button", { name: /^再显示 \d+ 条/ }).click();
    await rows.nth(shown.length - 1).waitFor();
    await page.reload();
    await rows.nth(shown.length - 1).waitFor();
    expect(await rows.allInnerTexts()).toEqual(shown);
    expect(new URL(page.url()).search).toBe("?pages=2");
  });

  it("leads from an institution to the documents it issued", async () => {
    const { page } = await stage.open("/institutions?name=江苏省河长制");
    await page.getByRole("link", { name: "江苏省河长制工作办公室发布的 1 份文件" }).click();
    await page.getByRole("heading", { name: "1 份", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("issuedBy")).toBe("institution:江苏省河长制工作办公室");
  });

  it("exports everything that matches", async () => {
    const { institution } = await stage.service.data('{ institution(name: "江苏省河长制工作办公室") { aliases } }');
    const { page } = await stage.open("/institutions?name=江苏省河长制");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 CSV" }).click();
    const download = await waiting;
    expect([download.suggestedFilename(), readFileSync(await download.path(), "utf8")]).toEqual([
      "机构.csv",
      "\uFEFF编号,名称,别名,类别,所在地区,地区编号,成立日期,发布文件数\r\n" +
        `institution:江苏省河长制工作办公室,江苏省河长制工作办公室,${institution.aliases.join("、")},政府部门,江苏省,region:320000,,1\r\n`,
    ]);
  });

  it("leads on where nothing meets the conditions, in English too", async () => {
    const { page } = await stage.open("/institutions?name=火星", { language: "en" });
    await page.getByText("No institution meets the conditions.").waitFor();
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await page.getByRole("heading", { name: /^\d+ institutions$/ }).waitFor();
  });
});
