import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote } from "../../src/evidence/locate-quote.ts";

const text = "市科委发布通知。市科委发布办法。";

describe("locateQuote", () => {
  it("finds a quotation that stands once", () => {
    expect(locateQuote(text, { quote: "发布办法" })).toEqual({ kind: "found", start: 11, end: 15 });
  });

  it("reports where a quotation stands more than once, overlaps included", () => {
    expect(locateQuote(text, { quote: "市科委" })).toEqual({ kind: "ambiguous", starts: [0, 8] });
    expect(locateQuote("哈哈哈", { quote: "哈哈" })).toEqual({ kind: "ambiguous", starts: [0, 1] });
  });

  it.each([[{ start: 8, end: 11 }], [{ start: 8 }], [{ end: 11 }]])("takes the place that %j gives", (offsets) => {
    expect(locateQuote(text, { quote: "市科委", ...offsets })).toEqual({ kind: "found", start: 8, end: 11 });
  });

  it.each([
    [{ start: 1, end: 4 }, "科委发"],
    [{ start: 0, end: 4 }, "市科委发"],
    [{ start: 999 }, ""],
    [{ end: 1 }, "市"],
  ])("says what stands at the wrong place %j", (offsets, found) => {
    expect(locateQuote(text, { quote: "市科委", ...offsets })).toEqual({ kind: "misplaced", found });
  });

  it.each(["市科委 发布", "市科委发布通知！", "發布"])("finds nothing that only resembles: %s", (quote) => {
    expect(locateQuote(text, { quote })).toEqual({ kind: "absent" });
  });

  it("counts UTF-16 code units, two for 𠮷", () => {
    expect(locateQuote("𠮷林省", { quote: "林省" })).toEqual({ kind: "found", start: 2, end: 4 });
  });

  it("takes an empty quotation for a bug", () => {
    expect(() => locateQuote(text, { quote: "" })).toThrow(new RangeError("locateQuote: quote is empty"));
  });

  it("holds text.slice(start, end) === quote for whatever it finds", () => {
    const texts = fc
      .array(fc.constantFrom("市", "科", "委", "𠮷", "。"), { minLength: 1 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.boolean(), (whole, start, length, placed) => {
        const quote = whole.slice(start, start + length);
        fc.pre(quote !== "");
        const match = locateQuote(whole, placed ? { quote, start } : { quote });
        if (match.kind === "found") expect(whole.slice(match.start, match.end)).toBe(quote);
        else expect([match.kind, whole.split(quote).length > 1, placed]).toEqual(["ambiguous", true, false]);
      }),
    );
  });
});
