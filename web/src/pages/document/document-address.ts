import { type AddressValues, compact, dateOf, textOf } from "../../address/values.ts";

/** `/document/document:…?asOf=2021&fact=…`: asOf is the day on which validity is asked; fact opens the evidence of one. */
export function parseDocumentAddress(values: AddressValues) {
  return compact({ asOf: dateOf(values.asOf), fact: textOf(values.fact) });
}
