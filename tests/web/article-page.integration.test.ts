import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type ServedSeed, serveSeed } from "../support/served-seed.ts";
import { openExplorer, settle } from "./support/explorer.ts";
import { testLooksOfPage } from "./support/looks-of-page.ts";

let service: ServedSeed;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([serveSeed(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

const pathOf = (id: string) => `/article/${encodeURIComponent(id)}`;
const path = pathOf("article:2020-12-shanghai#3");

describe("the reading view of an article", () => {
  testLooksOfPage(path, () => ({ browser, url: service.url }));

  it("shows the text whole, and beside it what the graph learned and did not read", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}${path}`);
    const { node } = await service.data(
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
    await context.close();
  });

  it("lights up the other side of whatever is pointed at or focused", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}${path}`);
    const lit = () => page.locator(".learned > li[data-lit] .source-number").allInnerTexts();
    await page.locator(".source-quoted", { hasText: "正式揭牌" }).first().hover();
    expect(await lit()).toContain("1");
    await page.locator(".learned > li").nth(3).hover();
    expect(await page.locator(".source-quoted[data-lit]").allInnerTexts()).not.toEqual([]);
    await page.locator(".source-text .source-number", { hasText: "5" }).first().focus();
    expect(await lit()).toEqual(["5"]);
    await context.close();
  });

  it("keeps the chosen quotation in its address, and comes back to it", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}${path}`);
    await page.locator(".learned .source-number").nth(8).click();
    await page.waitForURL(/evidence=/);
    await page.reload();
    await settle(page);
    expect(await page.locator(".learned > li[data-chosen] .source-number").innerText()).toBe("9");
    expect(await page.locator(".source-quoted[data-chosen]").first().isVisible()).toBe(true);
    await context.close();
  });

  it("shows source text as text, whatever stands in it", async () => {
    const id = "article:hostile#1";
    const hostile = '<script>window.pwned = 1</script><img src=x onerror="window.pwned=2">';
    await service.graph.query(
      `MATCH (bulletin:Bulletin {id: 'bulletin:2020-12-shanghai'})
       CREATE (:Article {id: $id, headline: $headline, text: $text, publishedOn: '2020-12'})-[:IN]->(bulletin)`,
      { id, headline: `标题${hostile}`, text: `正文${hostile}javascript:alert(1)` },
    );
    try {
      const { page, context, problems } = await openExplorer(browser, `${service.url}${pathOf(id)}`);
      expect(await page.locator(".source-text").innerText()).toContain(hostile);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(`标题${hostile}`);
      expect(await page.evaluate("[window.pwned, document.querySelectorAll('main script, main img').length]")).toEqual([
        undefined,
        0,
      ]);
      expect(problems).toEqual([]);
      await context.close();
    } finally {
      await service.graph.query("MATCH (article:Article {id: $id}) DETACH DELETE article", { id });
    }
  });

  it("says what to do where there is no such article", async () => {
    const { page, context } = await openExplorer(browser, `${service.url}${pathOf("article:none")}`);
    await page.getByRole("heading", { name: "图谱里没有这篇文章" }).waitFor();
    await context.close();
  });
});
