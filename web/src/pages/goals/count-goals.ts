import type { GoalsChartedQuery } from "../../graphql/generated/graphql.ts";
import { placesOf } from "./places-of.ts";

type Charted = GoalsChartedQuery["provisions"]["nodes"][number];

/** How many goals fall to a year or a place; `key` is null where none is stated. */
export type Counted = { readonly key: string | null; readonly name: string; readonly count: number };

/** Goals by the year of their deadline, in time; those without one last. */
export function countByDeadline(goals: readonly Charted[], undated: string): Counted[] {
  const years = goals.map(({ deadline }) => deadline?.slice(0, 4) ?? null);
  const counted = count(years.map((year) => ({ key: year, name: year ?? undated })));
  return counted.sort((a, b) => (a.key ?? "9999").localeCompare(b.key ?? "9999"));
}

/** Goals by the places of whoever sets them, most first; one that has several counts for each. */
export function countByPlace(goals: readonly Charted[], unplaced: string): Counted[] {
  const places = goals.flatMap(({ setBy }): Omit<Counted, "count">[] => {
    const of = placesOf(setBy.nodes);
    return of.length > 0 ? of.map(({ id, name }) => ({ key: id, name })) : [{ key: null, name: unplaced }];
  });
  return count(places).sort((a, b) => Number(a.key === null) - Number(b.key === null) || b.count - a.count);
}

function count(all: readonly Omit<Counted, "count">[]): Counted[] {
  const counts = new Map<string | null, Counted>();
  for (const { key, name } of all) counts.set(key, { key, name, count: (counts.get(key)?.count ?? 0) + 1 });
  return [...counts.values()];
}
