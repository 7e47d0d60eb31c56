import { expect, it } from "vitest";
import { dayNearHeading } from "../../../src/source/official-document/day-near-heading.ts";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";

const find = (line: string) => {
  const near = dayNearHeading(linesOf(line));
  return near && [near.issuers.map(({ text }) => text), near.date.value];
};

it("reads a day in brackets, behind a number, or behind the office that writes", () => {
  expect(find("（二〇二一年三月五日）")).toEqual([[], "2021-03-05"]);
  expect(find("（2021年3月5日甲市第十六届人民代表大会第二次会议通过）")).toEqual([[], "2021-03-05"]);
  expect(find("甲委发〔2021〕31号　2021年3月5日")).toEqual([[], "2021-03-05"]);
  expect(find("——2016年1月7日在甲市第十六届人民代表大会第五次会议上")).toEqual([[], "2016-01-07"]);
  expect(find("签发人：王大力　　　2021年3月5日")).toEqual([[], "2021-03-05"]);
  expect(find("甲市人民政府办公室　　2021年3月5日")).toEqual([["甲市人民政府办公室"], "2021-03-05"]);
});

it("takes no day from which something holds or by which it is due", () => {
  expect(find("（2021年3月5日起施行）")).toBeNull();
  expect(find("会议定于2021年3月5日召开")).toBeNull();
});
