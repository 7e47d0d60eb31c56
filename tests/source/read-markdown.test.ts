import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/source/read-markdown.ts";
import { refusalOf } from "./refusal.ts";

describe("readMarkdown", () => {
  it("reads headings, paragraphs, lists and tables as lines, and the title of the front matter", async () => {
    const text = [
      "---",
      'title: "政策简报"',
      "date: 2020-12-01",
      "---",
      "# 经济热点",
      "上海 **出台** 新规",
      "---",
      "近日，[市政府](https://example.org)印发\n办法。\\*",
      "",
      "1. 提速",
      "2. 增效",
      "",
      "* 便民",
      "",
      "| 序号 | 单位 |",
      "| --- | --- |",
      "| 1 | 市财政局 |",
    ].join("\n");
    expect(await readMarkdown(text, "a.md")).toEqual({
      lines: [
        "经济热点",
        "上海 出台 新规",
        "近日，市政府印发 办法。*",
        "1. 提速",
        "2. 增效",
        "便民",
        "序号|单位",
        "1|市财政局",
      ],
      title: "政策简报",
    });
  });

  it("gives no title where there is none", async () => {
    expect(await readMarkdown("# 上海出台新规", "a.md")).toEqual({ lines: ["上海出台新规"], title: null });
  });

  it("refuses quotations nested beyond reason", async () => {
    expect((await refusalOf(readMarkdown(`${">".repeat(20_000)}甲`, "a.md")))[0]).toBe("MARKUP_TOO_DEEP");
  });
});
