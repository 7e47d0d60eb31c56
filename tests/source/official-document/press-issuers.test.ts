import { expect, it } from "vitest";
import { findPressIssuers } from "../../../src/source/official-document/press-issuers.ts";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";

const find = (text: string, title: string) =>
  findPressIssuers(linesOf(text), title).map(({ text: name, start, end }) => [name, text.slice(start, end)]);

it("names who issued the document of the title by the words above it, where they stand", () => {
  expect(
    find("甲省为基层减负\n近日，省委办公厅、省政府办公厅印发了《基层减负措施》，并发出通知。", "基层减负措施"),
  ).toEqual([
    ["省委办公厅", "省委办公厅"],
    ["省政府办公厅", "省政府办公厅"],
  ]);
  expect(find("甲市教育局联合发布《关于减负的意见》。", "甲市关于减负的意见")).toEqual([["甲市教育局", "甲市教育局"]]);
});

it("names nobody for another document or where no names stand", () => {
  expect(find("近日，省委办公厅印发《基层减负措施》。", "增收措施")).toEqual([]);
  expect(find("省委办公厅印发《实施意见》", "关于减负的实施意见")).toEqual([]);
  expect(find("近日，经认真研究印发《基层减负措施》。", "基层减负措施")).toEqual([]);
});
