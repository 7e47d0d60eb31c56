import { describe, expect, it } from "vitest";
import type { DocumentFacetsQuery } from "../../web/src/graphql/generated/graphql.ts";
import { countPlaces, countTypes } from "../../web/src/pages/documents/count-facets.ts";
import { parseDocumentsAddress, toFilter } from "../../web/src/pages/documents/documents-address.ts";

describe("the address of documents", () => {
  it("asks for everything where it says nothing but its language", () => {
    expect(toFilter({ ...parseDocumentsAddress({}), lang: "en" } as never)).toEqual({});
  });

  it("asks for every field of the service's filter, and drops what no condition can be", () => {
    const address = parseDocumentsAddress({
      text: "竞争",
      type: "意见",
      jurisdiction: "region:310000",
      issuedBy: "institution:甲",
      region: "region:340000",
      sector: "sector:乙",
      audience: "audience:丙",
      number: "粤府〔2020〕1号",
      from: "2020",
      to: "2020-12",
      issuedFrom: "2020-12-01",
      issuedTo: "昨天",
      order: "NAME",
      pages: "3",
    });
    expect([toFilter(address), address.order, address.pages]).toEqual([
      {
        text: "竞争",
        type: "意见",
        jurisdiction: "region:310000",
        issuedBy: "institution:甲",
        region: "region:340000",
        sector: "sector:乙",
        audience: "audience:丙",
        documentNumber: "粤府〔2020〕1号",
        knownFrom: "2020",
        knownTo: "2020-12",
        issuedFrom: "2020-12-01",
      },
      "NAME",
      3,
    ]);
  });
});

describe("the facets of documents", () => {
  it("counts types and places, most first, a document of several issuers once a place", () => {
    const anhui = { id: "region:340000", name: "安徽省" };
    const nodes = [
      {
        type: "意见",
        issuedBy: {
          nodes: [
            { __typename: "Institution", id: "institution:省委", name: "省委", region: anhui },
            { __typename: "Institution", id: "institution:省政府", name: "省政府", region: anhui },
          ],
        },
      },
      { type: "方案", issuedBy: { nodes: [{ __typename: "Region", ...anhui }] } },
      { type: "方案", issuedBy: { nodes: [{ __typename: "Region", id: "region:310000", name: "上海市" }] } },
      {
        type: "名单",
        issuedBy: { nodes: [{ __typename: "Institution", id: "institution:丁", name: "丁", region: null }] },
      },
    ];
    const list = { totalCount: 4, nodes } as unknown as DocumentFacetsQuery["places"] & DocumentFacetsQuery["types"];
    expect([countTypes(list), countPlaces(list)]).toEqual([
      [
        { value: "方案", name: "方案", count: 2 },
        { value: "名单", name: "名单", count: 1 },
        { value: "意见", name: "意见", count: 1 },
      ],
      [
        { value: "region:340000", name: "安徽省", count: 2 },
        { value: "region:310000", name: "上海市", count: 1 },
      ],
    ]);
  });
});
