import type { CheerioAPI } from "cheerio";
import { type HtmlNode, htmlLines, isHidden } from "./html-lines.ts";
import { loadHtml } from "./load-html.ts";

/** The text of a page as lines, its heading first, and what the page says of itself. */
export type ReadPage = {
  readonly lines: readonly string[];
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly issuer: string | null;
};

/** Where the content management systems of government sites put the text, the surest first. */
const bodies = [
  "#UCAP-CONTENT",
  ".TRS_Editor, .trs_editor_view, .TRS_UEDITOR",
  "#zoom, #Zoom, #zoomcon",
  ".pages_content, .article-content, .article_content, .wp_articlecontent, .v_news_content, .xxgk_content",
];
/** Names that a site may also give to all that surrounds the text; they count where most of it stands there. */
const likelyBodies = ["article, .article, #article", "#content, .content, main"];
/** A text of fewer characters is none. */
const leastText = 20;
/** Share of a page's running text that makes an element its body. */
const mostText = 0.8;
const surroundings =
  "nav, footer, aside, body > header, [role=navigation], [class*=share], [class*=breadcrumb], [class*=pagination]";
/** Lines of the site and not of the text: 【打印】【关闭】, 字体：大 中 小, 当前位置：首页 > 公告 */
const siteLine =
  /^[\s【[（(]*(?:打印|关闭|收藏|分享到?|字体|字号|当前位置|您(?:现在)?(?:的|所在)?位置|浏览次数|访问量|责任编辑|扫一扫|上一[篇条]|下一[篇条]|相关(?:阅读|链接|文章|新闻)|返回顶部|打印本页|关闭窗口|发布(?:时间|日期))(?=$|[\s：:】\]）)|>])/;
const recordNumber = /ICP备|公网安备|网站标识码/; // 主办：甲市人民政府办公室 备案序号：甲ICP备00000000号
const siteName = /(?:人民政府|网|网站|平台)$/; // 甲市人民政府: a logo that is marked as a heading
const publicationDay = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/; // 2020-12-01 09:30 · 2020年12月1日
const ownSite = /^(?:本站|本网|原创|网站|未知)/; // 本站原创
/** The table above a published 公文 that says its number and day: 索 引 号 */
const indexNumber = /索\s*引\s*号/;

/**
 * The text of a page of a government site: its body where the site's editor marks it, else where most of the running
 * text stands; menus, footers, scripts and what is hidden left out.
 *
 * @throws InputError with code MARKUP_TOO_DEEP
 */
export async function readHtml(html: string, file: string): Promise<ReadPage> {
  const $ = await loadHtml(html, file);
  const meta = (name: string) => $(`meta[name="${name}" i]`).attr("content")?.trim() || null;
  const heading = oneLine($("h1").first().text());
  const isLogo = heading === "" || heading === meta("SiteName") || siteName.test(heading);
  const title = meta("ArticleTitle") ?? (isLogo ? titleOfWindow($("title").first().text()) : heading);
  $(surroundings).remove();
  const [top] = $("body").get();
  const body = top && pickBody($, top);
  const card = $("table, ul, dl")
    .get()
    .filter(
      (node) => indexNumber.test($(node).text()) && $(node).find("table, ul, dl").length === 0 && !within(node, body),
    );
  const text = [...card.slice(0, 1), ...(body ? [body] : [])]
    .flatMap((node) => htmlLines(node, { numbered: true }))
    .filter((line) => !siteLine.test(line) && !recordNumber.test(line));
  const source = meta("ContentSource");
  return {
    lines: title !== null && !beginsWith(text, title) ? [title, ...text] : text,
    title,
    publishedOn: toDay(meta("PubDate")),
    issuer: source === null || ownSite.test(source) ? null : source,
  };
}

/** The element that an editor of a government site fills, else the innermost one that holds nearly all running text. */
function pickBody($: CheerioAPI, top: HtmlNode): HtmlNode {
  const running = runningText(top);
  const lengthOf = (node: HtmlNode) => running.get(node) ?? 0;
  const longest = (selector: string) =>
    $(selector)
      .get()
      .sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  for (const [selectors, least] of [
    [bodies, leastText],
    [likelyBodies, lengthOf(top) / 2],
  ] as const)
    for (const selector of selectors) {
      const node = longest(selector);
      if (node && lengthOf(node) > least) return node;
    }
  let found = top;
  for (;;) {
    const children = "children" in found ? found.children : [];
    const inner = children.find(
      (child) => "name" in child && isContainer(child) && lengthOf(child) > mostText * lengthOf(found),
    );
    if (!inner) break;
    found = inner;
  }
  $(found)
    .find("ul, li, div, table, tr, td")
    .filter((_, node) => !running.has(node))
    .remove(); // menus
  return found;
}

function isContainer(node: HtmlNode): boolean {
  return "name" in node && /^(?:div|section|article|main|table|tbody|tr|td|form|center)$/.test(node.name);
}

/** Letters and figures of shown text outside links, by element; elements without any are left out. */
function runningText(top: HtmlNode): Map<HtmlNode, number> {
  const lengths = new Map<HtmlNode, number>();
  const measure = (node: HtmlNode): number => {
    if (node.type === "text" && "data" in node) return node.data.replace(/[^\p{L}\p{N}]/gu, "").length;
    if (!("children" in node) || isHidden(node) || ("name" in node && node.name === "a")) return 0;
    let sum = 0;
    for (const child of node.children) sum += measure(child);
    if (sum > 0) lengths.set(node, sum);
    return sum;
  };
  measure(top);
  return lengths;
}

function within(node: HtmlNode, outer: HtmlNode | undefined): boolean {
  for (let one: HtmlNode | null = node; one; one = one.parent as HtmlNode | null) if (one === outer) return true;
  return false;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** 关于某事的通知_某市人民政府 → 关于某事的通知; null where nothing stands there. */
function titleOfWindow(words: string): string | null {
  return oneLine(words.split(/[_|｜]|\s[-–—]\s|--/)[0] ?? "") || null;
}

/** Whether the first lines hold the heading already, perhaps broken. */
function beginsWith(lines: readonly string[], title: string): boolean {
  const bare = (words: string) => words.replace(/\s+/g, "");
  return bare(lines.slice(0, 12).join("")).includes(bare(title));
}

function toDay(words: string | null): string | null {
  const match = publicationDay.exec(words ?? "");
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-") : null;
}
