import type { OfficialDocument, Words } from "../model/official-document.ts";
import { findAttachments } from "./official-document/attachments.ts";
import { dayNearHeading } from "./official-document/day-near-heading.ts";
import { findNumber } from "./official-document/document-number.ts";
import { findHeadIssuers } from "./official-document/head-issuers.ts";
import { headZone } from "./official-document/head-lines.ts";
import {
  findHeading,
  findPrintedHeading,
  handedOutTitle,
  isHeading,
  plainHeading,
  printedTitle,
  tidy,
} from "./official-document/heading.ts";
import { findLetterhead } from "./official-document/letterhead.ts";
import { ownLines } from "./official-document/own-lines.ts";
import { readPageLabels } from "./official-document/page-labels.ts";
import { findPressIssuers } from "./official-document/press-issuers.ts";
import { toDate } from "./official-document/printed-date.ts";
import { compact, type Line, linesOf } from "./official-document/printed-lines.ts";
import { findPrinting } from "./official-document/printing.ts";
import { findPromulgator } from "./official-document/promulgator.ts";
import { type DayWords, findGluedSignature, findSignature, findSignatureOf } from "./official-document/signature.ts";

/** What only a 公文 says of itself; asked for where its heading was not found in the text. */
const saysSo =
  /(?:通知|公告|通告|批复|报告|决定|通报|意见)如下|特此(?:通知|公告|通告|批复|通报|函复)|现(?:将.{0,80})?(?:印发|转发|下发|批转|公布|予以公布)|请(?:认真|结合|各地|遵照|抓好|贯彻|按照|一并)|自本(?:通知|决定|公告|通告)(?:印发|发布|公布|施行)?之日起|(?:制定|结合.{0,20})本(?:办法|方案|意见|规定|细则|条例|通知|规划|措施|计划|要点)/;
const wrapped =
  /(?:印发|发布|公布|下发|颁布|颁发)(?:了)?[《〈<]?([^《》〈〉<>]{4,90}?)[》〉>]?的(?:通知|公告|通告|决定|命令)(?:[（(][^（）()]{1,30}[）)])?$/; // 关于印发甲的通知
const recipientLine = /^(?=.{2,600}[：:]$).*(?:各|人民政府|部门|单位|委员会|局|厅|公司|学校|办|院|你)/; // 各区人民政府：

/** 版头 and 版记 of GB/T 9704, each with its words in group 1. */
const parts = {
  secrecy: /^((?:绝密|机密|秘密)(?:★\s?.{1,6})?)(?:\s+(?:特急|加急|急件))?$/, // 机密★1年
  urgency: /^(?:(?:绝密|机密|秘密)\S{0,8}\s+)?(特提|特急|加急|平急|急件)$/, // 特急
  approver: /签发人[：:]?\s*([\u4e00-\u9fa5·\s]{2,30})$/, // 甲政发〔2021〕8号 签发人：王大力
  copies: /^抄\s{0,4}送[：:]\s*(.{2,600}?)。?$/, // 抄送：市委各部门。
};

/**
 * The parts of a single 公文, or null where the text has no heading such as X关于…的通知. `headline` is a heading given
 * beside the text; one that stands in the text is preferred. With `known` the text is said to be a 公文, whatever its
 * heading looks like (an order, a set of rules).
 *
 * The day is the one under the signature; else that of the page's 成文日期; else one that closes the text unsigned or
 * stands beside the heading; else what the page says of its signing, its printing or, last, its posting.
 */
export function readOfficialDocument(text: string, headline: string | null, known = false): OfficialDocument | null {
  const all = linesOf(text);
  const labels = readPageLabels(headZone(all));
  const lines = belowPress(all);
  const press = all.slice(0, all.length - lines.length);
  const head = headZone(lines);
  const found =
    findHeading(head, labels) ??
    (headline !== null && isHeading(headline) ? { text: tidy(headline), start: -1, end: -1 } : null) ??
    handedOut(lines);
  const heading = found ?? (known ? plainHeading(lines, head, labels, headline) : null);
  if (!heading || (!known && heading.start < 0 && !saysSo.test(text))) return null;
  const title = printedTitle(heading, text) ?? heading;
  const after = found && found.start >= 0 ? lines.filter((line) => line.start >= found.end) : lines;
  const inner = wrapped.exec(title.text);
  const own = ownLines(after, [inner?.[1] ?? "", found ? "" : title.text]);
  const named = findHeadIssuers(heading, heading.start < 0 ? (headline ?? "") : text.slice(heading.start, heading.end));
  const headIssuers = named.length > 0 ? named : findPressIssuers(press, title.text);
  const letterhead = findLetterhead(
    head.filter((line) => found === null || line.end <= found.start || found.start < 0),
  );
  const closing =
    findSignature(own) ??
    findGluedSignature(text, Math.max(0, title.end), own.at(-1)?.end ?? text.length) ??
    findSignatureOf([...headIssuers, ...letterhead], after);
  const near = dayNearHeading(head) ?? dayNearHeading(title === heading ? [] : belowPrinted(title.text, lines));
  const signature = closing?.issuers.length || !near?.issuers.length ? closing : near;
  const forwards = /转发|批转/.test(title.text.slice(0, inner?.index));
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
  const promulgators = findPromulgator(lines.slice(0, head.length + 3));
  const signed = signature && !signature.isBare ? signature.date : null;
  return {
    title,
    issued: inner && !forwards && !isList(inner) ? (inner[1] as string) : null,
    forwards,
    headIssuers,
    letterhead,
    pageIssuers: labels.issuers,
    number: findNumber(text, title, head, labels, own),
    recipients,
    signatures: signature?.issuers.length
      ? signature.issuers
      : letterhead.length > 0
        ? []
        : promulgators.length > 0
          ? promulgators
          : findLetterhead(head.filter(({ start }) => start >= heading.end)),
    date:
      signed ??
      day(labels.written) ??
      signature?.date ??
      near?.date ??
      day(labels.signed) ??
      day(labels.printed) ??
      printing?.date ??
      day(labels.posted),
    attachments,
    body: { start: begin, end: Math.min(text.length, ...ends) },
    secrecy: findPart(lines, parts.secrecy),
    urgency: findPart(lines, parts.urgency),
    approver: findPart(lines, parts.approver),
    copies,
    printing,
  };
}

/** The day that the words of a label begin with. */
function day(words: Words | null): DayWords | null {
  const value = words ? toDate(compact(words.text)) : null;
  return words && value !== null ? { ...words, value } : null;
}

const inFull = /(?:全文|原文|文件|通知|公告|内容)(?:全文|原文|内容)?如下[：:。]?$/; // ……。文件原文如下：

/** The lines of the document that the press prints in full below its own words, where these say so and a heading follows. */
function belowPress(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, 8).findIndex(({ text }) => inFull.test(text));
  if (at < 0 || findPrintedHeading(headZone(lines.slice(0, at)))) return lines;
  const below = lines.slice(at + 1);
  return findPrintedHeading(headZone(below)) ? below : lines;
}

/** The line below the heading of what the press prints in full. */
function belowPrinted(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.filter((_, i) => compact(lines[i - 1]?.text ?? "") === compact(title)).slice(0, 1);
}

function handedOut(lines: readonly Line[]): Words | null {
  const recipients = findRecipients(lines);
  return recipients ? handedOutTitle(lines.find(({ start }) => start > recipients.end)) : null;
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

/** 关于公布某某名单的通知 speaks for itself, with the list beside it; only what is called a rule is issued by a notice. */
function isList(inner: RegExpExecArray): boolean {
  const name = inner[1] ?? "";
  return (
    /(?:名单|名录|结果|情况|公告|目录|清单|数据|价格|标准)$/.test(name) &&
    /^(?:公布|发布|下发)/.test(inner[0]) &&
    !/[《〈<]/.test(inner[0])
  );
}

function findRecipients(lines: readonly Line[]): Words | null {
  const line = lines
    .slice(0, 5)
    .find((candidate) => recipientLine.test(candidate.text) && !/[一二三四五六七八九十]、/.test(candidate.text));
  return line ? { text: line.text.slice(0, -1), start: line.start, end: line.end - 1 } : null;
}
