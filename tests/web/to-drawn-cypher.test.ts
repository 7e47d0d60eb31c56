import { describe, expect, it } from "vitest";
import {
  toAmongCypher,
  toIssuersCypher,
  toPathsCypher,
  toPostsCypher,
  toProvenCypher,
  toSettersCypher,
  toSurroundingsCypher,
} from "../../web/src/graphql/to-drawn-cypher.ts";

describe("toSurroundingsCypher", () => {
  it("asks for an entity and what its relationships lead to, its id written as a string of Cypher", () => {
    expect(toSurroundingsCypher("institution:上海'市\\")).toBe(
      `MATCH (n:Entity {id: 'institution:上海\\'市\\\\'})
OPTIONAL MATCH p = (n)-[r]-(:Entity)
WHERE r.planned IS NULL
RETURN n, p
LIMIT 60`,
    );
  });

  it("asks for what holds on a day, or within a month", () => {
    expect(toSurroundingsCypher("region:310000", "2020-12")).toBe(
      `MATCH (n:Entity {id: 'region:310000'})
OPTIONAL MATCH p = (n)-[r]-(:Entity)
WHERE r.planned IS NULL
  AND coalesce(r.from, r.on, r.assertedOn, '') <= '2020-12~'
  AND coalesce(r.until, '9999') + '~' >= '2020-12'
RETURN n, p
LIMIT 60`,
    );
  });
});

describe("toProvenCypher", () => {
  it("asks for the relationships that quotations of an article prove", () => {
    expect(toProvenCypher("article:2020-12-shanghai#2")).toBe(
      `MATCH (e:Evidence)-[:FROM]->(article:Article {id: 'article:2020-12-shanghai#2'})
MATCH (article)-[:MENTIONS]->(subject:Entity)
MATCH p = (subject)-[r]->(:Entity)
WHERE r.id IN e.supports
RETURN DISTINCT p`,
    );
  });
});

describe("toPathsCypher", () => {
  const asked = { from: "person:甲@乙", to: "region:310000", longest: 6, first: 3 };

  it("asks for all shortest paths over facts between entities, as many as are shown", () => {
    expect(toPathsCypher(asked)).toBe(
      `MATCH p = ALL SHORTEST
  (:Entity {id: 'person:甲@乙'})
  (()-[r]-(:Entity)
   WHERE r.planned IS NULL){1,6}
  (:Entity {id: 'region:310000'})
RETURN p
LIMIT 3`,
    );
  });

  it("keeps to the types and the day that the reader chose", () => {
    expect(toPathsCypher({ ...asked, types: ["LEADS", "PART_OF"], asOf: "2020" })).toBe(
      `MATCH p = ALL SHORTEST
  (:Entity {id: 'person:甲@乙'})
  (()-[r:LEADS|PART_OF]-(:Entity)
   WHERE r.planned IS NULL
     AND coalesce(r.from, r.on, r.assertedOn, '') <= '2020~'
     AND coalesce(r.until, '9999') + '~' >= '2020'){1,6}
  (:Entity {id: 'region:310000'})
RETURN p
LIMIT 3`,
    );
  });
});

describe("toAmongCypher", () => {
  it("asks for entities and the facts among them", () => {
    expect(toAmongCypher(["region:310000", "person:甲@乙"])).toBe(
      `WITH [
  'region:310000',
  'person:甲@乙'
] AS shown
MATCH (n:Entity) WHERE n.id IN shown
OPTIONAL MATCH p = (n)-[r]->(other:Entity)
WHERE other.id IN shown
  AND r.planned IS NULL
RETURN n, p`,
    );
  });

  it("leaves out types that the reader switched off, and lets planned ones in where they are seen", () => {
    expect(toAmongCypher(["a"], { planned: true, withoutTypes: ["PART_OF", "TARGETS"] })).toBe(
      `WITH [
  'a'
] AS shown
MATCH (n:Entity) WHERE n.id IN shown
OPTIONAL MATCH p = (n)-[r]->(other:Entity)
WHERE other.id IN shown
  AND NOT type(r) IN ['PART_OF', 'TARGETS']
RETURN n, p`,
    );
  });

  it("writes out as many ids as Neo4j's server takes in an address, in their order", () => {
    const ids = Array.from({ length: 500 }, (_, at) => `institution:某某单位第${at + 1}号`);
    const written = [...toAmongCypher(ids).matchAll(/'(institution:[^']*)'/g)].map(([, id]) => id);
    expect(written).toEqual(ids.slice(0, written.length));
    expect(written.map((id) => encodeURIComponent(id ?? "")).join("").length).toBeLessThanOrEqual(12_000);
    expect(written.length).toBeGreaterThan(100);
  });
});

describe("what lists draw", () => {
  it("is goals, what sets them and who issued that", () => {
    expect(toSettersCypher(["provision:甲#1"])).toBe(
      `WITH [
  'provision:甲#1'
] AS listed
MATCH p = (setter:Entity)-[:SETS]->(n:Provision)
WHERE n.id IN listed
OPTIONAL MATCH issue = (:Entity)-[:ISSUED]->(setter)
RETURN p, issue`,
    );
  });

  it("is documents and who issued them", () => {
    expect(toIssuersCypher(["document:甲@乙"])).toBe(
      `WITH [
  'document:甲@乙'
] AS listed
MATCH (n:Document) WHERE n.id IN listed
OPTIONAL MATCH p = (:Entity)-[:ISSUED]->(n)
RETURN n, p`,
    );
  });

  it("is people and where they hold a post", () => {
    expect(toPostsCypher(["person:甲@乙"])).toBe(
      `WITH [
  'person:甲@乙'
] AS listed
MATCH (n:Person) WHERE n.id IN listed
OPTIONAL MATCH p = (n)-[:LEADS|HOLDS_POSITION]->(:Institution)
RETURN n, p`,
    );
  });
});
