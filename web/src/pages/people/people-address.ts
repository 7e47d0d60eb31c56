import { type AddressValues, compact, numberOf, textOf } from "../../address/values.ts";

/** `/people?name=吴凡&fact=…`: of one name or all; fact opens the evidence of one, pages is how many pages of the list are shown. */
export function parsePeopleAddress(values: AddressValues) {
  return compact({ name: textOf(values.name), fact: textOf(values.fact), pages: numberOf(values.pages, 2, 200) });
}
