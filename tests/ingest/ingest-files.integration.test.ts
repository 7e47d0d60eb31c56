import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createExtractor } from "../../src/extractor.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { type IngestOptions, ingestFiles } from "../../src/ingest/ingest-files.ts";
import type { FileOutcome } from "../../src/ingest/ingest-report.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { gazetteer } from "../support/gazetteer.ts";
import { bulletin, notice, sourceOf } from "./invented-texts.ts";

const graph = openTestGraph();
const extractor = createExtractor(gazetteer);
const tools = { extractor, gazetteer, database: graph.database };
const options: IngestOptions = {
  place: null,
  publishedOn: null,
  as: null,
  replace: false,
  dryRun: false,
  reviewBelow: 0.75,
  now: "2026-01-05T08:00:00.000Z",
};
const tuesday = "2026-01-06T08:00:00.000Z";

beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
});
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterAll(() => graph.close());

const fileOf = (file: string, text: string) => ({ file, read: () => sourceOf(file, text) });
const ingest = (texts: Readonly<Record<string, string>>, given: Partial<IngestOptions> = {}) =>
  ingestFiles(
    Object.entries(texts).map(([file, text]) => fileOf(file, text)),
    tools,
    { ...options, ...given },
  );
const ingestOne = async (file: string, text: string, given: Partial<IngestOptions> = {}) =>
  (await ingest({ [file]: text }, given)).files[0] as FileOutcome;
const factsOf = ({ changes }: FileOutcome, change: string) =>
  changes.filter((one) => one.change === change).map(({ subject, predicate, object }) => [subject, predicate, object]);

describe("ingestFiles", () => {
  it("loads a bulletin that nobody curated: edges with evidence, official names, methods and versions", async () => {
    const outcome = await ingestOne("月报/2021-06.txt", bulletin, { publishedOn: "2021-06" });
    expect(outcome).toMatchObject({
      problems: [],
      changed: true,
      bulletin: { id: "bulletin:2021-06", title: "2021-06", kind: "DIGEST", publishedOn: "2021-06" },
    });
    expect(outcome.articles.map(({ id, headline, region, regionBy }) => [id, headline, region, regionBy])).toEqual([
      ["article:2021-06#1", "苏州市出台养犬新规", "苏州市", "HEADLINE"],
      ["article:2021-06#2", "杭州市加快布局充电设施", "杭州市", "HEADLINE"],
    ]);
    const edges = await graph.query(
      `MATCH (a:Entity)-[r]->(b:Entity) UNWIND r.evidence AS id MATCH (e:Evidence {id: id})-[:FROM]->(article:Article)-[:IN]->(bulletin)
       WHERE bulletin.kind <> 'GAZETTEER'
       RETURN a.name AS from, type(r) AS type, b.name AS to, e.method AS method, e.patternVersion AS version,
              substring(article.text, e.start, e.end - e.start) = e.quote AS stands ORDER BY from, type, to`,
    );
    expect(edges).toContainEqual({
      from: "苏州市公安局",
      type: "ISSUED",
      to: "养犬管理办法",
      method: "pattern:issued-by-verb",
      version: expect.any(String),
      stands: true,
    });
    const [proved] = await graph.query("MATCH (:Evidence)-[s:SUPPORTS]->() RETURN count(s) AS properties");
    const accepted = outcome.articles.reduce((sum, article) => sum + article.accepted, 0);
    expect(edges.length + (proved?.properties as number)).toBe(accepted);
    for (const { method, version, stands } of edges)
      expect([String(method).startsWith("pattern:"), typeof version, stands]).toEqual([true, "string", true]);
    expect(factsOf(outcome, "ADDED")).toHaveLength(outcome.changes.length);
  });

  it("brings what the gazetteer knows of the places and bodies that came in", async () => {
    await ingestOne("2021-06.txt", bulletin);
    expect(
      await graph.query(
        "MATCH (:Entity {id: 'institution:苏州市公安局'})-[:PART_OF*0..2]->()-[:GOVERNS]->(city)-[:PART_OF]->(province) RETURN city.name AS city, province.name AS province",
      ),
    ).toEqual([]);
    expect(
      await graph.query("MATCH (r:Region {id: 'region:320500'})-[:PART_OF]->(p) RETURN r.code AS code, p.name AS name"),
    ).toEqual([{ code: "320500", name: "江苏省" }]);
  });

  it("loads a single 公文 under its own title and date", async () => {
    const outcome = await ingestOne("苏财〔2021〕9号.txt", notice);
    expect(outcome.bulletin).toEqual({
      id: "bulletin:苏财〔2021〕9号",
      title: "苏州市财政局关于做好年终决算工作的通知",
      kind: "DOCUMENT",
      publishedOn: "2021-12-01",
    });
    expect(
      await graph.query(
        "MATCH (a)-[:ISSUED]->(d:Document) RETURN a.name AS issuer, d.name AS name, d.issuedOn AS on, d.documentNumber AS number",
      ),
    ).toEqual([
      {
        issuer: "苏州市财政局",
        name: "苏州市财政局关于做好年终决算工作的通知",
        on: "2021-12-01",
        number: "苏财〔2021〕9号",
      },
    ]);
  });

  it("writes nothing the second time", async () => {
    await ingest({ "a.txt": bulletin, "b.txt": notice }, { publishedOn: "2021-06" });
    const before = await graph.snapshot();
    const again = await ingest({ "a.txt": bulletin, "b.txt": notice }, { publishedOn: "2021-06", now: tuesday });
    expect(again.files.map(({ changed, changes }) => [changed, changes])).toEqual([
      [false, []],
      [false, []],
    ]);
    expect(await graph.snapshot()).toEqual(before);
    expect(await graph.query("MATCH (e:Entity) RETURN DISTINCT e.updatedAt AS at")).toEqual([{ at: options.now }]);
  });

  it("replaces what a corrected file said, and tells the difference", async () => {
    await ingestOne("2021-06.txt", bulletin);
    const corrected = bulletin.replace("养犬管理办法", "养犬管理条例").replace("5000个", "6000个");
    const outcome = await ingestOne("2021-06.docx", corrected, { now: tuesday });
    expect(outcome.changed).toBe(true);
    expect(factsOf(outcome, "ADDED")).toContainEqual(["苏州市公安局", "ISSUED", "养犬管理条例"]);
    expect(factsOf(outcome, "REMOVED")).toContainEqual(["苏州市公安局", "ISSUED", "养犬管理办法"]);
    expect(await graph.query("MATCH (d:Document {name: '养犬管理办法'}) RETURN d")).toEqual([]);
    expect(await graph.query("MATCH (b:Bulletin) WHERE b.kind <> 'GAZETTEER' RETURN b.id AS id")).toEqual([
      { id: "bulletin:2021-06" },
    ]);
  });

  it("does not take another text of the same name for a correction", async () => {
    await ingestOne("通知.txt", bulletin);
    const before = await graph.snapshot();
    const outcome = await ingestOne("别处/通知.txt", notice);
    expect(outcome.problems).toMatchObject([{ at: "别处/通知.txt", code: "BULLETIN_OTHER" }]);
    expect(await graph.snapshot()).toEqual(before);
    expect((await ingestOne("别处/通知.txt", notice, { as: "通知-2" })).bulletin?.id).toBe("bulletin:通知-2");
    expect((await ingestOne("别处/通知.txt", notice, { replace: true })).problems).toEqual([]);
  });

  it("reports a bad file with its problems, loads nothing of it, and goes on", async () => {
    const report = await ingest({
      "bad.txt": "no Chinese at all",
      "nowhere.txt": "天气晴朗，适合出行。",
      "good.txt": notice,
    });
    expect(report.files.map(({ file, problems }) => [file, problems.map(({ code }) => code)])).toEqual([
      ["bad.txt", [expect.stringMatching(/^[A-Z_]+$/)]],
      ["nowhere.txt", ["REGION_NEEDED"]],
      ["good.txt", []],
    ]);
    expect(await graph.query("MATCH (b:Bulletin) WHERE b.kind <> 'GAZETTEER' RETURN b.id AS id")).toEqual([
      { id: "bulletin:good" },
    ]);
  });

  it("writes nothing in a dry run, and tells what would change", async () => {
    const dry = await ingestOne("a.txt", bulletin, { dryRun: true });
    expect(await graph.snapshot()).toEqual({ nodes: [], relationships: [] });
    const wet = await ingestOne("a.txt", bulletin);
    expect(dry).toEqual({ ...wet, changed: true });
    const alone = await ingestFiles(
      [fileOf("a.txt", bulletin)],
      { ...tools, database: null },
      { ...options, dryRun: true },
    );
    expect(alone.files[0]).toEqual({ ...wet, isNew: null, changed: null });
  });

  it("leaves whole articles only where it is ended in between, and takes up the rest the next time", async () => {
    const ending = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number | null }) => {
      if (total !== null && done === 1) ending.abort();
    };
    await expect(ingestOne("a.txt", bulletin, { onProgress, signal: ending.signal })).rejects.toThrow();
    expect(await graph.query("MATCH (a:Article)-[:IN]->(b) WHERE b.kind <> 'GAZETTEER' RETURN a.id AS id")).toEqual([
      { id: "article:a#1" },
    ]);
    expect(
      await graph.query(
        "MATCH (a:Entity)-[r]->(b:Entity) WHERE any(id IN r.evidence WHERE NOT EXISTS { MATCH (:Evidence {id: id})-[:FROM]->(:Article) }) RETURN r",
      ),
    ).toEqual([]);
    await ingestOne("a.txt", bulletin);
    const whole = await graph.snapshot();
    await graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
    await ingestOne("a.txt", bulletin);
    expect(whole).toEqual(await graph.snapshot());
  });

  it("tells of every sentence that yielded nothing, every refused claim and every open name, and keeps them", async () => {
    const outcome = await ingestOne("a.txt", bulletin);
    expect(outcome.unread.map(({ text }) => text)).toContain("市民纷纷表示欢迎。");
    expect(outcome.openNames.map(({ article, text, because }) => [article, text, because])).toEqual([
      ["article:a#2", "区管委会", expect.stringMatching(/[一-鿿]/)],
    ]);
    const stored = await graph.query(
      "MATCH (entry:LedgerEntry) RETURN entry.article AS article, entry.kind AS kind, entry.text AS text, entry.start AS start, entry.end AS end ORDER BY article, start",
    );
    const told = [
      ...outcome.unread.map((one) => ({ kind: "UNREAD", ...one })),
      ...outcome.openNames.map(({ because: _, ...one }) => ({ kind: "OPEN", ...one })),
      ...outcome.refusals.map(({ code: _, message: __, ...one }) => ({ kind: "REFUSED", ...one })),
    ];
    expect(new Set(stored)).toEqual(new Set(told));
    expect(await graph.query("MATCH (n:LedgerEntry|Reading|ReviewItem)--() RETURN n")).toEqual([]);
  });
});
