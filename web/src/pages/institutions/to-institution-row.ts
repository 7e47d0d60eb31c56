import type { InstitutionsQuery } from "../../graphql/generated/graphql.ts";
import type { Cell } from "../../parts/to-csv.ts";

export type ListedInstitution = InstitutionsQuery["institutions"]["nodes"][number];

/** Columns of the export, in their order. */
export const institutionColumns = ["id", "name", "aliases", "kind", "place", "placeId", "foundedOn", "issued"] as const;

/** An institution as a row of the export: aliases joined by 、. */
export function toInstitutionRow(
  institution: ListedInstitution,
  kindWord: (kind: ListedInstitution["kind"]) => string,
): Cell[] {
  const { id, name, aliases, kind, region, foundedOn, issued } = institution;
  const cells: Record<(typeof institutionColumns)[number], Cell> = {
    id,
    name,
    aliases: aliases.join("、"),
    kind: kindWord(kind),
    place: region?.name ?? null,
    placeId: region?.id ?? null,
    foundedOn,
    issued: issued.totalCount,
  };
  return institutionColumns.map((column) => cells[column]);
}
