import type { Comparator as Sign } from "../../model/vocabulary.ts";
import type { Comparator, QuantityResolvers } from "../generated/schema-types.ts";

const names: Readonly<Record<Sign, Comparator>> = {
  "=": "EQ",
  "≥": "GTE",
  ">": "GT",
  "≤": "LTE",
  "<": "LT",
  "≈": "APPROX",
  range: "RANGE",
};

/** The stored quantity comes whole, under the names of its properties. */
export const Quantity: QuantityResolvers = {
  metric: (parent) => parent.metric as string,
  comparator: (parent) => names[parent.comparator as Sign],
  value: (parent) => parent.value as number,
  upper: (parent) => (parent.upper as number | undefined) ?? null,
  unit: (parent) => (parent.unit as string | undefined) ?? null,
};
