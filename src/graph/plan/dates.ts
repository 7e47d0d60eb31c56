import { firstDay, lastDay } from "../../model/date.ts";
import type { Compilation } from "./compilation.ts";

/**
 * The condition that an edge is walked: not planned unless asked for, and holding as of the date.
 *
 * An edge holds from `from`, else from the day of its change, else from the first source that asserts it, up to
 * `until`; reduced dates stand for their whole interval, and any overlap holds. Reference facts have no date and always
 * hold. "~" sorts behind every character of a date, so it turns a reduced date into the end of its interval.
 */
export function walkable(
  compilation: Compilation,
  relation: string,
  args: { asOf?: unknown; planned?: unknown },
): string[] {
  const conditions = args.planned === true ? [] : [`${relation}.planned IS NULL`];
  if (typeof args.asOf !== "string") return conditions;
  const [first, last] = [compilation.parameter(firstDay(args.asOf)), compilation.parameter(lastDay(args.asOf))];
  return [
    ...conditions,
    `coalesce(${relation}.from, ${relation}.on, ${relation}.assertedOn, '') <= ${last}`,
    `coalesce(${relation}.until, '9999') + '~' >= ${first}`,
  ];
}

/** The last day of the interval that the reduced date `expression` stands for; every month is given 31 days, which sorts alike. */
export function endOf(expression: string): string {
  return `CASE size(${expression}) WHEN 4 THEN ${expression} + '-12-31' WHEN 7 THEN ${expression} + '-31' ELSE ${expression} END`;
}

/** The condition that the time limit `expression` (到 2025 年: the end of 2025) falls between `from` and `to`. */
export function endsWithin(compilation: Compilation, expression: string, from: unknown, to: unknown): string[] {
  const conditions: string[] = [];
  const end = endOf(expression);
  if (typeof to === "string") {
    const last = lastDay(to);
    // The end of a month as `endOf` writes it.
    const bound = lastDay(last.slice(0, 7)) === last ? `${last.slice(0, 7)}-31` : last;
    conditions.push(`${end} <= ${compilation.parameter(bound)}`);
  }
  if (typeof from === "string") conditions.push(`${end} >= ${compilation.parameter(firstDay(from))}`);
  return conditions;
}

/** The condition that the reduced date `expression` and the interval from `from` to `to` overlap. */
export function overlaps(compilation: Compilation, expression: string, from: unknown, to: unknown): string[] {
  const conditions: string[] = [];
  if (typeof to === "string") conditions.push(`${expression} <= ${compilation.parameter(lastDay(to))}`);
  if (typeof from === "string") conditions.push(`${expression} + '~' >= ${compilation.parameter(firstDay(from))}`);
  return conditions;
}
