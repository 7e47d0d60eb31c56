import { describe, expect, it } from "vitest";
import { isAnaphor } from "../../src/model/alias.ts";

describe("isAnaphor", () => {
  it.each([
    "该市",
    "本院",
    "我省",
    "此次会议",
    "各地",
    "全市",
    "全省",
    "当地",
    "研究院",
    "实验室",
    "《意见》",
    "《实施意见》",
    "方案",
    "建设管理指南",
    "《建设管理指南》",
    "新标准",
  ])("knows that %s points back", (mention) => {
    expect(isAnaphor(mention)).toBe(true);
  });

  it.each([
    "市科委",
    "省河长办",
    "复旦",
    "全国人大",
    "全国工商联",
    "全椒县",
    "本溪",
    "华山医院",
    "上海市政府",
    "《经营者竞争合规指南》",
    "常熟市检察院",
  ])("takes %s for a name", (mention) => {
    expect(isAnaphor(mention)).toBe(false);
  });
});
