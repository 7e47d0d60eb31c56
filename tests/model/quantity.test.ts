import { describe, expect, it } from "vitest";
import { quantityProblem } from "../../src/model/quantity.ts";

describe("quantityProblem", () => {
  it.each([
    [{}],
    [{ metric: "5G 基站", comparator: "≥", value: 220000, unit: "个" }],
    [{ metric: "占 GDP 比重", comparator: ">", value: 50, unit: "%" }],
    [{ metric: "抽取听证员", comparator: "range", value: 3, upper: 7, unit: "名" }],
    [{ metric: "增长", comparator: "=", value: 0 }],
  ] as const)("finds nothing wrong with %j", (quantity) => {
    expect(quantityProblem(quantity)).toBeNull();
  });

  it.each([
    [{ metric: "5G 基站", value: 220000 }, "a quantity needs metric, comparator and value, but only has metric, value"],
    [{ unit: "个" }, "a quantity needs metric, comparator and value, but only has a unit"],
    [{ upper: 7 }, "a quantity needs metric, comparator and value, but only has a unit"],
    [
      { metric: "5G 基站", comparator: "≥", value: 22, unit: "万个" },
      "the unit 万个 must be the base unit, with 万 and 亿 multiplied out in value",
    ],
    [
      { metric: "产值", comparator: "=", value: 5, unit: "千亿元" },
      "the unit 千亿元 must be the base unit, with 万 and 亿 multiplied out in value",
    ],
    [{ metric: "听证员", comparator: "range", value: 3 }, "a range needs upper"],
    [{ metric: "听证员", comparator: "range", value: 7, upper: 3 }, "a range needs value < upper, but got 7 and 3"],
    [{ metric: "听证员", comparator: "range", value: 7, upper: 7 }, "a range needs value < upper, but got 7 and 7"],
    [{ metric: "听证员", comparator: "=", value: 3, upper: 7 }, "upper goes with the comparator range, but got ="],
  ] as const)("refuses %j", (quantity, problem) => {
    expect(quantityProblem(quantity)).toBe(problem);
  });
});
