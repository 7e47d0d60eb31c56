import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../src/graph/migrate.ts";
import { createWorkbench } from "../../src/ingest/workbench.ts";
import type { ModelSettings } from "../../src/llm/ask-model.ts";
import { readSource } from "../../src/source/read-source.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { bulletin } from "../ingest/invented-texts.ts";
import { launchBrowser } from "../support/browser.ts";
import { gazetteer } from "../support/gazetteer.ts";
import { startLanguageModelStandIn } from "../support/language-model-stand-in.ts";
import { type Served, serve } from "../support/served-seed.ts";
import { looks, openExplorer, overflowOf, violationsOf } from "./support/explorer.ts";

const graph = openTestGraph();
const { database } = graph;
const token = "4f2c-token";
/** A file that takes until somebody ends its reading. */
const endless = "endless.txt";
const untilEnded = (signal: AbortSignal | undefined) =>
  new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
const openWorkbench = (languageModel: ModelSettings | null) =>
  createWorkbench({
    ...{
      database,
      gazetteer,
      readSource: (bytes, file, signal) => (file === endless ? untilEnded(signal) : readSource(bytes, file)),
      languageModel,
      reviewBelow: 0.93,
      now: () => new Date("2026-01-05T08:00:00Z"),
    },
    onFault: (error) => {
      throw error;
    },
  });
const workbench = openWorkbench(null);
let service: Served;
let browser: Browser;
beforeAll(async () => {
  await graph.clean();
  await migrate(database);
  [service, browser] = await Promise.all([serve(database, { token, workbench }), launchBrowser()]);
}, 120_000);
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterAll(async () => {
  await browser?.close();
  await service?.close();
  await workbench.jobs.stop();
  await graph.close();
});

const file = { name: "2021-06.txt", mimeType: "text/plain", buffer: Buffer.from(bulletin) };

async function giveToken(page: Page, given: string): Promise<void> {
  await page.getByLabel("令牌").fill(given);
  await page.getByRole("button", { name: "使用" }).click();
}

/** Milliseconds that an import may take on a busy machine: the first one brings the gazetteer along. */
const slow = 150_000;

/** Imports the invented bulletin as a reader does, and waits for the report. */
async function importFile(page: Page): Promise<void> {
  await page.getByLabel(/^文件/).setInputFiles(file);
  await page.getByLabel("发布日期").fill("2021-06");
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await page.locator(".sources-job").getByText("已完成").waitFor({ timeout: slow });
}

/** The question that asks about these words. */
const asking = (page: Page, words: string) =>
  page.locator(".sources-review > li", { has: page.locator(".sources-claim", { hasText: words }) });

/** What the graph lays down. */
const provisions = async () =>
  (await service.data("{ provisions { nodes { text quantity { unit } } } }")).provisions.nodes;

describe("importing a file", { timeout: slow + 60_000 }, () => {
  it("says that the token is refused, forgets it, and keeps the right one for this tab only", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, "other");
    await page.getByText("服务不接受这个令牌，或者没有设置 POLICYGRAPH_TOKEN。").waitFor();
    await page.getByRole("button", { name: "现在就忘记" }).click();
    await giveToken(page, token);
    await page.reload();
    await page.getByText("正在使用令牌；关闭这个标签页即忘记。").waitFor();
    const kept = await page.evaluate(
      "[Object.values(sessionStorage).includes('4f2c-token'), JSON.stringify(localStorage), location.href, document.cookie]",
    );
    expect(kept).toEqual([true, expect.not.stringContaining(token), expect.not.stringContaining(token), ""]);
    await context.close();
  });

  it("tells how far it is and what it did, again after a reload", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await importFile(page);
    const report = async () => ({
      numbers: await page.locator(".sources-numbers > div").allInnerTexts(),
      articles: await page.locator(".sources-report tbody th").allInnerTexts(),
    });
    const first = await report();
    await page.reload();
    await page.locator(".sources-job").getByText("已完成").waitFor({ timeout: slow });
    expect(await report()).toEqual(first);
    const { review, articles } = await service.data(
      "{ review { totalCount } articles { nodes { headline coverage { claims } } } }",
    );
    const claims = articles.nodes.reduce(
      (sum: number, { coverage }: { coverage: { claims: number } }) => sum + coverage.claims,
      0,
    );
    const numbers = Object.fromEntries(first.numbers.map((one) => one.split("\n").filter(Boolean)));
    expect([first.articles, numbers.接受的论断, numbers.等待审核, numbers.被拒绝的论断]).toEqual([
      ["苏州市出台养犬新规", "杭州市加快布局充电设施"],
      String(claims),
      String(review.totalCount),
      "0",
    ]);
    await context.close();
  });

  it("says what a language model took, and what it could not read", async () => {
    const standIn = await startLanguageModelStandIn((_question, count) =>
      count === 1 ? { status: 500 } : { claims: [] },
    );
    const limits = { concurrency: 1, seconds: 30, retries: 0, price: { input: 2000, output: 8000 } };
    const helped = openWorkbench({ url: standIn.url, model: "测试-7b", key: undefined, ...limits });
    const other = await serve(database, { token, workbench: helped });
    const { page, context } = await openExplorer(browser, `${other.url}/sources?view=import`);
    await giveToken(page, token);
    await importFile(page);
    const { length } = standIn.asked;
    expect(length).toBeGreaterThan(1);
    const used = await page.getByText(/^语言模型 测试-7b：/).innerText();
    expect(used.replace(/[\d.]+ 秒/, "… 秒")).toBe(
      `语言模型 测试-7b：${length} 次请求，等了 … 秒 · 送出 ${(length - 1) * 100} 个、收到 ${(length - 1) * 20} 个词元 · 费用 ${((length - 1) * 0.36).toFixed(2).replace(/0$/, "")}`,
    );
    await page.getByText("语言模型没有读成的文章").click();
    expect(await page.getByText("LLM_FAILED").count()).toBe(1);
    await context.close();
    await helped.jobs.stop();
    await other.close();
    await standIn.close();
  });

  it("ends where the reader cancels it, and says that nothing is loaded", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await page.getByLabel(/^文件/).setInputFiles({ ...file, name: endless });
    await page.getByRole("button", { name: "导入", exact: true }).click();
    const job = page.locator(".sources-job");
    await job.getByText("正在读取文件").waitFor();
    await job.getByRole("button", { name: "取消导入" }).click();
    await job.getByText("已取消", { exact: true }).waitFor();
    expect(await job.locator(".sources-problems").innerText()).toBe(
      "CANCELLED endless.txt cancelled: nothing is loaded; ingest it again for the rest",
    );
    expect(await job.getByRole("button", { name: "取消导入" }).count()).toBe(0);
    await context.close();
  });

  it("writes nothing in a dry run, and says by name what is wrong with a file", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await page.getByLabel("只试读，不写入图谱").check();
    await importFile(page);
    expect((await service.data("{ bulletins { totalCount } }")).bulletins.totalCount).toBe(0);
    await page.getByLabel(/^文件/).setInputFiles({ ...file, name: "en.txt", buffer: Buffer.from("Nothing Chinese.") });
    await page.getByRole("button", { name: "导入", exact: true }).click();
    await page.locator(".sources-job").getByText("没有导入").waitFor();
    expect(await page.locator(".sources-problems").innerText()).toMatch(/CHINESE.*en\.txt/);
    await context.close();
  });
});

describe("the review queue", { timeout: slow + 60_000 }, () => {
  it("takes answers and takes them back, from the report on", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await importFile(page);
    await page.getByRole("link", { name: /^去审核/ }).click();
    const goal = asking(page, "公共充电桩");
    await goal.getByRole("button", { name: "接受" }).click();
    await goal.getByText("已接受").waitFor();
    const accepted = await provisions();
    await goal.getByRole("button", { name: "撤回" }).click();
    await goal.getByText("待审", { exact: true }).waitFor();
    const undone = await provisions();
    await goal.getByRole("button", { name: "修改…" }).click();
    await goal.getByText("全部内容（JSON）").click();
    const json = goal.getByLabel("论断（JSON）");
    await json.fill("{");
    expect(await goal.getByRole("button", { name: "保存" }).isDisabled()).toBe(true);
    await goal.getByRole("button", { name: "修改…" }).click();
    await goal.getByRole("button", { name: "修改…" }).click();
    await goal.getByLabel("数值").fill("五千");
    await goal.getByText("请填一个数。").waitFor();
    await goal.getByRole("button", { name: "保存" }).click();
    expect(await goal.getByLabel("数值").evaluate((field) => field === document.activeElement)).toBe(true);
    await goal.getByLabel("数值").fill("5001");
    await goal.getByLabel("比较").selectOption("≥");
    await goal.getByLabel("单位").fill("根");
    await goal.getByText("全部内容（JSON）").click();
    expect(JSON.parse(await json.inputValue()).object).toMatchObject({ value: 5001, comparator: "≥", unit: "根" });
    await goal.getByRole("button", { name: "保存" }).click();
    await goal.getByText("已修改").waitFor();
    const text = "到2025年全市建成公共充电桩5000个";
    expect([accepted, undone, await provisions()]).toEqual([
      [{ text: expect.stringContaining("公共充电桩5000个"), quantity: { unit: "个" } }],
      [],
      [{ text: expect.stringContaining(text.slice(-9)), quantity: { unit: "根" } }],
    ]);
    const name = asking(page, "区管委会 （按杭州市读）");
    await name.getByRole("button", { name: "指定机构…" }).click();
    await name.getByLabel("它的规范全称").fill("杭州经济技术开发区管理委员会");
    await name.getByRole("button", { name: "保存" }).click();
    await name.getByText("回答：").waitFor();
    expect(await name.innerText()).toContain("杭州经济技术开发区管理委员会");
    await page.getByLabel("状态").selectOption("EDITED");
    await page.getByRole("heading", { name: "2 个问题" }).waitFor();
    await context.close();
  });

  it("merges two entities by their names and parts them again", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await importFile(page);
    await page.getByRole("link", { name: "待审" }).click();
    await page.getByRole("combobox", { name: "并掉" }).fill("苏州市公安局");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "清除并掉" }).waitFor();
    await page.getByRole("combobox", { name: "保留" }).fill("杭州市财政局");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "合并", exact: true }).click();
    await page.getByText("已合并。").waitFor();
    const old = () => service.data('{ entity(id: "institution:苏州市公安局") { id } }');
    const merged = await old();
    await page.getByLabel("状态").selectOption("MERGED");
    await asking(page, "杭州市财政局").getByRole("button", { name: "撤回" }).click();
    await page.getByRole("heading", { name: "0 个问题" }).waitFor();
    expect([merged, await old()]).toEqual([
      { entity: { id: "institution:杭州市财政局" } },
      { entity: { id: "institution:苏州市公安局" } },
    ]);
    await context.close();
  });

  it("can be read by everybody, and answered by nobody without the token", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await importFile(page);
    await page.getByRole("link", { name: "待审", exact: true }).click();
    await page.getByRole("button", { name: "现在就忘记" }).click();
    expect(await asking(page, "公共充电桩").getByRole("button", { name: "接受" }).isDisabled()).toBe(true);
    await context.close();
  });

  it("has no fault that axe knows and fits, nor has the report, in every look", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/sources?view=import`);
    await giveToken(page, token);
    await importFile(page);
    const job = page.url();
    await context.close();
    for (const look of looks)
      for (const address of [job, `${service.url}/sources?view=review`]) {
        const opened = await openExplorer(browser, address, look);
        await opened.page.locator("#root input[type=password]").fill(token);
        await opened.page.keyboard.press("Enter");
        await opened.page.locator(".sources-numbers, .sources-review > li").first().waitFor();
        for (const details of await opened.page.locator("details").all()) await details.locator("summary").click();
        const { foreign, problems } = opened;
        const found = { violations: await violationsOf(opened.page), overflow: await overflowOf(opened.page) };
        expect({ look, address, ...found, foreign, problems }).toEqual({
          ...{ look, address, violations: [], overflow: 0, foreign: [], problems: [] },
        });
        await opened.context.close();
      }
  });
});
