import { describe, expect, it } from "vitest";
import { isLegalEnd, relationTypes } from "../../src/model/vocabulary.ts";

describe("isLegalEnd", () => {
  it("lets each type join the labels of one row only", () => {
    expect(isLegalEnd("ISSUED", "Institution", "Document")).toBe(true);
    expect(isLegalEnd("ISSUED", "Region", "Document")).toBe(true);
    expect(isLegalEnd("ISSUED", "Document", "Institution")).toBe(false);
    expect(isLegalEnd("PART_OF", "Region", "Region")).toBe(true);
    expect(isLegalEnd("PART_OF", "Provision", "Provision")).toBe(true);
    expect(isLegalEnd("PART_OF", "Institution", "Region")).toBe(false);
    expect(isLegalEnd("BASED_AT", "Institution", "Region")).toBe(true);
  });

  it("knows 24 types", () => {
    expect(relationTypes).toHaveLength(24);
  });
});
