import { type AddressValues, compact, dateOf, someOf, textsOf } from "../../address/values.ts";
import { relationTypes } from "../../language/words.ts";

/**
 * Where a picture starts: `/graph?of=institution:…&type=LEADS&asOf=2020` with all around an entity (or several),
 * `/graph?nodes=person:…&nodes=institution:…` with just these, as a path has them. Once something is drawn, the address
 * says what is seen, behind `#view=`: `encodeView` writes it.
 */
export function parseGraphAddress(values: AddressValues) {
  return compact({
    of: textsOf(values.of),
    nodes: textsOf(values.nodes),
    type: someOf(relationTypes, values.type),
    asOf: dateOf(values.asOf),
  });
}

/** The code of a view behind `#`, undefined for any other fragment. */
export function viewCodeOf(hash: string): string | undefined {
  return /^#?view=([\w-]+)$/.exec(hash)?.[1];
}
