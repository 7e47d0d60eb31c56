import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/source/read-html.ts";
import { refusalOf } from "./refusal.ts";

const read = (html: string) => readHtml(html, "a.html");
const linesOf = async (html: string) => (await read(html)).lines;

/** A page as a government site publishes it. */
const page = `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta name="SiteName" content="甲市人民政府">
<meta name="ArticleTitle" content="甲市教育局关于做好招生工作的通知">
<meta name="PubDate" content="2021-03-08 09:30">
<meta name="contentsource" content="市教育局">
<title>甲市教育局关于做好招生工作的通知_通知公告_甲市人民政府</title>
<script>var text = "近日";</script><style>.a { color: red }</style></head>
<body>
<div class="header"><a href="/">首页</a><a href="/zwgk">政务公开</a></div>
<div class="location">当前位置：首页 &gt; 通知公告</div>
<table><tr><td>索 引 号：</td><td>0001-2021-1</td><td>成文日期：</td><td>2021年3月5日</td></tr>
<tr><td>文&nbsp;&nbsp;号：</td><td>甲教发〔2021〕12号</td></tr></table>
<h1>甲市教育局关于做好<br>招生工作的通知</h1>
<div class="info"><span>发布时间：2021-03-08</span><a>打印</a></div>
<div id="zoom"><div class="TRS_Editor"><style>.TRS_Editor P { margin: 0 }</style>
<p>各县（区）教育局：</p>
<p>&emsp;&emsp;为做好招生工作，<span>现就有关事项</span>通知如下。<span style="display: none">隐藏</span></p>
<p>附件：1.名单<br>2.表格</p>
<p>【打印】【关闭】</p>
</div></div>
<div class="footer">版权所有 甲市人民政府</div>
</body></html>`;

describe("readHtml", () => {
  it("reads the body, the heading, the index card and the metadata of a government page", async () => {
    expect(await read(page)).toEqual({
      lines: [
        "甲市教育局关于做好招生工作的通知",
        "索 引 号：0001-2021-1",
        "成文日期：2021年3月5日",
        "文\u00a0\u00a0号：甲教发〔2021〕12号",
        "各县（区）教育局：",
        "\u2003\u2003为做好招生工作，现就有关事项通知如下。",
        "附件：1.名单",
        "2.表格",
      ],
      title: "甲市教育局关于做好招生工作的通知",
      publishedOn: "2021-03-08",
      issuer: "市教育局",
    });
  });

  it("finds the body of a page that marks none by its running text", async () => {
    const menu = [...Array(30).keys()].map((i) => `<li><a href="/${i}">关于第${i}项工作的通知</a></li>`).join("");
    expect(
      await linesOf(
        `<title>上海出台新规 - 甲网</title><body><ul>${menu}</ul><div><div class="main-left"><p>近日，上海市人民政府印发办法，自2021年起施行。</p><p>办法共二十条。</p></div></div><footer>版权所有</footer>`,
      ),
    ).toEqual(["上海出台新规", "近日，上海市人民政府印发办法，自2021年起施行。", "办法共二十条。"]);
  });

  it("leaves out the menus and the imprint of a page that is laid out by tables", async () => {
    const rows = [
      '<a href="/">首页</a> | <a href="/a">要闻</a> | <a href="/b">公开</a>',
      "<table><tr><td><b>上海出台新规</b><tr><td>发布时间：2021-06-11 来源：甲报<tr><td><p>近日，上海市人民政府印发办法，共二十条。</p></table><td><ul><li><a>通知</a></ul>",
      "主办：甲市人民政府办公室 备案序号：甲ICP备00000000号",
    ];
    const page = `<h1>甲市人民政府</h1><title>上海出台新规_甲网</title><table>${rows.map((row) => `<tr><td>${row}`).join("")}</table>`;
    const { title, lines } = await read(page);
    expect(title).toBe("上海出台新规");
    expect(lines.slice(-2)).toEqual(["上海出台新规", "近日，上海市人民政府印发办法，共二十条。"]);
    expect(lines.join()).not.toMatch(/首页|通知|备案|发布时间/);
  });

  it("does not repeat a heading that stands in the body, broken or not", async () => {
    expect(
      await linesOf("<h1>上海出台新规</h1><article><p>上海出台<br>新规</p><p>近日，市政府印发办法。</p></article>"),
    ).toEqual(["上海出台", "新规", "近日，市政府印发办法。"]);
  });

  it("says nothing of itself where the page doesn't", async () => {
    expect(
      await read('<meta name="PubDate" content="2021-13-01"><meta name="ContentSource" content="本站">近日。'),
    ).toEqual({
      lines: ["近日。"],
      title: null,
      publishedOn: null,
      issuer: null,
    });
  });

  it("leaves out what no reader sees", async () => {
    expect(
      await linesOf(
        '<p>甲</p><p hidden>一</p><p aria-hidden="true">二</p><p style="visibility:hidden">三</p><select><option>四</select><!-- 五 --><noscript>六</noscript><p>乙</p>',
      ),
    ).toEqual(["甲", "乙"]);
  });

  it.each([
    ["nested beyond reason", "<div>".repeat(100_000)],
    ["that other tags only seem to close", "<b></i>".repeat(100_000)],
    ["closed in comments", "<div><!--</div>-->".repeat(2_000)],
  ])("refuses elements %s", async (_, page) => {
    expect(await refusalOf(read(page))).toEqual([
      "MARKUP_TOO_DEEP",
      "expected at most 1000 elements in each other; save it as plain text",
    ]);
  });
});
