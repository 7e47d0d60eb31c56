import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type Data, type ServedSeed, serveSeed } from "../support/served-seed.ts";
import { openExplorer, settle } from "./support/explorer.ts";
import { testLooksOfPage } from "./support/looks-of-page.ts";

const neo4jBrowser = "http://127.0.0.1:7474/browser/";

let service: ServedSeed;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([serveSeed({ browserUrl: () => neo4jBrowser }), launchBrowser()]);
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

  it("answers ready-made questions on a click", async () => {
    const { page, context, problems } = await openExplorer(browser, `${service.url}/`);
    const questions = page.getByRole("region", { name: "从一个问题开始" });
    const titles = await questions.getByRole("heading").allInnerTexts();
    expect(titles.slice(1, 6)).toEqual([
      "谁发布了什么",
      "谁领导什么",
      "简称在某地指谁",
      "某地政策的目标",
      "两者的关系",
    ]);
    const answers: Record<string, string> = {
      谁发布了什么: "经营者竞争合规指南",
      谁领导什么: "吴凡",
      某地政策的目标: "数字经济增加值",
      两者的关系: "上海市科学技术委员会",
    };
    for (const [title, answer] of Object.entries(answers)) {
      await questions.getByRole("link", { name: title, exact: true }).click();
      await page.waitForURL(({ pathname }) => pathname !== "/");
      await page.getByRole("main").getByText(answer).locator("visible=true").first().waitFor();
      await page.goBack();
      await questions.waitFor();
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  it("opens a question in GraphiQL, which answers it with its quotations and asks nothing of another host", async () => {
    const { page, context, foreign, problems } = await openExplorer(browser, `${service.url}/`);
    await page.getByRole("link", { name: "两者的关系 · GraphQL" }).click();
    const answered = page.waitForResponse((one) => one.request().postData()?.includes("PathBetweenTwo") ?? false);
    await page.click(".graphiql-execute-button");
    const { data } = (await (await answered).json()) as Data;
    expect(data.paths[0].relations[0].evidence[0].quote).toContain("吴凡");
    // The editor draws only the lines in sight.
    await page.locator(".result-window").getByText("上海市科学技术委员会").first().waitFor();
    expect({ foreign, problems }).toEqual({ foreign: [], problems: [] });
    await context.close();
  });

  it("shows its own queries, with their variables, in GraphiQL and as Cypher", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}/`);
    await page.getByRole("button", { name: "查看查询" }).click();
    await page.getByRole("menuitem", { name: /在 Neo4j Browser 中打开：LatestDocuments/ }).waitFor();
    const links = await page
      .getByRole("menuitem")
      .evaluateAll((items) => items.map((item) => item.getAttribute("href")));
    const [graphiql = "", browserOf = ""] = [1, 3].map((place) => links[place] ?? "");
    expect(JSON.parse(new URL(graphiql, service.url).searchParams.get("variables") as string)).toEqual({ first: 6 });
    const [address, cypher] = decodeURIComponent(browserOf).split("?cmd=edit&arg=");
    expect([address, cypher?.includes(":Document"), cypher?.includes("$")]).toEqual([neo4jBrowser, true, false]);
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
