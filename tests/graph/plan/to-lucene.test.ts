import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toLucene } from "../../../src/graph/plan/to-lucene.ts";

describe("the words of a user as a Lucene question", () => {
  it("are asked as a phrase first, then each for itself", () => {
    expect(toLucene("市科委")).toBe('"市科委"^4 OR 市科委');
    expect(toLucene("  上海   市科委 ")).toBe('"上海 市科委"^4 OR 上海 OR 市科委');
  });

  it.each([...'+-&|!(){}[]^"~*?:\\/'])("take %s for a blank", (character) => {
    expect(toLucene(`合村${character}并居`)).toBe('"合村 并居"^4 OR 合村 OR 并居');
    expect(toLucene(`${character}合村${character}`)).toBe('"合村"^4 OR 合村');
  });

  it.each(["AND", "OR", "NOT", "TO"])("take %s for a word", (word) => {
    expect(toLucene(`上海 ${word} 江苏`)).toBe(`"上海 ${word} 江苏"^4 OR 上海 OR ${word.toLowerCase()} OR 江苏`);
  });

  it("keep a word that only begins with an operator", () => {
    expect(toLucene("ORACLE")).toBe('"ORACLE"^4 OR ORACLE');
  });

  it.each(["", "   ", "\\", "+++", '"', "(*)"])("that hold nothing to look for ask for nothing: «%s»", (words) => {
    expect(toLucene(words)).toBe('""');
  });

  it("never hold syntax beside the phrase's own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const [, phrase, rest] = /^"(.*?)"(?:\^4 OR (.*))?$/s.exec(toLucene(words)) ?? [];
        expect(phrase).not.toMatch(/[+\-&|!(){}[\]^"~*?:\\/]/);
        expect(rest ?? "").not.toMatch(/[+\-&|!(){}[\]^"~*?:\\/]/);
        expect((rest ?? "").split(" OR ")).not.toContain("AND");
      }),
    );
  });
});
