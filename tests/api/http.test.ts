import { buildSchema, type GraphQLSchema } from "graphql";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashOf, readPersistedOperations } from "../../src/api/persisted-operations.ts";
import { readQuestions } from "../../src/api/questions.ts";
import { createDatabase } from "../../src/graph/database.ts";
import { type Answer, type Served, serve } from "../support/served-seed.ts";

// What needs no graph: the database of these tests is one that nobody runs.
const nowhere = createDatabase({ uri: "bolt://127.0.0.1:1", username: "neo4j", password: "-", database: "neo4j" });
const token = "token-of-this-test";

let service: Served;
let strict: Served;
beforeAll(async () => {
  service = await serve(nowhere, { token, requestBytes: 20_000 });
  strict = await serve(nowhere, { onlyPersisted: true });
});
afterAll(async () => {
  await service.close();
  await strict.close();
  await nowhere.close();
});

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, at = service) =>
  fetch(`${at.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { accept: "application/json", ...headers },
  });
const post = (body: unknown, headers: Record<string, string> = {}, at = service) =>
  fetch(`${at.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const codesOf = async (response: Response) =>
  ((await response.json()) as Answer).errors?.map(({ extensions }) => extensions.code);

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${service.url}/graphql` });

  it.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });

  it("has the whole audit suite of graphql-http", () => {
    expect(audits.length).toBeGreaterThan(60);
  });
});

describe("GET", () => {
  it("answers reads with an ETag, and 304 to whoever has the answer", async () => {
    const first = await get({ query: "{ __typename }" });
    const etag = first.headers.get("etag") as string;
    expect([first.status, first.headers.get("cache-control"), await first.json()]).toEqual([
      200,
      "no-cache",
      { data: { __typename: "Query" } },
    ]);
    const again = await get({ query: "{ __typename }" }, { "if-none-match": etag });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    expect((await get({ query: "{ a: __typename }" }, { "if-none-match": etag })).status).toBe(200);
  });

  it("leaves answers to POST and errors without one", async () => {
    expect((await post({ query: "{ __typename }" })).headers.get("etag")).toBeNull();
    const failed = await get({ query: "{ summary { label } }" });
    expect([failed.status, failed.headers.get("etag"), await codesOf(failed)]).toEqual([
      503,
      null,
      ["SERVICE_UNAVAILABLE"],
    ]);
  });

  it("never mutates", async () => {
    const schema: GraphQLSchema = createSchemaWithMutation();
    const served = await serve(nowhere, {}, schema);
    try {
      const refused = await get({ query: "mutation { change }" }, {}, served);
      expect(refused.status).toBe(405);
      expect(refused.headers.get("allow")).toBe("POST");
      expect((await refused.json()) as Answer).toHaveProperty("errors");
    } finally {
      await served.close();
    }
  });
});

describe("persisted questions", () => {
  const [question] = readQuestions();
  const query = question?.query ?? "";
  const extensions = (text: string) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

  it("answer by their SHA-256 alone, by GET and POST", async () => {
    // The database is down: that it is asked shows that the text was found.
    expect(await codesOf(await get({ extensions: extensions(query) }))).toEqual(["SERVICE_UNAVAILABLE"]);
    expect(await codesOf(await post({ extensions: JSON.parse(extensions(query)) }))).toEqual(["SERVICE_UNAVAILABLE"]);
  });

  it("are refused by a hash that is none of theirs, with the message that clients know", async () => {
    const response = await post({ extensions: JSON.parse(extensions("{ __typename }")) });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] },
    ]);
  });

  it("are all that is answered where only they are, by hash or text", async () => {
    expect(await codesOf(await post({ query }, {}, strict))).toEqual(["SERVICE_UNAVAILABLE"]);
    expect(await codesOf(await post({ extensions: JSON.parse(extensions(query)) }, {}, strict))).toEqual([
      "SERVICE_UNAVAILABLE",
    ]);
    const refused = await post({ query: "{ __typename }" }, {}, strict);
    expect([refused.status, await codesOf(refused)]).toEqual([400, ["PERSISTED_QUERY_ONLY"]]);
  });

  it("are the example questions, beside those of the explorer", () => {
    const operations = readPersistedOperations(readQuestions(), null, []);
    expect([...operations.values()]).toEqual(readQuestions().map((each) => each.query));
  });
});

describe("errors", () => {
  it("have a code whatever is wrong with the request", async () => {
    const asked = {
      syntax: { query: "{" },
      unknown: { query: "{ nothing }" },
      missing: {},
      variable: { query: "query ($id: ID!) { node(id: $id) { id } }" },
      cyclic: { query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
      unused: { query: "query A { __typename } query B { __typename }" },
    };
    const codes = await Promise.all(
      Object.entries(asked).map(async ([what, body]) => [what, await codesOf(await post(body))]),
    );
    expect(codes.filter(([, code]) => String(code) !== "BAD_USER_INPUT")).toEqual([]);
    expect(service.logged()).toEqual([]);
  });

  it("say that a body is too large, counted while it comes where its length isn't told", async () => {
    const query = `{ __typename } #${"x".repeat(30_000)}`;
    const told = await post({ query });
    expect([told.status, await codesOf(told)]).toEqual([413, ["REQUEST_ENTITY_TOO_LARGE"]]);
    const untold = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Blob([JSON.stringify({ query })]).stream(),
      duplex: "half",
    } as RequestInit);
    expect([untold.status, await codesOf(untold)]).toEqual([413, ["REQUEST_ENTITY_TOO_LARGE"]]);
  });

  it("refuse explanations without the token", async () => {
    const asks = (headers: Record<string, string>) =>
      post({ query: "{ __typename }" }, { "x-policygraph-explain": "1", ...headers });
    for (const headers of [{}, { authorization: "Bearer wrong" }, { authorization: token }] as Record<
      string,
      string
    >[]) {
      const response = await asks(headers);
      expect([response.status, await codesOf(response)]).toEqual([403, ["FORBIDDEN"]]);
    }
    expect((await asks({ authorization: `Bearer ${token}` })).status).toBe(200);
  });
});

function createSchemaWithMutation(): GraphQLSchema {
  return buildSchema("type Query { a: Int } type Mutation { change: Int }");
}
