import { expect, it } from "vitest";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";
import { findPromulgator } from "../../../src/source/official-document/promulgator.ts";

const find = (line: string) => findPromulgator(linesOf(line)).map(({ text }) => text);

it("reads who made rules known, and the congress that adopted them", () => {
  expect(find("（2020年5月1日甲省人民政府令第30号公布　根据2022年1月1日甲省人民政府令第40号修正）")).toEqual([
    "甲省人民政府",
  ]);
  expect(find("（2020年5月1日甲省交通运输厅发布）")).toEqual(["甲省交通运输厅"]);
  expect(find("（2020年5月1日甲市第十六届人民代表大会常务委员会第二次会议通过）")).toEqual([
    "甲市人民代表大会常务委员会",
  ]);
});

it("reads nobody where the brackets say something else", () => {
  expect(find("（2020年5月1日）")).toEqual([]);
  expect(find("（此件公开发布）")).toEqual([]);
});
