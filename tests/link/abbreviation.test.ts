import { expect, it } from "vitest";
import { abbreviates, regularShortForms } from "../../src/link/abbreviation.ts";

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
