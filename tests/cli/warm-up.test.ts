import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, getOperationAST, getVariableValues, type OperationDefinitionNode, parse } from "graphql";
import { afterEach, describe, expect, it } from "vitest";
import { readExplorerOperations } from "../../src/api/persisted-operations.ts";
import { createSchema } from "../../src/api/schema.ts";
import { warmUp, withStandIns } from "../../src/cli/warm-up.ts";

describe("the explorer's questions with stand-ins", () => {
  const schema = buildSchema(`
    enum Way { OUT IN }
    input Filter { in: String }
    type Query { node(id: ID, ways: [Way!], first: Int, name: String, on: String, filter: Filter): String }
    type Mutation { forget(id: ID!): String }
  `);

  it("have a value for every variable that must have one, for each kind of id once", () => {
    const query = "query A($id: ID!, $ways: [Way!]!, $first: Int!) { node(id: $id, ways: $ways, first: $first) }";
    expect(withStandIns(schema, [query])).toEqual(
      ["institution:0", "document:0", "person:0", "article:0"].map((id) => ({
        query,
        variables: { id, ways: ["OUT"], first: 1 },
      })),
    );
  });

  it("are asked once where no id is needed, and leave out what may be left out", () => {
    const query = "query B($name: String!, $id: ID, $first: Int! = 20, $filter: Filter!) { node(name: $name) }";
    expect(withStandIns(schema, [query])).toEqual([{ query, variables: { name: "市", filter: {} } }]);
  });

  it("change nothing", () => {
    expect(withStandIns(schema, ["mutation C($id: ID!) { forget(id: $id) }"])).toEqual([]);
  });

  it("are all of the explorer's, with values that the API takes", () => {
    const api = createSchema();
    const asked = withStandIns(api, readExplorerOperations());
    const refused = asked.flatMap(({ query, variables = {} }) => {
      const { variableDefinitions = [] } = getOperationAST(parse(query)) as OperationDefinitionNode;
      return getVariableValues(api, variableDefinitions, variables).errors ?? [];
    });
    expect(refused).toEqual([]);
    const queries = readExplorerOperations().filter((text) => getOperationAST(parse(text))?.operation === "query");
    expect(queries.length).toBeGreaterThan(20);
    expect(new Set(asked.map(({ query }) => query))).toEqual(new Set(queries));
  });
});

describe("warming up", () => {
  const server = createServer();
  afterEach(() => server.close());

  it("asks one after the other and ends well where the service goes", async () => {
    const heard: unknown[] = [];
    server.on("request", async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      heard.push(JSON.parse(body));
      if (heard.length === 2) return request.socket.destroy();
      response.end('{"data":{}}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const questions = ["{ a }", "{ b }", "{ c }"].map((query) => ({ query, variables: {} }));
    await warmUp(url, questions, new AbortController().signal);
    expect(heard).toEqual(questions.slice(0, 2));
  });
});
