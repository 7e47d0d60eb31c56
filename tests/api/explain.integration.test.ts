import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/graph/migrate.ts";
import { openTestGraph } from "../graph/test-graph.ts";
import { type Served, serve } from "../support/served-seed.ts";

const graph = openTestGraph();
const token = "token-of-this-test";
let service: Served;
beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
  service = await serve(graph.database, { token });
});
afterAll(async () => {
  await service.close();
  await graph.close();
});

const query = '{ one: person(id: "person:无名") { name } people(first: 3) { totalCount nodes { name } } }';

async function ask(headers: Record<string, string>) {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe("X-PolicyGraph-Explain", () => {
  it("adds to the answer each field's statement, parameters, cost and Neo4j's plan", async () => {
    const answer = await ask({ authorization: `Bearer ${token}`, "x-policygraph-explain": "1" });
    expect(answer).toEqual({
      data: { one: null, people: { totalCount: 0, nodes: [] } },
      extensions: {
        explain: [
          {
            field: "one",
            cost: 1,
            statement: expect.stringMatching(/^MATCH \(n:Entity \{id: \$p1\}\)/),
            parameters: { p1: "person:无名" },
            plan: expect.stringContaining("NodeUniqueIndexSeek"),
          },
          {
            field: "people",
            cost: 23,
            statement: expect.stringContaining("MATCH (n:Person)"),
            parameters: { p1: 3 },
            plan: expect.stringContaining("+ProduceResults"),
          },
        ],
      },
    });
  });

  it("adds nothing where it is 0 or left out", async () => {
    expect(await ask({ "x-policygraph-explain": "0" })).not.toHaveProperty("extensions");
    expect(await ask({ authorization: `Bearer ${token}` })).not.toHaveProperty("extensions");
  });
});
