import { type EntityLabel, type RelationType, relationTypes } from "../../model/vocabulary.ts";
import { PlanError } from "./plan-error.ts";

/** A field that walks edges from a node: which, which way, and to what. */
export type Walk = {
  readonly types: readonly RelationType[];
  readonly direction: "OUT" | "IN";
  /** Label of the far end; null where it may be any. */
  readonly to: EntityLabel | null;
  /** A single node instead of a list. */
  readonly single?: true;
};

const out = (types: RelationType | readonly RelationType[], to: EntityLabel | null = null): Walk => ({
  types: typeof types === "string" ? [types] : types,
  direction: "OUT",
  to,
});
const into = (types: RelationType | readonly RelationType[], to: EntityLabel | null = null): Walk => ({
  ...out(types, to),
  direction: "IN",
});
const single = (walk: Walk): Walk => ({ ...walk, single: true });

/** The seven ways in which a document refers to another. */
export const referenceTypes = [
  "CITES",
  "BASED_ON",
  "IMPLEMENTS",
  "AMENDS",
  "REPEALS",
  "INTERPRETS",
  "ACCOMPANIES",
] as const satisfies RelationType[];

/** Every field of the API that walks one kind of edge, by type and field. */
export const walks: Readonly<Record<string, Readonly<Record<string, Walk>>>> = {
  Institution: {
    issued: out("ISSUED", "Document"),
    ledBy: into("LEADS", "Person"),
    staff: into("HOLDS_POSITION", "Person"),
    coBuilds: out("CO_BUILDS"),
    coBuiltBy: into("CO_BUILDS", "Institution"),
    supervises: out("SUPERVISES", "Institution"),
    supervisedBy: into("SUPERVISES", "Institution"),
    hostedBy: out("HOSTED_BY", "Institution"),
    hosts: into("HOSTED_BY"),
    partOf: out("PART_OF", "Institution"),
    parts: into("PART_OF", "Institution"),
    organises: out("ORGANISES", "Initiative"),
    participatesIn: out("PARTICIPATES_IN", "Initiative"),
    sets: out("SETS", "Provision"),
    responsibleFor: out("RESPONSIBLE_FOR"),
    succeeds: out("SUCCEEDS", "Institution"),
    succeededBy: into("SUCCEEDS", "Institution"),
    targets: out("TARGETS"),
    reports: out("REPORTS", "Statistic"),
    governs: out("GOVERNS", "Region"),
    basedAt: out("BASED_AT"),
    listedIn: into("LISTS", "Document"),
  },
  Person: {
    leads: out("LEADS", "Institution"),
    holdsPositionIn: out("HOLDS_POSITION", "Institution"),
    participatesIn: out("PARTICIPATES_IN", "Initiative"),
  },
  Document: {
    issuedBy: into("ISSUED"),
    targets: out("TARGETS"),
    sets: out("SETS", "Provision"),
    reports: out("REPORTS", "Statistic"),
    refersTo: out(referenceTypes, "Document"),
    referredToBy: into(referenceTypes, "Document"),
    lists: out("LISTS"),
  },
  Initiative: {
    organisedBy: into("ORGANISES"),
    participants: into("PARTICIPATES_IN"),
    coBuiltBy: into("CO_BUILDS", "Institution"),
    targets: out("TARGETS"),
    sets: out("SETS", "Provision"),
    basedAt: out("BASED_AT"),
    hostedBy: out("HOSTED_BY", "Institution"),
    reports: out("REPORTS", "Statistic"),
    responsible: into("RESPONSIBLE_FOR"),
    listedIn: into("LISTS", "Document"),
  },
  Region: {
    parent: single(out("PART_OF", "Region")),
    children: into("PART_OF", "Region"),
    issued: out("ISSUED", "Document"),
    organises: out("ORGANISES", "Initiative"),
    sets: out("SETS", "Provision"),
    reports: out("REPORTS", "Statistic"),
    governedBy: into("GOVERNS", "Institution"),
    based: into("BASED_AT"),
    targetedBy: into("TARGETS"),
  },
  Sector: { targetedBy: into("TARGETS") },
  Audience: { targetedBy: into("TARGETS"), responsibleFor: out("RESPONSIBLE_FOR") },
  Provision: {
    setBy: into("SETS"),
    responsible: into("RESPONSIBLE_FOR"),
    partOf: single(out("PART_OF", "Provision")),
    parts: into("PART_OF", "Provision"),
    targets: out("TARGETS"),
  },
  Statistic: { reportedBy: into("REPORTS") },
};

/** The types given as an argument of `field`, null where it was left out. @throws PlanError where the list is empty */
export function askedTypes(field: string, types: unknown): RelationType[] | null {
  if (types === null || types === undefined) return null;
  const asked = types as RelationType[];
  if (asked.length === 0)
    throw new PlanError(
      "BAD_USER_INPUT",
      `${field}: expected at least one of types, but got none; leave it out for all`,
    );
  return asked;
}

/** `:ISSUED|LEADS`; every type of the vocabulary where none is given. Provenance is never walked. */
export function typesPattern(types: readonly RelationType[] | null | undefined): string {
  return `:${(types ?? relationTypes).join("|")}`;
}

/** `(a)-[r:ISSUED]->(b:Document)` as seen from `from`. */
export function walkPattern(
  walk: Pick<Walk, "types" | "direction" | "to">,
  from: string,
  relation: string,
  to: string,
): string {
  const edge = `[${relation}${typesPattern(walk.types)}]`;
  const far = walk.to === null ? `(${to})` : `(${to}:${walk.to})`;
  return walk.direction === "OUT" ? `(${from})-${edge}->${far}` : `(${from})<-${edge}-${far}`;
}
