import type { Compilation } from "./compilation.ts";
import type { PlanContext } from "./plan-context.ts";
import { PlanError } from "./plan-error.ts";

/** From this confidence on, a name means what the gazetteer reads it as; below, only `resolve` lists that. */
export const sureReading = 0.8;

/** The ids given as an argument of `field`. @throws PlanError QUERY_TOO_COMPLEX where they are more than a page */
export function boundedIds(c: Compilation, field: string, given: unknown): readonly string[] {
  const ids = given as readonly string[];
  if (ids.length <= c.limits.pageSize) return ids;
  throw new PlanError(
    "QUERY_TOO_COMPLEX",
    `${field}: expected at most ${c.limits.pageSize} ids, but got ${ids.length}`,
    { limit: "pageSize", most: c.limits.pageSize, cost: ids.length },
  );
}

/** A count given as an argument of `field`. @throws PlanError where it is negative or more than a page */
export function boundedCount(c: Compilation, field: string, argument: string, count: number): number {
  if (count < 0) throw new PlanError("BAD_USER_INPUT", `${field}: expected ${argument} of 0 or more, but got ${count}`);
  if (count > c.limits.pageSize)
    throw new PlanError(
      "QUERY_TOO_COMPLEX",
      `${field}: expected ${argument} of at most ${c.limits.pageSize}, but got ${count}`,
      { limit: "pageSize", most: c.limits.pageSize, cost: count },
    );
  return count;
}

/** Ids of the place and of all above it; one that no region has where the place is unknown: then no local name fits. */
export function lineageOfPlace(
  place: string | null | undefined,
  lineageOf: PlanContext["lineageOf"],
): readonly string[] {
  if (!place) return [];
  const lineage = lineageOf(place);
  return lineage.length === 0 ? ["unknown"] : lineage;
}
