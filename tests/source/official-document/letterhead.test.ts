import { expect, it } from "vitest";
import { findLetterhead } from "../../../src/source/official-document/letterhead.ts";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";

const find = (...lines: string[]) => findLetterhead(linesOf(lines.join("\n"))).map(({ text }) => text);

it("reads the bodies above 文件, 令 and 公告, several and spread", () => {
  expect(find("甲市发展和改革委员会", "甲　市　财　政　局　　文件", "甲　　市　　海　　关")).toEqual([
    "甲市发展和改革委员会",
    "甲市财政局",
    "甲市海关",
  ]);
  expect(find("中华人民共和国教育部令", "第5号")).toEqual(["教育部"]);
  expect(find("中华人民共和国教育部令第36号")).toEqual(["教育部"]);
  expect(find("甲市人民政府", "甲市人民政府公告")).toEqual(["甲市人民政府"]);
});

it("reads no label, number or way to the page", () => {
  expect(find("发文机关：甲市财政局", "甲财〔2021〕5号", "首页 > 甲市财政局", "机密★1年", "特急")).toEqual([]);
  expect(find("征收土地预公告", "政务公开专栏文件")).toEqual([]);
});
