import { type AddressValues, compact, dateOf, numberOf, oneOf, textOf } from "../../address/values.ts";
import type { DocumentFilter } from "../../graphql/generated/graphql.ts";

export const documentOrders = ["KNOWN_ON_DESC", "KNOWN_ON_ASC", "NAME"] as const;

/**
 * `/documents?text=竞争&type=意见&jurisdiction=region:310000&from=2020&to=2020-12&order=NAME`: from and to are of the day
 * since when a document is known; `pages` is how many pages of the list are shown.
 */
export function parseDocumentsAddress(values: AddressValues) {
  return compact({
    text: textOf(values.text),
    type: textOf(values.type),
    jurisdiction: textOf(values.jurisdiction),
    issuedBy: textOf(values.issuedBy),
    region: textOf(values.region),
    sector: textOf(values.sector),
    audience: textOf(values.audience),
    number: textOf(values.number),
    from: dateOf(values.from),
    to: dateOf(values.to),
    issuedFrom: dateOf(values.issuedFrom),
    issuedTo: dateOf(values.issuedTo),
    order: oneOf(documentOrders, values.order),
    pages: numberOf(values.pages, 2, 200),
  });
}

export type DocumentsAddress = ReturnType<typeof parseDocumentsAddress>;

/** Which documents the address asks for; what else it says, its language for one, is no condition. */
export function toFilter(address: DocumentsAddress): DocumentFilter {
  const { text, type, jurisdiction, issuedBy, region, sector, audience, number, from, to, issuedFrom, issuedTo } =
    address;
  return compact({
    ...{ text, type, jurisdiction, issuedBy, region, sector, audience, issuedFrom, issuedTo },
    documentNumber: number,
    knownFrom: from,
    knownTo: to,
  });
}
