import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseCharacters } from "../../src/source/normalise-characters.ts";

describe("normaliseCharacters", () => {
  it.each([
    ["２０２０年ＧＤＰ增长５％", "2020年GDP增长5%"],
    ["第\u2f00批\uf90a额", "第一批金额"],
    ["上\u200b海\ufeff市\u00ad", "上海市"],
    ["上海\r\n江苏\r安徽\u2028浙江", "上海\n江苏\n安徽\n浙江"],
    ["上海\u2003市\u202f府", "上海 市 府"],
    ["上海\0市\u0007", "上海市"],
    ["上海\ud800市", "上海\ufffd市"],
  ])("«%s» becomes «%s»", (received, normal) => {
    expect(normaliseCharacters(received)).toBe(normal);
  });

  it.each(["（一）“甲”，乙；丙：丁！", "第一页\f第二页", "㎡①𠮷", "\t表格"])("leaves «%s» alone", (text) => {
    expect(normaliseCharacters(text)).toBe(text);
  });

  it("changes nothing the second time, and leaves no lone surrogate and no control character", () => {
    const signs = [
      "上",
      "\ud842",
      "\udfb7",
      "\0",
      "\r",
      "\n",
      "\u2028",
      "\u200b",
      "\uf90a",
      "\u2f00",
      "Ａ",
      "９",
      "\u3000",
      "\u0301",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs)), (parts) => {
        const text = parts.join("");
        const normal = normaliseCharacters(text);
        expect(normaliseCharacters(normal)).toBe(normal);
        expect(normal).not.toMatch(/\p{Surrogate}|(?![\t\n\f])\p{Cc}/u);
      }),
    );
  });
});
