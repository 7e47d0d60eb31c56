import { hanDigits } from "../../model/han-digits.ts";

const arabic = String.raw`(?:\d{4}年\d{1,2}月\d{1,2}日)`; // 2020年5月1日
const han =
  "(?:[二一][〇○◯零ＯO0ОΟo一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日)"; // 二〇二〇年五月一日
/** A day as documents print it, for words without blanks. */
export const printedDay = `(?:${arabic}|${han})`;

const parts = /(?<year>[^年]{4})年(?<month>[^月]{1,2})月(?<day>[^日]{1,3})日/; // 二○二○年五月一日
const figures = /(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})/; // 2020-05-01

/** The ISO date of a printed day (printedDay, or 2020-05-01); null where there is no such day. */
export function toDate(words: string): string | null {
  const { year = "", month = "", day = "" } = (parts.exec(words) ?? figures.exec(words))?.groups ?? {};
  const [y, m, d] = [toYear(year), toNumber(month), toNumber(day)];
  if (!(y > 1900 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function toYear(words: string): number {
  return Number([...words].map((sign) => hanDigits[sign] ?? (/[◯ОΟo]/.test(sign) ? 0 : sign)).join(""));
}

/** 31, 三十一, 卅一 */
function toNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const spelled = words.replace("廿", "二十").replace("卅", "三十");
  const [tens, units] = spelled.includes("十") ? spelled.split("十") : ["零", spelled];
  return (tens ? (hanDigits[tens] ?? 0) : 1) * 10 + (units ? (hanDigits[units] ?? 0) : 0);
}
