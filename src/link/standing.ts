import { firstDay, lastDay } from "../model/date.ts";

export type Window = { readonly from?: string | undefined; readonly until?: string | undefined };

/** How a date lies to the time of a name: in it, within a year of it, later, or earlier. */
export type Standing = "then" | "nearly" | "after" | "before";

/** Best first. */
export const standings: readonly Standing[] = ["then", "nearly", "after", "before"];

/**
 * Whether a name of `window` stood on `date`. A reduced date stands for its interval; local reforms trail the centre's,
 * so that a year's distance still counts as nearly. Without a date the names in use today stand, former ones nearly.
 */
export function standingOn({ from, until }: Window, date: string | null): Standing {
  if (date === null) return until === undefined ? "then" : "nearly";
  const year = Number(date.slice(0, 4));
  if (from !== undefined && lastDay(date) < firstDay(from))
    return Number(from.slice(0, 4)) - year <= 1 ? "nearly" : "before";
  if (until !== undefined && firstDay(date) > lastDay(until))
    return year - Number(until.slice(0, 4)) <= 1 ? "nearly" : "after";
  return "then";
}

/** The window in Chinese, for a reason: 2018年起, 2013—2018年, 2009年前; empty where there is none. */
export function windowInWords({ from, until }: Window): string {
  const [start, end] = [from?.slice(0, 4), until?.slice(0, 4)];
  if (start && end) return `${start}—${end}年`;
  if (start) return `${start}年起`;
  return end ? `至${end}年` : "";
}
