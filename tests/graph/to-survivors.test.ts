import { describe, expect, it } from "vitest";
import { idsIn, type Said, toSurvivors } from "../../src/graph/to-survivors.ts";
import type { LinkedEntity } from "../../src/model/contribution.ts";
import { relationId } from "../../src/model/id.ts";

const evidence = (id: string) => ({
  id,
  quote: "原文",
  start: 0,
  end: 2,
  method: "curated",
  patternVersion: null,
  confidence: 1,
});
const entity = (id: string, rest: Partial<LinkedEntity> = {}): LinkedEntity => ({
  id: `institution:${id}`,
  label: "Institution",
  name: id,
  attributes: {},
  aliases: [],
  ...rest,
});
const supervises = (from: string, to: string, proof = "e1") => ({
  id: relationId("SUPERVISES", `institution:${from}`, `institution:${to}`, {}),
  type: "SUPERVISES" as const,
  from: `institution:${from}`,
  to: `institution:${to}`,
  properties: {},
  evidence: evidence(proof),
});
const foundedOn = (id: string) => ({
  entity: `institution:${id}`,
  property: "foundedOn" as const,
  value: "2020",
  evidence: evidence("e1"),
});
const redirects = (...pairs: [string, string][]) =>
  new Map(pairs.map(([from, to]) => [`institution:${from}`, `institution:${to}`]));

const said: Said = {
  entities: [entity("甲"), entity("乙", { attributes: { kind: "AGENCY" } }), entity("丙")],
  relations: [supervises("甲", "丙"), supervises("乙", "丙"), supervises("乙", "丙", "e2"), supervises("甲", "乙")],
  properties: [foundedOn("甲"), foundedOn("乙")],
};

describe("toSurvivors", () => {
  it("returns what it was given where nothing in it was merged", () => {
    expect(toSurvivors(said, redirects(["丁", "甲"]))).toBe(said);
  });

  it("says of the survivor all that was said of either, once, and nothing from it to itself", () => {
    const name = { alias: "甲", region: null, from: null, until: null };
    expect(toSurvivors(said, redirects(["甲", "乙"]))).toEqual({
      entities: [entity("乙", { attributes: { kind: "AGENCY" }, aliases: [name] }), entity("丙")],
      relations: [supervises("乙", "丙"), supervises("乙", "丙", "e2")],
      properties: [foundedOn("乙")],
    });
  });

  it("marks what only speaks of the merged one, and follows from id to id", () => {
    const alone: Said = { entities: [entity("甲")], relations: [], properties: [] };
    expect(toSurvivors(alone, redirects(["甲", "乙"], ["乙", "丁"])).entities).toEqual([
      { ...entity("甲"), id: "institution:丁", was: ["institution:甲"] },
    ]);
  });

  it("does not let a name that nothing settles hold everywhere", () => {
    const local = { alias: "市某办", region: "region:310000", from: null, until: null };
    const open = entity("市某办@上海市", { name: "市某办", attributes: { unresolved: true }, aliases: [local] });
    const both: Said = { entities: [entity("乙"), open], relations: [], properties: [] };
    expect(toSurvivors(both, redirects(["市某办@上海市", "乙"])).entities).toEqual([
      entity("乙", { aliases: [local] }),
    ]);
  });
});

describe("idsIn", () => {
  it("names every end", () => {
    expect(new Set(idsIn(said))).toEqual(new Set(["institution:甲", "institution:乙", "institution:丙"]));
  });
});
