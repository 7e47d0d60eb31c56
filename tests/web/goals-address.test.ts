import { describe, expect, it } from "vitest";
import { amountOf } from "../../web/src/address/amounts.ts";
import { parseGoalsAddress, toFilter } from "../../web/src/pages/goals/goals-address.ts";

describe("amountOf", () => {
  it("multiplies 千, 万, 亿 and 万亿 out, to the last digit", () => {
    const said = ["220000", "22万", "1.4万亿", "200 亿", "3千", "1,000,000", "-3.5", "0.1"];
    expect(said.map(amountOf)).toEqual([220000, 220000, 1400000000000, 20000000000, 3000, 1000000, -3.5, 0.1]);
  });

  it("takes nothing for a number that is none", () => {
    expect(["", "万", "六万", "1e5", "5 元", "1.2.3", undefined].map(amountOf)).toEqual(Array(7).fill(undefined));
  });
});

describe("the address of goals", () => {
  it("asks for measurable goals where it says nothing", () => {
    expect(toFilter(parseGoalsAddress({}))).toEqual({ kind: "GOAL", measurable: true });
  });

  it("asks for what it says, and drops what no condition can be", () => {
    const address = parseGoalsAddress({
      region: "region:440000",
      kind: "ANY",
      measurable: "any",
      metric: "数字经济",
      unit: "元",
      min: "6万亿",
      max: "很多",
      from: "2020",
      to: "2025-13",
      order: "RANDOM",
      pages: "1",
    });
    expect([address, toFilter(address)]).toEqual([
      {
        region: "region:440000",
        kind: "ANY",
        measurable: "any",
        metric: "数字经济",
        unit: "元",
        min: "6000000000000",
        from: "2020",
      },
      { region: "region:440000", metric: "数字经济", unit: "元", minValue: 6000000000000, deadlineFrom: "2020" },
    ]);
  });

  it("asks for those without a number", () => {
    expect(toFilter(parseGoalsAddress({ kind: "TASK", measurable: "no" }))).toEqual({
      kind: "TASK",
      measurable: false,
    });
  });
});
