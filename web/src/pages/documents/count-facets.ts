import type { DocumentFacetsQuery } from "../../graphql/generated/graphql.ts";
import { distinctPlaces, placeOf } from "../../parts/place-of.ts";

/** A value by which documents may be narrowed, and how many have it. */
export type Facet = { readonly value: string; readonly name: string; readonly count: number };

/** Documents by 文种, most first. */
export function countTypes({ nodes }: DocumentFacetsQuery["types"]): Facet[] {
  return count(nodes.map(({ type }) => ({ id: type, name: type })));
}

/** Documents by the places of their issuers, most first; one of several places counts for each. */
export function countPlaces({ nodes }: DocumentFacetsQuery["places"]): Facet[] {
  return count(nodes.flatMap(({ issuedBy }) => distinctPlaces(issuedBy.nodes.flatMap(placeOf))));
}

function count(all: readonly { readonly id: string; readonly name: string }[]): Facet[] {
  const counts = new Map<string, Facet>();
  for (const { id, name } of all) counts.set(id, { value: id, name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "zh-CN"));
}
