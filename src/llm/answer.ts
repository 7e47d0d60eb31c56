import { z } from "zod";
import {
  claimableProperties,
  comparators,
  entityLabels,
  provisionKinds,
  type RelationType,
  relationTypes,
} from "../model/vocabulary.ts";

const properties = [...new Set(Object.values(claimableProperties).flat())] as [string, ...string[]];

/** Null for what does not apply: strict structured output wants every field. */
const End = z.strictObject({
  label: z.enum(entityLabels),
  name: z.string().describe("as printed in the text; of a Provision or Statistic a short sentence that says it"),
  at: z.string().nullable().describe("of a Person: the body in which the post is held, as printed"),
  type: z.string().nullable().describe("of a Document: 文种, such as 意见, 方案, 通知"),
  kind: z.enum(provisionKinds).nullable().describe("of a Provision"),
  metric: z.string().nullable().describe("of a measurable Provision or Statistic: what is measured"),
  comparator: z.enum(comparators).nullable(),
  value: z.number().nullable().describe("in the base unit, 万 and 亿 multiplied out; 70% is 70"),
  upper: z.number().nullable().describe("end of a range"),
  unit: z.string().nullable(),
  deadline: z.string().nullable().describe("2025, 2025-06 or 2025-06-30"),
});

const Statement = z.strictObject({
  quote: z
    .string()
    .describe("copied from the text character for character, the shortest passage that proves the claim"),
  subject: End,
  predicate: z.enum(relationTypes as [RelationType, ...RelationType[]]).nullable(),
  object: End.nullable().describe("null with a property"),
  property: z.enum(properties).nullable().describe("in place of a predicate: a date or number of the subject"),
  value: z.string().nullable().describe("of the property"),
  title: z.string().nullable().describe("of LEADS and HOLDS_POSITION: the post"),
  role: z.enum(["LEAD", "RESPONSIBLE", "SUPPORT"]).nullable().describe("of RESPONSIBLE_FOR"),
  planned: z.boolean().describe("true for 拟, 将, 正在申报"),
});

/** What a language model is asked to answer with, and held to. */
export const Answer = z.strictObject({ claims: z.array(Statement) });
export type Answer = z.infer<typeof Answer>;
export type Statement = z.infer<typeof Statement>;
export type StatedEnd = z.infer<typeof End>;
