import { z } from "zod";

const form = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/; // 2020 · 2020-12 · 2020-12-01

/**
 * A calendar date of full or reduced precision (ISO 8601): `2020`, `2020-12` or `2020-12-01`.
 * The string's length is its precision; a reduced date stands for its whole interval.
 */
export const CalendarDate = z
  .string()
  .refine(isCalendarDate, { error: "expected a date such as 2020, 2020-12 or 2020-12-01" });

/** True for a date that exists in the calendar, at any of the three precisions. */
export function isCalendarDate(text: string): boolean {
  const parts = form.exec(text)?.groups;
  if (!parts) return false;
  const { year, month = "01", day = "01" } = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** First day of the interval that the date stands for, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

/** Last day of the interval that the date stands for, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}
