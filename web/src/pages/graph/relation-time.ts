import type { GraphRelation } from "./graph-knowledge.ts";
import type { GraphFilters } from "./graph-view.ts";

/** The dates of an edge. */
export type EdgeDates = Pick<GraphRelation, "on" | "from" | "until" | "assertedOn">;

/** First day of a date of full or reduced precision: 2020 is 2020-01-01. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/** Last day, for comparing: 2020-02 is 2020-02-31, which no day of February comes after. */
export function lastDay(date: string): string {
  return date + "-12-31".slice(date.length - 4);
}

/** Since when an edge holds: from, else the day of its change, else its first source. */
export function beginOf({ from, on, assertedOn }: EdgeDates): string | null {
  return from ?? on ?? assertedOn ?? null;
}

/** Whether an edge has no date at all, as reference facts. */
export function isUndated(dates: EdgeDates): boolean {
  return beginOf(dates) === null && dates.until === null;
}

/** Whether the range of the filters lets an edge through; where two dates meet any overlap counts (docs/as-of.md). */
export function isInRange(dates: EdgeDates, { from, until, meaning, undated }: GraphFilters): boolean {
  if (from === null && until === null) return true;
  if (isUndated(dates)) return undated;
  const begin = beginOf(dates);
  if (begin !== null && until !== null && firstDay(begin) > lastDay(until)) return false;
  if (from === null) return meaning === "holds" || begin !== null;
  if (meaning === "begins") return begin !== null && lastDay(begin) >= firstDay(from);
  return dates.until === null || lastDay(dates.until) >= firstDay(from);
}

/** Months from the earliest to the latest date of the edges: `2019-11`, `2019-12` …; none where all are undated. */
export function monthsOf(all: Iterable<EdgeDates>): readonly string[] {
  let [first, last] = ["9999", ""];
  for (const dates of all)
    for (const date of [beginOf(dates), dates.until]) {
      if (date === null) continue;
      if (firstDay(date) < first) first = firstDay(date);
      if (lastDay(date) > last) last = lastDay(date);
    }
  if (last === "") return [];
  const [begin, end] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: end - begin + 1 }, (_, at) => toMonth(begin + at));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function toMonth(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
