import { describe, expect, it } from "vitest";
import { toEvidenceRecords } from "../../src/graph/load-difference.ts";
import { fromStatedMention, toStatedMention } from "../../src/graph/stored-state.ts";
import type { LocatedEvidence } from "../../src/model/contribution.ts";

const quotation = (start: number): LocatedEvidence => ({
  id: `evidence:a#1:${start}-${start + 2}`,
  quote: "原文",
  start,
  end: start + 2,
  method: "curated",
  patternVersion: null,
  confidence: 1,
});

describe("toEvidenceRecords", () => {
  it("makes one record a quotation, with all that it proves and what it says of each", () => {
    const relation = (id: string, evidence: LocatedEvidence, properties = {}) => ({
      id,
      type: "LEADS" as const,
      from: "person:吴凡@复旦大学",
      to: "institution:研究院",
      properties,
      evidence,
    });
    const records = toEvidenceRecords({
      relations: [
        relation("LEADS:2", quotation(4), { title: "院长", from: "2020" }),
        relation("LEADS:1", quotation(4)),
        relation("LEADS:2", quotation(0)),
      ],
      properties: [{ entity: "institution:研究院", property: "foundedOn", value: "2020", evidence: quotation(8) }],
    });
    expect(records).toEqual([
      {
        ...quotation(0),
        supports: ["LEADS:2"],
        states: ['{"from":"person:吴凡@复旦大学","to":"institution:研究院","properties":{}}'],
      },
      {
        ...quotation(4),
        supports: ["LEADS:1", "LEADS:2"],
        states: [
          '{"from":"person:吴凡@复旦大学","to":"institution:研究院","properties":{}}',
          '{"from":"person:吴凡@复旦大学","to":"institution:研究院","properties":{"from":"2020","title":"院长"}}',
        ],
      },
      { ...quotation(8), supports: [], states: [] },
    ]);
  });
});

describe("toStatedMention and fromStatedMention", () => {
  it("bring a mention into the graph and back", () => {
    const mention = {
      name: "上海市卫生和计划生育委员会",
      attributes: { kind: "AGENCY", ordinal: 1 },
      aliases: [
        { alias: "上海市卫计委", region: null, from: null, until: null },
        { alias: "市卫计委", region: "region:310000", from: "2013", until: "2018" },
      ],
    };
    const stated = toStatedMention(mention);
    expect(stated).toEqual({
      kind: "AGENCY",
      ordinal: 1,
      name: "上海市卫生和计划生育委员会",
      aliases: ["上海市卫计委\t\t\t", "市卫计委\tregion:310000\t2013\t2018"],
    });
    expect(fromStatedMention(stated)).toEqual(mention);
  });
});
