import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/graph/migrate.ts";
import { createWorkbench, type Workbench } from "../../src/ingest/workbench.ts";
import { readSource } from "../../src/source/read-source.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { gazetteer } from "../support/gazetteer.ts";
import {
  type LanguageModelStandIn,
  type StandInAnswer,
  startLanguageModelStandIn,
  stated,
  statement,
} from "../support/language-model-stand-in.ts";
import { type Data, serve } from "../support/served-seed.ts";

const graph = openTestGraph();
const { database } = graph;
const token = "4f2c-token";
const quote = "垃圾分类这件事，苏州市公安局和虎丘区一起把它撑了起来";
const text = `苏州市推进垃圾分类\n\n    近日，市公安局印发《养犬管理办法》。${quote}。\n`;
const organises = { predicate: "ORGANISES" as const, object: stated("Initiative", "垃圾分类") };
const said = [statement(quote, stated("Institution", "苏州市公安局"), organises)];

let standIn: LanguageModelStandIn;
let workbench: Workbench;
beforeAll(async () => {
  await graph.clean();
  await migrate(database);
});
afterEach(async () => {
  await workbench.jobs.stop();
  await standIn.close();
});
afterAll(() => graph.close());

type Ask = (query: string, variables?: object) => Promise<Data>;

/** The job of the ingest mutation once it is over, where the settings name a stand-in that answers so. */
async function ingestWith(answer: StandInAnswer, meanwhile = async (_ask: Ask, _id: string) => {}): Promise<Data> {
  standIn = await startLanguageModelStandIn(() => answer);
  const settings = { url: standIn.url, model: "测试-7b", key: undefined, concurrency: 4, seconds: 30, retries: 0 };
  workbench = createWorkbench({
    ...{ database, gazetteer, readSource, reviewBelow: 0.75, now: () => new Date("2026-01-05T08:00:00Z") },
    languageModel: { ...settings, price: { input: 2000, output: 8000 } },
    onFault: (error) => {
      throw error;
    },
  });
  const service = await serve(database, { token, workbench });
  const ask: Ask = async (query, variables = {}) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${service.url}/graphql`, { method: "POST", headers, body });
    return ((await response.json()) as { data: Data }).data;
  };
  try {
    const { id } = (
      await ask('mutation ($text: String) { ingest(input: {name: "a.txt", text: $text, dryRun: true}) { id } }', {
        text,
      })
    ).ingest;
    await meanwhile(ask, id);
    for (;;) {
      const { ingestJob } =
        await ask(`{ ingestJob(id: "${id}") { state finishedAt problems { code message } report { accepted
        articles { modelProblems { code message } } waiting { kind text because }
        model { model requests inputTokens outputTokens cost milliseconds } } } }`);
      if (ingestJob.finishedAt !== null) return ingestJob;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await service.close();
  }
}

describe("the ingest mutation with a language model in the settings", () => {
  it("lets the model read too, marks its claims, and reports what that took", async () => {
    const { state, report } = await ingestWith({ claims: said });
    expect(state).toBe("DONE");
    expect(report).toEqual({
      accepted: expect.any(Number),
      articles: [{ modelProblems: [] }],
      waiting: [{ kind: "CLAIM", text: quote, because: "llm:测试-7b读出，可信度0.7，低于0.75" }],
      model: {
        ...{ model: "测试-7b", requests: 1, inputTokens: 100, outputTokens: 20, cost: 0.36 },
        milliseconds: expect.any(Number),
      },
    });
  });

  it("reports where the model fails, and what the patterns read stands", async () => {
    const { state, report } = await ingestWith({ status: 500 });
    expect([state, report.accepted > 0]).toEqual(["DONE", true]);
    expect(report.articles.map(({ modelProblems }: Data) => modelProblems.map(({ code }: Data) => code))).toEqual([
      ["LLM_FAILED"],
    ]);
    expect(report.model).toMatchObject({ requests: 1, inputTokens: null, outputTokens: null, cost: null });
  });

  it("gives up the model's answer where the job is cancelled", async () => {
    const { state, problems, report } = await ingestWith({ after: 60_000 }, async (ask, id) => {
      while (standIn.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const { cancelIngestion } = await ask("mutation ($id: ID!) { cancelIngestion(id: $id) { state } }", { id });
      expect(cancelIngestion.state).toBe("READING");
    });
    expect([state, report]).toEqual(["CANCELLED", null]);
    expect(problems).toEqual([
      { code: "CANCELLED", message: "cancelled: nothing is loaded; ingest it again for the rest" },
    ]);
    expect(standIn.asked).toHaveLength(1);
  });
});
