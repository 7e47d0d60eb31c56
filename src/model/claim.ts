import { z } from "zod";
import { CalendarDate } from "./date.ts";
import { quantityFields } from "./quantity.ts";
import {
  type ClaimableProperty,
  claimableProperties,
  entityLabels,
  institutionKinds,
  provisionKinds,
  type RelationType,
  regionLevels,
  relationTypes,
} from "./vocabulary.ts";

const text = z.string().trim().min(1);
/** `name` is the official full name, `mention` what the source printed where that differs. */
const named = { name: text, mention: text.optional() };

/** Body, place, document … that a claim or an entity names without describing it. */
const BareReference = z.strictObject({ label: z.enum(entityLabels), name: text });
export type BareReference = z.infer<typeof BareReference>;

const references = {
  Institution: z.strictObject({
    label: z.literal("Institution"),
    ...named,
    /** Stated only where the ending of the name does not tell it. */
    kind: z.enum(institutionKinds).optional(),
  }),
  Person: z.strictObject({
    label: z.literal("Person"),
    ...named,
    /** The body in which the person held a post before the news: what tells two people of one name apart. */
    at: text.optional(),
  }),
  Document: z.strictObject({
    label: z.literal("Document"),
    ...named,
    /** null where the source gives no title: `name` is then a description. */
    title: z.null().optional(),
    /** 文种: 意见 方案 通知 办法 指南 标准 目录 规划 法律 … */
    type: text.optional(),
    documentNumber: text.optional(),
    /** Official name of the lead issuer; not needed where the article claims ISSUED. */
    issuer: text.optional(),
    /** Name of the main document that this one accompanies. */
    mainDocument: text.optional(),
  }),
  Region: z.strictObject({
    label: z.literal("Region"),
    ...named,
    /** GB/T 2260; needed only where the name alone is not unique. */
    code: z
      .string()
      .regex(/^\d{6}$/, "expected the six digits of GB/T 2260")
      .optional(),
    level: z.enum(regionLevels).optional(),
  }),
  Initiative: z.strictObject({
    label: z.literal("Initiative"),
    ...named,
    /** 专项行动 试点 活动 平台 制度 … */
    kind: text.optional(),
    /** Name of the place in which its name holds; the article's region where left out. */
    region: text.optional(),
  }),
  Sector: z.strictObject({ label: z.literal("Sector"), ...named }),
  Audience: z.strictObject({ label: z.literal("Audience"), ...named }),
  Provision: z.strictObject({
    label: z.literal("Provision"),
    name: text.optional(),
    mention: text.optional(),
    kind: z.enum(provisionKinds).optional(),
    text,
    ordinal: z.int().positive().optional(),
    ...quantityFields,
    deadline: CalendarDate.optional(),
    /** Who lays it down; not needed where the article claims SETS. */
    setBy: BareReference.optional(),
  }),
  Statistic: z.strictObject({
    label: z.literal("Statistic"),
    name: text.optional(),
    mention: text.optional(),
    text,
    ...quantityFields,
    asOf: CalendarDate.optional(),
    /** Who or what it is reported of; not needed where the article claims REPORTS. */
    reportedBy: BareReference.optional(),
  }),
} as const;

/** An entity as a claim names it, before linking. */
export const EntityReference = z.discriminatedUnion("label", [
  references.Institution,
  references.Person,
  references.Document,
  references.Region,
  references.Initiative,
  references.Sector,
  references.Audience,
  references.Provision,
  references.Statistic,
]);
export type EntityReference = z.infer<typeof EntityReference>;

/**
 * A quotation, verbatim from the article's normalised text: `text.slice(start, end) === quote`, offsets in UTF-16
 * code units (W3C Web Annotation, Text Quote and Text Position Selector). Offsets may be left out where the
 * quotation occurs once.
 */
const Quotation = z.strictObject({
  quote: z.string().min(1),
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
});

const shared = {
  subject: EntityReference,
  evidence: Quotation,
  /** `curated`, `gazetteer`, `pattern:<name>` or `llm:<model>`. */
  method: z
    .string()
    .regex(/^(?:curated|gazetteer|(?:pattern|llm):.+)$/)
    .default("curated"),
  patternVersion: text.optional(),
  confidence: z.number().min(0).max(1).default(1),
};

const claimable = [...new Set(Object.values(claimableProperties).flat())] as [
  ClaimableProperty,
  ...ClaimableProperty[],
];

/** What a relationship says beyond its type and ends, where the source states it. */
export const RelationProperties = z.strictObject({
  title: text.optional(),
  role: text.optional(),
  jointly: z.boolean().optional(),
  on: CalendarDate.optional(),
  from: CalendarDate.optional(),
  until: CalendarDate.optional(),
  /** 拟, 将, 正在申报 */
  planned: z.literal(true).optional(),
  /** Inferred, not stated. */
  implicit: z.literal(true).optional(),
});
export type RelationProperties = z.infer<typeof RelationProperties>;

/** One edge: subject, predicate, object, proved by a quotation. */
export const RelationClaim = z.strictObject({
  ...shared,
  predicate: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  object: EntityReference,
  properties: RelationProperties.default({}),
});
export type RelationClaim = z.infer<typeof RelationClaim>;

/** One property of an entity, proved by a quotation. Dates but for `documentNumber`. */
export const PropertyClaim = z
  .strictObject({ ...shared, property: z.enum(claimable), value: text })
  .refine((claim) => claim.property === "documentNumber" || CalendarDate.safeParse(claim.value).success, {
    path: ["value"],
    error: "expected a date such as 2020, 2020-12 or 2020-12-01",
  });
export type PropertyClaim = z.infer<typeof PropertyClaim>;

/** The one shape between text and graph, written by people and by extractors alike. */
export type Claim = RelationClaim | PropertyClaim;

/** Parses one claim; the error lists every field that does not fit. */
export function parseClaim(input: unknown): z.ZodSafeParseResult<Claim> {
  const isProperty = typeof input === "object" && input !== null && "property" in input;
  return isProperty ? PropertyClaim.safeParse(input) : RelationClaim.safeParse(input);
}

/** First line of a claims file: the article that the claims below it were read from. */
export const ClaimsHeader = z.strictObject({
  bulletin: text,
  article: z.int().positive(),
  /** Repeated from the bulletin, so that a file can't be attached to the wrong article. */
  headline: text,
  /** Full name of the place that an editor would know the article is about: short names are read by it. */
  region: text,
});
export type ClaimsHeader = z.infer<typeof ClaimsHeader>;
