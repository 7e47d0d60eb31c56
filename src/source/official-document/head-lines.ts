import { isLabelled } from "./page-labels.ts";
import { printedDay } from "./printed-date.ts";
import { compact, type Line } from "./printed-lines.ts";
import { isName } from "./printed-names.ts";

/** 令, 公告, 文件 …: what the letterhead calls its kind of document, alone on a line or behind the names. */
export const letterheadKind =
  /(?:文件|发电|明传电报|传真电报|内部明电|电报|公报|简报|(?:专题|办公|常务|工作|全体|联席){0,2}会议纪要|纪要|公告|通告|命令|令|函)$/; // 某市人民政府公告
/** 第5号 · 2020年第5号 · （第五号） · 2020年 第5号（总第8号） */
const serial =
  /^[（(]?(?:\d{4}年(?:度)?)?第(?:\d{1,4}|[〇○零一二三四五六七八九十百]{1,6})[号次期][）)]?(?:[（(]总第\d+[号期][）)])?$/;
/** 特急 · 机密★1年 · 000012 · ★ · 等级 特急·明电 · SFDR-2020-01001 · ZJSP01-2021-0137 */
const precedence =
  /^(?:(?:发电)?等级[：:]?)?(?:(?:特提|特急|加急|平急|急件)(?:[·•.]?明电)?|(?:绝密|机密|秘密)(?:★.{1,6})?|★|\d{6}|份号.{0,10}|(?:备案|登记|统一编)号?[：:]?[A-Z\d—–-]+|[A-Z]{2,8}\d{0,4}[—–-][\dA-Z—–-]{4,20})$/;
const furniture =
  /^[─—━＿_=＝*＊·.\-~～]{4,}$|^(?:[^|｜]{2,12}[|｜]){2,}[^|｜]{2,12}$|^(?:当前位置|您(?:现在)?的位置|首页|字体|打印|浏览|分享|扫一扫|关闭|繁体)|(?:[>＞»]+[^>＞»]{2,}){2,}|^(?:首页|主页)[>＞»]|(?:www\.|\.(?:gov|com|org|net)(?:\.cn)?(?![a-z]))|公报(?:\d{4}年)?第\d{1,3}期|(?:常务委员会|人民政府|法院|检察院)公报(?:\d{4}年)?第\d{1,3}号|^[\u4e00-\u9fa5]{2,20}(?:公开网|政务网|政府网|门户网|信息网|新闻网|官网|网站)$/; // 首页 > 政务公开 · 某部 www.某.gov.cn · 某省人民政府公报2018年第5期 · 某大学信息公开网 · 本期目录|上一篇|下一篇
const others = /^.{2,8}[：:】\]]|[：:]$|签发人[：:]/; // 来源：某网
const dated = new RegExp(`^[（(]?.{0,40}?${printedDay}[）)]?$|^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}`); // 某市人民政府办公室 2020年5月1日

/** 【市政府文件】 · 新华社北京7月8日电 · 某省人民政府公报二〇〇八年第十五期 */
const asideSigns =
  /^【[^【】]*】$|^[·•◆■●].+[·•◆■●]$|[\d〇○零一二三四五六七八九十]{2,}(?:[年期版号日]|月)|[A-Za-z]{3,}|[期版电]$/;

/** True for a line above 关于 that no body's name has a part in. */
export function isAside(words: string): boolean {
  return !/关于|印发|转发|批转|等.{1,6}(?:部门|单位)/.test(words) && asideSigns.test(words);
}

/**
 * True for a line, blanks out, that is a letterhead: the kind of document, alone or behind bodies (某市人民政府公告), and
 * no heading (征收土地预公告).
 */
export function isLetterhead(words: string): boolean {
  const kind = words.length <= 40 && !furniture.test(words) ? letterheadKind.exec(words)?.[0] : undefined;
  const bodies = kind === undefined ? "" : words.slice(0, -kind.length);
  return kind !== undefined && (bodies === "" || isName(bodies) || bodies === "中华人民共和国主席");
}

/** The serial number of a line that holds nothing more (第5号, 2020年第5号); null for any other line. */
export function serialIn(words: string): string | null {
  return serial.test(words) ? words.replace(/^[（(]|[）)]$/g, "").replace(/[（(]总第.*$/, "") : null;
}

const withPrecedence =
  /^(?:(?:发电)?等级[：:]?)?(?:(?:绝密|机密|秘密)(?:★\d+[年月])?|特提|特急|加急|平急|急件|★|·明电)+(?=[\u4e00-\u9fa5]{2,}[〔［[【（(]\d{4})/; // 特急 甲安办明电〔2022〕61号
const approver = /签发人.*$/; // 签发人：王大力
/** 甲政发〔2020〕5号 of a line that holds nothing but its number, what precedes it and who signs; null for any other line. */
export function numberIn(words: string): string | null {
  const [, inBrackets] = /^[（(](.*号)[）)]$/.exec(words) ?? [];
  const bare = (inBrackets ?? words)
    .replace(approver, "")
    .replace(withPrecedence, "")
    .replace(/^(?:文件编号|发文字号|文号|编号|号)[：:]?/, "");
  const [found] = /^[\u4e00-\u9fa5A-Z]{0,20}[〔［[【（(]\d{4}[〕］\]】）)](?:第)?\d{1,5}号/.exec(bare) ?? [];
  return found !== undefined && bare.length - found.length <= 24 && !/根据|按照|《/.test(bare) ? found : null;
}

/** True for a line above a document's heading that is no part of it: label, letterhead, number, day, way to the page. */
export function isAboveHeading({ text }: Line): boolean {
  const words = compact(text);
  return (
    isLabelled(text) ||
    isLetterhead(words) ||
    serialIn(words) !== null ||
    numberIn(words) !== null ||
    precedence.test(words) ||
    furniture.test(words) ||
    others.test(words) ||
    dated.test(words) ||
    /^(?:索引|发布|来源|时间|主题|分类|签发人)/.test(words)
  );
}

/** The lines up to a document's first sentence or its recipients, 60 at most. */
export function headZone(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(
    ({ text }) => /[。；！]$/.test(text) || (text.length > 60 && text.includes("。")) || /^各.{3,}[：:]$/.test(text),
  );
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, 60));
}
