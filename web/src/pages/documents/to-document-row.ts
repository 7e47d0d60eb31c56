import type { DocumentsExportedQuery } from "../../graphql/generated/graphql.ts";
import { distinctPlaces, placeOf } from "../../parts/place-of.ts";
import type { Cell } from "../../parts/to-csv.ts";

type Exported = DocumentsExportedQuery["documents"]["nodes"][number];

/** Columns of the export, in their order. */
export const documentColumns = [
  "id",
  "title",
  "type",
  "number",
  "issuers",
  "places",
  "issuedOn",
  "publishedOn",
  "effectiveOn",
  "expiresOn",
  "knownOn",
  "validity",
  "targets",
  "quote",
  "article",
  "articleDate",
] as const;

/** A document as a row of the export: names joined by 、, each quotation of its issue and its article on a line. */
export function toDocumentRow(document: Exported, validityWord: (validity: Exported["validity"]) => string): Cell[] {
  const { issuedBy, targets } = document;
  const evidence = document.relations.nodes.flatMap((relation) => relation.evidence);
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join("、");
  const lines = (all: readonly string[]) => [...new Set(all)].join("\n");
  const cells: Record<(typeof documentColumns)[number], Cell> = {
    id: document.id,
    title: document.name,
    type: document.type,
    number: document.documentNumber,
    issuers: names(issuedBy.nodes),
    places: names(distinctPlaces(issuedBy.nodes.flatMap(placeOf))),
    issuedOn: document.issuedOn,
    publishedOn: document.publishedOn,
    effectiveOn: document.effectiveOn,
    expiresOn: document.expiresOn,
    knownOn: document.knownOn,
    validity: validityWord(document.validity),
    targets: names(targets.nodes),
    quote: lines(evidence.map(({ quote }) => quote)),
    article: lines(evidence.map(({ article }) => article.headline)),
    articleDate: lines(evidence.flatMap(({ article }) => article.publishedOn ?? [])),
  };
  return documentColumns.map((column) => cells[column]);
}
