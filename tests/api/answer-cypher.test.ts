import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDatabase } from "../../src/graph/database.ts";
import { type Served, serve } from "../support/served-seed.ts";

// Neo4j is not asked: the database of these tests is one that nobody runs.
const nowhere = createDatabase({ uri: "bolt://127.0.0.1:1", username: "neo4j", password: "-", database: "neo4j" });

let service: Served;
let strict: Served;
beforeAll(async () => {
  service = await serve(nowhere, { requestBytes: 5000 });
  strict = await serve(nowhere, { onlyPersisted: true });
});
afterAll(async () => {
  await service.close();
  await strict.close();
  await nowhere.close();
});

async function post(body: unknown, at = service): Promise<{ status: number; answer: unknown }> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${at.url}/cypher`, { method: "POST", body: text });
  return { status: response.status, answer: await response.json() };
}

const codes = (answer: unknown) =>
  (answer as { errors: { extensions?: { code?: string } }[] }).errors.map(({ extensions }) => extensions?.code);

describe("POST /cypher", () => {
  it("tells the statement and parameters of every root field", async () => {
    const query = 'query($id: ID!) { one: entity(id: $id) { name } region(code: "310000") { name } }';
    const { status, answer } = await post({ query, variables: { id: "person:吴凡" } });
    const { statements } = answer as { statements: { field: string; statement: string; parameters: object }[] };
    expect(status).toBe(200);
    expect(statements.map(({ field }) => field)).toEqual(["one", "region"]);
    expect(statements.map(({ parameters }) => Object.values(parameters))).toEqual([["person:吴凡"], ["310000", null]]);
    expect(statements[0]?.statement).toContain("MATCH");
  });

  it("refuses what the service would refuse, and what is no question", async () => {
    expect(await post({ query: "{ nothing }" })).toMatchObject({ status: 400 });
    expect(codes((await post("{")).answer)).toEqual(["BAD_USER_INPUT"]);
    expect(codes((await post({ query: 1 })).answer)).toEqual(["BAD_USER_INPUT"]);
    expect((await post({ query: `{ ${" ".repeat(6000)} __typename }` })).status).toBe(400);
    expect((await fetch(`${service.url}/cypher`)).status).toBe(405);
  });

  it("translates only what is answered", async () => {
    expect(codes((await post({ query: "{ summary { label } }" }, strict)).answer)).toEqual(["BAD_USER_INPUT"]);
  });
});
