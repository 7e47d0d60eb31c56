import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 180_000);
afterAll(() => service.close());

const entry = "{ id kind text start end code message article { id text } }";

describe("the coverage ledger", () => {
  it("counts, for every article of the seed, what its lists then hold", async () => {
    const { articles } = await service.data(
      `{ articles(first: 50) { nodes { id coverage { sentences read claims refused openNames }
         unread(first: 500) { totalCount nodes ${entry} } refusals { totalCount } openNames { totalCount } } } }`,
    );
    expect(articles.nodes).toHaveLength(18);
    for (const { id, coverage, unread, refusals, openNames } of articles.nodes) {
      expect(unread.nodes).toHaveLength(unread.totalCount);
      expect([id, coverage.read, coverage.refused, coverage.openNames]).toEqual([
        id,
        coverage.sentences - unread.totalCount,
        refusals.totalCount,
        openNames.totalCount,
      ]);
      expect(coverage.claims).toBeGreaterThan(5);
      for (const { kind, text, start, end, code, message, article } of unread.nodes) {
        expect([kind, code, message, article.id]).toEqual(["UNREAD", null, null, id]);
        expect(article.text.slice(start, end)).toBe(text);
      }
    }
  });

  it("is one list, by kind, code, article or bulletin, page by page", async () => {
    const { all, unread, refused, ofBulletin, nowhere } = await service.data(`{
      all: ledger { totalCount } unread: ledger(kind: UNREAD, first: 500) { totalCount nodes { article { id } } }
      refused: ledger(kind: REFUSED, code: "QUOTE_ABSENT") { totalCount nodes { id } }
      ofBulletin: ledger(bulletin: "bulletin:2020-12-shanghai") { totalCount }
      nowhere: ledger(article: "article:2020-12-shanghai#99") { totalCount nodes { id } } }`);
    expect([all.totalCount, ofBulletin.totalCount]).toEqual([unread.totalCount, unread.totalCount]);
    expect([refused, nowhere]).toEqual([
      { totalCount: 0, nodes: [] },
      { totalCount: 0, nodes: [] },
    ]);
    const { id } = unread.nodes[0].article;
    const page = async (after: string | null) =>
      (
        await service.data(
          "query ($id: ID!, $after: String) { ledger(article: $id, first: 1, after: $after) { nodes { id start } pageInfo { hasNextPage endCursor } } }",
          { id, after },
        )
      ).ledger;
    const starts: number[] = [];
    for (let at = await page(null); ; at = await page(at.pageInfo.endCursor)) {
      starts.push(...at.nodes.map(({ start }: { start: number }) => start));
      if (!at.pageInfo.hasNextPage) break;
    }
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(
      unread.nodes.filter((node: { article: { id: string } }) => node.article.id === id).length,
    );
  });

  it("leaves the gazetteer's files out: they are not read", async () => {
    const { node } = await service.data(
      '{ node(id: "article:gazetteer#1") { ... on Article { coverage { sentences } unread { totalCount } } } }',
    );
    expect(node).toEqual({ coverage: null, unread: { totalCount: 0 } });
  });

  it("tells what an article alone added", async () => {
    const { node } = await service.data(
      `{ node(id: "article:2020-12-shanghai#1") { ... on Article { entities(first: 500) { nodes { id } }
         addedEntities(first: 500) { totalCount nodes { id mentionedIn { totalCount } } } } } }`,
    );
    const added = node.addedEntities.nodes;
    expect(added).toHaveLength(node.addedEntities.totalCount);
    expect(added.length).toBeGreaterThan(3);
    expect(added.length).toBeLessThan(node.entities.nodes.length);
    for (const { mentionedIn } of added) expect(mentionedIn.totalCount).toBe(1);
  });
});
