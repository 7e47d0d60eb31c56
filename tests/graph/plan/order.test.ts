import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Compilation, defaultPlanLimits } from "../../../src/graph/plan/compilation.ts";
import { ascending, behindCursor, descending, encodeCursor, markOf, orderBy } from "../../../src/graph/plan/order.ts";
import { PlanError } from "../../../src/graph/plan/plan-error.ts";

const keys = [descending("coalesce(n1.knownOn, '')"), ascending("n1.id")];
const mark = markOf("DocumentConnection", keys);
const compilation = () => new Compilation(defaultPlanLimits);

describe("an order", () => {
  it("is written for ORDER BY", () => {
    expect(orderBy(keys)).toBe("coalesce(n1.knownOn, '') DESC, n1.id");
  });

  it("has one mark whatever the variables are called", () => {
    const elsewhere = [descending("coalesce(n27.knownOn, '')"), ascending("n27.id")];
    expect(markOf("DocumentConnection", elsewhere)).toBe(mark);
  });

  it("has another mark where the list, the keys or their direction are others", () => {
    const marks = [
      mark,
      markOf("InstitutionConnection", keys),
      markOf("DocumentConnection", [ascending("n1.id")]),
      markOf("DocumentConnection", [ascending("coalesce(n1.knownOn, '')"), ascending("n1.id")]),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe("a cursor", () => {
  it("asks for what stands behind its keys, in either direction", () => {
    const c = compilation();
    const { condition } = behindCursor(c, keys, mark, encodeCursor([mark, "2020-12-01", "document:甲"]));
    expect(condition).toBe("((coalesce(n1.knownOn, '') < $p1) OR (coalesce(n1.knownOn, '') = $p1 AND n1.id > $p2))");
    expect(c.parameters).toEqual({ p1: "2020-12-01", p2: "document:甲" });
  });

  it("brings back the keys it was made of", () => {
    const key = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(key, fc.string({ unit: "grapheme" }), (first, second) => {
        const c = compilation();
        behindCursor(c, keys, mark, encodeCursor([mark, first, second]));
        expect(c.parameters).toEqual({ p1: Object.is(first, -0) ? 0 : first, p2: second });
      }),
    );
  });

  it.each([
    ["of another list", encodeCursor([markOf("InstitutionConnection", keys), "2020", "institution:甲"])],
    ["of too few keys", encodeCursor([mark, "2020"])],
    ["of too many keys", encodeCursor([mark, "2020", "x", "y"])],
    ["with a key that is neither text nor number", encodeCursor([mark, null, "x"])],
    ["that is no list", Buffer.from('{"a":1}').toString("base64url")],
    ["that is no JSON", Buffer.from("12月1日").toString("base64url")],
    ["that was cut", encodeCursor([mark, "2020-12-01", "document:甲"]).slice(0, -6)],
    ["that somebody made up", "第二页"],
  ])("%s is refused", (_, cursor) => {
    expect(() => behindCursor(compilation(), keys, mark, cursor)).toThrow(
      new PlanError("BAD_USER_INPUT", `after: expected a cursor that this list gave, but got ${cursor}`),
    );
  });
});
