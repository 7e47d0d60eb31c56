import type { SetterFragment } from "../../graphql/generated/graphql.ts";
import { distinctPlaces, type Place, placeOf } from "../../parts/place-of.ts";

/** Regions of those who set something: their own, or of who issued or organises it; each once, in their order. */
export function placesOf(setters: readonly SetterFragment[]): Place[] {
  const places = setters.flatMap((setter) => {
    switch (setter.__typename) {
      case "Document":
        return setter.issuedBy.nodes.flatMap(placeOf);
      case "Initiative": {
        const organised = setter.organisedBy.nodes.flatMap(placeOf);
        return organised.length > 0 ? organised : setter.basedAt.nodes.flatMap(placeOf);
      }
      default:
        return placeOf(setter);
    }
  });
  return distinctPlaces(places);
}
