import { type AddressValues, compact, dateOf, numberOf, someOf, textOf } from "../../address/values.ts";
import { relationTypes } from "../../language/words.ts";

/** Most steps that the service follows. */
export const longestOfAll = 10;
/** Most paths that are told. */
export const mostPaths = 20;
/** What stands where the address says nothing. */
export const usual = { longest: 6, first: 3 } as const;

/** `/paths?from=person:…&to=institution:…&longest=6&first=3&type=LEADS&asOf=2020` */
export function parsePathsAddress(values: AddressValues) {
  return compact({
    from: textOf(values.from),
    to: textOf(values.to),
    longest: numberOf(values.longest, 1, longestOfAll),
    first: numberOf(values.first, 1, mostPaths),
    type: someOf(relationTypes, values.type),
    asOf: dateOf(values.asOf),
  });
}

export type PathsAddress = ReturnType<typeof parsePathsAddress>;
