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

/** The condition that the reduced date `expression` and the interval from `from` to `to` overlap. */
export function overlaps(compilation: Compilation, expression: string, from: unknown, to: unknown): string[] {
  const conditions: string[] = [];
  if (typeof to === "string") conditions.push(`${expression} <= ${compilation.parameter(lastDay(to))}`);
  if (typeof from === "string") conditions.push(`${expression} + '~' >= ${compilation.parameter(firstDay(from))}`);
  return conditions;
}
