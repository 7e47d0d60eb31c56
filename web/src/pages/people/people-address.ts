import { type AddressValues, compact, textOf } from "../../address/values.ts";

/** `/people?name=吴凡&fact=…`: of one name or all; fact opens the evidence of one. */
export function parsePeopleAddress(values: AddressValues) {
  return compact({ name: textOf(values.name), fact: textOf(values.fact) });
}
