import { describe, expect, it } from "vitest";
import { toListNumber } from "../../src/source/list-number.ts";

describe("toListNumber", () => {
  it.each([
    ["decimal", [1, 12], ["1", "12"]],
    ["chineseCounting", [1, 10, 12, 20, 21], ["一", "十", "十二", "二十", "二十一"]],
    [
      "chineseCountingThousand",
      [100, 101, 110, 1000, 1001, 1010, 9999, 10_000],
      ["一百", "一百零一", "一百一十", "一千", "一千零一", "一千零一十", "九千九百九十九", "10000"],
    ],
    ["japaneseCounting", [0, 3, 11], ["零", "三", "十一"]],
    ["chineseLegalSimplified", [1, 11, 102], ["壹", "壹拾壹", "壹佰零贰"]],
    ["ideographDigital", [3, 10], ["三", "一〇"]],
    ["ideographTraditional", [1, 10, 11], ["甲", "癸", "11"]],
    ["ideographZodiac", [1, 12, 13], ["子", "亥", "13"]],
    ["decimalEnclosedCircle", [1, 20, 21, 0], ["①", "⑳", "21", "0"]],
    ["decimalEnclosedCircleChinese", [10], ["⑩"]],
    ["decimalEnclosedParen", [1, 20], ["⑴", "⒇"]],
    ["decimalEnclosedFullstop", [1, 20], ["⒈", "⒛"]],
    ["ideographEnclosedCircle", [1, 10], ["㊀", "㊉"]],
    ["decimalZero", [1, 12], ["01", "12"]],
    ["numberInDash", [3], ["- 3 -"]],
    ["upperRoman", [4, 9, 1994, 4000], ["IV", "IX", "MCMXCIV", "4000"]],
    ["lowerRoman", [3], ["iii"]],
    ["upperLetter", [1, 26, 27], ["A", "Z", "AA"]],
    ["lowerLetter", [2, 53], ["b", "aaa"]],
    ["none", [1], [""]],
    ["bullet", [1], [""]],
    ["hebrew1", [7], ["7"]],
  ])("prints %s", (format, values, printed) => {
    expect(values.map((value) => toListNumber(value, format))).toEqual(printed);
  });
});
