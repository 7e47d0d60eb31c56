import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/source/split-sentences.ts";

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["正式启动。饿了么参与。", ["正式启动。", "饿了么参与。"]],
    ["他说：“正式启动。”会后，协会成立。", ["他说：“正式启动。”", "会后，协会成立。"]],
    ["启动了吗？！启动了！", ["启动了吗？！", "启动了！"]],
    ["第一段\n第二段。", ["第一段", "第二段。"]],
    ["一是提速；二是增效；三是便民。", ["一是提速；二是增效；三是便民。"]],
    ["", []],
    ["\n\n", []],
  ])("«%s»", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("together hold the whole text but its line ends", () => {
    const texts = fc.array(fc.constantFrom("上海", "。", "！", "”", "\n", "，", "1")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(sentencesOf(text).join("")).toBe(text.replaceAll("\n", ""));
      }),
    );
  });
});
