import { expect, it } from "vitest";
import type { RegionEntry } from "../../src/link/gazetteer.ts";
import { officialPrefix, placeholderText, splitPlace, tierOf, toPlace } from "../../src/link/region-name.ts";
import { gazetteer } from "../support/gazetteer.ts";

const region = (code: string) => gazetteer.regionByCode.get(code) as RegionEntry;

it("finds the place that a name means, outer places before it allowed", () => {
  const codes = ["中央", "上海", "上海市浦东新区", "深圳市南山区", "吉林市", "恩施州", "河北雄安新区", "乌有之乡"].map(
    (name) => toPlace(gazetteer, name)?.code ?? null,
  );
  expect(codes).toEqual(["100000", "310000", "310115", "440305", "220200", "422800", "130000", null]);
});

it("leaves a place open that several are called by", () => {
  expect(toPlace(gazetteer, "鼓楼区")).toBeNull();
  expect(toPlace(gazetteer, "南京市鼓楼区")?.code).toBe("320106");
});

it("takes places off the front of a name, the longest first", () => {
  expect(
    splitPlace(gazetteer, "南京鼓楼区教育局", null).map(({ region, inFull, rest }) => [region.code, inFull, rest]),
  ).toEqual([
    ["320106", true, "教育局"],
    ["320106", false, "区教育局"],
    ["320100", false, "鼓楼区教育局"],
  ]);
});

it("gives districts their city, courts their province", () => {
  expect(officialPrefix(gazetteer, region("320106"))).toBe("南京市鼓楼区");
  expect(officialPrefix(gazetteer, region("320581"))).toBe("常熟市");
  expect(placeholderText(gazetteer, region("320581"), "court")).toBe("江苏省常熟市");
  expect(placeholderText(gazetteer, region("310104"), "court")).toBe("上海市徐汇区");
  expect(placeholderText(gazetteer, region("540000"), "party")).toBe("西藏自治区委员会");
  expect(placeholderText(gazetteer, region("650000"), "short")).toBe("新疆");
});

it("knows the tier of a place", () => {
  expect(
    ["310000", "320000", "320100", "320106", "320581", "429021", "100000"].map((code) => tierOf(region(code))),
  ).toEqual(["municipality", "province", "city", "district", "county", "county", null]);
});
