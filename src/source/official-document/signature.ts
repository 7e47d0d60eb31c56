import type { Words } from "../../model/official-document.ts";
import { printedDay, toDate } from "./printed-date.ts";
import { compact, type Line, printedIndex } from "./printed-lines.ts";
import { readNames } from "./printed-names.ts";

/** A printed day as an ISO date. */
export type DayWords = Words & { readonly value: string };

/** Who signs, and when; `issuers` empty where only a person signs, or nobody. */
export type Signature = { readonly issuers: readonly Words[]; readonly date: DayWords; readonly isBare: boolean };

const inFigures = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`; // 2020-05-01
const closingDay = new RegExp(`^(?<own>[^\\d。；：]{0,200}?)[（(]?(?<day>${printedDay}|${inFigures})[）)]?$`); // 某市人民政府2020年5月1日
/** 省长　王大力 · 部 长：李某某 · 国家发展改革委主任 何某 */
const signer =
  /^[\u4e00-\u9fa5]{0,20}?(?:主席|总理|省长|市长|县长|区长|州长|盟长|旗长|部长|主任|局长|署长|行长|会长|厅长|院长|检察长|委员长|秘书长|书记|司令员?|政委|关长|审计长|校长)[：:]?[\u4e00-\u9fa5·]{2,12}$/;
const afterword =
  /^[（(]|^附|^抄\s{0,4}送|^主题词|^[─—━＿_=＝*＊-]{4,}$|^(?:主动公开|依申请公开|不予公开|公开方式|信息公开)|印(?:发|制)$|^共印|^[－—-]?\s?\d{1,3}\s?[－—-]?$|^[【[]?(?:打印|关闭|分享|上一[篇条]|下一[篇条]|相关|图解|扫一扫|版权|主办|责任编辑)/; // （此件公开发布）, 【打印】【关闭】
const most = 16;

/**
 * The day that closes a document, and the bodies above it or before it: the first such in `lines`, the lines below the
 * heading. A day that nobody signs counts where the text ends with it or another document begins.
 */
export function findSignature(lines: readonly Line[]): Signature | null {
  const body = lines.findIndex(({ text }) => text.includes("。"));
  for (const [i, line] of lines.entries()) {
    if (i < body) continue; // 某局 2020年5月1日 below the heading is whom and when a page has it from
    const tail = lastSentence(line);
    const words = compact(tail.text);
    const { own = "", day = "" } = closingDay.exec(words)?.groups ?? {};
    const value = toDate(day);
    if (value === null || /^[（(]/.test(words)) continue;
    const at = words.indexOf(day, own.length);
    const from = printedIndex(tail.text, own.length);
    const date = {
      text: tail.text.slice(printedIndex(tail.text, at), printedIndex(tail.text, at + day.length)).trim(),
      start: tail.start + printedIndex(tail.text, at),
      end: tail.start + tail.text.slice(0, printedIndex(tail.text, at + day.length)).trimEnd().length,
      value,
    };
    const ownLine = { text: tail.text.slice(0, from).trimEnd(), start: tail.start, end: tail.start + from };
    const above = lines.slice(Math.max(0, i - most), i);
    if (signer.test(own)) return { issuers: namesAbove(above).names, date, isBare: false };
    if (own !== "") {
      const names = readNames([ownLine]);
      if (names) return { issuers: [...namesAbove(above).names, ...names], date, isBare: false };
      const wrapped = wrappedNames([...above, ownLine]);
      if (wrapped) return { issuers: wrapped, date, isBare: false };
      continue;
    }
    const { names, isSigned } = namesAbove(above);
    if (names.length > 0 || isSigned) return { issuers: names, date, isBare: false };
    const below = /^\d{4}年/.test(day) ? namesBelow(lines, i) : null;
    if (below) return { issuers: below, date, isBare: false };
    if (!/^\d+[-/.]/.test(day) && closes(lines, i)) return { issuers: [], date, isBare: true };
  }
  return null;
}

/** The signature of one of `bodies`, which some pages print below the 附件 too. */
export function findSignatureOf(bodies: readonly Words[], lines: readonly Line[]): Signature | null {
  const signature = bodies.length > 0 ? findSignature(lines) : null;
  return signature?.issuers.some(({ text }) => bodies.some((body) => body.text === text)) ? signature : null;
}

/** Behind the last full stop of a line that lost its end: ……执行。某局2020年5月1日 */
function lastSentence({ text, start }: Line): { text: string; start: number } {
  const stop = text.lastIndexOf("。");
  return stop >= 0 && stop < text.length - 1
    ? { text: text.slice(stop + 1), start: start + stop + 1 }
    : { text, start };
}

/** The names on the lines that stand directly above, persons who sign for them passed by. */
function namesAbove(lines: readonly Line[]): { names: Words[]; isSigned: boolean } {
  let names: Words[] = [];
  const block: Line[] = [];
  let isSigned = false;
  for (const line of lines.toReversed()) {
    if (names.length === 0 && block.length === 0 && signer.test(compact(line.text))) {
      isSigned = true;
      continue;
    }
    if (/[。；：:，！]$/.test(line.text) || line.text.length > 80) break;
    block.unshift(line);
    const read = readNames(block);
    const isWrapped = read?.length !== names.length || compact(line.text).length >= 10; // a short line above is no first half of a name
    if (read && isWrapped) names = read;
    else if (block.length > names.length + 3) break;
  }
  return { names, isSigned };
}

/** The names that close a document below its day: 2018年8月9日 / 某市人民政府办公室 */
function namesBelow(lines: readonly Line[], i: number): Words[] | null {
  const next = lines[i + 1];
  const names = next ? readNames([next]) : null;
  const after = lines[i + 2]?.text;
  return names && (after === undefined || afterword.test(after)) ? names : null;
}

function wrappedNames(lines: readonly Line[]): Words[] | null {
  for (let from = lines.length - 2; from >= Math.max(0, lines.length - 4); from--) {
    if (/[。；：:，！]$/.test((lines[from] as Line).text)) return null;
    const names = readNames(lines.slice(from));
    if (names) return names;
  }
  return null;
}

function closes(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]?.text ?? "";
  const next = lines[i + 1]?.text;
  if (!/[。！；]$|^特此|^此[复致令]|^附|^\d{1,2}[.．、]|^[（(].*公开[）)]$|^联系|电话[：:]/.test(before)) return false; // （此件主动公开）, 联系电话：12345
  return (
    next === undefined ||
    i >= lines.length - 3 ||
    afterword.test(next) ||
    (next.length <= 60 &&
      !/[。；，：:]$|^[一二三四五六七八九十]{1,3}、|^[（(]|^\d/.test(next) &&
      !closingDay.test(compact(next)))
  );
}

const glued = new RegExp(
  `(?<=[。\\s》）])(?<issuers>[\\u4e00-\\u9fa5 \\u3000]{4,60}?[府厅局委会院部办室署行])[ \\u3000\\n]{0,8}(?<day>\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|${printedDay})(?! ?印|[起前以至—-])`,
  "u",
); // ……执行。某厅2020年5月1日

/** A signature inside a text whose line ends were lost, between two offsets. */
export function findGluedSignature(text: string, from: number, to: number): Signature | null {
  const { index = 0, 0: whole = "", groups } = glued.exec(text.slice(from, to)) ?? {};
  const { issuers: own = "", day = "" } = groups ?? {};
  const value = toDate(compact(day));
  if (value === null) return null;
  const start = from + index;
  const names = readNames([{ text: own.trim(), start, end: start + own.length }]);
  const date = {
    text: whole.slice(own.length).trim(),
    start: start + whole.length - day.length,
    end: start + whole.length,
    value,
  };
  return names ? { issuers: names, date, isBare: false } : null;
}
