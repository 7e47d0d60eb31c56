import { expect, it } from "vitest";
import { abbreviates, regularShortForms, takesIn } from "../../src/link/abbreviation.ts";

it("forms the regular short names of an official one", () => {
  expect(regularShortForms("发展和改革委员会")).toEqual([
    "发展和改革委员会",
    "发展改革委员会",
    "发展和改革委",
    "发展改革委",
  ]);
  expect(regularShortForms("市场监督管理局")).toEqual(["市场监督管理局", "市场监管局"]);
});

it("knows an abbreviation by its characters, their order, its first and its last", () => {
  expect(abbreviates("人社局", "人力资源和社会保障局")).toBe(true);
  expect(abbreviates("经信委", "经济和信息化委员会")).toBe(true);
  expect(abbreviates("社人局", "人力资源和社会保障局")).toBe(false);
  expect(abbreviates("信化局", "工业和信息化局")).toBe(false);
  expect(abbreviates("人社厅", "人力资源和社会保障局")).toBe(false);
  expect(abbreviates("中院", "中医医院")).toBe(false);
});

it("knows whether a body of one place goes by a short form that another has everywhere", () => {
  expect(takesIn("国土局", "国土资源和房屋管理局", "国土资源局")).toBe(true);
  expect(takesIn("文化旅游局", "文化广电旅游体育局", "文化和旅游局")).toBe(true);
  expect(takesIn("科技局", "科技和信息化局", "科学技术局")).toBe(true);
  expect(takesIn("国资委", "国土资源和规划委员会", "国有资产监督管理委员会")).toBe(false);
  expect(takesIn("城管局", "城乡房产管理局", "城市管理局")).toBe(false);
});
