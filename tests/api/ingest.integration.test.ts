import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../src/graph/migrate.ts";
import { createWorkbench } from "../../src/ingest/workbench.ts";
import { readSource } from "../../src/source/read-source.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { bulletin, notice } from "../ingest/invented-texts.ts";
import { gazetteer } from "../support/gazetteer.ts";
import { type Answer, type Data, type Served, serve } from "../support/served-seed.ts";

const graph = openTestGraph();
const { database } = graph;
const token = "4f2c-token";
const now = () => new Date("2026-01-05T08:00:00Z");
const faults: unknown[] = [];
const workbench = createWorkbench({
  ...{ database, gazetteer, readSource, languageModel: null, reviewBelow: 0.93, now },
  onFault: (error) => void faults.push(error),
});
let service: Served;

beforeAll(async () => {
  await graph.clean();
  await migrate(database);
  service = await serve(database, { token, workbench, uploadBytes: 20_000 });
});
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterAll(async () => {
  await service.close();
  await workbench.jobs.stop();
  await graph.close();
  expect(faults).toEqual([]);
});

type Sent = { readonly authorization?: string; readonly body: string | FormData };

async function send({ authorization = `Bearer ${token}`, body }: Sent, url = service.url) {
  const headers = { authorization, ...(typeof body === "string" && { "content-type": "application/json" }) };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
  return { status: response.status, answer: (await response.json()) as Answer };
}
const ask = async (query: string, variables: object = {}): Promise<Data> => {
  const { answer } = await send({ body: JSON.stringify({ query, variables }) });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
const problemOf = async (query: string, variables: object = {}) => {
  const { answer } = await send({ body: JSON.stringify({ query, variables }) });
  const [error] = answer.errors ?? [];
  return `${error?.extensions.code} ${error?.message}`;
};

const ingest = `mutation ($input: IngestInput!) { ingest(input: $input) { id state ahead dryRun file createdAt } }`;
const job = `query ($id: ID!) { ingestJob(id: $id) { state ahead done total headline finishedAt problems { at code message } report {
  bulletinId title kind publishedOn isNew changed accepted duplicatesCount
  articles { id headline region regionBy sentences read accepted }
  refusedCount refused { articleId text code because } openNamesCount openNames { articleId text start end because }
  unreadCount unread(first: 1) { text } rest: unread(first: 500, offset: 1) { text }
  waitingCount waiting(first: 500) { reviewId kind text because } changesCount changes(first: 500) { change subject predicate object } } } }`;
const review = `query ($kind: ReviewKind, $state: ReviewState) { review(kind: $kind, state: $state, first: 500) { totalCount nodes {
  id question kind state text start end because subject predicate object method confidence claim place candidates
  entityIds entities { id name } article { id text } answer answeredAt } } }`;

/** The job once it is over. */
async function finished(id: string): Promise<Data> {
  for (;;) {
    const { ingestJob } = await ask(job, { id });
    if (ingestJob.finishedAt !== null) return ingestJob;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const ingested = async (input: object) => finished((await ask(ingest, { input })).ingest.id);
const itemOf = async (kind: string, words: string) => {
  const { nodes } = (await ask(review, { kind, state: null })).review;
  const found = nodes.filter((item: Data) => `${item.text} ${item.object}`.includes(words));
  expect(found).toHaveLength(1);
  return found[0];
};

describe("the ingest mutation", () => {
  it("puts a text in the queue, and tells how far it is and what it did", async () => {
    const { ingest: started } = await ask(ingest, {
      input: { name: "月报/2021-06.txt", text: bulletin, publishedOn: "2021-06" },
    });
    expect(started).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      state: expect.stringMatching(/^(?:QUEUED|READING)$/),
      ahead: 0,
      dryRun: false,
      file: "月报/2021-06.txt",
      createdAt: now().toISOString(),
    });
    const { report, ...over } = await finished(started.id);
    expect(over).toEqual({
      ...{ state: "DONE", ahead: 0, done: 2, total: 2, headline: "杭州市加快布局充电设施" },
      ...{ finishedAt: now().toISOString(), problems: [] },
    });
    expect(report).toMatchObject({
      ...{ bulletinId: "bulletin:2021-06", title: "2021-06", kind: "DIGEST", publishedOn: "2021-06" },
      ...{ isNew: true, changed: true, openNamesCount: 1, refusedCount: 0, refused: [] },
    });
    expect(report.articles.map(({ region, regionBy }: Data) => [region, regionBy])).toEqual([
      ["苏州市", "HEADLINE"],
      ["杭州市", "HEADLINE"],
    ]);
    expect(report.unread.length + report.rest.length).toBe(report.unreadCount);
    expect(report.changes).toHaveLength(report.changesCount);
    expect(report.waiting).toHaveLength(report.waitingCount);
    const { node } = await ask(
      '{ node(id: "article:2021-06#2") { ... on Article { coverage { sentences read claims openNames } openNames { nodes { text start end } } } } }',
    );
    const [, second] = report.articles;
    expect(node.coverage).toEqual({
      ...{ sentences: second.sentences, read: second.read, claims: second.accepted, openNames: 1 },
    });
    expect(node.openNames.nodes).toMatchObject([{ text: "区管委会", start: report.openNames[0].start }]);
  });

  it("takes a file of a form", async () => {
    const form = new FormData();
    form.set("operations", JSON.stringify({ query: ingest, variables: { input: { file: null } } }));
    form.set("map", JSON.stringify({ 0: ["variables.input.file"] }));
    form.set("0", new File([notice], "决算通知.txt"));
    const { status, answer } = await send({ body: form });
    expect([status, answer.errors]).toEqual([200, undefined]);
    const { state, report } = await finished((answer.data as Data).ingest.id);
    expect([state, report.bulletinId, report.kind]).toEqual(["DONE", "bulletin:决算通知", "DOCUMENT"]);

    form.set("0", new File(["文".repeat(20_000)], "大.txt"));
    expect((await send({ body: form })).status).toBe(413);
  });

  it("writes nothing in a dry run", async () => {
    const { report } = await ingested({ name: "a.txt", text: bulletin, dryRun: true });
    expect([report.isNew, report.changed, report.accepted > 0]).toEqual([true, true, true]);
    expect(await graph.snapshot()).toEqual({ nodes: [], relationships: [] });
  });

  it("does one job after the other, and lists them", async () => {
    const texts = [bulletin, notice, notice.replace("年终决算", "年中决算")];
    const ids: string[] = [];
    for (const [i, text] of texts.entries())
      ids.push((await ask(ingest, { input: { name: `${i}.txt`, text } })).ingest.id);
    const { ingestJobs } = await ask("{ ingestJobs { id file state ahead } }");
    expect(ingestJobs.slice(0, 3).map(({ id }: Data) => id)).toEqual([...ids].reverse());
    for (const id of ids) expect((await finished(id)).state).toBe("DONE");
  });

  it("fails by name where the file can't be used, and loads nothing of it", async () => {
    const english = await ingested({ name: "en.txt", text: "Nothing Chinese here." });
    expect([english.state, english.report]).toEqual(["FAILED", null]);
    expect(english.problems).toMatchObject([{ at: "en.txt", code: expect.stringMatching(/CHINESE/) }]);
    const nowhere = await ingested({ name: "n.txt", text: "天气晴朗，适合出行。" });
    expect(nowhere.problems.map(({ code }: Data) => code)).toEqual(["REGION_NEEDED"]);
    expect(await graph.snapshot()).toEqual({ nodes: [], relationships: [] });
    expect(await problemOf(ingest, { input: { name: "a.txt", text: bulletin, region: "上海滩" } })).toMatch(
      /^BAD_USER_INPUT REGION_UNKNOWN: .* got 上海滩; did you mean 上海市/,
    );
    expect(await problemOf(ingest, { input: { text: bulletin } })).toMatch(/^BAD_USER_INPUT ingest: expected a file/);
    expect(await problemOf(ingest, { input: { name: "a.txt", text: bulletin, publishedOn: "六月" } })).toMatch(
      /^BAD_USER_INPUT /,
    );
    expect((await ask(job, { id: "nobody" })).ingestJob).toBeNull();
  });
});

describe("the cancelIngestion mutation", () => {
  const cancel =
    "mutation ($id: ID!) { cancelIngestion(id: $id) { state finishedAt problems { code message } report { accepted } } }";

  it("ends a job that waits at once, and the others go on", async () => {
    const queue = async (name: string) => (await ask(ingest, { input: { name, text: bulletin } })).ingest.id;
    const [first, second] = [await queue("a.txt"), await queue("b.txt")];
    expect((await ask(cancel, { id: second })).cancelIngestion).toEqual({
      ...{ state: "CANCELLED", finishedAt: now().toISOString(), report: null },
      problems: [{ code: "CANCELLED", message: "cancelled: nothing is loaded; ingest it again for the rest" }],
    });
    const third = await queue("c.txt");
    const states = await Promise.all([first, second, third].map(async (id) => (await finished(id)).state));
    expect(states).toEqual(["DONE", "CANCELLED", "DONE"]);
    expect(await graph.query("MATCH (b:Bulletin) WHERE b.kind <> 'GAZETTEER' RETURN b.id AS id ORDER BY id")).toEqual([
      { id: "bulletin:a" },
      { id: "bulletin:c" },
    ]);
  });

  it("leaves a job that is over as it is, and knows no other", async () => {
    const { id } = (await ask(ingest, { input: { name: "a.txt", text: bulletin, dryRun: true } })).ingest;
    await finished(id);
    expect((await ask(cancel, { id })).cancelIngestion).toMatchObject({ state: "DONE", problems: [] });
    expect((await ask(cancel, { id: "nobody" })).cancelIngestion).toBeNull();
  });
});

describe("every change", () => {
  const changes = [
    'mutation { ingest(input: {name: "a.txt", text: "文"}) { id } }',
    'mutation { cancelIngestion(id: "x") { id } }',
    'mutation { acceptReview(id: "x") { id } }',
    'mutation { rejectReview(id: "x") { id } }',
    'mutation { editReview(id: "x", name: "甲") { id } }',
    'mutation { undoReview(id: "x") { id } }',
    'mutation { mergeEntities(from: "x", into: "y") { id } }',
    "{ ingestJobs { id } }",
  ];

  it("is refused without the token, with another, and where the service has none", async () => {
    const closed = await serve(database, { workbench });
    for (const query of changes) {
      const body = JSON.stringify({ query });
      for (const { status, answer } of [
        await send({ body, authorization: "" }),
        await send({ body, authorization: "Bearer other" }),
        await send({ body }, closed.url),
      ]) {
        expect([query, status, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([
          query,
          403,
          ["FORBIDDEN"],
        ]);
        expect(answer.errors?.[0]?.message).toContain("POLICYGRAPH_TOKEN");
      }
    }
    const form = new FormData();
    form.set("operations", "{}");
    expect((await send({ body: form, authorization: "Bearer other" })).status).toBe(403);
    expect((await send({ body: form }, closed.url)).answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    await closed.close();
    expect(await graph.snapshot()).toEqual({ nodes: [], relationships: [] });
  });
});

describe("the review queue", () => {
  const goal = "全市建成公共充电桩5000个";
  const accept = "mutation ($id: ID!) { acceptReview(id: $id) { id state answer answeredAt } }";
  const reject = "mutation ($id: ID!) { rejectReview(id: $id) { id state } }";
  const edit =
    "mutation ($id: ID!, $name: String, $claim: String) { editReview(id: $id, name: $name, claim: $claim) { state answer } }";
  const undo = "mutation ($id: ID!) { undoReview(id: $id) { id state answer } }";

  it("lists what waits, with all that one needs to answer", async () => {
    await ingested({ name: "a.txt", text: bulletin });
    const { nodes, totalCount } = (await ask(review, {})).review;
    expect(nodes).toHaveLength(totalCount);
    const claim = nodes.find(({ object }: Data) => object?.includes(goal));
    expect(claim).toMatchObject({
      ...{ kind: "CLAIM", state: "PENDING", predicate: "SETS", entityIds: [], entities: [], candidates: [] },
      ...{ method: expect.stringMatching(/^pattern:/), confidence: expect.any(Number), answer: null, answeredAt: null },
    });
    expect(claim.article.text.slice(claim.start, claim.end)).toBe(claim.text);
    expect(JSON.parse(claim.claim).evidence.quote).toBe(claim.text);
    expect(await itemOf("NAME", "区管委会")).toMatchObject({
      state: "PENDING",
      place: "杭州市",
      article: { id: "article:a#2" },
    });
    const { ofArticle, ofBulletin, answered } =
      await ask(`{ ofArticle: review(article: "article:a#1") { nodes { article { id } } }
      ofBulletin: review(bulletin: "bulletin:a") { totalCount } answered: review(state: ACCEPTED) { totalCount } }`);
    expect(new Set(ofArticle.nodes.map(({ article }: Data) => article.id))).toEqual(new Set(["article:a#1"]));
    expect([ofBulletin.totalCount, answered.totalCount]).toEqual([totalCount, 0]);
  });

  it("takes answers and takes them back", async () => {
    await ingested({ name: "a.txt", text: bulletin });
    const before = await graph.snapshot();
    const { id, claim } = await itemOf("CLAIM", goal);
    expect((await ask(accept, { id })).acceptReview).toEqual({
      ...{ id, state: "ACCEPTED", answer: null, answeredAt: now().toISOString() },
    });
    expect((await ask("{ provisions { nodes { text } } }")).provisions.nodes).toHaveLength(1);
    expect((await ask(undo, { id })).undoReview).toEqual({ id, state: "PENDING", answer: null });
    expect((await ask(reject, { id })).rejectReview.state).toBe("REJECTED");
    await ask(undo, { id });
    const edited = JSON.stringify({ ...JSON.parse(claim), object: { ...JSON.parse(claim).object, unit: "根" } });
    expect((await ask(edit, { id, claim: edited })).editReview.state).toBe("EDITED");
    expect((await ask("{ provisions { nodes { quantity { unit } } } }")).provisions.nodes).toEqual([
      { quantity: { unit: "根" } },
    ]);
    await ask(undo, { id });
    expect(await graph.snapshot()).toEqual(before);

    expect(await problemOf(accept, { id: "review:nothing" })).toMatch(/^BAD_USER_INPUT REVIEW_UNKNOWN/);
    expect(await problemOf(edit, { id, claim: "{" })).toMatch(/^BAD_USER_INPUT editReview: expected claim as JSON/);
    expect(await problemOf(undo, { id })).toMatch(/^BAD_USER_INPUT REVIEW_OPEN/);
    const name = await itemOf("NAME", "区管委会");
    await ask(edit, { id: name.id, name: "杭州经济技术开发区管理委员会" });
    expect(
      (await ask('{ institution(id: "institution:杭州经济技术开发区管理委员会") { unresolved } }')).institution,
    ).toEqual(
      await graph
        .query("MATCH (i:Institution {name: '杭州经济技术开发区管理委员会'}) RETURN i")
        .then((rows) => (rows.length > 0 ? { unresolved: false } : null)),
    );
  });

  it("merges two entities, answers the old id by the one that lives on, and parts them again", async () => {
    await ingested({ name: "a.txt", text: bulletin });
    await ingested({ name: "b.txt", text: notice });
    const [from, into] = ["institution:苏州市公安局", "institution:苏州市财政局"];
    const { mergeEntities } = await ask(
      "mutation ($from: ID!, $into: ID!) { mergeEntities(from: $from, into: $into) { id kind state answer entityIds entities { id } } }",
      { from, into },
    );
    expect(mergeEntities).toMatchObject({
      ...{ kind: "DUPLICATE", state: "MERGED", answer: into, entities: [{ id: into }] },
      entityIds: [from, into].sort(),
    });
    const questions = `query ($id: ID!) { entity(id: $id) { id } node(id: $id) { id } institution(id: $id) { id aliases }
      nodes(ids: ["institution:没有", $id, "institution:杭州市财政局"]) { id } documents(filter: {issuedBy: $id}) { totalCount nodes { name } }
      neighbourhood(of: $id) { nodes { id } } nothing: entity(id: "institution:没有") { id } }`;
    const [old, survivor] = [await service.data(questions, { id: from }), await service.data(questions, { id: into })];
    expect(old).toEqual(survivor);
    expect(old).toMatchObject({
      ...{
        entity: { id: into },
        node: { id: into },
        institution: { id: into, aliases: ["市公安局", "苏州市公安局"] },
        nothing: null,
      },
      ...{ nodes: [null, { id: into }, { id: "institution:杭州市财政局" }], documents: { totalCount: 2 } },
    });
    expect(
      await problemOf('mutation { mergeEntities(from: "institution:没有", into: "institution:苏州市财政局") { id } }'),
    ).toMatch(/^BAD_USER_INPUT MERGE_UNKNOWN/);
    expect((await ask(undo, { id: mergeEntities.id })).undoReview).toBeNull();
    expect((await service.data(questions, { id: from })).entity).toEqual({ id: from });
  });
});
