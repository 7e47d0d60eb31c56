import { hanDigits } from "../model/han-digits.ts";
import type { OfficialDocument, Words } from "../model/official-document.ts";

const kinds =
  "通知|意见|决定|决议|批复|函|公告|通告|通报|报告|请示|命令|令|办法|规定|细则|方案|规划|计划|措施|条例|纪要|公报|议案|要点|规则|标准|目录|指南|名单";
const headingEnd = new RegExp(`(?:${kinds})(?:[（(][^（）()]{1,40}[）)])?$`); // ……的通知
const headingVerb =
  /关于|(?:印发|转发|批转|发布|公布|任免|任命|聘任|表彰|同意|废止|修改).{2,120}的(?:通知|公告|通告|决定|命令|批复|通报)/;
/** 某厅 某局印发《某方案》: how the press heads a document that it prints in full. */
const issuedHeadline = /^[^，《》]{2,40}[厅局委府会院部办室署](?:联合)?(?:印发|发布|公布)《[^《》]{4,80}》$/;
/** What only a 公文 says of itself; asked for where its heading was not found in the text. */
const saysSo =
  /(?:通知|公告|通告|批复|报告|决定|通报|意见)如下|特此(?:通知|公告|通告|批复|通报|函复)|现(?:将.{0,80})?(?:印发|转发|下发|批转|公布|予以公布)|请(?:认真|结合|各地|遵照|抓好|贯彻|按照|一并)|自本(?:通知|决定|公告|通告)(?:印发|发布|公布|施行)?之日起|(?:制定|结合.{0,20})本(?:办法|方案|意见|规定|细则|条例|通知|规划|措施|计划|要点)/;
const wrapped =
  /(?:印发|发布|公布|下发|颁布|颁发)(?:了)?[《〈<]?([^《》〈〉<>]{4,90}?)[》〉>]?的(?:通知|公告|通告|决定|命令)(?:[（(][^（）()]{1,30}[）)])?$/; // 关于印发甲的通知
/** 《某市方案》已经市政府同意，现印发给你们; 现将《某市方案》印发给你们: how a notice without a heading hands out what stands below. */
const handedOut =
  /(?:^|[，。])(?:现将《(?<sent>[^《》]{4,80})》|《(?<agreed>[^《》]{4,80})》已经?[^《》，。]{2,40}(?:同意|批准|通过)，现(?:予)?)印发给你们/;
const numberForm = /[\u4e00-\u9fa5]{1,12} ?[〔［[【（(] ?\d{4} ?[〕］\]】）)] ?(?:第)? ?\d{1,5} ?号/g; // 国发〔2020〕5号
const plainNumber =
  /^(?:[\u4e00-\u9fa5 \u3000]{2,40})?(?:公告|令|通告)?[（(]?\s*\d{4}\s*年第\s*\d{1,4}\s*号[）)]?$|^(?:[\u4e00-\u9fa5]{2,20}令)?\s*第\s*\d{1,4}\s*号$/; // 2020年第5号
const arabicDate = String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日`;
const hanDate = `([二一][〇○零Ｏ0O一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`;
const dateLine = new RegExp(`^(?<issuers>[^，。；：:\\d]{0,160}?)[（(]?(?:${arabicDate}|${hanDate})[）)]?$`); // 某某市人民政府2020年5月1日
const labelled = {
  date: new RegExp(
    `(?:成文日期|发文日期|印发日期|签发日期|制发日期)[】\\]]?[：: \\t]{0,4}(?:${arabicDate}|(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}))`,
  ),
  number: /(?:发文字号|文\s?号|文件编号|公文文号)[】\]]?[：: \t]{0,4}([^\s，。；]{4,30}号)/,
  title: /(?:标\s{0,4}题|公文名称|文件名称|名\s{0,4}称)[】\]]?[：:][ \t]{0,4}([^\n]{6,120})/,
};
const recipientLine = /^(?=.{2,600}[：:]$).*(?:各|人民政府|部门|单位|委员会|局|厅|公司|学校|办|院|你)/; // 各区人民政府：
const attachmentLine = /^附(?:件|表)\d{0,2}[：:]\s*(.*)$/; // 附件：1.名单
const sameDay = /(?:发布|印发|施行|起|至|自|以前|以后)$/;

/** 版头 and 版记 of GB/T 9704, each with its words in group 1. */
const parts = {
  secrecy: /^((?:绝密|机密|秘密)(?:★\s?.{1,6})?)(?:\s+(?:特急|加急|急件))?$/, // 机密★1年
  urgency: /^(?:(?:绝密|机密|秘密)\S{0,8}\s+)?(特提|特急|加急|平急|急件)$/, // 特急
  approver: /签发人[：:]?\s*([\u4e00-\u9fa5·\s]{2,30})$/, // 甲政发〔2021〕8号 签发人：王大力
  copies: /^抄\s{0,4}送[：:]\s*(.{2,600}?)。?$/, // 抄送：市委各部门。
};
const printingLine = new RegExp(`^(.{0,40}?)\\s*(${arabicDate})\\s?印(?:发|制)$`); // 甲市人民政府办公厅 2021年3月6日印发

/** Labels, red heads and mastheads that stand above a heading. */
const aboveHeading =
  /签发人[：:]|^\d{6}$|^.{2,8}[：:】\]]|[：:]$|文件$|^(?:索\s?引|发布|来源|时间|主题|分类|当前位置|首页|字体|打印|浏览|签发人|机密|秘密|特急|加急|急件)|令$|公报$/;

type Line = { readonly text: string; readonly start: number; readonly end: number };

/**
 * The parts of a single 公文, or null where the text has no heading such as X关于…的通知. `headline` is a heading given
 * beside the text; one that stands in the text is preferred. With `known` the text is said to be a 公文, whatever its
 * heading looks like (an order, a set of rules).
 */
export function readOfficialDocument(text: string, headline: string | null, known = false): OfficialDocument | null {
  const lines = linesOf(text);
  const found =
    findHeading(lines, text) ??
    (headline !== null && isHeading(headline) ? { text: tidy(headline), start: -1, end: -1 } : null) ??
    handedOutTitle(lines);
  const title = found ?? (known ? plainHeading(lines, headline) : null);
  if (!title || (!known && title.start < 0 && !saysSo.test(text))) return null;
  const after = found && found.start >= 0 ? lines.filter((line) => line.start >= found.end) : lines;
  const signature = findSignature(after) ?? findGluedSignature(text, Math.max(0, title.end));
  const compact = title.text;
  const inner = wrapped.exec(compact);
  const verb = /关于|(?<=[厅局委府会院部办室署])(?:印发|转发|批转|发布|公布)/.exec(compact);
  const order = found ? undefined : lines.slice(0, 3).find((line) => /^[\u4e00-\u9fa5]{2,30}令$/.test(line.text));
  const forwards = /转发|批转/.test(compact.slice(0, inner?.index ?? compact.length));
  const number = findNumber(text, title, lines);
  const recipients = findRecipients(after);
  const attachments = findAttachments(lines);
  const copies = findPart(lines, parts.copies);
  const printing = findPrinting(lines);
  const begin = recipients ? recipients.end + 1 : Math.max(0, title.end);
  const ends = [
    ...attachments.slice(0, 1).map(({ start }) => text.lastIndexOf("\n", start) + 1),
    ...(signature ? [signature.issuers[0]?.start ?? signature.date.start] : []),
    ...[copies, printing?.body ?? printing?.date].flatMap((words) =>
      words ? [text.lastIndexOf("\n", words.start) + 1] : [],
    ),
  ].filter((end) => end > begin);
  return {
    title,
    issued: inner && !forwards && !isList(inner) ? (inner[1] as string) : null,
    forwards,
    headIssuers: order
      ? { text: order.text.replace(/令$/, ""), start: order.start, end: order.end - 1 }
      : verb && verb.index > 1
        ? {
            text: partedAsPrinted(
              title.start < 0 ? (headline ?? "") : text.slice(title.start, title.end),
              compact.slice(0, verb.index),
            ),
            start: title.start < 0 ? -1 : title.start,
            end: title.start < 0 ? -1 : title.start + verb.index,
          }
        : null,
    number,
    recipients,
    signatures: signature?.issuers ?? promulgator(after),
    date: labelledDate(text) ?? signature?.date ?? dateUnderHeading(after),
    attachments,
    body: { start: begin, end: Math.min(text.length, ...ends) },
    secrecy: findPart(lines, parts.secrecy),
    urgency: findPart(lines, parts.urgency),
    approver: findPart(lines, parts.approver),
    copies,
    printing,
  };
}

function findPart(lines: readonly Line[], pattern: RegExp): Words | null {
  for (const line of lines) {
    const [, words] = pattern.exec(line.text) ?? [];
    if (words === undefined) continue;
    const start = line.start + line.text.lastIndexOf(words);
    return { text: words, start, end: start + words.length };
  }
  return null;
}

/** The last such line; the body may stand on the line above its day. */
function findPrinting(lines: readonly Line[]): OfficialDocument["printing"] {
  const at = lines.findLastIndex(({ text }) => printingLine.test(text));
  const line = lines[at];
  const match = line && printingLine.exec(line.text);
  const value = match ? toDate(match.slice(3)) : null;
  if (!match || value === null) return null;
  const [, own = "", day = ""] = match;
  const dayStart = line.start + line.text.lastIndexOf(day);
  const above = lines[at - 1];
  const body: Words | null =
    own !== ""
      ? { text: own, start: line.start, end: line.start + own.length }
      : above && /[厅局委府会院部办室署社]$/.test(above.text) && above.text.length <= 40
        ? above
        : null;
  return { body, date: { text: day, start: dayStart, end: dayStart + day.length, value } };
}

/** 关于公布某某名单的通知 speaks for itself, with the list beside it; only what is called a rule is issued by a notice. */
function isList(inner: RegExpExecArray): boolean {
  const name = inner[1] ?? "";
  return (
    /(?:名单|名录|结果|情况|公告|目录|清单|数据|价格|标准)$/.test(name) &&
    /^(?:公布|发布|下发)/.test(inner[0]) &&
    !/[《〈<]/.test(inner[0])
  );
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "") lines.push({ text: trimmed, start: at + lead, end: at + lead + trimmed.length });
    at += raw.length + 1;
  }
  return lines;
}

/** A line that is nothing but the number of the document, or the head of an order or announcement. */
function isNumberLine(line: string): boolean {
  const match = line.matchAll(numberForm).next().value;
  return (match !== undefined && match[0].length >= line.length - 4) || plainNumber.test(line);
}

/** 标题 without the blanks that centred lines leave. */
function tidy(title: string): string {
  return title.trim().replace(/\s+(?=[\p{Script=Han}《“（])|(?<=[\p{Script=Han}》”）])\s+/gu, "");
}

function isHeading(words: string): boolean {
  const compact = tidy(words);
  if (compact.length < 8 || compact.length > 160 || /[。；！？]/.test(compact)) return false;
  return (headingEnd.test(compact) && headingVerb.test(compact)) || issuedHeadline.test(compact);
}

/** The title of an order is that of the rules that it promulgates; any other that of its first line. */
function plainHeading(lines: readonly Line[], headline: string | null): Words | null {
  for (const line of lines.slice(0, 8)) {
    const promulgated = /《([^《》]{4,80})》[^。]{0,80}(?:公布|发布|施行)/.exec(line.text);
    if (promulgated)
      return {
        text: promulgated[1] as string,
        start: line.start + promulgated.index + 1,
        end: line.start + promulgated.index + 1 + (promulgated[1] as string).length,
      };
  }
  if (headline !== null) return { text: tidy(headline), start: -1, end: -1 };
  const [first] = lines.filter(({ text }) => !aboveHeading.test(text) && !isNumberLine(text));
  return first && first.text.length <= 120 ? { text: tidy(first.text), start: first.start, end: first.end } : null;
}

/** What a notice that was printed without its heading hands out to its recipients. */
function handedOutTitle(lines: readonly Line[]): Words | null {
  const recipients = findRecipients(lines);
  const next = lines.find(({ start }) => recipients !== null && start > recipients.end);
  const { sent, agreed } = handedOut.exec(next?.text ?? "")?.groups ?? {};
  const title = sent ?? agreed;
  return title === undefined ? null : { text: title, start: -1, end: -1 };
}

/** The heading may run over up to four lines; it stands before any sentence. */
function findHeading(lines: readonly Line[], text: string): Words | null {
  const titled = labelled.title.exec(text.slice(0, 1500));
  for (let first = 0; first < Math.min(lines.length, 14); first++) {
    const one = lines[first] as Line;
    if (/[。；]$/.test(one.text)) break;
    if (aboveHeading.test(one.text) || isNumberLine(one.text)) continue;
    for (let last = first; last < Math.min(lines.length, first + 4); last++) {
      const end = lines[last] as Line;
      if (/[。；：:]$/.test(end.text) || (last > first && (aboveHeading.test(end.text) || isNumberLine(end.text))))
        break;
      const joined = lines
        .slice(first, last + 1)
        .map((line) => line.text)
        .join("");
      const next = lines[last + 1]?.text ?? "";
      if (isHeading(joined) && !/^(?:的|通知$|意见$|[（(][^（）()\d]{1,20}[）)]$)/.test(next))
        return { text: tidy(joined), start: one.start, end: end.end };
    }
  }
  if (titled && isHeading(titled[1] as string))
    return {
      text: tidy(titled[1] as string),
      start: titled.index + titled[0].length - (titled[1] as string).length,
      end: titled.index + titled[0].length,
    };
  return null;
}

function findNumber(text: string, title: Words, lines: readonly Line[]): Words | null {
  const named = labelled.number.exec(text.slice(0, 2000));
  if (named)
    return {
      text: (named[1] as string).replace(/\s/g, ""),
      start: named.index + named[0].length - (named[1] as string).length,
      end: named.index + named[0].length,
    };
  const head = lines.filter((line) => line.start <= Math.max(0, title.end) + 120).slice(0, 16);
  for (const line of head) {
    if (line.text.length > 60 || line.start === title.start) continue;
    const match = line.text.matchAll(numberForm).next().value;
    if (match && match[0].length >= line.text.length - 24 && !/《|根据|按照/.test(line.text)) {
      const words = match[0].replace(/^(?:文号|号)/, "");
      return {
        text: words.replace(/\s/g, ""),
        start: line.start + match.index,
        end: line.start + match.index + match[0].length,
      };
    }
    if (plainNumber.test(line.text) && /^第/.test(line.text)) {
      const above = head[head.indexOf(line) - 1];
      if (above && /令$/.test(above.text))
        return { text: above.text + line.text.replace(/\s/g, ""), start: above.start, end: line.end };
    }
    if (plainNumber.test(line.text)) return { text: line.text, start: line.start, end: line.end };
  }
  return null;
}

function findRecipients(lines: readonly Line[]): Words | null {
  const line = lines
    .slice(0, 5)
    .find((candidate) => recipientLine.test(candidate.text) && !/[一二三四五六七八九十]、/.test(candidate.text));
  return line ? { text: line.text.slice(0, -1), start: line.start, end: line.end - 1 } : null;
}

/** A date that closes a text, alone or behind the body that signs; lines above it that end no sentence sign too. */
function findSignature(lines: readonly Line[]): { issuers: Words[]; date: Words & { value: string } } | null {
  for (const [i, line] of lines.entries()) {
    let sentence = { text: line.text, start: line.start };
    const stop = line.text.lastIndexOf("。");
    if (stop >= 0 && stop < line.text.length - 1)
      sentence = { text: line.text.slice(stop + 1), start: line.start + stop + 1 };
    const match = dateLine.exec(sentence.text);
    const value = match ? toDate(match.slice(2)) : null;
    if (!match || value === null || sameDay.test(match.groups?.issuers ?? "") || /^[（(]/.test(sentence.text)) continue;
    const own = match.groups?.issuers ?? "";
    const issuers: Words[] =
      own.trim() === ""
        ? []
        : [{ text: own.trim(), start: sentence.start, end: sentence.start + own.trimEnd().length }];
    for (let above = i - 1; issuers.length < 12 && above >= 0 && i - above <= 12 && own.trim() === ""; above--) {
      const candidate = lines[above] as Line;
      if (
        candidate.text.length > 60 ||
        /[。；：:，]$/.test(candidate.text) ||
        /附件|^\d|^[一二三四五六七八九十]、|^（/.test(candidate.text) ||
        !/[府厅局委会院部办室署社行司心校联组队区园所团馆站处台]$/.test(candidate.text)
      )
        break;
      issuers.unshift({ text: candidate.text, start: candidate.start, end: candidate.end });
    }
    if (issuers.length === 0 && i < lines.length - 3) continue;
    const dated = sentence.text.slice(own.length);
    return {
      issuers,
      date: { text: dated, start: sentence.start + own.length, end: sentence.start + sentence.text.length, value },
    };
  }
  return null;
}

const glued = new RegExp(
  `(?<=[。\\s》）])(?<issuers>[\\u4e00-\\u9fa5 \\u3000]{4,60}?[府厅局委会院部办室署行])[ \\u3000\\n]{0,8}(?:${arabicDate}|${hanDate})(?![起前以至—-])`,
  "u",
); // ……执行。某厅2020年5月1日

/** A signature inside a text whose line ends were lost. */
function findGluedSignature(text: string, from: number): { issuers: Words[]; date: Words & { value: string } } | null {
  const match = glued.exec(text.slice(from));
  const value = match ? toDate(match.slice(2)) : null;
  if (!match || value === null) return null;
  const own = match.groups?.issuers ?? "";
  const start = from + match.index;
  return {
    issuers: [{ text: own.trim(), start, end: start + own.length }],
    date: { text: match[0].slice(own.length), start: start + own.length, end: start + match[0].length, value },
  };
}

/**
 * 财政部 国家林草局 before 关于: two bodies where a blank on the printed line parts them, `compact` where blanks or line ends
 * only spread one name.
 */
function partedAsPrinted(heading: string, compact: string): string {
  const printed = heading.replace(/\s*\n\s*/g, "");
  let end = 0;
  for (let seen = 0; end < printed.length && seen < compact.length; end++)
    if (/\S/.test(printed[end] as string)) seen++;
  const names = printed.slice(0, end).trim().split(/\s+/);
  return names.every((name) => name.length >= 3 && !namePart.test(name)) ? names.join(" ") : compact;
}

const namePart = /^(?:办公[厅室]|委员会|人民政府|管理委员会|领导小组)/; // 某市人民政府 办公室
const promulgation = new RegExp(
  `^[（(]${arabicDate}(?<issuer>[\\u4e00-\\u9fa5 ]{3,40}?)(?:令\\s?第?\\s?\\d{1,4}\\s?号)?(?:公布|发布|颁布|印发)`,
); // （2020年5月1日某省人民政府令第30号公布）

/** Who made rules known that nobody signs, by the brackets under their heading. */
function promulgator(lines: readonly Line[]): Words[] {
  for (const { text, start } of lines.slice(0, 4)) {
    const { index, 0: whole, groups } = promulgation.exec(text) ?? { index: 0, 0: "", groups: undefined };
    const issuer = groups?.issuer;
    if (issuer === undefined) continue;
    const at = start + index + whole.indexOf(issuer);
    return [{ text: issuer, start: at, end: at + issuer.length }];
  }
  return [];
}

/** （2020年5月1日） under the heading, or （2020年5月1日某会议通过）. */
function dateUnderHeading(lines: readonly Line[]): (Words & { value: string }) | null {
  for (const line of lines.slice(0, 4)) {
    const match = new RegExp(arabicDate).exec(line.text);
    if (!match || !/^[（(]|^[\d年月日 ]+$/.test(line.text) || line.text.length > 200) continue;
    const value = toDate(match.slice(1));
    if (value !== null)
      return {
        text: match[0],
        start: line.start + match.index,
        end: line.start + match.index + match[0].length,
        value,
      };
  }
  return null;
}

function labelledDate(text: string): (Words & { value: string }) | null {
  const match = labelled.date.exec(text.slice(0, 2000));
  const value = match ? toDate(match.slice(1)) : null;
  return match && value !== null
    ? { text: match[0], start: match.index, end: match.index + match[0].length, value }
    : null;
}

/** Year, month and day of the first three parts that are there. */
function toDate(parts: readonly (string | undefined)[]): string | null {
  const [year, month, day] = parts.filter((part) => part !== undefined).map(toNumber);
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function toNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (words.length === 4) return Number([...words].map((sign) => hanDigits[sign] ?? sign).join(""));
  const [tens, units] = words.includes("十") ? words.split("十") : ["0", words];
  return (
    (tens === "" ? 1 : (hanDigits[tens as string] ?? 0)) * (words.includes("十") ? 10 : 1) +
    (units ? (hanDigits[units] ?? 0) : 0)
  );
}

function findAttachments(lines: readonly Line[]): Words[] {
  const found: Words[] = [];
  for (const [i, line] of lines.entries()) {
    const match = attachmentLine.exec(line.text);
    if (!match) continue;
    const add = (words: string, start: number) => {
      const name = words.replace(/^\d{1,2}[.．、]\s*/, "").replace(/[。；]$/, "");
      const at = start + words.indexOf(name);
      if (name.length >= 3) found.push({ text: name, start: at, end: at + name.length });
    };
    const rest = match[1] as string;
    let start = line.end - rest.length;
    for (const part of rest.split(/(?=\d{1,2}[.．、][^\d])/)) {
      if (part.trim() !== "") add(part.trim(), start + part.indexOf(part.trim()));
      start += part.length;
    }
    for (
      let below = i + 1;
      below < lines.length &&
      /^\d{1,2}[.．、]/.test((lines[below] as Line).text) &&
      (lines[below] as Line).text.length < 80;
      below++
    )
      add((lines[below] as Line).text, (lines[below] as Line).start);
    break;
  }
  return found;
}
