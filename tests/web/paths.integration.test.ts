import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const ends = (from: string, to: string, more = "") =>
  `/paths?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}${more}`;
const [university, health] = ["institution:复旦大学", "institution:上海市卫生健康委员会"] as const;

/** Sentences of the page's paths, each with the quotations beneath it. */
async function told(page: Page): Promise<[string, string[]][][]> {
  const paths = await page.locator(".paths-path").all();
  return Promise.all(
    paths.map(async (path) =>
      Promise.all(
        (await path.locator("li").all()).map(
          async (hop): Promise<[string, string[]]> => [
            await hop.locator(".paths-sentence").innerText(),
            await hop.locator("blockquote mark").allInnerTexts(),
          ],
        ),
      ),
    ),
  );
}

describe("the page of paths", () => {
  testLooksOfPage(ends(university, health), stage);

  it("tells how two short names are connected, chosen by keyboard, step by step with quotations", async () => {
    const { page } = await stage.open("/paths");
    await page.getByRole("combobox", { name: "从" }).fill("吴凡");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "到" }).fill("市科委 上海");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "吴凡与上海市科学技术委员会的关系" }).waitFor();
    await page.locator(".paths-path").waitFor();
    const asked = Object.fromEntries(new URL(page.url()).searchParams);
    expect(asked).toEqual({ from: "person:吴凡@复旦大学上海医学院", to: "institution:上海市科学技术委员会" });
    expect(await told(page)).toEqual([
      [
        [
          "吴凡任上海市重大传染病和生物安全研究院院长",
          ["上海市重大传染病和生物安全研究院院长由复旦大学上海医学院副院长吴凡担任"],
        ],
        [
          "上海市重大传染病和生物安全研究院由上海市人民政府参与共建",
          ["上海市政府与复旦大学签署协议共建上海市重大传染病和生物安全研究院"],
        ],
        ["上海市人民政府下设上海市科学技术委员会", []],
      ],
    ]);
    expect(await page.getByText("参考数据（名录），不出自文章").count()).toBe(1);
  });

  it("tells the same in English, from the other end once swapped", async () => {
    const { page } = await stage.open(
      ends("institution:山东省生态环境厅", "region:370200", "&type=ISSUED&type=TARGETS&type=PART_OF&first=1"),
      { language: "en" },
    );
    const sentences = async () => (await told(page)).map((path) => path.map(([sentence]) => sentence));
    const before = await sentences();
    await page.getByRole("button", { name: "Swap both ends" }).click();
    await page.getByRole("heading", { name: "How 青岛市 and 山东省生态环境厅 are connected" }).waitFor();
    await page.locator(".paths-path").waitFor();
    expect([before, await sentences()]).toEqual([
      [
        [
          "山东省生态环境厅 issued 《关于进一步深化环评“放管服”改革的若干意见》",
          "《关于进一步深化环评“放管服”改革的若干意见》 targets 山东省",
          "山东省 contains 青岛市",
        ],
      ],
      [
        [
          "青岛市 is part of 山东省",
          "山东省 is targeted by 《关于进一步深化环评“放管服”改革的若干意见》",
          "《关于进一步深化环评“放管服”改革的若干意见》 was issued by 山东省生态环境厅",
        ],
      ],
    ]);
  });

  it("leads from a quotation to its place in the article", async () => {
    const { page } = await stage.open(ends(health, "institution:上海市传染病与生物安全应急响应重点实验室"));
    await page
      .locator(".evidence-quote")
      .getByRole("link", { name: "上海成立两大机构全链谋划防控重大突发传染病" })
      .click();
    await page.waitForURL(/\/article\//);
    const { pathname, searchParams } = new URL(page.url());
    expect([decodeURIComponent(pathname), searchParams.get("evidence")?.split(":")[0]]).toEqual([
      "/article/article:2020-12-shanghai#2",
      "evidence",
    ]);
  });

  it("compares paths of one length place by place, and opens them all in the graph", async () => {
    const { page } = await stage.open(ends(university, health, "&first=2"));
    const rows = await page.locator(".paths-compare tbody tr").all();
    const places = await Promise.all(rows.map((row) => row.locator("td").allInnerTexts()));
    const leads = new URL(
      (await page.getByRole("link", { name: "在图中打开" }).getAttribute("href")) ?? "",
      stage.service.url,
    );
    expect([places, leads.pathname, leads.searchParams.getAll("of")]).toEqual([
      [
        ["复旦大学", "上海市重大传染病和生物安全研究院", "上海市人民政府", "上海市卫生健康委员会"],
        ["复旦大学", "复旦大学附属华山医院", "上海市传染病与生物安全应急响应重点实验室", "上海市卫生健康委员会"],
      ],
      "/graph",
      [
        "institution:复旦大学",
        "institution:上海市重大传染病和生物安全研究院",
        "institution:上海市人民政府",
        "institution:上海市卫生健康委员会",
        "institution:复旦大学附属华山医院",
        "institution:上海市传染病与生物安全应急响应重点实验室",
      ],
    ]);
    await page.getByRole("button", { name: "列出更多" }).click();
    await page.waitForURL(/first=4/);
    await page.getByRole("heading", { name: "4 条最短路径，各 3 步" }).waitFor();
    expect(await page.getByRole("button", { name: "列出更多" }).count()).toBe(0);
  });

  it("explains where there is no path, what each end is linked to, and leads on", async () => {
    const { page } = await stage.open(ends(university, health, "&longest=2&type=ISSUED"));
    expect(await page.locator(".paths-none").innerText()).toBe(
      [
        "复旦大学与上海市卫生健康委员会之间没有找到 2 步以内的路径",
        "也可能是条件太严。",
        "放宽到 10 步\n不限关系类型",
        "复旦大学 直接连着：",
        "共建 1\n下属 2\n位于 1",
        "上海市卫生健康委员会 直接连着：",
        "指导 1\n隶属 1\n前身 1",
      ].join("\n\n"),
    );
    await page.getByRole("button", { name: "不限关系类型" }).click();
    await page.waitForURL((url) => !url.searchParams.has("type"));
    await page.getByRole("button", { name: "放宽到 10 步" }).click();
    await page.getByRole("heading", { name: "3 条最短路径，各 3 步" }).waitFor();
    await page.goBack();
    await page.locator(".paths-none").waitFor();
  });

  it("says which end the graph has not, and that two equal ends lead nowhere", async () => {
    const { page } = await stage.open(ends(university, "institution:没有的单位"));
    const lost = await page.locator(".paths-none").innerText();
    await page.goto(ends(university, university));
    await settle(page);
    expect([lost, await page.locator("main .state").innerText()]).toEqual([
      "图谱里没有“institution:没有的单位”，它可能写错了，或者已经删除。",
      "两端是同一个实体，请另选一端。",
    ]);
  });

  it("begins with pairs that lead to a path", async () => {
    const { page } = await stage.open("/paths");
    await page.getByRole("link", { name: "山东省生态环境厅与青岛市" }).click();
    await page.getByRole("heading", { name: "2 条最短路径，各 3 步" }).waitFor();
  });
});
