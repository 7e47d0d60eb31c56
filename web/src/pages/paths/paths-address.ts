import { type AddressValues, compact, dateOf, numberOf, someOf, textOf } from "../../address/values.ts";
import { relationTypes } from "../../language/words.ts";

/** `/paths?from=person:…&to=institution:…&longest=6&type=LEADS&asOf=2020` */
export function parsePathsAddress(values: AddressValues) {
  return compact({
    from: textOf(values.from),
    to: textOf(values.to),
    longest: numberOf(values.longest, 1, 6),
    type: someOf(relationTypes, values.type),
    asOf: dateOf(values.asOf),
  });
}
