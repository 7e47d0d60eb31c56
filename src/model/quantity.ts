import { z } from "zod";
import { comparators } from "./vocabulary.ts";

/**
 * A measurable amount as the vocabulary stores it: `value` in the base unit, 万 and 亿 multiplied out
 * (6 万亿元 is 6000000000000 元), 70% as 70 with unit `%`; 3 至 7 名 is `range` from 3 to `upper` 7.
 */
export const quantityFields = {
  metric: z.string().min(1).optional(),
  comparator: z.enum(comparators).optional(),
  value: z.number().optional(),
  upper: z.number().optional(),
  unit: z.string().min(1).optional(),
};

type QuantityFields = { [K in keyof typeof quantityFields]?: z.infer<(typeof quantityFields)[K]> | undefined };

/** What is wrong with the quantity, in one sentence, or null where it is whole or wholly absent. */
export function quantityProblem(q: QuantityFields): string | null {
  const stated = (["metric", "comparator", "value"] as const).filter((field) => q[field] !== undefined);
  if (stated.length === 0 && q.upper === undefined && q.unit === undefined) return null;
  if (stated.length < 3)
    return `a quantity needs metric, comparator and value, but only has ${stated.join(", ") || "a unit"}`;
  if (q.unit !== undefined && /^[十百千]?[万亿]/.test(q.unit))
    // 万个, 亿元, 百万吨
    return `the unit ${q.unit} must be the base unit, with 万 and 亿 multiplied out in value`;
  if (q.comparator === "range") {
    if (q.upper === undefined) return "a range needs upper";
    if (q.upper <= (q.value as number)) return `a range needs value < upper, but got ${q.value} and ${q.upper}`;
    return null;
  }
  return q.upper === undefined ? null : `upper goes with the comparator range, but got ${q.comparator}`;
}
