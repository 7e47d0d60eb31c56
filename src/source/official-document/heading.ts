import type { Words } from "../../model/official-document.ts";
import { isAboveHeading, isAside, isLetterhead, letterheadKind, numberIn } from "./head-lines.ts";
import { isStackedValue, type PageLabels } from "./page-labels.ts";
import { compact, type Line } from "./printed-lines.ts";
import { isName, readNames } from "./printed-names.ts";

const kinds =
  "通知|意见|决定|决议|批复|复函|函|公告|通告|公示|通报|报告|请示|答复|命令|令|办法|规定|细则|方案|规划|计划|纲要|预案|措施|条例|纪要|公报|议案|要点|规则|规程|标准|目录|指南|指引|名单|倡议书|解释|准则|制度|清单|章程|安排|简章|须知|举措";
const headingEnd = new RegExp(`(?:${kinds})(?:[（(][^（）()]{1,40}[）)])?$`); // ……的通知
const headingVerb =
  /关于|(?:印发|转发|批转|发布|公布|任免|任命|聘任|表彰|同意|废止|修改).{2,120}的(?:通知|公告|通告|决定|命令|批复|通报)/;
/** 某厅 某局印发《某方案》: how the press heads a document that it prints in full. */
const issuedHeadline = /^[^，《》]{2,40}[厅局委府会院部办室署](?:联合)?(?:印发|发布|公布)《(?<title>[^《》]{4,80})》$/;
/** 《某办法》……现予公布 */
const promulgated = /《([^《》]{4,80})》[^。]{0,80}(?:公布|发布|施行)/;
/** 《某市方案》已经市政府同意，现印发给你们; 现将《某市方案》印发给你们: how a notice without a heading hands out what stands below. */
const handedOut =
  /(?:^|[，。])(?:现将《(?<sent>[^《》]{4,80})》|《(?<agreed>[^《》]{4,80})》已经?[^《》，。]{2,40}(?:同意|批准|通过)，现(?:予)?)印发给你们/;
const goesOn =
  /^(?:的|(?:紧急|补充|联合)?(?:通知|意见|通告|公告|函|决定|批复|通报|报告)$|[（(][^（）()\d]{1,20}[）)]$)/; // 关于……工作的 / 通　知
const inPart = /[（(](?:摘要|摘录|节选|全文)[）)]$/; // ……的若干意见（摘要）
const bracketNumber = /[（(](?<number>[^（）()]{2,20}[〔［[【(（]\d{4}[〕］\]】）)]\d{1,5}号)[）)]$/; // ……的通知（甲政发〔2020〕5号）

const numberBefore = /^[【［[(（](?<number>[^【】（）()]{2,12}[〔［[【（(]\d{4}[〕］\]】）)]\d{1,5}号)[】］\])）]\s*/; // 【甲政发〔2020〕5号】某县人民政府关于……的通知

/** 标题 without the blanks that centred lines leave. */
export function tidy(title: string): string {
  return title.trim().replace(/\s+(?=[\p{Script=Han}《“（])|(?<=[\p{Script=Han}》”）])\s+/gu, "");
}

/** 某市关于发布行业标准 / 《某规程》的公告: the line that ends a heading whose line above could end one too. */
const endsWrapped = /^(?!.*关于).{0,80}的(?:通知|公告|通告|决定|批复|通报|意见|函|复函)$/;
/** 某署公告2022年第6号（关于……的公告） */
const behindNumber =
  /^.{2,30}(?:公告|通告|令)(?:\d{4}年)?第\d{1,4}号[（(](?<title>关于.{4,100}的(?:公告|通告|决定))[）)]$/;

/** True for a heading such as 某局关于……的通知. */
export function isHeading(words: string): boolean {
  if (words.length > 500) return false;
  const whole = tidy(words);
  if (whole.length < 8 || whole.length > 160 || /[。；！？]/.test(whole)) return false;
  return (headingEnd.test(whole) && headingVerb.test(whole)) || issuedHeadline.test(whole) || behindNumber.test(whole);
}

/** The heading that stands in the text, else the one that the page's label gives; null where neither is a heading. */
export function findHeading(head: readonly Line[], labels: PageLabels): Words | null {
  const inText = findPrintedHeading(head);
  if (inText !== null) return inText;
  return labels.title && isHeading(labels.title.text) ? withoutNumber(labels.title) : null;
}

/**
 * The heading that stands in the text before any sentence, over up to eight lines (joint issuers fill a line each). Where
 * a page gives it twice, as its own headline and as the document prints it, the printed one.
 */
export function findPrintedHeading(head: readonly Line[]): Words | null {
  const [first, ...others] = headingsIn(head);
  if (first === undefined) return null;
  return withoutNumber(others.findLast(({ text }) => matterOf(text) === matterOf(first.text)) ?? first);
}

/** Headings one below the other, as printed. */
function headingsIn(head: readonly Line[]): Words[] {
  const found: Words[] = [];
  let tried = 0;
  for (let first = 0; first < head.length && tried < 14; first++) {
    const one = head[first] as Line;
    if (isAboveHeading(one) || isStackedValue(head, first) || one.start < (found.at(-1)?.end ?? 0)) continue;
    if (isAside(compact(one.text)) && !isHeading(one.text)) continue;
    tried++;
    let joined = "";
    for (let last = first; last < Math.min(head.length, first + 8); last++) {
      const line = head[last] as Line;
      if (/[。；：:]$/.test(line.text) || (last > first && endsHeading(line, joined))) break;
      joined += line.text;
      const below = compact(head[last + 1]?.text ?? "");
      if (isHeading(joined) && !goesOn.test(below) && !(endsWrapped.test(below) && isHeading(joined + below))) {
        const lines = head.slice(first, last + 1);
        const from = Math.max(
          0,
          lines.findIndex((_, i) => isNamed(lines.slice(i))),
        );
        const whole = lines.slice(from);
        found.push({ text: whole.map(({ text }) => text).join(""), start: (whole[0] as Line).start, end: line.end });
        break;
      }
    }
  }
  return found;
}

const afterBodies = /关于|印发|转发|批转|发布|公布/;
const andOthers = /等.{0,6}(?:部门|单位)$/; // 甲局等五部门
const place = /^\p{Script=Han}{1,7}[省市县区州盟旗]$/u; // 甲市

/** Whether a heading on these lines names bodies and nothing else before 关于 or 印发, or begins with it. */
function isNamed(lines: readonly Line[]): boolean {
  const at = lines.findIndex(({ text }) => afterBodies.test(text));
  const line = lines[at];
  if (!line) return false;
  const before = [...lines.slice(0, at), { ...line, text: line.text.slice(0, line.text.search(afterBodies)).trim() }];
  const words = compact(before.map(({ text }) => text).join(""));
  return (
    words === "" ||
    andOthers.test(words) ||
    place.test(words) ||
    readNames(before.filter(({ text }) => text !== "")) !== null
  );
}

/** What a heading is about, whoever is named in front of it: the title that it hands out, else what stands behind 关于. */
function matterOf(heading: string): string {
  const words = compact(heading);
  return /《([^《》]{4,})》/.exec(words)?.[1] ?? words.slice(words.indexOf("关于"));
}

/** A letterhead or number ends the lines before 关于; behind it the kind may stand on a line of its own (通　告). */
function endsHeading(line: Line, joined: string): boolean {
  if (joined.includes("关于") && letterheadKind.test(compact(line.text)) && numberIn(compact(line.text)) === null)
    return false;
  return isAboveHeading(line) || isLetterhead(compact(line.text));
}

function withoutNumber({ text, start, end }: Words): Words {
  const title = behindNumber.exec(text)?.groups?.title;
  if (title !== undefined) {
    const from = start + text.indexOf(title);
    return { text: tidy(title), start: from, end: from + title.length };
  }
  const before = numberBefore.exec(text)?.[0].length ?? 0;
  if (before > 0) return { text: tidy(text.slice(before)), start: start + before, end };
  const numbered = bracketNumber.exec(compact(text));
  const bare = numbered ? text.slice(0, text.search(/[（(][^（()）]*[〔［[【（(]\s*\d{4}[^（(]*$/)) : text;
  return { text: tidy(bare).replace(inPart, ""), start, end: numbered ? start + bare.length : end };
}

const leaning = /(?:根据|依据|依照|按照|遵照|贯彻)[^，。；]*$/; // 根据《某法》，发布如下命令

/** 某县人民政府征收土地预公告 · 某厅2021年政府信息公开工作年度报告 */
const looksLikeHeading = new RegExp(`^(?![（(\\d]|[一二三四五六七八九十]{1,3}、)[^。；：]{6,60}(?<!文件)(?:${kinds})$`);

/**
 * The title of an order is that of the rules that it promulgates; any other that of the line that ends like one, else its
 * first line, or the letterhead where nothing but a headline of the press stands above the first sentence
 * (某市人民政府公告).
 */
export function plainHeading(
  lines: readonly Line[],
  head: readonly Line[],
  labels: PageLabels,
  headline: string | null,
): Words | null {
  for (const line of lines.slice(0, head.length + 3)) {
    const match = promulgated.exec(line.text);
    const [, title = ""] = match ?? [];
    if (match && !leaning.test(line.text.slice(0, match.index)))
      return { text: title, start: line.start + match.index + 1, end: line.start + match.index + 1 + title.length };
  }
  if (headline !== null) return { text: tidy(headline), start: -1, end: -1 };
  if (labels.title) return { ...labels.title, text: tidy(labels.title.text) };
  const like = head.find((line) => looksLikeHeading.test(compact(line.text)) && !isAboveHeading(line));
  const at = like ? lines.indexOf(like) : lines.findIndex((line) => !isAboveHeading(line));
  const first = lines[at];
  const named = head.find(({ text }) => isLetterhead(compact(text)) && letterheadKind.exec(compact(text))?.index !== 0);
  if (named && (!first || first.start < named.start || /[。！]$/.test(first.text)))
    return { ...named, text: tidy(named.text) };
  if (!first || first.text.length > 120) return null;
  const above = lines[at - 1];
  if (like && above && isName(compact(above.text)) && !isAboveHeading(above))
    return { text: tidy(above.text + first.text), start: above.start, end: first.end };
  const next = lines[at + 1];
  const wraps =
    next !== undefined &&
    !headingEnd.test(first.text) &&
    headingEnd.test(compact(next.text)) &&
    next.text.length <= 40 &&
    !/[。；：]/.test(next.text) &&
    !isAboveHeading(next);
  return wraps
    ? { text: tidy(first.text + next.text), start: first.start, end: next.end }
    : { text: tidy(first.text), start: first.start, end: first.end };
}

/** What the press prints in full in `text` below such a headline as 某厅印发《某方案》; null for any other heading. */
export function printedTitle({ text: headline, start, end }: Words, text: string): Words | null {
  const title = issuedHeadline.exec(headline)?.groups?.title;
  if (title === undefined) return null;
  return start < 0
    ? { text: title, start, end }
    : { text: title, start: text.indexOf("《", start) + 1, end: text.lastIndexOf("》", end) };
}

/** What a notice that was printed without its heading hands out to its recipients. */
export function handedOutTitle(below: Line | undefined): Words | null {
  const { sent, agreed } = handedOut.exec(below?.text ?? "")?.groups ?? {};
  const title = sent ?? agreed;
  return title === undefined ? null : { text: title, start: -1, end: -1 };
}
