import { describe, expect, it } from "vitest";
import { sentencesAround } from "../../web/src/parts/sentences-around.ts";

const text = "近日，上海发布方案。“市科委将牵头。”该局印发通知；各区执行。\n第二段没有句号";

function around(quote: string): string {
  const start = text.indexOf(quote);
  const { start: from, end: to } = sentencesAround(text, { start, end: start + quote.length });
  return text.slice(from, to);
}

describe("sentencesAround", () => {
  it.each([
    ["上海发布方案", "近日，上海发布方案。"],
    ["近日，上海发布方案。", "近日，上海发布方案。"],
    ["市科委将牵头", "“市科委将牵头。”"],
    ["印发通知", "该局印发通知；"],
    ["方案。“市科委", "近日，上海发布方案。“市科委将牵头。”"],
    ["各区", "各区执行。"],
    ["第二段", "第二段没有句号"],
  ])("finds for %s", (quote, sentence) => {
    expect(around(quote)).toBe(sentence);
  });
});
