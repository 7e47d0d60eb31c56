import { expect, it } from "vitest";
import { toDate } from "../../../src/source/official-document/printed-date.ts";

it("reads days in figures and in Chinese numerals, whatever stands for zero", () => {
  const days = [
    "2020年5月1日",
    "2020-05-01",
    "2020/5/1",
    "二〇二〇年五月一日",
    "二○二○年五月一日",
    "二Ｏ二Ｏ年五月一日",
    "二零二零年五月一日",
  ];
  expect(days.map(toDate)).toEqual(days.map(() => "2020-05-01"));
  expect(["二〇一九年十月二十日", "二〇一九年十二月三十一日", "二〇一九年十一月廿三日"].map(toDate)).toEqual([
    "2019-10-20",
    "2019-12-31",
    "2019-11-23",
  ]);
});

it("reads no day where there is none", () => {
  expect(["2020年5月", "2020年13月1日", "2020-05-41", "今日", ""].map(toDate)).toEqual([null, null, null, null, null]);
});
