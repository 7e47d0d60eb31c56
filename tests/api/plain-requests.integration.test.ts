import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashOf } from "../../src/api/persisted-operations.ts";
import { readQuestions } from "../../src/api/questions.ts";
import { createSchema } from "../../src/api/schema.ts";
import { drawFrom, randomQuestion } from "../support/random-question.ts";
import { type ServedSeed, serveSeed } from "../support/served-seed.ts";

// Plain questions go a short way of their own; whoever asks must not be able to tell.

const limits = { depth: 30, aliases: 100, tokens: 4000, rootFields: 50, fields: 500 };
let short: ServedSeed;
let long: ServedSeed;
beforeAll(async () => {
  short = await serveSeed({ limits });
  long = await serveSeed({ limits, longWay: true });
}, 180_000);
afterAll(async () => {
  await short.close();
  await long.close();
});

const telling = [
  "content-type",
  "content-length",
  "etag",
  "cache-control",
  "vary",
  "allow",
  "referrer-policy",
  "x-content-type-options",
];
const ids = /"requestId":"[^"]+"|log has the reason under [-0-9a-f]+/g; // "requestId":"6b1f…"

type Request = { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

/** Status, headers and body of the answer; ids that differ every time taken out. */
async function answerOf({ url }: ServedSeed, { body, headers }: Request): Promise<readonly unknown[]> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const told = telling.map((name) => [name, response.headers.get(name)]);
  return [response.status, told, (await response.text()).replaceAll(ids, "")];
}

/** Asks both, the service with the short way again too: it takes the short way with what it knows. */
async function expectAlike(request: Request): Promise<void> {
  const expected = await answerOf(long, request);
  for (const time of ["first", "second", "third"])
    expect([time, ...(await answerOf(short, request))]).toEqual([time, ...expected]);
}

const asking = (query: string, variables?: unknown, more: object = {}): Request => ({
  body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }), ...more }),
});

const guideline = "document:上海市租赁住房规划建设导则@上海市住房和城乡建设管理委员会";
const nodeQuery = "query One($id: ID!) { node(id: $id) { __typename id ... on Entity { name aliases } } }";

describe("a question is answered alike both ways", () => {
  it.each(readQuestions().map(({ slug, query }) => [slug, query] as const))("%s", async (_, query) => {
    await expectAlike(asking(query));
  });

  it.each([
    ["nothing of the graph", asking("{ __typename }")],
    ["an entity", asking(nodeQuery, { id: "region:310000" })],
    ["an unknown id", asking(nodeQuery, { id: "region:無" })],
    ["an id of nothing", asking(nodeQuery, { id: "" })],
    ["a name on what has none", asking(nodeQuery, { id: "article:2020-12-shanghai#1" })],
    [
      "aliases of every kind",
      asking(
        `{ a: region(name: "上海") { n: name then: code hasOwnProperty: level constructor: id own: aliases } b: people(first: 1) { x: edges { c: cursor y: node { z: name } } t: totalCount p: pageInfo { m: hasNextPage e: endCursor } } }`,
      ),
    ],
    ["an alias that JavaScript takes for more", asking('{ a: region(name: "上海") { __proto__: name code } }')],
    [
      "fragments that mix and repeat",
      asking(
        `query ($id: ID!) { entity(id: $id) { ... on Document { title issuedBy { nodes { ...Who } } } ...Who ... on Entity { aliases id } id ...Who } }
         fragment Who on Entity { name ... on Institution { kind name } __typename ... on Region { level } }`,
        { id: guideline },
      ),
    ],
    [
      "a neighbourhood of all labels",
      asking(
        `{ neighbourhood(of: "region:310000", depth: 1, limit: 40) { truncated nodes { __typename id ... on Document { type validity(on: "2020-12-31") } ... on Provision { text quantity { metric comparator value upper unit } } } relations { type planned on subject { id ... on Institution { kind } } object { __typename } evidence { quote method } } } }`,
      ),
    ],
    [
      "interfaces within interfaces",
      asking(
        `{ entity(id: "region:310000") { relations(first: 3) { nodes { subject { relations(first: 2) { nodes { object { relations(first: 2) { nodes { subject { id name } } } } } } } } } } }`,
      ),
    ],
    [
      "lists with nothing in them",
      asking('{ documents(filter: {type: "无"}) { totalCount nodes { id } edges { cursor } } }'),
    ],
    ["a page of nothing", asking("{ people(first: 0) { nodes { id } pageInfo { hasNextPage startCursor } } }")],
    ["candidates", asking('{ resolve(name: "市科委", in: "上海") { name confidence because entity { id } } }')],
    [
      "paths",
      asking(
        '{ paths(from: "region:310000", to: "region:320000", first: 2) { length nodes { id } relations { type } } }',
      ),
    ],
    ["the path to itself", asking('{ paths(from: "region:310000", to: "region:310000") { length } }')],
    ["counts", asking("{ summary { label count } }")],
    ["search", asking('{ search(query: "租赁住房", first: 5) { score matched entity { __typename id } } }')],
    ["several fields", asking("{ a: people { totalCount } b: people { totalCount } c: summary { label } }")],
    ["an operation by its name", asking("query A { __typename }", {}, { operationName: "A" })],
    ["an operation by another name", asking("query A { __typename }", {}, { operationName: "B" })],
    ["one of two operations", asking("query A { __typename } query B { b: __typename }", {}, { operationName: "B" })],
    ["none of two operations", asking("query A { __typename } query B { __typename }")],
    ["parameters that are null", asking("{ __typename }", null, { operationName: null, extensions: null })],
    ["an unknown parameter", asking("{ __typename }", {}, { id: 1 })],
    ["foreign extensions", asking("{ __typename }", {}, { extensions: { tracing: true } })],
    ["the schema", asking("{ __schema { queryType { name } } }")],
    ["a type of the schema", asking('{ t: __type(name: "Region") { fields { name } } __typename }')],
    ["an unexpected mutation", asking("mutation { __typename }")],
  ])("%s", (_, request) => expectAlike(request));

  it.each([true, false])("with parts left out on a condition: %s", async (x) => {
    const query =
      "query ($x: Boolean!) { people @skip(if: $x) { totalCount } summary @include(if: $x) { label ... on LabelCount @skip(if: $x) { count } } }";
    await expectAlike(asking(query, { x }));
    await expectAlike(asking('{ region(name: "上海") { name @skip(if: true) code @include(if: true) } }'));
    await expectAlike(
      asking('query ($x: Boolean = true) { region(name: "上海") { id ... @include(if: $x) { name code } name } }', {
        x,
      }),
    );
  });

  it.each([
    [
      "right",
      {
        first: 2,
        filter: { type: "意见", region: null },
        on: "2020-12",
        labels: ["REGION", "DOCUMENT"],
        ids: "region:310000",
      },
    ],
    ["left out", {}],
    ["null", { first: null, filter: null, on: null, labels: null, ids: null }],
    ["a wrong type", { first: "2" }],
    ["a number too large", { first: 2147483648 }],
    ["a whole number with a point", { first: 2.0 }],
    ["a date that is none", { on: "2020-13" }],
    ["an unknown field", { filter: { author: "某人" } }],
    ["an unknown value of an enum", { labels: ["REGION", "X"] }],
    ["a number for an id", { ids: [1, "region:310000"] }],
    ["unknown ones", { second: 2 }],
    ["a list", []],
    ["a text", "x"],
    ["lone surrogates and NUL", { ids: ["region:\ud800", "region:\u0000"] }],
  ])("with variables: %s", async (_, variables) => {
    await expectAlike(
      asking(
        `query ($first: Int = 1, $filter: DocumentFilter, $on: Date, $labels: [EntityLabel!], $ids: [ID!] = []) {
          documents(first: $first, filter: $filter) { nodes { id validity(on: $on) } }
          search(query: "上海", labels: $labels, first: $first) { matched }
          nodes(ids: $ids) { id } }`,
        variables,
      ),
    );
  });

  it.each([
    ["syntax", "{ people { totalCount }"],
    ["an unknown field", "{ people { total } }"],
    ["a bad argument", "{ documents(first: -1) { totalCount } }"],
    ["a bad cursor", '{ documents(after: "!") { nodes { id } } }'],
    ["a page too large", "{ documents(first: 501) { totalCount } }"],
    [
      "a cost too high",
      "{ documents(first: 100) { nodes { sets(first: 100) { nodes { targets(first: 100) { nodes { id } } } } } } }",
    ],
    ["too many levels", `{ region(name: "上海") ${"{ parent ".repeat(45)}{ id }${" }".repeat(46)}`],
    ["too many aliases", `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
    ["a field that fails beside one that doesn't", '{ entity(id: "region:310000") { name } institution { name } }'],
    [
      "two that fail",
      '{ a: institution { name } b: documents(first: -1) { totalCount } region(name: "上海") { code } }',
    ],
    ["a cycle of fragments", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
  ])("with an error: %s", (_, query) => expectAlike(asking(query)));

  it("by the hash of its text", async () => {
    const [question] = readQuestions();
    const extensions = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
    const hash = hashOf(question?.query ?? "");
    for (const body of [
      { extensions: extensions(hash) },
      { extensions: extensions(hash.toUpperCase()), variables: {} },
      { extensions: extensions(hash), query: null },
      { extensions: extensions(hash), query: "{ __typename }" },
      { extensions: extensions(hash, 2) },
      { extensions: extensions(1) },
      { extensions: extensions(hashOf("{ __typename }")) },
      { extensions: {} },
      {},
    ])
      await expectAlike({ body: JSON.stringify(body) });
  });

  it.each([
    ...[
      "",
      "{",
      "[]",
      "null",
      "1",
      '"x"',
      '{"query":1}',
      '\ufeff{"query":"{ __typename }"}',
      '[{"query":"{ __typename }"}]',
    ],
    ...['{"query":"{ __typename }","query":"{ a: __typename }"}', '{"query":"{ __typename }","__proto__":{"a":1}}'],
  ])("whatever the body is: %s", (body) => expectAlike({ body }));

  it.each([
    { accept: "*/*" },
    { accept: "application/json" },
    { accept: "application/graphql-response+json" },
    { accept: "application/graphql-response+json, application/json" },
    { accept: "application/graphql-response+json,application/json;q=0.9" },
    { accept: "application/json, text/plain, */*" },
    { accept: "application/json, multipart/mixed" },
    { accept: "text/event-stream" },
    { accept: "multipart/mixed" },
    { accept: "text/html" },
    { accept: "image/png" },
    { "content-type": "application/json; charset=utf-8" },
    { "content-type": "application/json;charset=UTF-8" },
    { "content-type": "application/json; charset=gbk" },
    { "content-type": "application/graphql+json" },
    { "content-type": "application/graphql" },
    { "content-type": "text/plain" },
    { "x-policygraph-explain": "1" },
    { "x-policygraph-explain": "0" },
    { authorization: "Bearer wrong" },
    { "content-encoding": "gzip" },
  ])("whatever the headers are: %j", async (headers) => {
    await expectAlike({ ...asking("{ people { totalCount } }"), headers });
    await expectAlike({ ...asking("{ institution { name } }"), headers });
  });

  it("whatever it asks of the schema", async () => {
    const schema = createSchema();
    for (let seed = 1; seed <= 40; seed++) await expectAlike(asking(randomQuestion(schema, drawFrom(seed), 3)));
  });
});

describe("a question that fails on the short way", () => {
  it("asks the database no second time for what it said", async () => {
    const query = '{ entity(id: "region:310000") { name } summary { label } institution { name } }';
    const taken = async (): Promise<number> => {
      const before = short.statements();
      await short.ask(query);
      return short.statements() - before;
    };
    expect([await taken(), await taken(), await taken()]).toEqual([2, 2, 2]);
  });
});
