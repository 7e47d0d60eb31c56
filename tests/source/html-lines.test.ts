import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { htmlLines } from "../../src/source/html-lines.ts";

const linesOf = (html: string, numbered = true) => {
  const [body] = load(html)("body").get();
  return body ? htmlLines(body, { numbered }) : [];
};

describe("htmlLines", () => {
  it.each([
    ["blocks and breaks", "<div>甲<p>乙</p>丙<br>丁</div>", ["甲", "乙", "丙", "丁"]],
    ["blanks and line ends", "<p> 甲\n  <b> 乙</b> 丙 \n</p>", ["甲 乙 丙"]],
    ["blanks that set in", "<p>　　甲&nbsp;</p>", ["　　甲"]],
    ["entities", "<p>&ldquo;甲&rdquo;&#12289;&lt;乙&gt;</p>", ["“甲”、<乙>"]],
    ["a table", "<table><tr><th>序号<th>单位<tr><td>1<td><p>甲<p>乙</table>", ["序号|单位", "1|甲 乙"]],
    [
      "a card of labels",
      "<table><tr><td>文号：<td>甲〔2021〕1号<td>日期：<td>3月</table>",
      ["文号：甲〔2021〕1号", "日期：3月"],
    ],
    ["a table that lays out a page", "<table><tr><td><table><tr><td>甲<td>乙</table><td>丙</table>", ["甲|乙", "丙"]],
    ["a long cell", `<table><tr><td>${"甲".repeat(201)}<td>乙</table>`, ["甲".repeat(201), "乙"]],
    ["an ordered list", '<ol start="3"><li>甲<li>乙<ul><li>丙</ul></ol>', ["3. 甲", "4. 乙", "丙"]],
    ["items of paragraphs", "<ol><li><p>甲<p>乙<li><p>丙</ol>丁", ["1. 甲", "乙", "2. 丙", "丁"]],
    ["preformatted lines", "<pre>甲\n　乙</pre>", ["甲", "　乙"]],
  ])("reads %s", (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it("leaves numbers out where it is told to", () => {
    expect(linesOf("<ol><li>甲<li>乙</ol>", false)).toEqual(["甲", "乙"]);
  });
});
