import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LoadProgress, loadSeed } from "../../src/cli/load-seed.ts";
import { ownSeed, readSeed } from "../../src/cli/read-seed.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { openTestGraph } from "../graph/test-graph.ts";

const graph = openTestGraph();
const now = "2026-01-05T08:00:00.000Z";
const later = "2026-01-06T08:00:00.000Z";
const progress: LoadProgress[] = [];
let first: Awaited<ReturnType<typeof loadSeed>>;

beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
  first = await loadSeed(graph.database, await readSeed(ownSeed), { now, onProgress: (at) => progress.push(at) });
});
afterAll(() => graph.close());

describe("loadSeed", () => {
  it("brings 18 articles and the gazetteer's three files into the graph, telling how far it is", () => {
    expect(first).toMatchObject({ articles: 18, refusals: [], changed: true });
    expect(first.accepted).toBeGreaterThan(900);
    expect(first.changes).toHaveLength(21);
    expect(progress.map(({ done, total }) => `${done}/${total}`)).toEqual(
      Array.from({ length: 21 }, (_, i) => `${i + 1}/21`),
    );
    expect(progress.slice(17).map(({ headline }) => headline)).toEqual([
      "广东力争2022年数字经济增加值超6万亿元",
      "行政区划",
      "机构",
      "旧区划",
    ]);
  });

  it("counts what the graph then holds", async () => {
    const [entities] = await graph.query("MATCH (e:Entity) RETURN count(e) AS count");
    const [relations] = await graph.query("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count");
    expect(first.graph).toEqual({ entities: entities?.count, relations: relations?.count });
  });

  it("counts the sentences that a claim quotes, and lists the others", () => {
    const { sentences, read, unread } = first.coverage;
    expect(sentences - read).toBe(unread.length);
    expect(read / sentences).toBeGreaterThan(0.9);
    for (const { text } of unread) expect(text).toMatch(/^[^\n]+$/);
  });

  it("proves every relationship by a quotation that stands in its article", async () => {
    const unproved = `MATCH (a:Entity)-[r]->(b:Entity)
      WHERE size(coalesce(r.evidence, [])) = 0 OR any(id IN r.evidence WHERE NOT EXISTS {
        MATCH (e:Evidence {id: id})-[:FROM]->(article:Article)
        WHERE r.id IN e.supports AND substring(article.text, e.start, e.end - e.start) = e.quote
      })
      RETURN type(r) AS type, a.name AS from, b.name AS to`;
    expect(await graph.query(unproved)).toEqual([]);
  });

  it("joins labels only as the vocabulary lets it, and gives every entity one label beside Entity", async () => {
    expect(await graph.query("MATCH (e:Entity) WHERE size(labels(e)) <> 2 RETURN e.id")).toEqual([]);
    expect(await graph.query("MATCH (e) WHERE e:Institution AND NOT e:Entity RETURN e.id")).toEqual([]);
  });

  it("leads from 市科委 to the commission, its government, its city and the country", async () => {
    const rows = await graph.query(
      `MATCH (alias:Alias {text: '市科委', region: 'region:310000'})
       MATCH (body:Entity {id: alias.entity})-[:PART_OF]->(government)-[:GOVERNS]->(city)-[:PART_OF]->(country)
       RETURN [body.name, government.name, city.name, country.name] AS names`,
    );
    expect(rows).toEqual([{ names: ["上海市科学技术委员会", "上海市人民政府", "上海市", "中华人民共和国"] }]);
  });

  it("loads only those regions that the graph touches, and those above them", async () => {
    const [row] = await graph.query("MATCH (r:Region) RETURN count(r) AS count");
    expect(row?.count).toBeLessThan(60);
    expect(
      await graph.query(
        "MATCH (r:Region) WHERE r.level <> 'AREA' AND r.level <> 'COUNTRY' AND NOT EXISTS { (r)-[:PART_OF]->(:Region) } RETURN r.name",
      ),
    ).toEqual([]);
  });

  it("changes nothing the second time", async () => {
    const before = await graph.snapshot();
    const second = await loadSeed(graph.database, await readSeed(ownSeed), { now: later });
    expect({ ...second, changed: true, changes: first.changes }).toEqual(first);
    expect([second.changed, second.changes]).toEqual([false, []]);
    expect(await graph.snapshot()).toEqual(before);
    expect(await graph.query("MATCH (e:Entity) WHERE e.updatedAt <> $now RETURN e.id", { now })).toEqual([]);
  });

  it("lets every other claim in where some are refused, and takes out what a file no longer says", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "policygraph-seed-")), "seed");
    await cp(ownSeed, folder, { recursive: true });
    const seed = await readSeed(folder);
    const file = seed.bulletins[0]?.claims[3]?.file ?? "";
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    const claim = JSON.parse(lines[1] ?? "");
    const bad = { ...claim, evidence: { quote: "没有这句话" } };
    await writeFile(file, `${[lines[0], JSON.stringify(bad), ...lines.slice(2)].join("\n")}\n`);

    const before = await graph.snapshot();
    const spoilt = await loadSeed(graph.database, await readSeed(folder), { now: later });
    expect(spoilt.refusals).toMatchObject([{ code: "QUOTE_ABSENT", file, line: 2, quote: "没有这句话" }]);
    expect(spoilt.accepted).toBe(first.accepted - 1);
    expect(spoilt.changes.map(({ article }) => article)).toContain("article:2020-12-shanghai#4");

    await loadSeed(graph.database, await readSeed(ownSeed), { now: later });
    expect(await graph.snapshot()).toEqual(before);
  });
});
