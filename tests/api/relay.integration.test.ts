import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../src/api/schema.ts";
import { type Data, type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
const known: { id: string; __typename: string }[] = [];
beforeAll(async () => {
  service = await serveSeed();
  // One of each kind, by the ids that the graph has.
  for (const label of [
    "Institution",
    "Person",
    "Document",
    "Region",
    "Initiative",
    "Sector",
    "Audience",
    "Provision",
    "Statistic",
    "Article",
    "Bulletin",
    "Evidence",
  ]) {
    const [row] = await service.graph.query(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 1`);
    if (row) known.push({ id: row.id as string, __typename: label });
  }
  const [edge] = await service.graph.query("MATCH ()-[r:ISSUED]->() RETURN r.id AS id ORDER BY id LIMIT 1");
  known.push({ id: edge?.id as string, __typename: "Relation" });
});
afterAll(() => service.close());

describe("Relay's object identification", () => {
  it("has every kind of node that the schema has", () => {
    const schema = createSchema();
    const node = schema.getType("Node");
    const kinds = schema.getPossibleTypes(node as never).map(({ name }) => name);
    expect(known.map(({ __typename }) => __typename).sort()).toEqual([...kinds].sort());
  });

  it("finds each again by its id, through node and nodes alike", async () => {
    for (const each of known)
      expect(await service.data("query ($id: ID!) { node(id: $id) { __typename id } }", { id: each.id })).toEqual({
        node: each,
      });
    const ids = [...known.map(({ id }) => id), "nobody", known[0]?.id];
    const { nodes } = await service.data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    expect(nodes).toEqual([...known, null, known[0]]);
  });
});

describe("Relay's connections", () => {
  it("page through a list by first and after, each edge once, with the page's bounds", async () => {
    const query = `query ($after: String) { institutions(first: 7, after: $after) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const all: string[] = [];
    let after: string | null = null;
    let total = 0;
    for (;;) {
      const { institutions }: Data = await service.data(query, { after });
      const { edges, pageInfo } = institutions;
      total = institutions.totalCount;
      expect(pageInfo).toEqual({
        hasNextPage: all.length + edges.length < total,
        hasPreviousPage: after !== null,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      all.push(...edges.map(({ node }: Data) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([new Set(all).size, all.length]).toEqual([total, total]);
  });
});
