import { expect, it } from "vitest";
import { comparators } from "../../src/model/vocabulary.ts";
import {
  type ClaimField,
  claimComparators,
  claimFault,
  claimFields,
  claimValue,
  withClaimValue,
} from "../../web/src/pages/sources/claim-fields.ts";

const goal = {
  subject: { label: "Document", name: "《甲市规划》" },
  predicate: "SETS",
  object: { label: "Provision", text: "建成充电桩5000个", metric: "充电桩", comparator: "=", value: 5000, unit: "个" },
  properties: {},
  evidence: { quote: "建成充电桩5000个", start: 3, end: 12 },
  method: "pattern:goal",
};
const fieldOf = (word: ClaimField["word"], claim: Parameters<typeof claimFields>[0] = goal) =>
  claimFields(claim).find((field) => field.word === word) as ClaimField;
const shown = (claim: Parameters<typeof claimFields>[0]) =>
  Object.fromEntries(claimFields(claim).map((field) => [field.word, claimValue(claim, field)]));

it("gives a field to each part of a relationship, one of property and value less", () => {
  expect(shown(goal)).toEqual({
    subject: "《甲市规划》",
    predicate: "SETS",
    object: "建成充电桩5000个",
    metric: "充电桩",
    comparator: "=",
    amount: "5000",
    unit: "个",
    deadline: undefined,
    on: undefined,
    from: undefined,
    until: undefined,
    quote: "建成充电桩5000个",
  });
  const post = { ...goal, predicate: "LEADS", object: { label: "Institution", name: "甲局" } };
  expect(Object.keys(shown(post))).toEqual(["subject", "predicate", "object", "title", "on", "from", "until", "quote"]);
  const dated = { subject: goal.subject, property: "issuedOn", value: "2020-12", evidence: goal.evidence };
  expect(shown(dated)).toEqual({ subject: "《甲市规划》", value: "2020-12", quote: "建成充电桩5000个" });
});

it("asks for the upper bound of a range alone", () => {
  const range = withClaimValue(goal, fieldOf("comparator"), "range");
  expect(fieldOf("upper")).toBeUndefined();
  expect(withClaimValue(range, fieldOf("upper", range), "7")).toEqual({
    ...goal,
    object: { ...goal.object, comparator: "range", upper: 7 },
  });
});

it("changes one part and nothing else, takes an empty one out, and lets a changed quotation be looked for anew", () => {
  expect(withClaimValue(goal, fieldOf("deadline"), "2025")).toEqual({
    ...goal,
    object: { ...goal.object, deadline: "2025" },
  });
  const { unit: _unit, ...bare } = goal.object;
  expect(withClaimValue(goal, fieldOf("unit"), undefined)).toEqual({ ...goal, object: bare });
  expect(withClaimValue(goal, fieldOf("until"), "2030")).toEqual({ ...goal, properties: { until: "2030" } });
  expect(withClaimValue(goal, fieldOf("quote"), "充电桩5000个")).toEqual({
    ...goal,
    evidence: { quote: "充电桩5000个" },
  });
});

it("finds what is no number and no date", () => {
  expect(claimFault(fieldOf("amount"), "五千")).toBe("number");
  expect(claimFault(fieldOf("amount"), "5000.5")).toBeUndefined();
  expect(claimFault(fieldOf("deadline"), "2025年")).toBe("date");
  expect(claimFault(fieldOf("deadline"), "2025-06")).toBeUndefined();
  expect(claimFault(fieldOf("unit"), "个")).toBeUndefined();
});

it("offers the comparators of the vocabulary", () => {
  expect(claimComparators).toEqual([...comparators]);
});
