import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/review.ts";
import { joinReadings } from "../../src/pipeline/join-readings.ts";

const text = "市科委指导复旦大学。市科委指导复旦大学附属医院。";
const reading: Reading = { place: "310000", claims: [], open: [{ mention: "市某办", start: 0, end: 3 }] };
const supervises = (quote: string, rest: Partial<Claim> = {}) =>
  ({
    subject: { label: "Institution", name: "上海市科学技术委员会" },
    predicate: "SUPERVISES",
    object: { label: "Institution", name: "复旦大学" },
    properties: {},
    evidence: { quote },
    method: "llm:m",
    confidence: 0.7,
    ...rest,
  }) as Claim;
const second = (...claims: Claim[]) => ({ claims, open: [], refused: [] });

describe("two readings of an article", () => {
  it("stand together, the second's quotations at their places", () => {
    const first = supervises("市科委指导复旦大学附属医院", { method: "pattern:supervises" });
    const joined = joinReadings({ ...reading, claims: [first] }, second(supervises("指导复旦大学附属医院")), text);
    expect(joined.claims).toEqual([
      first,
      { ...supervises("指导复旦大学附属医院"), evidence: { quote: "指导复旦大学附属医院", start: 13, end: 23 } },
    ]);
    expect(joined).not.toHaveProperty("refused");
  });

  it("refuse of the second what it has invented, quoted unclearly, or what the vocabulary does not know", () => {
    const { claims, refused } = joinReadings(
      reading,
      {
        ...second(
          supervises("市科委领导复旦大学"),
          supervises("市科委指导复旦大学"),
          supervises("指导复旦大学附属医院", { object: { label: "Sector", name: "医药" } } as Partial<Claim>),
        ),
        refused: [{ code: "NAME_ABSENT", message: "…", quote: null }],
      },
      text,
    );
    expect(claims).toEqual([]);
    expect(refused?.map(({ code, quote }) => [code, quote])).toEqual([
      ["NAME_ABSENT", null],
      ["QUOTE_ABSENT", "市科委领导复旦大学"],
      ["QUOTE_AMBIGUOUS", "市科委指导复旦大学"],
      ["ILLEGAL_END", "指导复旦大学附属医院"],
    ]);
  });

  it("ask of a name once", () => {
    const open = [
      { mention: "市某办", start: 5, end: 8 },
      { mention: "某局", start: 9, end: 11 },
    ];
    expect(joinReadings(reading, { ...second(), open }, text).open).toEqual([...reading.open, open[1]]);
  });
});
