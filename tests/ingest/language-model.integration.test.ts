import { Socket } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createExtractor } from "../../src/extractor.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { type IngestOptions, ingestFiles } from "../../src/ingest/ingest-files.ts";
import type { FileOutcome } from "../../src/ingest/ingest-report.ts";
import { createNaming } from "../../src/link/create-naming.ts";
import { createModelReader } from "../../src/llm/create-model-reader.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { gazetteer } from "../support/gazetteer.ts";
import {
  type LanguageModelStandIn,
  type StandInAnswer,
  startLanguageModelStandIn,
  stated,
  statement,
} from "../support/language-model-stand-in.ts";
import { createTestFolder } from "../support/test-folder.ts";
import { sourceOf } from "./invented-texts.ts";

const graph = openTestGraph();
const extractor = createExtractor(gazetteer);
const text = `苏州市推进垃圾分类

    近日，市公安局印发《养犬管理办法》。垃圾分类这件事，苏州市公安局和虎丘区一起把它撑了起来。
`;
const files = [{ file: "2021-06.txt", read: () => sourceOf("2021-06.txt", text) }];
const options: IngestOptions = {
  place: null,
  publishedOn: "2021-06",
  as: null,
  replace: false,
  dryRun: false,
  reviewBelow: 0.75,
  now: "2026-01-05T08:00:00.000Z",
};

const quote = "垃圾分类这件事，苏州市公安局和虎丘区一起把它撑了起来";
const organises = { predicate: "ORGANISES" as const, object: stated("Initiative", "垃圾分类") };
const said = [
  statement(quote, stated("Institution", "苏州市公安局"), organises),
  statement("苏州市公安局全面主导垃圾分类", stated("Institution", "苏州市公安局"), organises),
  statement("市公安局印发《养犬管理办法》", stated("Institution", "市公安局"), {
    predicate: "ISSUED",
    object: stated("Document", "养犬管理办法", { type: "办法" }),
  }),
];

let standIn: LanguageModelStandIn | undefined;
beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
});
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterEach(() => standIn?.close());
afterAll(() => graph.close());

async function ingestWith(answer: StandInAnswer, given: Partial<IngestOptions> = {}) {
  standIn = await startLanguageModelStandIn(() => answer);
  const settings = { url: standIn.url, model: "测试-7b", key: undefined, concurrency: 4, seconds: 30, retries: 0 };
  const modelReader = createModelReader({ ...settings, price: null }, createNaming(gazetteer));
  const database = given.dryRun ? null : graph.database;
  const report = await ingestFiles(files, { extractor, gazetteer, database, modelReader }, { ...options, ...given });
  return { report, file: report.files[0] as FileOutcome };
}

describe("ingesting with a language model", () => {
  it("lets its claims wait for a reviewer, refuses what it invented, leaves to the patterns what they read", async () => {
    const { report, file } = await ingestWith({ claims: said });
    expect(file.waiting.map((one) => [one.kind, one.text, one.because])).toEqual([
      ["CLAIM", quote, "llm:测试-7b读出，可信度0.7，低于0.75"],
    ]);
    expect(file.refusals.map(({ code, text }) => [code, text])).toEqual([
      ["QUOTE_ABSENT", "苏州市公安局全面主导垃圾分类"],
    ]);
    expect(report.model).toEqual({
      model: "测试-7b",
      requests: 1,
      tokens: { input: 100, output: 20 },
      cost: null,
      milliseconds: expect.any(Number),
    });
    const edges = await graph.query(
      "MATCH ()-[r]->() WHERE r.id IS NOT NULL UNWIND r.evidence AS id MATCH (e:Evidence {id: id}) RETURN DISTINCT e.method AS method",
    );
    for (const { method } of edges) expect(method).not.toContain("llm");
    expect(
      await graph.query("MATCH (i:ReviewItem {kind: 'CLAIM'}) RETURN i.method AS method, i.state AS state"),
    ).toEqual([{ method: "llm:测试-7b", state: "PENDING" }]);
    const [ledger] = await graph.query("MATCH (l:LedgerEntry {kind: 'REFUSED'}) RETURN l.code AS code, l.text AS text");
    expect(ledger).toEqual({ code: "QUOTE_ABSENT", text: "苏州市公安局全面主导垃圾分类" });
  });

  it("lets them in, with the model's name on the evidence, where the threshold does", async () => {
    await ingestWith({ claims: said }, { reviewBelow: 0.7 });
    const edges = await graph.query(
      `MATCH (a:Entity)-[r:ORGANISES]->(b:Entity) UNWIND r.evidence AS id MATCH (e:Evidence {id: id})-[:FROM]->(article)
       RETURN a.name AS from, b.name AS to, e.method AS method, e.confidence AS confidence,
              substring(article.text, e.start, e.end - e.start) = e.quote AS stands`,
    );
    expect(edges).toEqual([
      { from: "苏州市公安局", to: "垃圾分类", method: "llm:测试-7b", confidence: 0.7, stands: true },
    ]);
  });

  it("loads what the patterns read where the model fails, and says so", async () => {
    const { file } = await ingestWith({ status: 500 });
    expect(file.articles.map(({ modelProblems }) => modelProblems.map(({ code }) => code))).toEqual([["LLM_FAILED"]]);
    expect(file.articles[0]?.accepted).toBeGreaterThan(0);
    expect(file.problems).toEqual([]);
  });

  it("asks it in a dry run too", async () => {
    const { file } = await ingestWith({ claims: said }, { dryRun: true });
    expect([file.waiting.length, file.refusals.length]).toEqual([1, 1]);
  });
});

describe("ingesting without a language model", () => {
  it("opens no connection to anywhere", async () => {
    expect(readConfig({}, createTestFolder()).languageModel).toBeNull();
    const connect = vi.spyOn(Socket.prototype, "connect");
    const fetched = vi.spyOn(globalThis, "fetch");
    try {
      const report = await ingestFiles(files, { extractor, gazetteer, database: null }, { ...options, dryRun: true });
      expect(report.model).toBeNull();
      expect(report.files[0]?.articles).toHaveLength(1);
      expect([connect.mock.calls, fetched.mock.calls]).toEqual([[], []]);
    } finally {
      connect.mockRestore();
      fetched.mockRestore();
    }
  });
});
