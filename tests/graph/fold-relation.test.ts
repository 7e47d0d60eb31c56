import { describe, expect, it } from "vitest";
import { foldRelation, type RelationSupport } from "../../src/graph/fold-relation.ts";

const november = { article: "article:2020-11#1", publishedOn: "2020-11", gazetteer: false };
const december = { article: "article:2020-12#1", publishedOn: "2020-12", gazetteer: false };
const gazetteer = { article: "article:gazetteer#2", publishedOn: null, gazetteer: true };

const support = (evidence: string, rest: Partial<RelationSupport> = {}): RelationSupport => ({
  source: december,
  evidence,
  confidence: 1,
  properties: {},
  ...rest,
});

describe("foldRelation", () => {
  it("carries id, all evidence by id, and the earliest date of its sources", () => {
    const supports = [
      support("evidence:b"),
      support("evidence:a", { source: november }),
      support("evidence:c", { source: gazetteer }),
    ];
    expect(foldRelation("ISSUED:1", supports)).toEqual({
      id: "ISSUED:1",
      evidence: ["evidence:a", "evidence:b", "evidence:c"],
      assertedOn: "2020-11",
    });
  });

  it("has no date where only the gazetteer says it", () => {
    expect(foldRelation("PART_OF:1", [support("evidence:a", { source: gazetteer })])).toEqual({
      id: "PART_OF:1",
      evidence: ["evidence:a"],
    });
  });

  it("carries what is stated and leaves out what is not", () => {
    const properties = { title: "院长", from: "2020", until: "2021" };
    expect(foldRelation("LEADS:1", [support("evidence:a", { properties })])).toEqual({
      id: "LEADS:1",
      evidence: ["evidence:a"],
      assertedOn: "2020-12",
      ...properties,
    });
  });

  it("is planned, or implicit, only where every source says so", () => {
    const both = { planned: true, implicit: true } as const;
    expect(
      foldRelation("ORGANISES:1", [
        support("evidence:a", { properties: both }),
        support("evidence:b", { properties: both }),
      ]),
    ).toMatchObject(both);
    const folded = foldRelation("ORGANISES:1", [support("evidence:a", { properties: both }), support("evidence:b")]);
    expect(folded).not.toHaveProperty("planned");
    expect(folded).not.toHaveProperty("implicit");
  });

  it.each([
    [[undefined, true], true],
    [[false, true], true],
    [[false, undefined], false],
    [[undefined, undefined], undefined],
  ] as const)("of %j jointly makes %s", (values, jointly) => {
    const supports = values.map((value, i) =>
      support(`evidence:${i}`, { properties: value === undefined ? {} : { jointly: value } }),
    );
    expect(foldRelation("ISSUED:1", supports).jointly).toBe(jointly);
  });

  it("takes of different dates the most certain, then the most precise, then the earliest source's", () => {
    const on = (evidence: string, value: string, rest: Partial<RelationSupport> = {}) =>
      support(evidence, { properties: { on: value }, ...rest });
    expect(foldRelation("SUCCEEDS:1", [on("a", "2018-01-01", { confidence: 0.5 }), on("b", "2019")]).on).toBe("2019");
    expect(foldRelation("SUCCEEDS:1", [on("a", "2018"), on("b", "2018-03")]).on).toBe("2018-03");
    expect(foldRelation("SUCCEEDS:1", [on("a", "2018-03"), on("b", "2018-04", { source: november })]).on).toBe(
      "2018-04",
    );
    expect(foldRelation("SUCCEEDS:1", [on("a", "2018-03", { source: gazetteer }), on("b", "2018-04")]).on).toBe(
      "2018-04",
    );
  });

  it("takes a relationship without evidence for a bug", () => {
    expect(() => foldRelation("ISSUED:1", [])).toThrow("foldRelation: ISSUED:1 has no evidence");
  });
});
