import type { PlacedFragment } from "../graphql/generated/graphql.ts";

/** A region, as far as a list needs it. */
export type Place = { readonly id: string; readonly name: string };

/** The place that acts: a region itself, or that of an institution; none for what has no seat. */
export function placeOf(
  actor: Pick<PlacedFragment, "__typename" | "id" | "name"> & { region?: Place | null },
): Place[] {
  if (actor.__typename === "Region") return [actor];
  return actor.region ? [actor.region] : [];
}

/** Each place once, in their order. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map(({ id, name }) => [id, { id, name }])).values()];
}
