import { describe, expect, it } from "vitest";
import { toReferenceContributions } from "../../src/link/reference-facts.ts";
import { gazetteer as ownGazetteer } from "../support/gazetteer.ts";
import { createSmallGazetteer } from "./small-gazetteer.ts";

const gazetteer = createSmallGazetteer();
const [regions, institutions] = toReferenceContributions(gazetteer, []);

const factsOf = (touched: string[]) =>
  toReferenceContributions(gazetteer, touched).map(({ entities, relations }) => ({
    entities: entities.map(({ id }) => id),
    relations: relations.map(({ type, from, to, properties }) => [from, type, to, properties]),
  }));

describe("toReferenceContributions", () => {
  it("makes each file an article of one bulletin of the kind GAZETTEER, also where nothing is touched", () => {
    const bulletin = { id: "bulletin:gazetteer", title: "地名机构库", kind: "GAZETTEER", publishedOn: null };
    const shared = { section: null, publishedOn: null };
    expect([regions, institutions]).toEqual([
      {
        bulletin,
        article: {
          id: "article:gazetteer#1",
          ordinal: 1,
          headline: "行政区划",
          text: gazetteer.regions.text,
          ...shared,
        },
        entities: [],
        relations: [],
        properties: [],
        ledger: null,
      },
      {
        bulletin,
        article: {
          id: "article:gazetteer#2",
          ordinal: 2,
          headline: "机构",
          text: gazetteer.institutions.text,
          ...shared,
        },
        entities: [],
        relations: [],
        properties: [],
        ledger: null,
      },
    ]);
  });

  it("brings a touched region with all above it", () => {
    expect(factsOf(["region:320106"])).toEqual([
      {
        entities: ["region:100000", "region:320000", "region:320100", "region:320106"],
        relations: [
          ["region:320000", "PART_OF", "region:100000", {}],
          ["region:320100", "PART_OF", "region:320000", {}],
          ["region:320106", "PART_OF", "region:320100", {}],
        ],
      },
      { entities: [], relations: [] },
    ]);
  });

  it("brings a touched body with those above and before it, and with their places", () => {
    expect(factsOf(["institution:上海市卫生健康委员会"])).toEqual([
      { entities: ["region:100000", "region:310000"], relations: [["region:310000", "PART_OF", "region:100000", {}]] },
      {
        entities: [
          "institution:上海市人民政府",
          "region:310000",
          "institution:上海市卫生健康委员会",
          "institution:上海市卫生和计划生育委员会",
        ],
        relations: [
          ["institution:上海市人民政府", "GOVERNS", "region:310000", {}],
          ["institution:上海市卫生健康委员会", "PART_OF", "institution:上海市人民政府", {}],
          ["institution:上海市卫生健康委员会", "SUCCEEDS", "institution:上海市卫生和计划生育委员会", { on: "2018" }],
          ["institution:上海市卫生和计划生育委员会", "PART_OF", "institution:上海市人民政府", {}],
        ],
      },
    ]);
  });

  it("says of an entity what its entry says: kind or level, and aliases with place and time", () => {
    const [places, bodies] = toReferenceContributions(gazetteer, ["institution:上海市卫生和计划生育委员会"]);
    expect(places?.entities.at(-1)).toEqual({
      id: "region:310000",
      label: "Region",
      name: "上海市",
      attributes: { code: "310000", level: "PROVINCE" },
      aliases: [{ alias: "上海", region: null, from: null, until: null }],
    });
    expect(bodies?.entities.at(-1)).toEqual({
      id: "institution:上海市卫生和计划生育委员会",
      label: "Institution",
      name: "上海市卫生和计划生育委员会",
      attributes: { kind: "AGENCY" },
      aliases: [{ alias: "市卫计委", region: "region:310000", from: "2013", until: "2018" }],
    });
  });

  it("proves each fact by the whole line of its entry, at its place in the file", () => {
    for (const { article, relations } of toReferenceContributions(gazetteer, [
      "institution:复旦大学",
      "region:320302",
    ])) {
      expect(relations.length).toBeGreaterThan(0);
      for (const { evidence } of relations) {
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(article.text.split("\n")).toContain(evidence.quote);
        expect([evidence.method, evidence.confidence]).toEqual(["gazetteer", 1]);
      }
    }
  });

  it("adds nothing for a named area or a body that it does not know", () => {
    expect(factsOf(["region:珠三角", "institution:饿了么", "document:意见"])).toEqual([
      { entities: [], relations: [] },
      { entities: [], relations: [] },
    ]);
  });

  it("tells former regions and former names in an article of their own", () => {
    const [regions, , former] = toReferenceContributions(ownGazetteer, ["region:371202", "region:420600"]);
    expect(regions?.entities.map(({ id }) => id)).toEqual([
      "region:100000",
      "region:370000",
      "region:420000",
      "region:420600",
    ]);
    expect([former?.article.id, former?.article.headline]).toEqual(["article:gazetteer#3", "旧区划"]);
    expect(former?.entities).toEqual([
      {
        id: "region:371200",
        label: "Region",
        name: "莱芜市",
        attributes: { code: "371200", level: "PREFECTURE" },
        aliases: [],
      },
      {
        id: "region:371202",
        label: "Region",
        name: "莱城区",
        attributes: { code: "371202", level: "COUNTY" },
        aliases: [{ alias: "莱城", region: null, from: null, until: null }],
      },
      {
        id: "region:420600",
        label: "Region",
        name: "襄阳市",
        attributes: { code: "420600", level: "PREFECTURE" },
        aliases: ["襄樊市", "襄樊"].map((alias) => ({ alias, region: null, from: null, until: "2010-12" })),
      },
    ]);
    expect(former?.relations.map(({ from, type, to, evidence }) => [from, type, to, evidence.quote])).toEqual([
      [
        "region:371200",
        "PART_OF",
        "region:370000",
        '{"code":"371200","name":"莱芜市","level":"PREFECTURE","partOf":"370000","until":"2018","succeededBy":"370100"}',
      ],
      [
        "region:371202",
        "PART_OF",
        "region:371200",
        '{"code":"371202","name":"莱城区","level":"COUNTY","partOf":"371200","aliases":["莱城"],"until":"2018","succeededBy":"370116"}',
      ],
    ]);
  });
});
