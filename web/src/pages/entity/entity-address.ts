import { type AddressValues, compact, dateOf, oneOf, textOf } from "../../address/values.ts";
import { relationTypes } from "../../language/words.ts";

/**
 * `/entity/institution:上海市科学技术委员会?asOf=2020&type=SUPERVISES&way=OUT&fact=SUPERVISES:c2b2d3ba873bd6f4`:
 * type and way open one group of relationships at length; fact opens the evidence of one.
 */
export function parseEntityAddress(values: AddressValues) {
  return compact({
    asOf: dateOf(values.asOf),
    type: oneOf(relationTypes, values.type),
    way: oneOf(["OUT", "IN"] as const, values.way),
    fact: textOf(values.fact),
  });
}
