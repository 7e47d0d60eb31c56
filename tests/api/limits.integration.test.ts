import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/graph/database.ts";
import { defaultPlanLimits } from "../../src/graph/plan/compilation.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { type Served, serve } from "../support/served-seed.ts";

const graph = openTestGraph();
const endless =
  "/* of a test */ UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN sum(c) AS value";
/** A Neo4j in which every question takes minutes. */
const slow: Database = { ...graph.database, read: (_, __, options) => graph.database.read(endless, {}, options) };

const hungry = "UNWIND range(1, 100000000) AS a WITH collect('' + a) AS texts RETURN size(texts) AS value";
const large: Database = { ...graph.database, read: (_, __, options) => graph.database.read(hungry, {}, options) };

let service: Served;
let hasty: Served;
let wasteful: Served;
beforeAll(async () => {
  service = await serve(slow);
  wasteful = await serve(large);
  hasty = await serve(slow, {
    timeout: 300,
    planning: { lineageOf: () => [], limits: { ...defaultPlanLimits, pageSize: 10, cost: 100 } },
  });
});
afterAll(async () => {
  await service.close();
  await hasty.close();
  await wasteful.close();
  await graph.close();
});

async function running(): Promise<number> {
  const rows = await graph.query(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* of a test */' RETURN currentQuery",
  );
  return rows.length;
}

describe("a client that disconnects", () => {
  it("ends every statement of its question at the server", async () => {
    const client = new AbortController();
    const answer = fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ a: summary { label } b: summary { label } }" }),
      signal: client.signal,
    }).catch((error) => error);
    while ((await running()) < 2) await sleep(50);
    client.abort();
    expect(await answer).toHaveProperty("name", "AbortError");
    while ((await running()) > 0) await sleep(50);
  });
});

describe("a refusal", () => {
  const extensionsOf = async (query: string) => (await hasty.ask(query)).errors?.map(({ extensions }) => extensions);

  it("for time tells the limit, and the statement has ended", async () => {
    expect(await extensionsOf('{ person(id: "person:无名") { name } }')).toEqual([
      { code: "QUERY_TOO_COMPLEX", setting: "POLICYGRAPH_MAX_SECONDS", limit: 0.3 },
    ]);
    while ((await running()) > 0) await sleep(50);
  });

  it("for memory tells the setting, and Neo4j stays up", async () => {
    const { errors } = await wasteful.ask('{ person(id: "person:无名") { name } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "QUERY_TOO_COMPLEX", setting: "POLICYGRAPH_MAX_TRANSACTION_MB" },
    ]);
    expect(await graph.query("RETURN 1 AS value")).toEqual([{ value: 1 }]);
  });

  it("for a page tells the limit and what was asked", async () => {
    const told = { code: "QUERY_TOO_COMPLEX", setting: "POLICYGRAPH_MAX_PAGE_SIZE", limit: 10, cost: 11 };
    expect(await extensionsOf("{ people(first: 11) { nodes { name } } }")).toEqual([told]);
    expect(await extensionsOf(`{ nodes(ids: ["", "", "", "", "", "", "", "", "", "", ""]) { id } }`)).toEqual([told]);
  });

  it("for cost counts all root fields of a request together", async () => {
    const ten = "people(first: 10) { nodes { leads(first: 5) { nodes { name } } } }";
    const told = { code: "QUERY_TOO_COMPLEX", setting: "POLICYGRAPH_MAX_COST", limit: 100 };
    expect((await extensionsOf(`{ a: ${ten} b: ${ten} }`))?.slice(0, 1)).toEqual([{ ...told, cost: 120 }]);
    expect(await extensionsOf("{ people(first: 10) { nodes { leads(first: 10) { nodes { name } } } } }")).toEqual([
      { ...told, cost: 110 },
    ]);
  });
});
