import { describe, expect, it } from "vitest";
import { toCsv } from "../../web/src/parts/to-csv.ts";

describe("toCsv", () => {
  it("writes rows as RFC 4180 has them, behind the sign that tells Excel it is UTF-8", () => {
    const rows = [
      ["指标", "数值"],
      ["5G基站", 220000],
      ['称为"示范", 共三类', null],
      ["第一行\n第二行", undefined],
    ];
    expect(toCsv(rows)).toBe('\uFEFF指标,数值\r\n5G基站,220000\r\n"称为""示范"", 共三类",\r\n"第一行\n第二行",\r\n');
  });

  it("lets no text run as a formula, and leaves numbers below zero alone", () => {
    expect(toCsv([["=1+1", "@SUM(A1)", "+86", "-5%", -5, "增长=目标"]])).toBe(
      "\uFEFF'=1+1,'@SUM(A1),'+86,'-5%,-5,增长=目标\r\n",
    );
  });

  it("writes large numbers out", () => {
    expect(toCsv([[6000000000000, 1.5]])).toBe("\uFEFF6000000000000,1.5\r\n");
  });
});
