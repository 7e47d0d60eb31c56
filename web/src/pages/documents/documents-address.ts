import { type AddressValues, compact, dateOf, oneOf, textOf } from "../../address/values.ts";

export const documentOrders = ["KNOWN_ON_DESC", "KNOWN_ON_ASC", "NAME"] as const;

/** `/documents?text=竞争&type=意见&jurisdiction=region:310000&from=2020&to=2020-12&order=NAME` */
export function parseDocumentsAddress(values: AddressValues) {
  return compact({
    text: textOf(values.text),
    type: textOf(values.type),
    jurisdiction: textOf(values.jurisdiction),
    from: dateOf(values.from),
    to: dateOf(values.to),
    order: oneOf(documentOrders, values.order),
  });
}
