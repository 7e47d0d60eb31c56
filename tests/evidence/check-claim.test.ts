import { describe, expect, it } from "vitest";
import { checkClaim } from "../../src/evidence/check-claim.ts";
import { type Claim, parseClaim } from "../../src/model/claim.ts";

const text = "12月1日，上海发布《经营者竞争合规指南》。上海市无人机产业协会成立，上海有企业160余家。";
const region = { label: "Region", name: "上海市" };
const guide = { label: "Document", name: "经营者竞争合规指南", type: "指南" };
const issued = {
  subject: region,
  predicate: "ISSUED",
  object: guide,
  evidence: { quote: "上海发布《经营者竞争合规指南》" },
};
const figure = {
  label: "Statistic",
  text: "无人机企业160余家",
  metric: "无人机企业",
  comparator: "≈",
  value: 160,
  unit: "家",
};
const reports = { subject: region, predicate: "REPORTS", object: figure, evidence: { quote: "企业160余家" } };
const association = { label: "Institution", name: "上海市无人机产业协会" };
const founded = {
  subject: association,
  property: "foundedOn",
  value: "2020-12-01",
  evidence: { quote: "上海市无人机产业协会成立" },
};

function judge(input: unknown) {
  const parsed = parseClaim(input);
  if (!parsed.success) throw parsed.error;
  return checkClaim(parsed.data as Claim, text);
}

describe("checkClaim", () => {
  it.each([
    [issued, { kind: "accepted", start: 6, end: 21 }],
    [reports, { kind: "accepted", start: 38, end: 45 }],
    [founded, { kind: "accepted", start: 22, end: 34 }],
    [
      { ...issued, evidence: { quote: "上海", start: 6, end: 8 } },
      { kind: "accepted", start: 6, end: 8 },
    ],
    [
      { ...issued, properties: { jointly: true, planned: true } },
      { kind: "accepted", start: 6, end: 21 },
    ],
  ])("accepts %j", (claim, judgement) => {
    expect(judge(claim)).toEqual(judgement);
  });

  it.each([
    [
      "QUOTE_ABSENT",
      { ...issued, evidence: { quote: "上海印发《经营者竞争合规指南》" } },
      "expected a quotation that stands in the article, but «上海印发《经营者竞争合规指南》» does not; copy it from the text",
    ],
    [
      "QUOTE_AMBIGUOUS",
      { ...issued, evidence: { quote: "上海" } },
      "«上海» stands at 6, 22, 35; lengthen the quotation or give start and end",
    ],
    [
      "OFFSETS_WRONG",
      { ...issued, evidence: { quote: "上海", start: 7, end: 9 } },
      "expected «上海» at its offsets, but there stands «海发»",
    ],
    [
      "ILLEGAL_END",
      { ...issued, subject: guide, object: association },
      "expected ISSUED from Institution/Region → Document, but got Document → Institution",
    ],
    [
      "ILLEGAL_PROPERTY",
      { ...issued, properties: { title: "主任", role: "LEAD" } },
      "ISSUED does not carry title, role",
    ],
    ["ILLEGAL_PROPERTY", { ...founded, property: "issuedOn" }, "expected foundedOn of Institution, but got issuedOn"],
    ["ILLEGAL_PROPERTY", { ...founded, subject: region }, "expected no property of Region, but got foundedOn"],
    [
      "BAD_NUMBER",
      { ...reports, object: { ...figure, comparator: undefined } },
      "无人机企业160余家: a quantity needs metric, comparator and value, but only has metric, value",
    ],
    [
      "BAD_NUMBER",
      { ...reports, object: { ...figure, unit: "万家" } },
      "无人机企业160余家: the unit 万家 must be the base unit, with 万 and 亿 multiplied out in value",
    ],
  ])("refuses with %s", (code, claim, message) => {
    expect(judge(claim)).toEqual({ kind: "refused", code, message });
  });
});
