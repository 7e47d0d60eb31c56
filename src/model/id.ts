import { createHash } from "node:crypto";
import type { Claim, RelationProperties } from "./claim.ts";
import { type EntityLabel, entityLabels, type RelationType, relationTypes } from "./vocabulary.ts";

/**
 * Identities of the vocabulary (section Identity): readable, deterministic, global, and independent of
 * what was loaded before. `relationTypeOf` and `labelOf` read back what an id tells of itself.
 */
export const institutionId = (name: string) => `institution:${name}`;
/** By code of GB/T 2260; a named area of several (珠三角) by its name. */
export const regionId = (codeOrName: string) => `region:${codeOrName}`;
/** `at`: the body in which the person held a post before the news. */
export const personId = (name: string, at: string) => `person:${name}@${at}`;
/** `place`: full name of the region in which the name holds. */
export const initiativeId = (name: string, place: string) => `initiative:${name}@${place}`;
export const sectorId = (name: string) => `sector:${name}`;
export const audienceId = (name: string) => `audience:${name}`;
export const provisionId = (setterId: string, text: string) => `provision:${setterId}#${hash(text)}`;
export const statisticId = (reporterId: string, text: string) => `statistic:${reporterId}#${hash(text)}`;

/**
 * By 发文字号 where it is known; else by title (or description) and lead issuer, an accompanying document by its
 * main document. A law whose issuer no source names is known by its title alone.
 */
export function documentId(document: {
  name: string;
  documentNumber?: string | undefined;
  issuer?: string | undefined;
  mainDocument?: string | undefined;
}): string {
  if (document.documentNumber) return `document:${document.documentNumber}`;
  const owner = document.mainDocument ?? document.issuer;
  return owner ? `document:${document.name}@${owner}` : `document:${document.name}`;
}

/** `slug`: the name of the bulletin's file without its ending. */
export const bulletinId = (slug: string) => `bulletin:${slug}`;
/** `ordinal`: the article's place in its bulletin, from 1. */
export const articleId = (slug: string, ordinal: number) => `article:${slug}#${ordinal}`;

/** One evidence for each span, method and version: two readings of one sentence stay two. */
export function evidenceId(
  article: string,
  evidence: { start: number; end: number; method: string; patternVersion?: string | undefined; confidence: number },
): string {
  const reading = [evidence.method, evidence.patternVersion ?? "", evidence.confidence].join(" ");
  const suffix = reading === "curated  1" ? "" : `:${hash(reading, 6)}`;
  return `evidence:${article.slice("article:".length)}:${evidence.start}-${evidence.end}${suffix}`;
}

/** `words`: all that the entry says; one that stands `before` already, so and so often, gets an id of its own. */
export function ledgerEntryId(article: string, words: readonly (string | number | null)[], before: number): string {
  return `ledger:${article.slice("article:".length)}:${hash([...words, before].join("\n"))}`;
}

/** By what the claim says and quotes, wherever it stands: a reviewer's answer holds for it in every article. */
export function claimQuestionId(claim: Claim): string {
  const { subject, evidence } = claim;
  const end = (one: { label: string; name?: string | undefined; text?: string | undefined }) => [
    one.label,
    one.text ?? one.name ?? "",
  ];
  const said =
    "property" in claim
      ? [claim.property, claim.value]
      : [claim.predicate, ...end(claim.object), claim.properties.title ?? claim.properties.role ?? ""];
  return `claim:${hash([...end(subject), ...said, evidence.quote].join("\n"), 16)}`;
}

/** By the name as printed and where it holds: a region's code, or the id of an article of which no place is known. */
export const nameQuestionId = (printed: string, within: string) => `name:${printed}@${within}`;

/** By the ids of both, in either order. */
export function duplicateQuestionId(a: string, b: string): string {
  return `duplicate:${hash([a, b].sort().join("\n"), 16)}`;
}

/** The question as one article raises it; of a pair of entities no article does. */
export const reviewItemId = (question: string, article: string | null) =>
  `review:${hash(`${question}\n${article ?? ""}`)}`;

/** A hash of type, ends, title or role, and from; the type stands before it, so that one index answers. */
export function relationId(type: RelationType, from: string, to: string, properties: RelationProperties): string {
  return `${type}:${hash([type, from, to, properties.title ?? properties.role ?? "", properties.from ?? ""].join("\n"), 16)}`;
}

/** The label of the entity that `id` names. */
export function labelOf(id: string): EntityLabel {
  const prefix = id.slice(0, id.indexOf(":")); // institution:上海市科学技术委员会
  const label = entityLabels.find((candidate) => candidate.toLowerCase() === prefix);
  if (!label) throw new Error(`labelOf: expected the id of an entity, but got ${id}`);
  return label;
}

/** The type of the relationship that `id` names. */
export function relationTypeOf(id: string): RelationType {
  const prefix = id.slice(0, id.indexOf(":")); // ISSUED:0f3a…
  const type = relationTypes.find((candidate) => candidate === prefix);
  if (!type) throw new Error(`relationTypeOf: expected the id of a relationship, but got ${id}`);
  return type;
}

function hash(text: string, length = 12): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
