import type { AliasUse } from "./alias.ts";
import type { RelationProperties } from "./claim.ts";
import type { Ledger } from "./ledger.ts";
import type { Reading, ReviewQuestion } from "./review.ts";
import type { ClaimableProperty, EntityLabel, RelationType } from "./vocabulary.ts";

/** What the graph stores of a bulletin. */
export type BulletinRecord = {
  readonly id: string;
  readonly title: string;
  /** DIGEST for a bulletin of several items; GAZETTEER for reference data. */
  readonly kind: string;
  readonly publishedOn: string | null;
};

/** What the graph stores of an article; offsets of evidence are offsets into `text`. */
export type ArticleRecord = {
  readonly id: string;
  readonly ordinal: number;
  readonly section: string | null;
  readonly headline: string;
  readonly text: string;
  readonly publishedOn: string | null;
};

/** An entity with its identity settled, and what this article says of it that needs no evidence of its own. */
export type LinkedEntity = {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  /** Properties of the node beyond id, name and aliases, by name; absent where not stated. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly aliases: readonly AliasUse[];
  /** Ids that it had before it was merged, where the article speaks of it by those alone. */
  readonly was?: readonly string[];
};

/** A quotation at its place, with who read it. */
export type LocatedEvidence = {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly method: string;
  readonly patternVersion: string | null;
  readonly confidence: number;
};

export type AcceptedRelation = {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly properties: RelationProperties;
  readonly evidence: LocatedEvidence;
};

export type AcceptedProperty = {
  readonly entity: string;
  readonly property: ClaimableProperty;
  readonly value: string;
  readonly evidence: LocatedEvidence;
};

/** Everything that one article adds to the graph: loaded whole, in one transaction, or not at all. */
export type Contribution = {
  readonly bulletin: BulletinRecord;
  readonly article: ArticleRecord;
  readonly entities: readonly LinkedEntity[];
  readonly relations: readonly AcceptedRelation[];
  readonly properties: readonly AcceptedProperty[];
  /** What the article did not yield; null for reference data, which nobody reads. */
  readonly ledger: Ledger | null;
  /** What an extractor read of it and what a reviewer is asked; absent where people wrote the claims. */
  readonly uncurated?: { readonly reading: Reading; readonly questions: readonly ReviewQuestion[] };
};
