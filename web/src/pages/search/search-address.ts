import { type AddressValues, compact, oneOf, textOf } from "../../address/values.ts";

export const searchLabels = [
  "INSTITUTION",
  "PERSON",
  "DOCUMENT",
  "REGION",
  "INITIATIVE",
  "SECTOR",
  "AUDIENCE",
  "PROVISION",
  "STATISTIC",
] as const;

/** `/search?q=市科委 上海&label=INSTITUTION` */
export function parseSearchAddress(values: AddressValues) {
  return compact({ q: textOf(values.q), label: oneOf(searchLabels, values.label) });
}
