import type { Words } from "../../model/official-document.ts";
import { isLetterhead, letterheadKind, numberIn, serialIn } from "./head-lines.ts";
import type { PageLabels } from "./page-labels.ts";
import { compact, type Line, printedIndex } from "./printed-lines.ts";
import { readNames } from "./printed-names.ts";

const labelled = /^[^，。；《》]{0,24}?\d{1,5}号$/; // 某政发〔2020〕5号, 某府令47号
const behindTitle = /^[（(](?<number>[^（）()]{2,20}[〔［[【（(]\d{4}[〕］\]】）)]\d{1,5}号)[）)]/; // （某政发〔2020〕5号）
const beforeTitle =
  /(?:^|\n)\s*[【［[(（](?<number>[^【】（）()\n]{2,12}[〔［[【（(]\d{4}[〕］\]】）)]\d{1,5}号)[】］\])）]\s*$/; // 【某政发〔2020〕5号】

const ordering = /(?:令|公告|通告)$/; // 某省人民政府令
const bare = /^[〔［[【（(]/; // 〔2017〕第4号 below 某省人民政府令

/**
 * 发文字号, blanks out: that of the page's label, else the line of a number above or below the heading, last one of the
 * document's `own` lines, where some pages print it below the signature. The serial number of an order or announcement
 * goes with its letterhead, without which it tells no document (某市人民政府令第5号).
 */
export function findNumber(
  text: string,
  title: Words,
  head: readonly Line[],
  labels: PageLabels,
  own: readonly Line[],
): Words | null {
  if (labels.number && labelled.test(compact(labels.number.text)))
    return { ...labels.number, text: compact(labels.number.text) };
  const behind = title.start < 0 ? null : behindTitle.exec(text.slice(title.end, title.end + 40).trimStart());
  if (behind) {
    const start = text.indexOf(behind[0], title.end) + 1;
    return { text: compact(behind.groups?.number as string), start, end: start + behind[0].length - 2 };
  }
  const before = title.start < 0 ? null : beforeTitle.exec(text.slice(Math.max(0, title.start - 40), title.start));
  if (before?.groups?.number !== undefined) {
    const start = text.lastIndexOf(before.groups.number, title.start);
    return { text: compact(before.groups.number), start, end: start + before.groups.number.length };
  }
  const inTitle = endsWithSerial.exec(compact(title.text))?.groups?.number;
  if (inTitle !== undefined) {
    const start = title.start < 0 ? -1 : text.lastIndexOf("第", title.end);
    return { text: inTitle, start: start < 0 ? -1 : start - 5, end: title.end - 1 };
  }
  for (const [i, line] of head.entries()) {
    if (line.start === title.start) continue;
    const words = compact(line.text);
    const number = numberIn(words);
    const goesWith = number !== null && bare.test(number) && ordering.test(compact(head[i - 1]?.text ?? ""));
    if (number !== null && !goesWith) return numberAt(line, number);
    const serial = number ?? serialIn(words);
    if (serial === null) continue;
    const from = letterheadAbove(head, i);
    const above = head
      .slice(from, i)
      .map((one) => compact(one.text))
      .join("");
    return { text: above + serial, start: (head[from] as Line).start, end: line.end };
  }
  for (const line of head) {
    const [number] = ordered.exec(compact(line.text)) ?? [];
    if (number !== undefined) return numberAt(line, number);
  }
  for (const line of head) {
    const [, number] = telegram.exec(line.text) ?? [];
    if (number !== undefined) return numberAt(line, compact(number));
  }
  for (const line of own) {
    const words = compact(line.text);
    const number = numberIn(words);
    if (number !== null && /^[）)]?$/.test(words.slice(words.indexOf(number) + number.length)))
      return numberAt(line, number);
    const named = compact(title.text);
    const behind = words.startsWith(named) ? fileNumber.exec(words.slice(named.length)) : null;
    if (behind?.groups?.number !== undefined) return numberAt(line, behind.groups.number);
  }
  return null;
}

const endsWithSerial = /[（(](?<number>\d{4}年第\d{1,4}号)[）)]$/; // 某局关于……的通告（2016年第120号）
const telegram = /(?:发往|等级|签批).*\s([\u4e00-\u9fa5]{2,14}[〔［[【（(]\d{4}[〕］\]】）)]\s?\d{1,5}\s?号)$/; // 发往：各市　等级：特急·明电　甲办电〔2021〕47号
const fileNumber =
  /^[（(_—-]?(?<number>[\u4e00-\u9fa5]{1,20}[〔［[【（(]\d{4}[〕］\]】）)]\d{1,5}号)[）)]?\.(?:pdf|docx?|ofd|wps)$/i; // 某局关于……的通知　某发〔2022〕6号.pdf

const ordered =
  /^[\u4e00-\u9fa5]{2,40}(?:令|公告|通告|公报)[（(]?(?:\d{4}年)?第(?:\d{1,4}|[〇○零一二三四五六七八九十百]{1,6})号[）)]?(?=$|[（(]关于)/; // 某部公告2020年第5号

function numberAt({ text, start }: Line, number: string): Words {
  const at = compact(text).indexOf(number);
  return {
    text: number,
    start: start + printedIndex(text, at),
    end: start + printedIndex(text, at + number.length - 1) + 1,
  };
}

/** Index of the first line of the letterhead that ends above line `at`; `at` where there is none. */
function letterheadAbove(head: readonly Line[], at: number): number {
  const kind = head[at - 1];
  if (!kind || !/(?:令|公告|通告|公报|纪要)$/.test(compact(kind.text)) || !isLetterhead(compact(kind.text))) return at;
  if ((letterheadKind.exec(compact(kind.text))?.[0] ?? "") !== compact(kind.text)) return at - 1;
  let first = at - 1;
  while (first > 0 && readNames([head[first - 1] as Line])) first--;
  return first;
}
