import type { PlacedFragment, SetterFragment } from "../../graphql/generated/graphql.ts";

/** A region by which a goal is placed. */
export type Place = { readonly id: string; readonly name: string };

/** Regions of those who set something: their own, or of who issued or organises it; each once, in their order. */
export function placesOf(setters: readonly SetterFragment[]): Place[] {
  const places = setters.flatMap((setter) => {
    switch (setter.__typename) {
      case "Document":
        return setter.issuedBy.nodes.flatMap(placeOfBody);
      case "Initiative": {
        const organised = setter.organisedBy.nodes.flatMap(placeOfBody);
        return organised.length > 0 ? organised : setter.basedAt.nodes.flatMap(placeOfBody);
      }
      case "Institution":
        return setter.region ?? [];
      default:
        return placeOfBody(setter);
    }
  });
  return [...new Map(places.map(({ id, name }) => [id, { id, name }])).values()];
}

function placeOfBody(body: Pick<PlacedFragment, "__typename" | "id" | "name"> & { region?: Place | null }): Place[] {
  if (body.__typename === "Region") return [body];
  return body.region ? [body.region] : [];
}
