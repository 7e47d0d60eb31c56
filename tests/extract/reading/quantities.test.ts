import { describe, expect, it } from "vitest";
import { findAmounts } from "../../../src/extract/reading/quantities.ts";

const read = (words: string) =>
  findAmounts(words).map(({ value, upper, unit, comparator }) => [comparator, value, upper, unit]);

describe("findAmounts", () => {
  it.each([
    ["3.75万套（间）", [["=", 37500, null, "套（间）"]]],
    ["突破4万亿元", [[">", 4e12, null, "元"]]],
    ["97.2%以上", [["≥", 97.2, null, "%"]]],
    ["控制在6%以内", [["≤", 6, null, "%"]]],
    ["约830万人", [["≈", 8300000, null, "人"]]],
    ["90余家", [["≈", 90, null, "家"]]],
    ["科考船2—4艘", [["range", 2, 4, "艘"]]],
    ["500-800户", [["range", 500, 800, "户"]]],
    ["900吨/日", [["=", 900, null, "吨/日"]]],
    ["降低0.3个百分点", [["=", 0.3, null, "个百分点"]]],
    ["增长两倍", [["=", 2, null, "倍"]]],
    ["1,200个", [["=", 1200, null, "个"]]],
  ])("reads %s", (words, amounts) => {
    expect(read(words)).toEqual(amounts);
  });

  it.each(["2025年", "第5条", "12月1日", "2.0版", "5G基站", "三部门"])("reads no amount in %s", (words) => {
    expect(read(words)).toEqual([]);
  });
});
