import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const pathOf = (id: string) => `/article/${encodeURIComponent(id)}`;
const path = pathOf("article:2020-12-shanghai#3");

describe("the reading view of an article", () => {
  testLooksOfPage(path, stage);

  it("shows the text whole, and beside it what the graph learned and did not read", async () => {
    const { page } = await stage.open(path);
    const { node } = await stage.service.data(
      'query { node(id: "article:2020-12-shanghai#3") { ... on Article { text evidence { totalCount } unread { nodes { text } } } } }',
    );
    const shown = await page.locator(".source-text p").evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        for (const number of paragraph.querySelectorAll("sup")) number.remove();
        return paragraph.textContent;
      }),
    );
    expect(shown.join("\n")).toBe(node.text);
    expect(await page.locator(".learned > li").count()).toBe(node.evidence.totalCount);
    const unread = page.getByRole("region", { name: "没有读出的" }).getByRole("listitem");
    expect(await unread.allInnerTexts()).toEqual(node.unread.nodes.map(({ text }: { text: string }) => text));
  });

  it("lights up the other side of whatever is pointed at or focused", async () => {
    const { page } = await stage.open(path);
    const lit = () => page.locator(".learned > li[data-lit] .source-number").allInnerTexts();
    await page.locator(".source-quoted", { hasText: "正式揭牌" }).first().hover();
    expect(await lit()).toContain("1");
    await page.locator(".learned > li").nth(3).hover();
    expect(await page.locator(".source-quoted[data-lit]").allInnerTexts()).not.toEqual([]);
    await page.locator(".source-text .source-number", { hasText: "5" }).first().focus();
    expect(await lit()).toEqual(["5"]);
  });

  it("keeps the chosen quotation in its address, and comes back to it", async () => {
    const { page } = await stage.open(path);
    await page.locator(".learned .source-number").nth(8).click();
    await page.waitForURL(/evidence=/);
    await page.reload();
    await settle(page);
    expect(await page.locator(".learned > li[data-chosen] .source-number").innerText()).toBe("9");
    expect(await page.locator(".source-quoted[data-chosen]").first().isVisible()).toBe(true);
  });

  it("shows source text as text, whatever stands in it", async () => {
    const id = "article:hostile#1";
    const hostile = '<script>window.pwned = 1</script><img src=x onerror="window.pwned=2">';
    await stage.service.graph.query(
      `MATCH (bulletin:Bulletin {id: 'bulletin:2020-12-shanghai'})
       CREATE (:Article {id: $id, headline: $headline, text: $text, publishedOn: '2020-12'})-[:IN]->(bulletin)`,
      { id, headline: `标题${hostile}`, text: `正文${hostile}javascript:alert(1)` },
    );
    try {
      const { page, problems } = await stage.open(`${pathOf(id)}`);
      expect(await page.locator(".source-text").innerText()).toContain(hostile);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(`标题${hostile}`);
      expect(await page.evaluate("[window.pwned, document.querySelectorAll('main script, main img').length]")).toEqual([
        undefined,
        0,
      ]);
      expect(problems).toEqual([]);
    } finally {
      await stage.service.graph.query("MATCH (article:Article {id: $id}) DETACH DELETE article", { id });
    }
  });

  it("says what to do where there is no such article", async () => {
    const { page } = await stage.open(`${pathOf("article:none")}`);
    await page.getByRole("heading", { name: "图谱里没有这篇文章" }).waitFor();
  });
});
