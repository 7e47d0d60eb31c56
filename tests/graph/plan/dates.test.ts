import { describe, expect, it } from "vitest";
import { Compilation, defaultPlanLimits } from "../../../src/graph/plan/compilation.ts";
import { endsWithin, overlaps, walkable } from "../../../src/graph/plan/dates.ts";

const compilation = () => new Compilation(defaultPlanLimits);

describe("the condition that an edge is walked", () => {
  it("leaves planned edges out unless they are asked for", () => {
    expect(walkable(compilation(), "r1", {})).toEqual(["r1.planned IS NULL"]);
    expect(walkable(compilation(), "r1", { planned: false })).toEqual(["r1.planned IS NULL"]);
    expect(walkable(compilation(), "r1", { planned: null })).toEqual(["r1.planned IS NULL"]);
    expect(walkable(compilation(), "r1", { planned: true })).toEqual([]);
  });

  it("holds it to the days of a reduced date", () => {
    const c = compilation();
    expect(walkable(c, "r1", { asOf: "2020-02" })).toEqual([
      "r1.planned IS NULL",
      "coalesce(r1.from, r1.on, r1.assertedOn, '') <= $p2",
      "coalesce(r1.until, '9999') + '~' >= $p1",
    ]);
    expect(c.parameters).toEqual({ p1: "2020-02-01", p2: "2020-02-29" });
  });
});

describe("the condition that intervals overlap", () => {
  it("has only the bounds that are given", () => {
    const c = compilation();
    expect(overlaps(c, "d.issuedOn", "2020", null)).toEqual(["d.issuedOn + '~' >= $p1"]);
    expect(overlaps(c, "d.issuedOn", undefined, "2020")).toEqual(["d.issuedOn <= $p2"]);
    expect(overlaps(c, "d.issuedOn", null, undefined)).toEqual([]);
    expect(c.parameters).toEqual({ p1: "2020-01-01", p2: "2020-12-31" });
  });
});

describe("the condition that a time limit falls between two days", () => {
  const end =
    "CASE size(p.deadline) WHEN 4 THEN p.deadline + '-12-31' WHEN 7 THEN p.deadline + '-31' ELSE p.deadline END";

  it("compares the end of the limit's interval", () => {
    const c = compilation();
    expect(endsWithin(c, "p.deadline", "2020", "2025")).toEqual([`${end} <= $p1`, `${end} >= $p2`]);
    expect(c.parameters).toEqual({ p1: "2025-12-31", p2: "2020-01-01" });
  });

  it.each([
    ["2020-11", "2020-11-31"],
    ["2020-11-30", "2020-11-31"],
    ["2020-11-29", "2020-11-29"],
    ["2020-02-29", "2020-02-31"],
  ])("takes the last day of a month for its 31st, as the limit's end is written: %s", (to, bound) => {
    const c = compilation();
    endsWithin(c, "p.deadline", null, to);
    expect(c.parameters).toEqual({ p1: bound });
  });
});
