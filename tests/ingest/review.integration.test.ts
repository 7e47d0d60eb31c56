import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createExtractor } from "../../src/extractor.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { ingestFiles } from "../../src/ingest/ingest-files.ts";
import { answerQuestion, mergePair, undoAnswer } from "../../src/ingest/review.ts";
import { InputError } from "../../src/model/input-error.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { gazetteer } from "../support/gazetteer.ts";
import { bulletin, sourceOf } from "./invented-texts.ts";

const graph = openTestGraph();
const { database } = graph;
const extractor = createExtractor(gazetteer);
const now = "2026-01-05T08:00:00.000Z";
const tools = { database, gazetteer, reviewBelow: 0.93, now };

beforeAll(async () => {
  await graph.clean();
  await migrate(database);
});
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterAll(() => graph.close());

const ingest = async (file: string, text: string, reviewBelow = tools.reviewBelow) => {
  const read = () => sourceOf(file, text);
  const options = { place: null, publishedOn: "2021-06", as: null, replace: false, dryRun: false, reviewBelow, now };
  const { files, duplicates } = await ingestFiles([{ file, read }], { extractor, gazetteer, database }, options);
  expect(files[0]?.problems).toEqual([]);
  return { ...files[0], duplicates };
};
const items = (kind: string) =>
  graph.query(
    `MATCH (i:ReviewItem {kind: $kind}) RETURN i.id AS id, i.state AS state, i.text AS text, i.subject AS subject,
     i.predicate AS predicate, i.object AS object, i.claim AS claim, i.entities AS entities, i.because AS because ORDER BY i.text, i.id`,
    { kind },
  );
const itemOf = async (kind: string, words: string) => {
  const found = (await items(kind)).filter(({ text, object }) => `${text} ${object}`.includes(words));
  expect(found).toHaveLength(1);
  return found[0] as { id: string; state: string; claim: string; entities: string[]; because: string };
};
const edges = async (type: string) =>
  (
    await graph.query(
      "MATCH (a)-[r]->(b) WHERE type(r) = $type AND NOT a:Region RETURN a.id AS a, b.id AS b ORDER BY a, b",
      { type },
    )
  ).map(({ a, b }) => [a, b]);
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => (error instanceof InputError ? `${error.problems[0]?.code}: ${error.problems[0]?.message}` : error),
  );

const goal = "全市建成公共充电桩5000个";

describe("a claim below the threshold", () => {
  it("waits, enters the graph once it is accepted, and is not asked about again", async () => {
    await ingest("a.txt", bulletin);
    expect(await edges("SETS")).toEqual([]);
    const { id, state } = await itemOf("CLAIM", goal);
    expect(state).toBe("PENDING");
    expect((await answerQuestion(id, { verdict: "ACCEPTED" }, tools)).changed).toBe(1);
    expect(await edges("SETS")).toHaveLength(1);
    expect(await graph.query("MATCH (e:Evidence) WHERE e.confidence < 0.93 RETURN e.method AS method")).toEqual([
      { method: expect.stringMatching(/^pattern:/) },
    ]);
    const before = await graph.snapshot();
    const again = await ingest("a.txt", bulletin);
    expect([again.changed, again.waiting?.some(({ id: asked }) => asked === id)]).toEqual([false, false]);
    expect(await graph.snapshot()).toEqual(before);
  });

  it("stays out for good once it is rejected, in every file that quotes the same", async () => {
    await ingest("a.txt", bulletin);
    const { id } = await itemOf("CLAIM", goal);
    await answerQuestion(id, { verdict: "REJECTED" }, tools);
    await ingest("a.txt", bulletin, 0);
    await ingest("b.txt", bulletin, 0);
    expect(await edges("SETS")).toEqual([]);
    expect((await items("CLAIM")).map(({ state }) => state)).toEqual(["REJECTED", "REJECTED"]);
  });

  it("comes as a person edits it, and not where the edited words do not stand in the text", async () => {
    await ingest("a.txt", bulletin);
    const { id, claim } = await itemOf("CLAIM", goal);
    const edited = JSON.parse(claim);
    const invented = { ...edited, evidence: { quote: "全市建成公共充电桩9000个" } };
    const before = await graph.snapshot();
    expect(await problemOf(answerQuestion(id, { verdict: "EDITED", claim: invented }, tools))).toMatch(
      /^ANSWER_REFUSED: QUOTE_ABSENT: /,
    );
    expect(await problemOf(answerQuestion(id, { verdict: "EDITED", claim: { quote: "甲" } }, tools))).toMatch(
      /^ANSWER_UNFIT: expected a claim of the agreed shape/,
    );
    expect(await graph.snapshot()).toEqual(before);

    edited.object = { ...edited.object, unit: "根" };
    await answerQuestion(id, { verdict: "EDITED", claim: edited }, tools);
    expect(
      await graph.query(
        "MATCH (p:Provision) MATCH (e:Evidence {method: 'curated'}) RETURN p.unit AS unit, e.confidence AS sure",
      ),
    ).toEqual([{ unit: "根", sure: 1 }]);
  });

  it("waits again once an answer is taken back, and the graph is as it was", async () => {
    await ingest("a.txt", bulletin);
    const before = await graph.snapshot();
    const { id } = await itemOf("CLAIM", goal);
    for (const answer of [{ verdict: "ACCEPTED" }, { verdict: "REJECTED" }] as const) {
      await answerQuestion(id, answer, tools);
      expect(await graph.snapshot()).not.toEqual(before);
      await undoAnswer(id, tools);
      expect(await graph.snapshot()).toEqual(before);
    }
    expect(await problemOf(undoAnswer(id, tools))).toMatch(/^REVIEW_OPEN/);
    expect(await problemOf(answerQuestion("review:nothing", { verdict: "ACCEPTED" }, tools))).toMatch(
      /^REVIEW_UNKNOWN/,
    );
  });
});

describe("a name that nothing settles", () => {
  const text = (name: string) => `杭州市推进智能制造\n近日，${name}印发《智能制造行动方案》，明确十项举措。\n`;

  it("is marked, known in its place alone, and takes the name that a person gives it, wherever it comes up there", async () => {
    await ingest("a.txt", text("市某促办"));
    expect(await graph.query("MATCH (i:Institution {unresolved: true}) RETURN i.id AS id, i.name AS name")).toEqual([
      { id: "institution:杭州市某促办@杭州市", name: "杭州市某促办" },
    ]);
    const { id } = await itemOf("NAME", "市某促办");
    await answerQuestion(id, { verdict: "EDITED", name: "杭州市某某促进办公室" }, tools);
    await ingest("b.txt", text("市某促办").replace("智能制造行动方案", "数字改造行动方案"));
    expect(await edges("ISSUED")).toEqual([
      ["institution:杭州市某某促进办公室", "document:数字改造行动方案@杭州市某某促进办公室"],
      ["institution:杭州市某某促进办公室", "document:智能制造行动方案@杭州市某某促进办公室"],
    ]);
    expect((await items("NAME")).map(({ state }) => state)).toEqual(["EDITED", "EDITED"]);
    expect(await graph.query("MATCH (i:Institution {unresolved: true}) RETURN i")).toEqual([]);

    await undoAnswer(id, tools);
    expect((await items("NAME")).map(({ state }) => state)).toEqual(["PENDING", "PENDING"]);
    expect((await edges("ISSUED")).map(([body]) => body)).toEqual([
      "institution:杭州市某促办@杭州市",
      "institution:杭州市某促办@杭州市",
    ]);
  });
});

describe("possible duplicates", () => {
  const post = (name: string, body: string) => `苏州市任命干部\n近日，苏州市公布任免。${name}任${body}局长。\n`;

  it("of one name wait as a question, unless their posts are one", async () => {
    const first = await ingest("a.txt", post("王小明", "苏州市公安局"), 0);
    const second = await ingest("b.txt", post("王小明", "苏州市民政局"), 0);
    expect([first.duplicates, second.duplicates]).toEqual([0, 1]);
    const pair = await itemOf("DUPLICATE", "王小明");
    expect(pair.entities).toEqual(["person:王小明@苏州市公安局", "person:王小明@苏州市民政局"]);
    expect(pair.because).toMatch(/同名而职务不相符/);

    await answerQuestion(pair.id, { verdict: "REJECTED" }, tools);
    expect((await ingest("b.txt", post("王小明", "苏州市民政局"), 0)).duplicates).toBe(0);
    expect((await items("DUPLICATE")).map(({ state }) => state)).toEqual(["REJECTED"]);
    const [a, b] = pair.entities as [string, string];
    expect(await problemOf(mergePair(a, b, tools))).toMatch(/^MERGE_CONTRADICTS: a reviewer said before/);
  });

  it("become one when accepted, stay so when a file comes again, and are two again when that is taken back", async () => {
    await ingest("a.txt", post("王小明", "苏州市公安局"), 0);
    await ingest("b.txt", post("王小明", "苏州市民政局"), 0);
    const before = await graph.snapshot();
    const pair = await itemOf("DUPLICATE", "王小明");
    const [police, civil] = pair.entities as [string, string];
    await answerQuestion(pair.id, { verdict: "ACCEPTED", into: civil }, tools);
    expect(await edges("LEADS")).toEqual([
      [civil, "institution:苏州市公安局"],
      [civil, "institution:苏州市民政局"],
    ]);
    expect(await graph.query("MATCH (r:Redirect) RETURN r.id AS id, r.to AS to")).toEqual([{ id: police, to: civil }]);
    expect(
      await graph.query(
        "MATCH (a)-[r:LEADS]->(b) WHERE any(id IN r.evidence WHERE NOT EXISTS { MATCH (e:Evidence {id: id}) WHERE r.id IN e.supports }) RETURN r",
      ),
    ).toEqual([]);
    const merged = await graph.snapshot();
    expect((await ingest("a.txt", post("王小明", "苏州市公安局"), 0)).changed).toBe(false);
    expect(await graph.snapshot()).toEqual(merged);

    await undoAnswer(pair.id, tools);
    expect(await graph.snapshot()).toEqual(before);
  });

  it("are never those that the gazetteer parts, and can't be merged against it", async () => {
    const issued = (body: string) => `上海市发布新规\n近日，${body}印发《科普工作方案》，明确十项举措，即日施行。\n`;
    await ingest("a.txt", issued("上海市科学技术委员会"));
    await ingest("b.txt", issued("上海市科学技术协会"));
    const [a, b] = ["institution:上海市科学技术委员会", "institution:上海市科学技术协会"] as const;
    expect(await items("DUPLICATE")).toEqual([]);
    expect(await problemOf(mergePair(a, b, tools))).toBe(
      "MERGE_CONTRADICTS: 上海市科学技术委员会 and 上海市科学技术协会 must stay two: 科委是政府部门，科协是群众团体",
    );
    expect(await problemOf(mergePair(a, "document:科普工作方案@上海市科学技术协会", tools))).toMatch(
      /^MERGE_LABELS_DIFFER/,
    );
    expect(await problemOf(mergePair(a, a, tools))).toMatch(/^MERGE_SAME/);
    expect(await problemOf(mergePair(a, "institution:没有", tools))).toMatch(/^MERGE_UNKNOWN/);
    expect(await graph.query("MATCH (n:Redirect|Decision) RETURN n")).toEqual([]);
  });
});

describe("a merge of what the gazetteer knows, too", () => {
  it("moves aliases, properties and reference facts, over two merges, and gives them back in any order", async () => {
    await ingest("a.txt", bulletin);
    await ingest("b.txt", "苏州市规范执法\n近日，苏州市公安局印发《执法规范》，明确十项举措，即日施行。\n");
    const before = await graph.snapshot();
    const [one, two] = ["document:养犬管理办法@苏州市公安局", "document:执法规范@苏州市公安局"];
    const { question: first } = await mergePair(one, two, tools);
    const [city, province] = ["institution:杭州市财政局", "institution:苏州市公安局"];
    const between = await graph.snapshot();
    const { question: second } = await mergePair(city, province, tools);
    expect(await graph.query("MATCH (e:Entity {id: $city}) RETURN e", { city })).toEqual([]);
    expect((await edges("ISSUED")).every(([body]) => body !== city)).toBe(true);
    await undoAnswer(second, tools);
    expect(await graph.snapshot()).toEqual(between);
    const { question: third } = await mergePair(city, province, tools);
    expect(third).toBe(second);
    await undoAnswer(first, tools);
    await undoAnswer(third, tools);
    expect(await graph.snapshot()).toEqual(before);
  });
});
