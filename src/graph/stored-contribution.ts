import type {
  AcceptedRelation,
  ArticleRecord,
  BulletinRecord,
  Contribution,
  LinkedEntity,
  LocatedEvidence,
} from "../model/contribution.ts";
import { labelOf, relationTypeOf } from "../model/id.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { fromReadingRecord, fromReviewRecord } from "./reading-record.ts";
import { fromStatedMention, type RelationState, type Stored, type StoredArticle } from "./stored-state.ts";

/**
 * What an article that stands in the graph contributes, as it was given when it was loaded: before entities were
 * merged. The reverse of loading, up to the order of its parts.
 */
export function toContribution(stored: StoredArticle): Contribution {
  if (!stored.article || !stored.bulletin) throw new Error("toContribution: expected an article that the graph holds");
  const { sentences = null, ...article } = stored.article as Stored & { sentences?: number };
  const { reading, said } = fromReadingRecord(stored.reading);
  const entries = stored.ledger.map(toLedgerEntry);
  return {
    bulletin: withNulls<BulletinRecord>(stored.bulletin, ["publishedOn"]),
    article: withNulls<ArticleRecord>(article, ["section", "publishedOn"]),
    ...(said ?? toSaid(stored)),
    ledger: sentences === null ? null : { sentences, entries },
    ...(reading && { uncurated: { reading, questions: stored.questions.map(fromReviewRecord) } }),
  };
}

function toSaid(stored: StoredArticle): Pick<Contribution, "entities" | "relations" | "properties"> {
  const proofs = new Map(stored.evidence.map((evidence) => [evidence.id, toEvidence(evidence)]));
  return {
    entities: stored.mentions.map(({ entity: id, stated }): LinkedEntity => {
      return { id, label: labelOf(id), ...fromStatedMention(stated) };
    }),
    relations: stored.evidence.flatMap(({ id: proof, supports, states }) =>
      supports.map((id, i): AcceptedRelation => {
        const state = JSON.parse(states[i] as string) as RelationState;
        return { id, type: relationTypeOf(id), ...state, evidence: proofs.get(proof) as LocatedEvidence };
      }),
    ),
    properties: stored.supports.map(({ evidence, entity, property, value }) => ({
      entity,
      property,
      value,
      evidence: proofs.get(evidence) as LocatedEvidence,
    })),
  };
}

function toEvidence({ supports: _, states: __, ...evidence }: StoredArticle["evidence"][number]): LocatedEvidence {
  return withNulls<LocatedEvidence>(evidence, ["patternVersion"]);
}

function toLedgerEntry({ id: _, article: __, ...entry }: Stored): LedgerEntry {
  return withNulls<LedgerEntry>(entry, ["text", "start", "end", "code", "message"]);
}

/** A node has no property that is null. */
function withNulls<Whole>(properties: Stored, nullable: readonly (keyof Whole & string)[]): Whole {
  return { ...Object.fromEntries(nullable.map((name) => [name, null])), ...properties } as Whole;
}
