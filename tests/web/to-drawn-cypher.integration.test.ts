import { isNode, isPath } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  toAmongCypher,
  toIssuersCypher,
  toPathsCypher,
  toPostsCypher,
  toProvenCypher,
  toSettersCypher,
  toSurroundingsCypher,
} from "../../web/src/graphql/to-drawn-cypher.ts";
import { type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 120_000);
afterAll(() => service?.close());

const laboratory = "institution:上海市传染病与生物安全应急响应重点实验室";
const institute = "institution:上海市重大传染病和生物安全研究院";
const science = "institution:上海市科学技术委员会";
const wuFan = "person:吴凡@复旦大学上海医学院";

/** What Neo4j Browser draws of the answer: ids of nodes, relationships as type and ends; sorted, each once. */
async function drawn(cypher: string): Promise<{ nodes: string[]; edges: string[] }> {
  const values = (await service.graph.query(cypher)).flatMap((row) => Object.values(row));
  const paths = values.filter(isPath);
  const nodes = [
    ...values.filter(isNode),
    ...paths.flatMap(({ start, segments }) => [start, ...segments.map(({ end }) => end)]),
  ];
  const names = new Map(nodes.map(({ elementId, properties }) => [elementId, String(properties.id)]));
  const edges = paths
    .flatMap(({ segments }) => segments.map(({ relationship }) => relationship))
    .map(({ type, startNodeElementId, endNodeElementId }) =>
      [names.get(startNodeElementId), type, names.get(endNodeElementId)].join(" "),
    );
  return { nodes: [...new Set(names.values())].sort(), edges: [...new Set(edges)].sort() };
}

describe("what Neo4j Browser is given to draw", () => {
  it("is an entity with what surrounds it, as of a day where one is chosen", async () => {
    const { nodes, edges } = await drawn(toSurroundingsCypher(laboratory));
    const { entity } = await service.data(
      `query ($id: ID!) { entity(id: $id) { relations(first: 100) { nodes { type subject { id } object { id } } } } }`,
      { id: laboratory },
    );
    const told = entity.relations.nodes.map(
      ({ type, subject, object }: { type: string; subject: { id: string }; object: { id: string } }) =>
        `${subject.id} ${type} ${object.id}`,
    );
    expect(edges).toEqual([...new Set(told)].sort());
    expect(edges).toContain(`${science} SUPERVISES ${laboratory}`);
    expect(nodes).toContain(laboratory);
    expect(await drawn(toSurroundingsCypher(laboratory, "1990"))).toEqual({ nodes: [laboratory], edges: [] });
    expect(await drawn(toSurroundingsCypher(laboratory, "2021"))).toEqual({ nodes, edges });
  });

  it("is what an article's quotations prove, all of it", async () => {
    const { articles } = await service.data(
      "{ articles(first: 100) { nodes { id relations(first: 500) { nodes { type subject { id } object { id } } } } } }",
    );
    for (const { id, relations } of articles.nodes) {
      const told = relations.nodes.map(
        ({ type, subject, object }: { type: string; subject: { id: string }; object: { id: string } }) =>
          `${subject.id} ${type} ${object.id}`,
      );
      expect((await drawn(toProvenCypher(id))).edges).toEqual([...new Set(told)].sort());
    }
    expect(articles.nodes.length).toBeGreaterThan(10);
  });

  it("is the shortest paths between two, of the chosen types and day", async () => {
    const asked = { from: wuFan, to: science, longest: 6, first: 3 };
    const { nodes, edges } = await drawn(toPathsCypher(asked));
    expect(nodes).toEqual(expect.arrayContaining([wuFan, science]));
    expect(edges).toContain(`${wuFan} LEADS ${institute}`);
    expect(await drawn(toPathsCypher({ ...asked, types: ["LEADS"] }))).toEqual({ nodes: [], edges: [] });
    expect(await drawn(toPathsCypher({ ...asked, asOf: "1990" }))).toEqual({ nodes: [], edges: [] });
    expect(await drawn(toPathsCypher({ ...asked, asOf: "2021" }))).toEqual({ nodes, edges });
  });

  it("is the entities of a view and the edges among them, without types that are switched off", async () => {
    const ids = [laboratory, science, wuFan].sort();
    const edge = `${science} SUPERVISES ${laboratory}`;
    expect(await drawn(toAmongCypher(ids))).toEqual({ nodes: ids, edges: [edge] });
    expect(await drawn(toAmongCypher(ids, { planned: true, withoutTypes: ["SUPERVISES"] }))).toEqual({
      nodes: ids,
      edges: [],
    });
  });

  it("is listed goals with what sets them and who issued that", async () => {
    const { provisions } = await service.data(
      `{ provisions(filter: {kind: GOAL, measurable: true, region: "region:440000"}, first: 30) { nodes { id } } }`,
    );
    const ids: string[] = provisions.nodes.map(({ id }: { id: string }) => id);
    const { nodes, edges } = await drawn(toSettersCypher(ids));
    expect(nodes).toEqual(expect.arrayContaining(ids));
    for (const id of ids) expect(edges.some((edge) => edge.endsWith(` SETS ${id}`))).toBe(true);
    expect(edges.some((edge) => edge.startsWith("institution:广东省人民政府 ISSUED document:"))).toBe(true);
  });

  it("is listed documents with who issued them, also where nobody is named", async () => {
    const { documents } = await service.data("{ documents(first: 30) { nodes { id issuedBy { nodes { id } } } } }");
    type Listed = { id: string; issuedBy: { nodes: { id: string }[] } };
    const { nodes, edges } = await drawn(toIssuersCypher(documents.nodes.map(({ id }: Listed) => id)));
    const told = documents.nodes.flatMap(({ id, issuedBy }: Listed) =>
      issuedBy.nodes.map((issuer) => `${issuer.id} ISSUED ${id}`),
    );
    expect(nodes).toEqual(expect.arrayContaining(documents.nodes.map(({ id }: Listed) => id)));
    expect(edges).toEqual(expect.arrayContaining(told));
  });

  it("is listed people with the bodies they serve in", async () => {
    const { edges } = await drawn(toPostsCypher([wuFan]));
    expect(edges).toEqual([`${wuFan} HOLDS_POSITION institution:复旦大学上海医学院`, `${wuFan} LEADS ${institute}`]);
  });
});
