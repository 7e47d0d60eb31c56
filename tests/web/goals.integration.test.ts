import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { collisionsOf } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const goals = (more = "") => `/goals${more}`;
const shanghai = "?region=region:310000";

/** Metric, value and deadline of each row, once the list has this many. */
async function rows(page: Page, count: number): Promise<string[][]> {
  await page.getByRole("heading", { name: `${count} 项`, exact: true }).waitFor();
  await page.locator('.data-table[aria-busy="false"]').waitFor();
  const found = await page.locator(".data-table tbody tr").all();
  return Promise.all(
    found.map(async (row) => [
      await row.locator(".goals-metric").innerText(),
      ...(await row.locator(".data-number").allInnerTexts()),
    ]),
  );
}

describe("the page of goals", () => {
  testLooksOfPage(goals(shanghai), stage, (page) => page.locator(".goals-drawn svg").waitFor());

  it("draws a chart whose names stand apart, on a phone too", async () => {
    const { page } = await stage.open("/goals", { language: "en", width: 360 });
    const names = page.locator('.goals-drawn svg g[text-anchor="end"] text');
    await names.getByText("not stated").waitFor();
    expect(await collisionsOf(page, ".goals-drawn svg text")).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await names.first().waitFor({ state: "detached" });
    expect(await collisionsOf(page, ".goals-drawn svg text")).toEqual([]);
  });

  it("filters by place, unit and deadline, each in the address, and goes back", async () => {
    const { page } = await stage.open(goals());
    await page.getByRole("combobox", { name: "地区", exact: true }).fill("广东");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "10 项", exact: true }).waitFor();
    await page.getByLabel("单位").fill("元");
    await page.keyboard.press("Enter");
    const inYuan = await rows(page, 3);
    await page.getByText("更多条件").click();
    await page.getByLabel("数值不小于").fill("5万亿");
    await page.getByLabel("时限不晚于").fill("2022");
    await page.keyboard.press("Enter");
    const large = await rows(page, 2);
    expect([inYuan, large, Object.fromEntries(new URL(page.url()).searchParams)]).toEqual([
      [
        ["数字经济增加值", "> 6万亿元\n6,000,000,000,000", "2022年"],
        ["电子信息制造业营业收入", "5万亿元\n5,000,000,000,000", "2022年"],
        ["软件和信息服务业收入", "> 1.4万亿元\n1,400,000,000,000", "2022年"],
      ],
      [
        ["数字经济增加值", "> 6万亿元\n6,000,000,000,000", "2022年"],
        ["电子信息制造业营业收入", "5万亿元\n5,000,000,000,000", "2022年"],
      ],
      { region: "region:440000", unit: "元", min: "5000000000000", to: "2022" },
    ]);
    await page.reload();
    expect(await rows(page, 2)).toEqual(large);
    await page.goBack();
    await page.goBack();
    expect(await rows(page, 3)).toEqual(inYuan);
  });

  it("says what can't be a number or a date, and doesn't ask with it", async () => {
    const { page } = await stage.open(goals("?min=1"));
    await page.getByLabel("数值不大于").fill("很多");
    await page.keyboard.press("Enter");
    await page.getByText("请写数字，可带万、亿，如 220000 或 1.4万亿。").waitFor();
    await page.getByLabel("时限不早于").fill("明年");
    await page.keyboard.press("Enter");
    await page.getByText("请写作 2020、2020-12 或 2020-12-01。").waitFor();
    expect(new URL(page.url()).search).toBe("?min=1");
  });

  it("sorts on the service, by the head of a column", async () => {
    const { page } = await stage.open(goals(`${shanghai}&chart=none`));
    const metrics = async () => (await rows(page, 5)).map(([metric, value]) => `${metric} ${value?.split("\n")[0]}`);
    const value = page.getByRole("button", { name: "数值" });
    await value.click();
    await page.waitForURL(/order=VALUE_ASC/);
    const smallest = await metrics();
    await value.click();
    await page.waitForURL(/order=VALUE_DESC/);
    const sorted = await page.getByRole("columnheader", { name: "数值" }).getAttribute("aria-sort");
    const largest = await metrics();
    expect([sorted, largest, smallest]).toEqual([
      "descending",
      [
        "中小企业服务专员覆盖企业 ≈ 10万家",
        "中小企业服务专员 5,000名",
        "上海市集成电路产业的电子化学品配套率 > 90%",
        "上海市集成电路产业的电子化学品配套率 70%",
        "全国集成电路产业的电子化学品配套率 65%",
      ],
      largest.toReversed(),
    ]);
  });

  it("opens the quotation of a goal, as its address does again", async () => {
    const { page } = await stage.open(goals(`${shanghai}&unit=名`));
    await page.getByRole("button", { name: "中小企业服务专员的引语" }).click();
    const quotation = page.locator(".evidence-quote mark");
    await quotation.waitFor();
    const quoted = await quotation.innerText();
    await page.reload();
    await quotation.waitFor();
    expect([quoted, await quotation.innerText()]).toEqual([quoted, quoted]);
    expect(quoted).toMatch(/5000名中小企业服务专员/);
  });

  it("draws deadlines and places, told in words, with a table whose rows narrow the list", async () => {
    const { page } = await stage.open(goals("?kind=ANY"));
    const told = async () => {
      const svg = page.locator(".goals-drawn svg");
      await svg.waitFor();
      return [await svg.locator("title").textContent(), await svg.locator("desc").textContent()];
    };
    const byDeadline = await told();
    await page.getByRole("button", { name: "按地区" }).click();
    await page.locator(".goals-drawn svg title", { hasText: "各地区的目标数" }).waitFor({ state: "attached" });
    const byPlace = await told();
    expect([byDeadline, byPlace]).toEqual([
      ["各时限的目标数", "各时限的目标数：2020 2、2021 3、2022 9、2025 2、2030 1、未载明 13"],
      ["各地区的目标数", "各地区的目标数：上海市 12、广东省 10、青岛市 3、江苏省 3、常熟市 2"],
    ]);
    await page.getByText("图的数据").click();
    await page.getByRole("link", { name: "常熟市" }).click();
    expect((await rows(page, 2)).map(([metric]) => metric)).toEqual(["随机抽取参加听证的听证员", "听证员聘任时间"]);
  });

  it("paints its bars by the theme, whichever is chosen", async () => {
    const { page } = await stage.open(goals(), { colorScheme: "light" });
    await page.locator(".goals-drawn rect").first().waitFor();
    const colour = () => page.evaluate(`getComputedStyle(document.querySelector(".goals-drawn rect")).fill`);
    const light = await colour();
    await page.getByLabel("外观").selectOption("dark");
    expect([light, await colour()]).toEqual(["rgb(31, 95, 168)", "rgb(143, 189, 245)"]);
  });

  it.each([
    {
      language: "zh",
      filter: "?region=region:370200",
      name: "目标.csv",
      button: "导出 CSV",
      lines: [
        "编号,类别,指标,比较,数值,上限,单位,时限,内容,提出者,地区,引文,文章,文章日期",
        "provision:initiative:人才驿站试点@青岛市#44cc7928963e,目标,人才资源配置,≥,10000,,次,2021,实现人才资源配置1万次以上,人才驿站试点,青岛市,本次试点任务为：到2021年，全市计划围绕软件开发、集成电路、人工智能、大数据等建设10个左右市级人才驿站，组织人才引聚交流活动100次以上，实现人才资源配置1万次以上,青岛试点建设“人才驿站” 提供免费职介特价住宿,2020-12",
        "provision:initiative:人才驿站试点@青岛市#c0cf94784301,目标,人才引聚交流活动,≥,100,,次,2021,组织人才引聚交流活动100次以上,人才驿站试点,青岛市,本次试点任务为：到2021年，全市计划围绕软件开发、集成电路、人工智能、大数据等建设10个左右市级人才驿站，组织人才引聚交流活动100次以上,青岛试点建设“人才驿站” 提供免费职介特价住宿,2020-12",
        "provision:initiative:人才驿站试点@青岛市#f1c16e1a37a0,目标,市级人才驿站,≈,10,,个,2021,建设10个左右市级人才驿站,人才驿站试点,青岛市,本次试点任务为：到2021年，全市计划围绕软件开发、集成电路、人工智能、大数据等建设10个左右市级人才驿站,青岛试点建设“人才驿站” 提供免费职介特价住宿,2020-12",
      ],
    },
    {
      language: "en",
      filter: "?kind=ANY&unit=户&order=VALUE_DESC",
      name: "goals.csv",
      button: "Export CSV",
      lines: [
        "id,kind,metric,comparator,value,upper end,unit,deadline,text,set by,place,quotation,article,article's date",
        "provision:document:关于进一步依法规范农村“合村并居”工作程序的指导意见@江苏省#867c946c5555,Requirement,社区居民委员会设置规模,–,2000,3000,户,,“合村并居”原则上按社区居民委员会2000-3000户的规模设置,关于进一步依法规范农村“合村并居”工作程序的指导意见,江苏省,《意见》确定“合村并居”的设置规模，原则上按社区居民委员会2000-3000户、村民委员会1000-1500户的规模设置,江苏出台新政规范“合村并居”,2020-12",
        "provision:document:关于进一步依法规范农村“合村并居”工作程序的指导意见@江苏省#1ec74853d1db,Requirement,村民委员会设置规模,–,1000,1500,户,,“合村并居”原则上按村民委员会1000-1500户的规模设置,关于进一步依法规范农村“合村并居”工作程序的指导意见,江苏省,《意见》确定“合村并居”的设置规模，原则上按社区居民委员会2000-3000户、村民委员会1000-1500户的规模设置,江苏出台新政规范“合村并居”,2020-12",
      ],
    },
  ] as const)(
    "exports everything that matches, with quotations and articles: $name",
    async ({ language, filter, name, button, lines }) => {
      const { page } = await stage.open(goals(`${filter}&chart=none`), { language });
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(name);
      const written = readFileSync(await download.path(), "utf8");
      expect(written).toBe(`\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`);
    },
  );

  it("puts two places side by side, the metrics that both have first", async () => {
    const { graph } = stage.service;
    await graph.query(
      `MATCH (place:Region {id: 'region:340000'})
       CREATE (p:Entity:Provision {id: 'provision:test#5G', name: '建成5G基站5万个', text: '建成5G基站5万个', aliases: [],
         kind: 'GOAL', metric: '5G基站', comparator: '≥', value: 50000.0, unit: '个', deadline: '2021'})
       CREATE (place)-[:SETS {id: 'SETS:test', evidence: []}]->(p)`,
    );
    try {
      const { page } = await stage.open(goals("?region=region:440000&beside=region:340000&metric=5G"));
      await page.getByRole("heading", { name: "广东省与安徽省对照" }).waitFor();
      const cells = await page.locator(".goals-compared tr").all();
      expect(await Promise.all(cells.map((row) => row.locator("th, td").allInnerTexts()))).toEqual([
        ["指标", "广东省 1", "安徽省 1"],
        ["两地都有的指标 1"],
        [
          "5G基站",
          "22万个220,000\n\n2022年 · 《广东省建设国家数字经济创新发展试验区工作方案》",
          "≥ 5万个50,000\n\n2021年 · 安徽省",
        ],
      ]);
      await page.getByRole("button", { name: "结束对照" }).click();
      await page.getByRole("heading", { name: "1 项", exact: true }).waitFor();
    } finally {
      await graph.query("MATCH (p:Provision {id: 'provision:test#5G'}) DETACH DELETE p");
    }
  });

  it("says in English that nothing meets the conditions, and leads on", async () => {
    const { page } = await stage.open(goals("?region=region:340000"), { language: "en" });
    await page.getByText("No goal meets the conditions.").waitFor();
    await page.getByRole("button", { name: "Include those without a number" }).click();
    await page.waitForURL(/measurable=any/);
    await page.locator(".data-table tbody tr").first().waitFor();
  });
});
