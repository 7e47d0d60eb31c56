import fc from "fast-check";
import { type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../src/api/schema.ts";
import { drawFrom, randomQuestion } from "../support/random-question.ts";
import { type Answer, type ServedSeed, serveSeed } from "../support/served-seed.ts";

const schema = createSchema();
let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
});
afterAll(() => service.close());

const ofTheDatabase = /neo4j|neo\.|cypher|lucene|\bMATCH\b|\bparser?\b.*offset|at .*\.ts:\d/i;

/** FORBIDDEN: the asker has no token, which jobs of ingestion need. */
const ourCodes = ["BAD_USER_INPUT", "QUERY_TOO_COMPLEX", "FORBIDDEN"];

/** What is wrong with how the service took it; null where all is as it should be. */
async function faultOf(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string | null> {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await response.json()) as Answer;
  if (![200, 400, 403].includes(response.status)) return `status ${response.status}`;
  const foreign = errors.filter(({ extensions }) => !ourCodes.includes(extensions.code));
  if (foreign.length > 0) return JSON.stringify([foreign, service.logged().at(-1)]);
  const leaking = errors.filter(({ message }) => ofTheDatabase.test(message));
  return leaking.length > 0 ? JSON.stringify(leaking) : null;
}

const codeOf = (query: string, variables?: Readonly<Record<string, unknown>>) => service.code(query, variables);

describe("an unknown id", () => {
  it.each([
    "",
    "x",
    ":",
    "institution:",
    "institution:无",
    "__proto__:x",
    "constructor:x",
    "ISSUED:x",
    "市".repeat(10_000),
  ])("gives null: %.20s", async (id) => {
    const query = `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } entity(id: $id) { id } person(id: $id) { id }
        neighbourhood(of: $id) { nodes { id } truncated } paths(from: $id, to: "region:310000") { length } }`;
    expect(await service.data(query, { id })).toEqual({
      node: null,
      nodes: [null],
      entity: null,
      person: null,
      neighbourhood: { nodes: [], truncated: false },
      paths: [],
    });
  });
});

describe("wrong arguments", () => {
  it.each([
    ["a negative page", "{ people(first: -1) { nodes { id } } }", "BAD_USER_INPUT"],
    ["a huge page", "{ people(first: 2147483647) { nodes { id } } }", "QUERY_TOO_COMPLEX"],
    ["a page beyond 32 bits", "{ people(first: 2147483648) { nodes { id } } }", "BAD_USER_INPUT"],
    ["a page that is text", '{ people(first: "5") { nodes { id } } }', "BAD_USER_INPUT"],
    [
      "a page within a page",
      '{ regions: region(name: "上海市") { children(first: -1) { nodes { id } } } }',
      "BAD_USER_INPUT",
    ],
    ["an unknown argument", "{ people(last: 5) { nodes { id } } }", "BAD_USER_INPUT"],
    ["an unknown enum value", "{ institutions(kind: BANK) { nodes { id } } }", "BAD_USER_INPUT"],
    ["a date that doesn't exist", '{ resolve(name: "市科委", on: "2020-02-30") { name } }', "BAD_USER_INPUT"],
    ["a date that is a number", '{ resolve(name: "市科委", on: 2020) { name } }', "BAD_USER_INPUT"],
    ["nothing to look for", "{ institution { id } }", "BAD_USER_INPUT"],
    ["an empty search", '{ search(query: "") { score } }', "BAD_USER_INPUT"],
    ["a blank search", '{ search(query: " 　") { score } }', "BAD_USER_INPUT"],
    ["empty title marks", '{ search(query: "《》") { score } }', "BAD_USER_INPUT"],
    ["no types", '{ paths(from: "x", to: "y", types: []) { length } }', "BAD_USER_INPUT"],
    ["a path of no length", '{ paths(from: "x", to: "y", maxLength: 0) { length } }', "BAD_USER_INPUT"],
    ["a path too long", '{ paths(from: "x", to: "y", maxLength: 11) { length } }', "BAD_USER_INPUT"],
    ["too far around", '{ neighbourhood(of: "x", depth: 4) { truncated } }', "BAD_USER_INPUT"],
    [
      "a cyclic fragment",
      "{ people { nodes { ...A } } } fragment A on Person { leads { nodes { ledBy { nodes { ...A } } } } }",
      "BAD_USER_INPUT",
    ],
    ["half a surrogate in the text", '{ search(query: "\\uD800") { score } }', "BAD_USER_INPUT"],
    ["half a braced surrogate in the text", '{ search(query: "\\u{D800}") { score } }', "BAD_USER_INPUT"],
    [
      "1000 aliases",
      `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: summary { count }`).join(" ")} }`,
      "QUERY_TOO_COMPLEX",
    ],
    [
      "deep nesting",
      `{ institutions { nodes { ${"parts { nodes { ".repeat(40)}id${" } }".repeat(40)} } } }`,
      "QUERY_TOO_COMPLEX",
    ],
    ["values nested deep", `{ nodes(ids: ${"[".repeat(1500)}${"]".repeat(1500)}) { id } }`, "BAD_USER_INPUT"],
    ["fields without end", `{ ${"people { nodes { id } } ".repeat(400)} }`, "QUERY_TOO_COMPLEX"],
  ])("%s are refused with the code", async (_, query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  it("a search of 10 000 characters is refused with the code", async () => {
    expect(await codeOf("query ($q: String!) { search(query: $q) { score } }", { q: "市".repeat(10_000) })).toBe(
      "BAD_USER_INPUT",
    );
  });

  it("leave the service as it was", async () => {
    expect(service.logged()).toEqual([]);
    expect(await service.data("{ __typename }")).toEqual({ __typename: "Query" });
  });
});

describe("a cursor", () => {
  const query = "query ($after: String) { documents(first: 1, after: $after) { pageInfo { endCursor } } }";

  it("that no list gave, or another list did, is refused", async () => {
    const { people } = await service.data("{ people(first: 1) { pageInfo { endCursor } } }");
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const { documents } = await service.data(query);
    const [mark] = JSON.parse(Buffer.from(documents.pageInfo.endCursor, "base64url").toString());
    const foreign = [
      people.pageInfo.endCursor,
      "x",
      "\u0000",
      "\ud800",
      "a".repeat(10_000),
      encode([]),
      encode(null),
      encode({}),
      encode([mark]),
    ];
    for (const after of foreign) expect([after, await codeOf(query, { after })]).toEqual([after, "BAD_USER_INPUT"]);
    for (const value of [null, {}, [], true, 5, { a: { b: [] } }, "\ud800"])
      expect(await faultOf(query, { after: encode([mark, value, value]) })).toBeNull();
  });
});

describe("anything at all", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom(..."+-&|!(){}[]^\"~*?:\\/ ANDORT市上海\u0000\ud800'`$"), { maxLength: 20 })
      .map((parts) => parts.join("")),
  );
  const queryFields = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
  const withText = queryFields.flatMap((field) =>
    field.args
      .filter(({ type }) => ["String", "ID", "Date"].includes(getNamedType(type).name))
      .map(({ name, type }) => ({ field, name, type: String(type) })),
  );

  it.each(withText.map(({ field, name, type }) => [`${field.name}(${name}:)`, field, name, type] as const))(
    "as %s is answered or refused with a code",
    async (_, field, name, type) => {
      const others = field.args
        .filter((argument) => argument.name !== name && String(argument.type).endsWith("!"))
        .map((argument) => `, ${argument.name}: "x"`)
        .join("");
      const leaf = isLeafType(getNamedType(field.type));
      const query = `query ($value: ${type}) { ${field.name}(${name}: $value${others})${leaf ? "" : " { __typename }"} }`;
      await fc.assert(
        fc.asyncProperty(text, async (value) => {
          const list = type.startsWith("[");
          expect(await faultOf(query, { value: list ? [value, value] : value })).toBeNull();
        }),
        { numRuns: 8 },
      );
    },
  );

  it("that the schema allows is planned, answered or refused with a code", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const query = randomQuestion(schema, drawFrom(seed), 4);
        expect([query, await faultOf(query)]).toEqual([query, null]);
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});
