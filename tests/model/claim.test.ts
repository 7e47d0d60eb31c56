import { describe, expect, it } from "vitest";
import { parseClaim } from "../../src/model/claim.ts";

const evidence = { quote: "12月1日，上海市无人机产业协会正式揭牌成立" };
const association = { label: "Institution", name: "上海市无人机产业协会" };
const issues = (input: unknown) =>
  parseClaim(input).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("parseClaim", () => {
  it("fills in who read it, how surely, and that nothing else is said", () => {
    const claim = { subject: association, predicate: "TARGETS", object: { label: "Sector", name: "无人机" }, evidence };
    expect(parseClaim(claim).data).toEqual({ ...claim, method: "curated", confidence: 1, properties: {} });
  });

  it("takes a claim about a property", () => {
    const claim = { subject: association, property: "foundedOn", value: "2020-12-01", evidence };
    expect(parseClaim(claim).data).toEqual({ ...claim, method: "curated", confidence: 1 });
  });

  it("takes a document number that is no date", () => {
    const subject = { label: "Document", name: "意见" };
    expect(parseClaim({ subject, property: "documentNumber", value: "沪府发〔2020〕1号", evidence }).success).toBe(
      true,
    );
  });

  it.each([
    [
      { subject: association, property: "foundedOn", value: "12月1日", evidence },
      ["value: expected a date such as 2020, 2020-12 or 2020-12-01"],
    ],
    [
      { subject: association, predicate: "TARGETS", object: { label: "Sector", name: " " }, evidence: { quote: "" } },
      [
        "evidence.quote: Too small: expected string to have >=1 characters",
        "object.name: Too small: expected string to have >=1 characters",
      ],
    ],
    [
      { subject: association, predicate: "TARGETS", object: { label: "Sector", name: "无人机" }, evidence, note: "x" },
      [': Unrecognized key: "note"'],
    ],
    [
      {
        subject: association,
        predicate: "TARGETS",
        object: { label: "Sector", name: "无人机" },
        evidence,
        method: "guess",
      },
      ["method: Invalid string: must match pattern /^(?:curated|gazetteer|(?:pattern|llm):.+)$/"],
    ],
  ])("lists every field that does not fit: %j", (input, expected) => {
    expect(issues(input)).toEqual(expected);
  });

  it("names a label and a predicate that do not exist", () => {
    expect(
      issues({ subject: { label: "Ministry", name: "部" }, predicate: "KNOWS", object: association, evidence })?.join(
        "\n",
      ),
    ).toMatch(/subject\.label: .*[\s\S]*predicate: /);
  });
});
