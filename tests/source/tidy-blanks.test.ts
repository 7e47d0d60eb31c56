import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyBlanks, tidyHeadline } from "../../src/source/tidy-blanks.ts";

describe("tidyBlanks", () => {
  it.each([
    ["12 月 1 日，首届", "12月1日，首届"],
    ["占 GDP 比重超过 50%", "占GDP比重超过50%"],
    ["开展竞争合规 建设", "开展竞争合规建设"],
    ["每 10 0 户 30 ㎡", "每100户30㎡"],
    ["1.4 万亿元、50 %", "1.4万亿元、50%"],
    ["5 G 基站", "5G基站"],
    [" 　上海\u00a0市　", "上海市"],
    ["沪府发〔2020〕 1 号", "沪府发〔2020〕1号"],
    ["“ 十四五 ”", "“十四五”"],
  ])("«%s» becomes «%s»", (received, tidy) => {
    expect(tidyBlanks(received)).toBe(tidy);
  });

  it.each(["New  York", "Smart \t City"])("leaves one blank between Latin words: %s", (received) => {
    expect(tidyBlanks(received)).toMatch(/^\w+ \w+$/);
  });

  it("changes nothing the second time, and only blanks the first", () => {
    const texts = fc
      .array(fc.constantFrom("上", "市", "1", ".", "%", "A", "z", " ", "\u00a0", "　", "，", "“", "㎡"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const tidy = tidyBlanks(text);
        expect(tidyBlanks(tidy)).toBe(tidy);
        expect(tidy.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("tidyHeadline", () => {
  it.each([
    ["江苏出台跨界河湖协调共治方案 治理无盲区 ", "江苏出台跨界河湖协调共治方案 治理无盲区"],
    ["上海成立无人机产业协会 注册企业超过 160 家", "上海成立无人机产业协会 注册企业超过160家"],
    ["青岛试点建设“人才驿站” 提供免费职介", "青岛试点建设“人才驿站” 提供免费职介"],
  ])("keeps the blank between the halves of «%s»", (received, tidy) => {
    expect(tidyHeadline(received)).toBe(tidy);
  });
});
