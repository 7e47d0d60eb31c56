import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutText } from "../../web/src/pages/article/lay-out-text.ts";

const mark = (id: string, start: number, end: number) => ({ id, start, end });

/** A layout in short: `text[marks]ending` of each run, paragraphs apart. */
function told(text: string, marks: Parameters<typeof layOutText>[1]): string[][] {
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).join("");
  return layOutText(text, marks).map((runs) => runs.map((run) => `${run.text}[${ids(run.marks)}]${ids(run.ending)}`));
}

describe("layOutText", () => {
  it("cuts where marks begin and end, overlapping ones side by side", () => {
    expect(told("上海市科委发布方案", [mark("a", 0, 5), mark("b", 3, 7), mark("c", 3, 5)])).toEqual([
      ["上海市[a]", "科委[abc]ac", "发布[b]b", "方案[]"],
    ]);
  });

  it("carries a mark over paragraphs, and leaves the newline out", () => {
    expect(told("第一段。\n第二段。", [mark("a", 2, 6)])).toEqual([
      ["第一[]", "段。[a]"],
      ["第[a]a", "二段。[]"],
    ]);
  });

  it("leaves out marks that are empty or not of this text, and empty paragraphs", () => {
    expect(told("甲\n\n乙", [mark("a", 1, 1), mark("b", 0, 9), mark("c", -1, 1)])).toEqual([["甲[]"], ["乙[]"]]);
    expect(told("", [])).toEqual([]);
  });

  it("counts UTF-16 code units, as evidence does", () => {
    expect(told("𠮷林省", [mark("a", 2, 4)])).toEqual([["𠮷[]", "林省[a]a"]]);
  });

  it("loses nothing of the text and shows every mark over exactly its part", () => {
    const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("政", "策", "\n"), maxLength: 30 }), marks, (text, spans) => {
        const given = spans.map(([a, b], index) => mark(String(index), Math.min(a, b), Math.max(a, b)));
        const runs = layOutText(text, given).flat();
        expect(runs.map((run) => run.text).join("")).toBe(text.replaceAll("\n", ""));
        for (const one of given.filter(({ start, end }) => start < end && end <= text.length)) {
          const shown = runs.filter((run) => run.marks.includes(one)).map((run) => run.text);
          expect(shown.join("")).toBe(text.slice(one.start, one.end).replaceAll("\n", ""));
        }
      }),
    );
  });
});
