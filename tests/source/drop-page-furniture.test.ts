import { describe, expect, it } from "vitest";
import { dropPageFurniture } from "../../src/source/drop-page-furniture.ts";

const drop = (pages: readonly (readonly string[])[]) =>
  dropPageFurniture(pages.map((page) => page.map((text) => ({ text })))).map((page) => page.map(({ text }) => text));

describe("dropPageFurniture", () => {
  it("takes out heads and numbers that recur at the edge of pages, digits aside", () => {
    expect(
      drop([
        ["政策简报 2020年第12期", "甲", "乙", "丙", "丁", "1"],
        ["政策简报　2020年第12期", "戊", "己", "庚", "辛", "2"],
        ["政策简报2020年第12期", "壬", "癸", "子", "丑", "3"],
      ]),
    ).toEqual([
      ["甲", "乙", "丙", "丁"],
      ["戊", "己", "庚", "辛"],
      ["壬", "癸", "子", "丑"],
    ]);
  });

  it("takes out the heads of left and right pages", () => {
    const pages = ["左", "右", "左", "右", "左", "右"].map((head, i) => [
      head,
      `甲${i}页`,
      `乙${"丙".repeat(i)}`,
      "末",
    ]);
    expect(drop(pages).flat()).toEqual(pages.flatMap((page) => [page[2]]));
  });

  it("takes out page marks at the edge of a single page and keeps them inside", () => {
    expect(drop([["— 1 —", "甲", "乙", "— 4 —", "丙", "丁", "第 1 页 共 9 页"]])).toEqual([
      ["甲", "乙", "— 4 —", "丙", "丁"],
    ]);
  });

  it("keeps what recurs inside pages or on few of them", () => {
    const pages = [
      ["甲", "乙", "附件", "丙", "丁"],
      ["戊", "己", "附件", "庚", "辛"],
      ["甲", "壬", "附件", "癸", "子"],
      ["丑", "寅", "附件", "卯", "辰"],
    ];
    expect(drop(pages)).toEqual(pages);
  });
});
