import type {
  AcceptedProperty,
  AcceptedRelation,
  Contribution,
  LinkedEntity,
  LocatedEvidence,
} from "../model/contribution.ts";
import { labelOf, ledgerEntryId, relationTypeOf } from "../model/id.ts";
import type { Ledger, LedgerEntry } from "../model/ledger.ts";
import { type AliasRecord, compareText, type FoldedEntity, foldEntity, type Source } from "./fold-entity.ts";
import { foldRelation, type RelationSupport } from "./fold-relation.ts";
import { toReviewRecord } from "./reading-record.ts";
import {
  type RelationEnds,
  type RelationState,
  type Stored,
  type StoredArticle,
  type StoredEntity,
  type StoredRelation,
  toStatedMention,
} from "./stored-state.ts";

/** Evidence as a node: what it proves stands with it, `states[i]` being what it says of `supports[i]`. */
export type EvidenceRecord = LocatedEvidence & {
  readonly supports: readonly string[];
  readonly states: readonly string[];
};

/** An entry of the ledger as a node; `article` is the id. */
type LedgerRecord = LedgerEntry & { readonly id: string; readonly article: string };

type PropertyRow = {
  readonly evidence: string;
  readonly entity: string;
  readonly property: string;
  readonly value: string;
};

/** What must be written so that the graph says what the article now says; every list empty where it does already. */
export type LoadDifference = {
  readonly deletedRelations: readonly RelationEnds[];
  readonly deletedSupports: readonly Omit<PropertyRow, "value">[];
  readonly deletedEvidence: readonly string[];
  readonly deletedMentions: readonly string[];
  readonly deletedEntities: readonly string[];
  readonly deletedAliases: readonly string[];
  readonly deletedLedger: readonly string[];
  /** Whether the nodes of article and bulletin are new or differ. */
  readonly articleDiffers: boolean;
  readonly entities: readonly { readonly id: string; readonly label: string; readonly properties: Stored }[];
  readonly aliases: readonly AliasRecord[];
  readonly mentions: readonly { readonly entity: string; readonly stated: Stored }[];
  readonly evidence: readonly EvidenceRecord[];
  readonly supports: readonly PropertyRow[];
  readonly relations: readonly (RelationEnds & { readonly type: string; readonly properties: Stored })[];
  readonly ledger: readonly LedgerRecord[];
  /** Null where nothing is to be written. */
  readonly reading: Stored | null;
  readonly deletedReading: boolean;
  readonly questions: readonly Stored[];
  readonly deletedQuestions: readonly string[];
};

/** The evidence of an article as nodes, by id: one for each quotation, however much it proves. */
export function toEvidenceRecords(contribution: Pick<Contribution, "relations" | "properties">): EvidenceRecord[] {
  const byId = new Map<string, { evidence: LocatedEvidence; states: Map<string, string> }>();
  const remember = (evidence: LocatedEvidence) => {
    const known = byId.get(evidence.id) ?? { evidence, states: new Map<string, string>() };
    byId.set(evidence.id, known);
    return known;
  };
  for (const { evidence } of contribution.properties) remember(evidence);
  for (const { id, from, to, properties, evidence } of contribution.relations)
    remember(evidence).states.set(id, toStateText({ from, to, properties }));
  const records = [...byId.values()].map(({ evidence, states }) => {
    const supports = [...states.keys()].sort(compareText);
    return { ...evidence, supports, states: supports.map((id) => states.get(id) as string) };
  });
  return records.sort((a, b) => compareText(a.id, b.id));
}

function toLedgerRecords(article: string, ledger: Ledger | null): LedgerRecord[] {
  const seen = new Map<string, number>();
  return (ledger?.entries ?? []).map((entry) => {
    const words = [entry.kind, entry.start, entry.end, entry.text, entry.code, entry.message];
    const before = seen.get(words.join("\n")) ?? 0;
    seen.set(words.join("\n"), before + 1);
    return { id: ledgerEntryId(article, words, before), article, ...entry };
  });
}

/** As JSON with its keys in order, so that equal states are equal texts. */
function toStateText({ from, to, properties }: RelationState): string {
  const stated = Object.entries(properties).filter(([, value]) => value !== undefined);
  return JSON.stringify({ from, to, properties: Object.fromEntries(stated.sort(([a], [b]) => compareText(a, b))) });
}

/** The relationships that the stored quotations of an article prove, by id. */
export function storedRelationEnds(stored: StoredArticle): Map<string, RelationEnds> {
  const ends = new Map<string, RelationEnds>();
  for (const { supports, states } of stored.evidence)
    for (const [i, id] of supports.entries()) {
      const { from, to } = JSON.parse(states[i] as string) as RelationState;
      ends.set(id, { id, from, to });
    }
  return ends;
}

/**
 * Compares what an article says with what the graph holds.
 *
 * `entities` and `relations` hold the stored state of everything that the article speaks of or spoke of, with what
 * other articles say of it. `now` (ISO date and time) becomes `updatedAt` of entities that change. `reading`: the record
 * that is to stand behind the article, null for none.
 */
export function toLoadDifference(
  contribution: Contribution,
  stored: {
    readonly article: StoredArticle;
    readonly entities: ReadonlyMap<string, StoredEntity>;
    readonly relations: ReadonlyMap<string, StoredRelation>;
  },
  now: string,
  reading: Stored | null,
): LoadDifference {
  const { article, bulletin } = contribution;
  const source: Source = {
    article: article.id,
    publishedOn: article.publishedOn,
    gazetteer: bulletin.kind === "GAZETTEER",
  };
  const records = toEvidenceRecords(contribution);
  const propertyRows = contribution.properties.map(({ entity, property, value, evidence }) => ({
    evidence: evidence.id,
    entity,
    property,
    value,
  }));
  const mentioned = new Set(contribution.entities.map(({ id }) => id));
  const supportKey = ({ evidence, entity, property }: Omit<PropertyRow, "value">) =>
    [evidence, entity, property].join("\n");

  const keptEvidence = new Set(records.map(({ id }) => id));
  const storedEvidence = new Map(stored.article.evidence.map((evidence) => [evidence.id, evidence]));
  const keptSupports = new Set(propertyRows.map(supportKey));
  const storedSupports = new Map(stored.article.supports.map((support) => [supportKey(support), support]));
  const ledger = toLedgerRecords(article.id, contribution.ledger);
  const keptLedger = new Set(ledger.map(({ id }) => id));
  const storedLedger = new Set(stored.article.ledger.map(({ id }) => id));
  const questions = (contribution.uncurated?.questions ?? []).map((one) => toReviewRecord(one, article.id));
  const keptQuestions = new Set(questions.map(({ id }) => id));
  const storedQuestions = new Map(stored.article.questions.map((item) => [item.id, item]));
  const storedMentions = new Map(stored.article.mentions.map(({ entity, stated }) => [entity, stated]));

  const entities = differingEntities(contribution, source, stored.article, stored.entities, now);
  const relations = differingRelations(
    contribution.relations,
    source,
    storedRelationEnds(stored.article),
    stored.relations,
  );
  return {
    deletedRelations: relations.deleted,
    deletedSupports: stored.article.supports.filter(
      (support) => keptEvidence.has(support.evidence) && !keptSupports.has(supportKey(support)),
    ),
    deletedEvidence: [...storedEvidence.keys()].filter((id) => !keptEvidence.has(id)),
    deletedMentions: [...storedMentions.keys()].filter((id) => !mentioned.has(id) && !entities.deleted.includes(id)),
    deletedEntities: entities.deleted,
    deletedAliases: entities.deletedAliases,
    deletedLedger: [...storedLedger].filter((id) => !keptLedger.has(id)),
    articleDiffers:
      !holds(stored.article.article, toArticleNode(contribution)) || !holds(stored.article.bulletin, bulletin),
    entities: entities.written,
    aliases: entities.aliases,
    mentions: contribution.entities
      .map((entity) => ({ entity: entity.id, stated: toStatedMention(entity) }))
      .filter(({ entity, stated }) => !isEqual(storedMentions.get(entity), stated)),
    evidence: records.filter((record) => !holds(storedEvidence.get(record.id), record)),
    supports: propertyRows.filter((row) => storedSupports.get(supportKey(row))?.value !== row.value),
    relations: relations.written,
    ledger: ledger.filter(({ id }) => !storedLedger.has(id)),
    reading: reading !== null && !isEqual(stored.article.reading ?? undefined, reading) ? reading : null,
    deletedReading: reading === null && stored.article.reading !== null,
    questions: questions.filter((item) => !isEqual(storedQuestions.get(item.id), item)),
    deletedQuestions: [...storedQuestions.keys()].filter((id) => !keptQuestions.has(id)),
  };
}

/** The properties of the article's node. */
export function toArticleNode({ article, ledger }: Pick<Contribution, "article" | "ledger">) {
  return { ...article, sentences: ledger?.sentences ?? null };
}

function differingEntities(
  contribution: Contribution,
  source: Source,
  article: StoredArticle,
  stored: ReadonlyMap<string, StoredEntity>,
  now: string,
) {
  const written: { id: string; label: string; properties: Stored }[] = [];
  const aliases: AliasRecord[] = [];
  const deletedAliases: string[] = [];
  const deleted: string[] = [];
  const said = new Map(contribution.entities.map((entity) => [entity.id, entity]));
  for (const id of new Set([...said.keys(), ...article.mentions.map(({ entity }) => entity)])) {
    const known = stored.get(id);
    const entity = said.get(id);
    const folded = foldWith(
      id,
      entity,
      contribution.properties.filter((property) => property.entity === id),
      source,
      known,
    );
    const keptAliases = new Set(folded?.aliases.map((alias) => alias.id));
    deletedAliases.push(...(known?.aliases ?? []).map((alias) => alias.id).filter((alias) => !keptAliases.has(alias)));
    if (!folded) {
      deleted.push(id);
      continue;
    }
    const storedAliases = new Map(known?.aliases.map((alias) => [alias.id, alias]));
    aliases.push(...folded.aliases.filter((alias) => !holds(storedAliases.get(alias.id), alias)));
    const { updatedAt: _, ...before } = known?.properties ?? {};
    const after: Record<string, unknown> = { id, ...folded.properties };
    if (isEqual(before, after)) continue;
    const gone = Object.keys(before).filter((property) => after[property] === undefined);
    written.push({
      id,
      label: labelOf(id),
      properties: { ...after, updatedAt: now, ...Object.fromEntries(gone.map((property) => [property, null])) },
    });
  }
  return { written, aliases, deletedAliases, deleted };
}

/** The entity by what this article now says and all others say; null where nobody mentions it any more. */
function foldWith(
  id: string,
  entity: LinkedEntity | undefined,
  proved: readonly AcceptedProperty[],
  source: Source,
  known: StoredEntity | undefined,
): FoldedEntity | null {
  const mentions = [...(known?.mentions ?? []), ...(entity ? [{ source, ...entity }] : [])];
  if (mentions.length === 0) return null;
  const own = proved.map(({ property, value, evidence }) => ({
    source,
    property,
    value,
    confidence: evidence.confidence,
  }));
  return foldEntity({ id, label: labelOf(id) }, mentions, [...(known?.supports ?? []), ...own]);
}

function differingRelations(
  accepted: readonly AcceptedRelation[],
  source: Source,
  before: ReadonlyMap<string, RelationEnds>,
  stored: ReadonlyMap<string, StoredRelation>,
) {
  const said = new Map<string, { ends: RelationEnds; supports: RelationSupport[] }>();
  for (const { id, from, to, properties, evidence } of accepted) {
    const known = said.get(id) ?? { ends: { id, from, to }, supports: [] };
    said.set(id, known);
    known.supports.push({ source, evidence: evidence.id, confidence: evidence.confidence, properties });
  }
  const written: (RelationEnds & { type: string; properties: Stored })[] = [];
  const deleted: RelationEnds[] = [];
  for (const id of new Set([...said.keys(), ...before.keys()])) {
    const known = stored.get(id);
    const now = said.get(id);
    const ends = now?.ends ?? (before.get(id) as RelationEnds);
    const supports = [...(known?.supports ?? []), ...(now?.supports ?? [])];
    if (supports.length === 0) {
      deleted.push(ends);
      continue;
    }
    const properties = foldRelation(id, supports);
    if (!isEqual(known?.properties, properties)) written.push({ ...ends, type: relationTypeOf(id), properties });
  }
  return { written, deleted };
}

/** True where the node holds every property of `wanted` (null: none) with its value; others don't matter. */
function holds(stored: Stored | null | undefined, wanted: object): boolean {
  if (!stored) return false;
  return Object.entries(wanted).every(([property, value]) => isEqualValue(stored[property] ?? null, value));
}

/** True where the two hold the same properties with the same values. */
export function isEqual(stored: Stored | undefined, wanted: Stored): boolean {
  if (!stored || Object.keys(stored).length !== Object.keys(wanted).length) return false;
  return holds(stored, wanted);
}

/** Numbers, texts, truth values and lists of texts. */
function isEqualValue(a: unknown, b: unknown): boolean {
  return (
    a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]))
  );
}
