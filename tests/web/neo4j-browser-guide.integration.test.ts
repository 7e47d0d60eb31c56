import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSeed } from "../../src/cli/load-seed.ts";
import { ownSeed, readSeed } from "../../src/cli/read-seed.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { readDocumentedQueries, readGuideQueries } from "../support/guide-queries.ts";

const graph = openTestGraph();
const queries = readGuideQueries();

beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
  await loadSeed(graph.database, await readSeed(ownSeed), { now: "2020-12-15T00:00:00Z" });
});
afterAll(() => graph.close());

describe("the guide of Neo4j Browser", () => {
  it("has queries for what people ask", () => {
    expect([...new Set(queries.map(({ slide }) => slide))]).toEqual([
      "政策图谱里有什么",
      "谁发布了什么",
      "谁领导什么",
      "谁指导、共建、依托谁",
      "一个地方的政策追求什么",
      "任务怎样分解，由谁负责",
      "两者之间有什么关系",
      "简称指谁",
      "凭什么这样说",
      "一篇文章让图谱知道了什么",
      "没有一条关系缺少证据",
    ]);
  });

  it.each(queries)("answers on the seed: $slide · $query", async ({ query }) => {
    expect((await graph.database.read(query, {})).length).toBeGreaterThan(0);
  });

  it("finds all that the bulletin says of leading, issuing and aiming", async () => {
    const rows = async (slide: string, column: string) => {
      const found = queries.find((one) => one.slide === slide && one.query.includes(` AS ${column}`));
      return (await graph.query(found?.query ?? "")).map((row) => row[column]);
    };
    expect((await rows("谁领导什么", "职务")).sort()).toEqual(["主任", "主任", "副院长", "院长"].sort());
    expect(await rows("谁发布了什么", "发布者")).toEqual(
      expect.arrayContaining(["中共安徽省委员会", "安徽省人民政府", "江苏省河长制工作办公室", "青岛市"]),
    );
    expect((await rows("一个地方的政策追求什么", "数值")).sort()).toEqual(
      [6e12, 50, 5e12, 1.4e12, 220_000, 5, 7, 2e10, 160_000, 50_000].sort(),
    );
    expect((await rows("简称指谁", "全称")).sort()).toEqual(
      ["安徽省人民政府", "广东省人民政府", "江苏省人民政府", "山东省人民政府"].sort(),
    );
  });

  it("proves that no relationship and no quotation stands without its source", async () => {
    const [relations, quotations] = queries.filter(({ slide }) => slide === "没有一条关系缺少证据");
    expect(await graph.query(relations?.query ?? "")).toEqual([{ 关系: expect.any(Number), 无证据的关系: 0 }]);
    expect(await graph.query(quotations?.query ?? "")).toEqual([{ 引语: expect.any(Number), 不在原文中的引语: 0 }]);
  });
});

describe("docs/neo4j-browser.md", () => {
  const documented = readDocumentedQueries();

  it.each(documented)("shows a query that answers on the seed: %s", async (query) => {
    expect((await graph.database.read(query, {})).length).toBeGreaterThan(0);
  });

  it("ends with the proof that no relationship is without evidence", async () => {
    expect(await graph.query(documented.at(-1) ?? "")).toEqual([{ withoutEvidence: 0 }]);
  });
});
