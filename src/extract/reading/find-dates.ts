import type { DateMention } from "./mention.ts";

const full = String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日`; // 2020年12月1日
const month = String.raw`(\d{4})年(\d{1,2})月`; // 2020年12月
const partial = String.raw`(?:(今年|去年|明年|当年|同年)?(\d{1,2})月(\d{1,2})日)`; // 今年11月26日
const relative = String.raw`(今年|去年|明年)(?:(\d{1,2})月(?!\d{1,2}日))`; // 今年11月
const date = new RegExp([full, month, partial, relative].join("|"), "g");

/** The days and months that `text` names, read by the date of its publication; a bare year is no date here. */
export function findDates(text: string, publishedOn: string | null): DateMention[] {
  const year = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  const shift = (word: string | undefined) =>
    year === null ? null : year + (word === "去年" ? -1 : word === "明年" ? 1 : 0);
  return [...text.matchAll(date)].map((match) => {
    const [whole, y1, m1, d1, y2, m2, word3, m3, d3, word4, m4] = match;
    let value: string | null = null;
    if (y1) value = iso(Number(y1), m1, d1);
    else if (y2) value = iso(Number(y2), m2);
    else if (m3) value = sinceThen(shift(word3), m3, d3, word3, publishedOn);
    else value = iso(shift(word4), m4);
    return { kind: "date", start: match.index, end: match.index + whole.length, value };
  });
}

/** A day without a year lies before the publication: 12月30日 in a bulletin of January is of the year before. */
function sinceThen(
  year: number | null,
  month: string,
  day: string | undefined,
  word: string | undefined,
  publishedOn: string | null,
): string | null {
  const value = iso(year, month, day);
  if (value === null || word !== undefined || publishedOn === null || publishedOn.length < 7) return value;
  const gap = Number(month) - Number(publishedOn.slice(5, 7));
  return gap > 6 && year !== null ? iso(year - 1, month, day) : value;
}

function iso(year: number | null, month?: string, day?: string): string | null {
  if (year === null) return null;
  const parts = [String(year), month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined);
  return parts.join("-");
}
