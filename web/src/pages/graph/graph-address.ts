import { type AddressValues, compact, dateOf, numberOf, someOf, textOf, textsOf } from "../../address/values.ts";
import { relationTypes } from "../../language/words.ts";

/** `/graph?of=institution:…&depth=1&type=LEADS&asOf=2020&view=…`: where it starts; view restores an exact picture. */
export function parseGraphAddress(values: AddressValues) {
  return compact({
    of: textsOf(values.of),
    depth: numberOf(values.depth, 1, 3),
    type: someOf(relationTypes, values.type),
    asOf: dateOf(values.asOf),
    view: textOf(values.view),
  });
}
