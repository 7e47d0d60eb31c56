import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { ModelSettings } from "../../src/llm/ask-model.ts";
import { createModelReader, type ModelReading } from "../../src/llm/create-model-reader.ts";
import type { ArticleToRead } from "../../src/llm/to-claims.ts";
import type { Naming } from "../../src/model/naming.ts";
import {
  type LanguageModelStandIn,
  type StandInAnswer,
  startLanguageModelStandIn,
  stated,
  statement,
} from "../support/language-model-stand-in.ts";

let standIn: LanguageModelStandIn | undefined;
afterEach(() => standIn?.close());

const naming: Naming = {
  regionAt: () => null,
  region: () => null,
  regionsOfSign: () => [],
  regionName: (code) => (code === "310000" ? "上海市" : code),
  lineage: (code) => [code],
  institution: (surface) =>
    surface === "市科委"
      ? { name: "上海市科学技术委员会", because: "", shown: "上海市科学技术委员会" }
      : { name: null, because: "", shown: surface },
};
const article: ArticleToRead = {
  text: "市科委印发《工作方案》。",
  headline: "上海印发工作方案",
  place: "310000",
  publishedOn: "2020-12",
  claims: [],
};
const issued = statement("市科委印发《工作方案》", stated("Institution", "市科委"), {
  predicate: "ISSUED",
  object: stated("Document", "《工作方案》", { type: "方案" }),
});
const nothing: ModelReading = { claims: [], open: [], refused: [], problems: [] };

async function readerOf(
  answer: (question: string, count: number) => StandInAnswer,
  given: Partial<ModelSettings> = {},
) {
  standIn = await startLanguageModelStandIn(answer);
  const { url } = standIn;
  const settings = { url, model: "测试-7b", key: "secret", concurrency: 4, seconds: 30, retries: 1, price: null };
  return createModelReader({ ...settings, ...given }, naming);
}

describe("a reading that is ended", () => {
  it("gives up the request under way, sends nothing more, and throws the reason", async () => {
    const ending = new AbortController();
    const reason = new Error("cancelled");
    const reader = await readerOf(
      () => {
        ending.abort(reason);
        return { after: 60_000 };
      },
      { concurrency: 1 },
    );
    const readings = [reader.read(article, ending.signal), reader.read(article, ending.signal)];
    expect(await Promise.allSettled(readings)).toEqual(readings.map(() => ({ status: "rejected", reason })));
    expect(standIn?.asked).toHaveLength(1);
  });

  it("does not wait for the time at which the service wants to be asked again", async () => {
    const ending = new AbortController();
    const reason = new Error("cancelled");
    const reader = await readerOf(() => {
      setTimeout(() => ending.abort(reason), 100);
      return { status: 429, headers: { "retry-after": "4" } };
    });
    const reading = reader.read(article, ending.signal).then(
      () => "read",
      (error: unknown) => error,
    );
    const nextTry = sleep(3000, "still waiting");
    expect(await Promise.race([reading, nextTry])).toBe(reason);
    expect(standIn?.asked).toHaveLength(1);
  });
});

describe("a model that answers", () => {
  it("gives claims that carry its name, with official names of the linker", async () => {
    const reader = await readerOf(() => ({ claims: [issued] }));
    expect(await reader.read(article)).toEqual({
      ...nothing,
      claims: [
        {
          subject: { label: "Institution", name: "上海市科学技术委员会", mention: "市科委" },
          predicate: "ISSUED",
          object: { label: "Document", name: "工作方案", type: "方案" },
          properties: {},
          evidence: { quote: "市科委印发《工作方案》" },
          method: "llm:测试-7b",
          patternVersion: "1",
          confidence: 0.7,
        },
      ],
    });
  });

  it("is told what a text is about, asked for the agreed shape, and sent the key", async () => {
    const reader = await readerOf(() => ({ claims: [] }));
    await reader.read(article);
    const [{ key, question, body }] = (standIn as LanguageModelStandIn).asked as [
      LanguageModelStandIn["asked"][number],
    ];
    expect(question).toBe(
      "标题：上海印发工作方案\n所述地区：上海市\n发布日期：2020-12\n正文：\n市科委印发《工作方案》。",
    );
    expect([key, body.model, body.response_format.json_schema.strict]).toEqual(["secret", "测试-7b", true]);
    expect(body.messages[0]?.content).toContain("ISSUED（印发 出台 发布 发出 制定）: Institution/Region → Document");
  });

  it("is asked part by part where the text is long, no part cutting a sentence, no more at once than set", async () => {
    const sentence = "市科委印发《工作方案》，要求各部门照此办理，并在年底前报告进展情况。";
    const text = sentence.repeat(700);
    const reader = await readerOf(() => ({ claims: [] }), { concurrency: 2 });
    await reader.read({ ...article, text });
    const parts = (standIn?.asked ?? []).map(({ question }) => question.slice(question.indexOf("正文：\n") + 4));
    expect(parts.length).toBe(Math.ceil(text.length / (Math.floor(6000 / sentence.length) * sentence.length)));
    expect([...parts].sort((a, b) => b.length - a.length).join("")).toBe(text);
    for (const part of parts) expect([part.length <= 6000, part.endsWith("。")]).toEqual([true, true]);
    expect(standIn?.most()).toBe(2);
  });

  it("is asked in halves for what was cut off", async () => {
    const text = "市科委印发《工作方案》。今天有雨。";
    const reader = await readerOf((question) =>
      question.includes("《工作方案》") && question.includes("有雨")
        ? { content: '{"claims":[', finish: "length" }
        : { claims: question.includes("《工作方案》") ? [issued] : [] },
    );
    const { claims, problems } = await reader.read({ ...article, text });
    expect([claims.length, problems, standIn?.asked.length]).toEqual([1, [], 3]);
  });

  it("is counted in requests, tokens and, where a price is set, money", async () => {
    const reader = await readerOf(() => ({ claims: [] }), { price: { input: 2, output: 8 } });
    expect(reader.use()).toEqual({ model: "测试-7b", requests: 0, tokens: null, cost: null, milliseconds: 0 });
    await reader.read(article);
    await reader.read(article);
    expect(reader.use()).toEqual({
      model: "测试-7b",
      requests: 2,
      tokens: { input: 200, output: 40 },
      cost: (200 * 2 + 40 * 8) / 1_000_000,
      milliseconds: expect.any(Number),
    });
  });
});

describe("a model that does not answer as it should", () => {
  const problemsOf = async (answer: StandInAnswer, given: Partial<ModelSettings> = {}) => {
    const reader = await readerOf(() => answer, given);
    const { problems, ...rest } = await reader.read(article);
    expect(rest).toEqual({ claims: [], open: [], refused: [] });
    return problems;
  };

  it.each<[string, StandInAnswer, string, string]>([
    ["in words", { content: "好的，论断如下：" }, "LLM_MALFORMED", "expected JSON"],
    ["with nothing", { content: "" }, "LLM_MALFORMED", "expected JSON"],
    ["with half of it", { content: '{"claims":[{"quote":"市' }, "LLM_MALFORMED", "expected JSON"],
    ["in another shape", { content: '{"facts":[]}' }, "LLM_MALFORMED", "claims"],
    [
      "with a type unknown",
      { content: JSON.stringify({ claims: [{ ...issued, predicate: "KNOWS" }] }) },
      "LLM_MALFORMED",
      "claims.0.predicate",
    ],
    ["cut off within one sentence", { content: "{", finish: "length" }, "LLM_TRUNCATED", "cut off"],
    ["with a refusal", { refusal: "不能回答" }, "LLM_REFUSED", "不能回答"],
    ["held back by a filter", { content: "", finish: "content_filter" }, "LLM_REFUSED", "filter"],
    ["with a wrong key", { status: 401 }, "LLM_DENIED", "POLICYGRAPH_LLM_KEY"],
    ["with an unknown model", { status: 404 }, "LLM_FAILED", "404"],
    ["with an error of its own", { status: 500, headers: { "retry-after-ms": "1" } }, "LLM_FAILED", "500"],
    [
      "with too many requests, again and again",
      { status: 429, headers: { "retry-after-ms": "1" } },
      "LLM_RATE_LIMITED",
      "after 2 requests",
    ],
  ])("leaves the article to the patterns and says why: %s", async (_, answer, code, words) => {
    const problems = await problemsOf(answer);
    expect(problems).toEqual([{ code, message: expect.stringContaining(words) }]);
  });

  it.each<[string, StandInAnswer]>([
    ["nothing comes", { after: 5_000 }],
    ["the head comes, but not the rest", { after: 5_000, head: true }],
  ])("is given up after the time set: %s", async (_, answer) => {
    const problems = await problemsOf(answer, { seconds: 0.1, retries: 0 });
    expect(problems).toEqual([{ code: "LLM_TIMEOUT", message: expect.stringContaining("POLICYGRAPH_LLM_SECONDS") }]);
  });

  it("is asked again after what passes: too many requests, an error, too slow an answer", async () => {
    const answers: StandInAnswer[] = [
      { status: 429, headers: { "retry-after-ms": "20" } },
      { status: 503, headers: { "retry-after-ms": "20" } },
      { claims: [issued] },
    ];
    const reader = await readerOf((_, count) => answers[count - 1] as StandInAnswer, { retries: 2 });
    const { claims, problems } = await reader.read(article);
    expect([claims.length, problems, standIn?.asked.length]).toEqual([1, [], 3]);
  });

  it("is waited for as long as it asks", async () => {
    const at: number[] = [];
    const reader = await readerOf((_, count) => {
      at.push(performance.now());
      return count === 1 ? { status: 429, headers: { "retry-after": "1" } } : { claims: [] };
    });
    expect((await reader.read(article)).problems).toEqual([]);
    expect((at[1] as number) - (at[0] as number)).toBeGreaterThanOrEqual(990);
  });

  it("is not asked again once it has refused the key", async () => {
    const reader = await readerOf(() => ({ status: 403 }), { concurrency: 1 });
    const read = await Promise.all([reader.read(article), reader.read(article), reader.read(article)]);
    for (const { problems } of read) expect(problems.map(({ code }) => code)).toEqual(["LLM_DENIED"]);
    expect([standIn?.asked.length, reader.use().requests]).toEqual([1, 1]);
  });

  it("may not be there at all", async () => {
    const reader = await readerOf(() => ({ claims: [] }), { url: "http://127.0.0.1:9/v1", retries: 0 });
    const { problems } = await reader.read(article);
    expect(problems).toEqual([{ code: "LLM_UNREACHABLE", message: expect.stringContaining("http://127.0.0.1:9/v1") }]);
    expect(standIn?.asked).toEqual([]);
  });
});
