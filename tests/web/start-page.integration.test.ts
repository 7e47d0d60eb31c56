import { describe, expect, it } from "vitest";
import type { Data } from "../support/served-seed.ts";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const neo4jBrowser = "http://127.0.0.1:7474/browser/";

const stage = explorerStage({ browserUrl: () => neo4jBrowser });

describe("the start page", () => {
  testLooksOfPage("/", stage);

  it("leads from an abbreviation with its place to the institution", async () => {
    const { page } = await stage.open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("市科委 上海");
    const suggestion = page.getByRole("option").first();
    await suggestion.getByText("上海市科学技术委员会").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/entity\//);
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe("/entity/institution:上海市科学技术委员会");
  });

  it("answers ready-made questions on a click", async () => {
    const { page, problems } = await stage.open("/");
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
  });

  it("opens a question in GraphiQL, which answers it with its quotations and asks nothing of another host", async () => {
    const { page, foreign, problems } = await stage.open("/");
    await page.getByRole("link", { name: "两者的关系 · GraphQL" }).click();
    const answered = page.waitForResponse((one) => one.request().postData()?.includes("PathBetweenTwo") ?? false);
    await page.click(".graphiql-execute-button");
    const { data } = (await (await answered).json()) as Data;
    expect(data.paths[0].relations[0].evidence[0].quote).toContain("吴凡");
    // The editor draws only the lines in sight.
    await page.locator(".result-window").getByText("上海市科学技术委员会").first().waitFor();
    expect({ foreign, problems }).toEqual({ foreign: [], problems: [] });
  });

  it("shows its own queries, with their variables, in GraphiQL and as Cypher", async () => {
    const { page } = await stage.open("/");
    await page.getByRole("button", { name: "查看查询" }).click();
    await page.getByRole("menuitem", { name: /在 Neo4j Browser 中打开：LatestDocuments/ }).waitFor();
    const items = await page
      .getByRole("menuitem")
      .evaluateAll((all) => all.map((item) => [item.textContent ?? "", item.getAttribute("href") ?? ""] as const));
    const [[first] = [], links] = [items[0], new Map(items)];
    const graphiql = new URL(links.get("在 GraphiQL 中打开：LatestDocuments") ?? "", stage.service.url);
    const cypherOf = (name: string) => decodeURIComponent(links.get(name) ?? "").split("?cmd=edit&arg=");
    const [address, cypher] = cypherOf("在 Neo4j Browser 中打开：LatestDocuments");
    expect({
      first,
      variables: JSON.parse(graphiql.searchParams.get("variables") ?? ""),
      browser: [address, cypher?.includes(":Document"), cypher?.includes("$")],
      drawn: cypherOf("在 Neo4j Browser 中看图")[1]?.endsWith("RETURN n, p"),
    }).toEqual({
      first: "在 Neo4j Browser 中看图",
      variables: { first: 6 },
      browser: [neo4jBrowser, true, false],
      drawn: true,
    });
  });

  it("speaks Chinese first, English when asked, and remembers it", async () => {
    const { page } = await stage.open("/");
    expect([await page.getAttribute("html", "lang"), await page.title()]).toEqual(["zh-CN", "政策图谱"]);
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.locator("html[lang=en]").waitFor();
    expect(new URL(page.url()).search).toBe("?lang=en");
    await page.goto("/");
    await settle(page);
    expect([await page.getAttribute("html", "lang"), await page.title()]).toEqual(["en", "PolicyGraph"]);
  });

  it("keeps the theme that was chosen", async () => {
    const { page } = await stage.open("/", { colorScheme: "light" });
    await page.getByLabel("外观").selectOption("dark");
    await page.reload();
    await settle(page);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(21, 24, 30)");
  });
});
