import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const institute = "institution:上海市重大传染病和生物安全研究院";
const path = `/entity/${encodeURIComponent(institute)}`;

describe("the page of an entity", () => {
  testLooksOfPage(path, stage);

  it("groups what is known by relationship, counts first, in the analyst's words", async () => {
    const { page } = await stage.open(path);
    const counts = page.getByRole("navigation", { name: "各类关系" }).getByRole("link");
    expect(await counts.allInnerTexts()).toEqual([
      "负责人 1",
      "共建单位 2",
      "目标与任务 20",
      "面向 5",
      "数据 1",
      "位于 1",
    ]);
    const builders = page.getByRole("region", { name: "共建单位" });
    expect(await builders.getByRole("link").allInnerTexts()).toEqual(["复旦大学", "上海市人民政府"]);
  });

  it("opens a fact's evidence, which the address keeps", async () => {
    const { page } = await stage.open(path);
    await page.getByRole("button", { name: "依据 1 吴凡 领导 上海市重大传染病和生物安全研究院" }).click();
    const quotation = "上海市重大传染病和生物安全研究院院长由复旦大学上海医学院副院长吴凡担任";
    await page.locator("blockquote mark", { hasText: quotation }).waitFor();
    await page.locator("blockquote", { hasText: `${quotation}。` }).waitFor();
    const shown = await page.locator("figure.evidence-quote").innerText();
    expect(shown.split(/\n+/)).toEqual([
      `${quotation}。`,
      "上海成立两大机构全链谋划防控重大突发传染病",
      "政策简报（2020年12月，上海编）",
      "2020年12月",
      "人工整理",
    ]);
    await page.reload();
    await page.locator("blockquote mark", { hasText: quotation }).waitFor();
  });

  it("shows a long group page by page, at an address of its own", async () => {
    const { page } = await stage.open(path);
    await page.getByRole("link", { name: "全部 20 条目标与任务" }).click();
    const group = page.getByRole("region", { name: "目标与任务 20" });
    await group.getByRole("listitem").nth(19).waitFor();
    await settle(page);
    expect(await group.getByRole("listitem").count()).toBe(20);
    expect(new URL(page.url()).search).toBe("?type=SETS&way=OUT");
    await page.goBack();
    await page.getByRole("navigation", { name: "各类关系" }).waitFor();
  });

  it("shows only what holds as of a day, and says so where nothing does", async () => {
    const { page } = await stage.open(path);
    await page.getByLabel("截至日期").fill("soon");
    await page.getByRole("button", { name: "应用" }).click();
    await page.getByText("请写作 2020、2020-12 或 2020-12-01。").waitFor();
    await page.getByLabel("截至日期").fill("1990");
    await page.keyboard.press("Enter");
    await page.getByText("这一天没有成立的关系；清除日期可看全部。").waitFor();
    expect(new URL(page.url()).search).toBe("?asOf=1990");
    await page.getByRole("button", { name: "清除日期" }).click();
    await page.getByRole("region", { name: "共建单位" }).waitFor();
  });

  it("draws what is around it, and leads from there into the graph", async () => {
    const { page, problems } = await stage.open(path);
    const picture = page.getByRole("img", { name: /^上海市重大传染病和生物安全研究院与周围 4 个实体的关系图/ });
    await page.getByRole("heading", { name: "周围" }).scrollIntoViewIfNeeded();
    await picture.locator("canvas").first().waitFor();
    await page.getByRole("region", { name: "周围" }).getByRole("link", { name: "在图中查看" }).click();
    await page.waitForURL(/\/graph\?of=institution:/);
    expect(problems).toEqual([]);
  });

  it("tells where a short name means it", async () => {
    const { page } = await stage.open(`/entity/${encodeURIComponent("institution:上海市科学技术委员会")}`);
    await page.locator(".entity-aliases", { hasText: "市科委（上海市）" }).waitFor();
  });

  it("says what to do where there is no such entity, and leads documents to their page", async () => {
    const { page } = await stage.open(`/entity/person:${encodeURIComponent("无名@某地")}`);
    await page.getByRole("link", { name: "搜索“无名”" }).waitFor();
    const document = encodeURIComponent("document:经营者竞争合规指南@上海市");
    await page.goto(`/entity/${document}`);
    await page.waitForURL(/\/document\//);
    await page.getByRole("heading", { name: "《经营者竞争合规指南》" }).waitFor();
  });
});
