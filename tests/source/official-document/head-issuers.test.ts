import { expect, it } from "vitest";
import { readOfficialDocument } from "../../../src/source/read-official-document.ts";

const issuers = (...heading: string[]) =>
  readOfficialDocument([...heading, "各市：", "现将有关事项通知如下。"].join("\n"), null)?.headIssuers.map(
    ({ text }) => text,
  );

it("keeps bodies of a heading apart where blanks or lines part them", () => {
  expect(issuers("财政部 国家林草局", "关于下达修复资金的通知")).toEqual(["财政部", "国家林草局"]);
  expect(issuers("甲市教育局", "甲市城市管理", "综合行政执法局", "关于下达修复资金的通知")).toEqual([
    "甲市教育局",
    "甲市城市管理综合行政执法局",
  ]);
});

it("keeps a name whole whose line is broken or spread", () => {
  expect(issuers("甲市人民政府 办公室", "关于下达修复资金的通知")).toEqual(["甲市人民政府办公室"]);
  expect(issuers("甲市", "人民政府关于下达修复资金的通知")).toEqual(["甲市人民政府"]);
  expect(issuers("甲 市 人 民 政 府", "关于下达修复资金的通知")).toEqual(["甲市人民政府"]);
  expect(issuers("甲市人民政府办公室转发市财政局关于下达资金的通知")).toEqual(["甲市人民政府办公室"]);
});

it("names the congress for its session", () => {
  expect(issuers("甲省第十三届人民代表大会常务委员会第二次会议关于批准决算的决议")).toEqual([
    "甲省人民代表大会常务委员会",
  ]);
});

it("leaves 甲局等部门 as it is printed, and names nobody where 关于 begins the heading", () => {
  expect(issuers("甲市教育局等五部门关于下达修复资金的通知")).toEqual(["甲市教育局等五部门"]);
  expect(issuers("关于下达修复资金的通知")).toEqual([]);
});

it("names who reports on a year, and whose meeting the minutes are of", () => {
  const issuers = (heading: string) =>
    readOfficialDocument(`${heading}\n现公布如下。`, null, true)?.headIssuers.map(({ text }) => text);
  expect(issuers("甲省水利厅2021年政府信息公开工作年度报告")).toEqual(["甲省水利厅"]);
  expect(issuers("甲省2021年经济发展公报")).toEqual([]);
  expect(issuers("甲区人民政府第14次常务会议纪要")).toEqual(["甲区人民政府"]);
  expect(issuers("甲市人民政府常务会议纪要")).toEqual(["甲市人民政府"]);
  expect(issuers("甲市人民检察院工作报告")).toEqual(["甲市人民检察院"]);
});

it("takes no words for a body that hold a title", () => {
  expect(issuers("甲市教育局等部门印发《关于加强管理的意见》的通知")).toEqual(["甲市教育局等部门"]);
  expect(issuers("甲市教育局、市财政局：联合关于加强管理的通知")).toEqual([]);
});
