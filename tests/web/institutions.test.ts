import { describe, expect, it } from "vitest";
import { parseInstitutionsAddress } from "../../web/src/pages/institutions/institutions-address.ts";
import { institutionColumns, toInstitutionRow } from "../../web/src/pages/institutions/to-institution-row.ts";

describe("parseInstitutionsAddress", () => {
  it("takes place, kind, words and pages, and drops what none of them can be", () => {
    expect(parseInstitutionsAddress({ region: "region:310000", kind: "AGENCY", name: "科学", pages: "3" })).toEqual({
      region: "region:310000",
      kind: "AGENCY",
      name: "科学",
      pages: 3,
    });
    expect(parseInstitutionsAddress({ region: " ", kind: "KINGDOM", pages: "1", lang: "en" })).toEqual({});
  });
});

describe("toInstitutionRow", () => {
  const institution = {
    __typename: "Institution" as const,
    id: "institution:甲",
    name: "甲",
    aliases: ["乙", "丙"],
    kind: "ZONE" as const,
    unresolved: false,
    foundedOn: "2020-12",
    region: { __typename: "Region" as const, id: "region:310116", name: "上海市金山区" },
    issued: { totalCount: 2 },
  };

  it("has a cell for each column", () => {
    const row = toInstitutionRow(institution, () => "园区");
    expect(Object.fromEntries(institutionColumns.map((column, at) => [column, row[at]]))).toEqual({
      id: "institution:甲",
      name: "甲",
      aliases: "乙、丙",
      kind: "园区",
      place: "上海市金山区",
      placeId: "region:310116",
      foundedOn: "2020-12",
      issued: 2,
    });
  });

  it("leaves empty what is not known", () => {
    const bare = { ...institution, aliases: [], region: null, foundedOn: null, issued: { totalCount: 0 } };
    expect(toInstitutionRow(bare, () => "Zone")).toEqual(["institution:甲", "甲", "", "Zone", null, null, null, 0]);
  });
});
