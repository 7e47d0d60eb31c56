import type { Language } from "./language.ts";

const formats: Readonly<Record<Language, readonly Intl.DateTimeFormat[]>> = {
  zh: [{ year: "numeric" }, { year: "numeric", month: "long" }, { year: "numeric", month: "long", day: "numeric" }].map(
    (parts) => new Intl.DateTimeFormat("zh-CN", { ...(parts as Intl.DateTimeFormatOptions), timeZone: "UTC" }),
  ),
  en: [
    { year: "numeric" },
    { year: "numeric", month: "short" },
    { year: "numeric", month: "short", day: "numeric" },
  ].map((parts) => new Intl.DateTimeFormat("en-GB", { ...(parts as Intl.DateTimeFormatOptions), timeZone: "UTC" })),
};

/** A date in words, at the precision it has: `2020-12` is 2020年12月. Anything else stays as it is. */
export function toDateWords(date: string, language: Language): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return (formats[language][date.split("-").length - 1] as Intl.DateTimeFormat | undefined)?.format(day) ?? date;
}
