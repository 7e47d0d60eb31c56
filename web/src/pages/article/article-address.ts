import { type AddressValues, compact, textOf } from "../../address/values.ts";

/** `/article/article:2020-12-shanghai%231?evidence=…`: the quotation to be shown at once. */
export function parseArticleAddress(values: AddressValues) {
  return compact({ evidence: textOf(values.evidence) });
}
