import { describe, expect, it } from "vitest";
import { type PlacedWords, pageLines, pageRows } from "../../src/source/page-lines.ts";

const at = (x: number, y: number, text: string, size = 10): PlacedWords => ({
  text,
  x,
  y,
  size,
  width: [...text].reduce((sum, sign) => sum + (sign > "\x7f" ? size : size / 2), 0),
});
const textsOf = (...pages: readonly (readonly PlacedWords[])[]) =>
  pageLines(pages.map((words) => pageRows(words))).map((lines) => lines.map(({ text }) => text));
/** Lines under each other, each as wide as a column. */
const column = (x: number, y: number, texts: string, pitch = 15) =>
  [...texts].map((sign, i) => at(x, y + pitch * i, sign.repeat(18)));
const full = (texts: string) => [...texts].map((sign) => sign.repeat(18));

describe("pageLines", () => {
  it("puts words of a line together from the left, parted by a blank where there is one", () => {
    const words = [
      at(56, 100.3, "年", 10),
      at(30, 100, "2020"),
      at(70, 100, "第"),
      at(80, 97, "1", 6),
      at(30, 120, "下"),
    ];
    expect(pageLines([pageRows(words)])).toEqual([
      [
        { text: "2020 年 第1", left: 30, right: 83, y: 97, size: 10, isParted: false, column: 0 },
        { text: "下", left: 30, right: 40, y: 120, size: 10, isParted: false, column: 0 },
      ],
    ]);
  });

  it("tells words far apart from running text", () => {
    const [lines] = pageLines([
      pageRows([at(30, 100, "序号"), at(120, 100, "单位"), at(30, 120, "甲"), at(50, 120, "乙")]),
    ]);
    expect(lines?.map(({ text, isParted }) => [text, isParted])).toEqual([
      ["序号 单位", true],
      ["甲 乙", false],
    ]);
  });

  it("reads the left column before the right one, at whatever heights their lines stand", () => {
    expect(textsOf([...column(30, 100, "甲乙丙丁戊"), ...column(240, 107, "子丑寅卯辰", 14)])).toEqual([
      full("甲乙丙丁戊子丑寅卯辰"),
    ]);
  });

  it("reads what runs across both columns where it stands", () => {
    const heading = at(120, 80, "一二三四五六七八九十一二三四五六七八九十");
    const below = at(30, 300, "甲".repeat(38));
    expect(textsOf([heading, ...column(30, 100, "甲乙丙丁戊"), ...column(240, 100, "子丑寅卯辰"), below])).toEqual([
      [heading.text, ...full("甲乙丙丁戊子丑寅卯辰"), below.text],
    ]);
  });

  it("reads characters that are set one by one, in one column and in two", () => {
    const apart = (line: PlacedWords) => [...line.text].map((sign, i) => at(line.x + 10 * i, line.y, sign));
    const one = [..."甲乙丙丁戊己"].map((sign, i) => at(30, 100 + 15 * i, sign.repeat(40)));
    expect(textsOf(one.flatMap(apart))).toEqual([one.map(({ text }) => text)]);
    const two = [...column(30, 100, "甲乙丙丁戊"), ...column(230, 100, "子丑寅卯辰")];
    expect(textsOf(two.flatMap(apart))).toEqual([full("甲乙丙丁戊子丑寅卯辰")]);
  });

  it("gives a last page of few lines the columns of the others", () => {
    const page = [...column(30, 100, "甲乙丙丁戊"), ...column(240, 100, "子丑寅卯辰")];
    expect(textsOf(page, page, [...column(30, 100, "己庚"), ...column(240, 100, "巳")])[2]).toEqual(full("己庚巳"));
  });

  it("reads the rows of a table from the left", () => {
    const rows = ["甲", "乙", "丙", "丁", "戊", "己"].flatMap((name, i) => [
      at(30, 100 + 20 * i, `市${name}局`),
      at(240, 100 + 20 * i, "牵头"),
    ]);
    expect(textsOf(rows)[0]?.slice(0, 2)).toEqual(["市甲局 牵头", "市乙局 牵头"]);
  });
});
