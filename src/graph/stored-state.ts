import type { ManagedTransaction } from "neo4j-driver";
import type { AliasUse } from "../model/alias.ts";
import type { RelationProperties } from "../model/claim.ts";
import type { ClaimableProperty } from "../model/vocabulary.ts";
import type { Mention, PropertySupport } from "./fold-entity.ts";
import type { RelationSupport } from "./fold-relation.ts";
import { statement } from "./statement.ts";

/** Properties of a node or relationship as they stand in the graph. */
export type Stored = Readonly<Record<string, unknown>>;

/** An article as the graph holds it before it is loaded again; empty where it is new. */
export type StoredArticle = {
  readonly article: Stored | null;
  readonly bulletin: Stored | null;
  readonly mentions: readonly { readonly entity: string; readonly stated: Stored }[];
  readonly evidence: readonly (Stored & {
    readonly id: string;
    readonly supports: readonly string[];
    readonly states: readonly string[];
  })[];
  readonly supports: readonly {
    readonly evidence: string;
    readonly entity: string;
    readonly property: ClaimableProperty;
    readonly value: string;
  }[];
  readonly ledger: readonly (Stored & { readonly id: string })[];
  readonly reading: Stored | null;
  readonly questions: readonly (Stored & { readonly id: string })[];
};

/** An entity as the graph holds it, and what all other articles say of it. */
export type StoredEntity = {
  readonly properties: Stored;
  readonly aliases: readonly (Stored & { readonly id: string })[];
  readonly mentions: readonly Mention[];
  readonly supports: readonly PropertySupport[];
};

/** A relationship as the graph holds it, and what proves it in all other articles. */
export type StoredRelation = { readonly properties: Stored; readonly supports: readonly RelationSupport[] };

/** A relationship by its id and the ids of its ends. */
export type RelationEnds = { readonly id: string; readonly from: string; readonly to: string };

/** What one quotation says of one relationship; as JSON in `states` of the Evidence, parallel to `supports`. */
export type RelationState = { readonly from: string; readonly to: string; readonly properties: RelationProperties };

/** What an article's MENTIONS relationship carries: name, aliases as lines, former ids, and the attributes by name. */
export function toStatedMention(
  mention: Omit<Mention, "source">,
): Record<string, string | number | boolean | string[]> {
  const aliases = mention.aliases.map(({ alias, region, from, until }) =>
    [alias, region ?? "", from ?? "", until ?? ""].join("\t"),
  );
  const was = mention.was === undefined ? {} : { was: [...mention.was] };
  return { ...mention.attributes, name: mention.name, aliases: aliases.sort(), ...was };
}

/** The reverse of `toStatedMention`. */
export function fromStatedMention(stated: Stored): Omit<Mention, "source"> {
  const { name, aliases, was, ...attributes } = stated as Record<string, unknown> & {
    name: string;
    aliases: string[];
    was?: string[];
  };
  return {
    name,
    attributes: attributes as Mention["attributes"],
    aliases: aliases.map(parseAliasLine),
    ...(was === undefined ? {} : { was }),
  };
}

function parseAliasLine(line: string): AliasUse {
  const [alias = "", region, from, until] = line.split("\t"); // 市卫计委\tregion:310000\t2013\t2018
  return { alias, region: region || null, from: from || null, until: until || null };
}

/** The article as it stands in the graph. */
export async function readStoredArticle(
  transaction: ManagedTransaction,
  ids: { article: string; bulletin: string },
): Promise<StoredArticle> {
  const { records } = await transaction.run(statement("load/stored-article"), ids);
  return records[0]?.toObject() as StoredArticle;
}

type SourceRow = { article: string; publishedOn: string | null; bulletinKind: string };

function toSource({ article, publishedOn, bulletinKind }: SourceRow) {
  return { article, publishedOn, gazetteer: bulletinKind === "GAZETTEER" };
}

/** Those of `ids` that stand in the graph, by id, with what articles other than `article` say of them. */
export async function readStoredEntities(
  transaction: ManagedTransaction,
  article: string,
  ids: readonly string[],
): Promise<Map<string, StoredEntity>> {
  const { records } = await transaction.run(statement("load/stored-entities"), { article, ids });
  return new Map(
    records.map((record) => {
      const row = record.toObject() as {
        id: string;
        properties: Stored;
        aliases: (Stored & { id: string })[];
        mentions: (SourceRow & { stated: Stored })[];
        supports: (SourceRow & { property: ClaimableProperty; value: string; confidence: number })[];
      };
      const mentions = row.mentions.map((mention) => ({
        source: toSource(mention),
        ...fromStatedMention(mention.stated),
      }));
      const supports = row.supports.map(({ property, value, confidence, ...from }) => ({
        source: toSource(from),
        property,
        value,
        confidence,
      }));
      return [row.id, { properties: row.properties, aliases: row.aliases, mentions, supports }];
    }),
  );
}

/** Those of `relations` that stand in the graph, by id, with what proves them in articles other than `article`. */
export async function readStoredRelations(
  transaction: ManagedTransaction,
  article: string,
  relations: readonly RelationEnds[],
): Promise<Map<string, StoredRelation>> {
  const { records } = await transaction.run(statement("load/stored-relations"), { article, relations });
  return new Map(
    records.map((record) => {
      const row = record.toObject() as {
        id: string;
        properties: Stored;
        evidence: (SourceRow & { evidence: string; confidence: number; state: string })[];
      };
      const supports = row.evidence.map(({ evidence, confidence, state, ...from }) => ({
        source: toSource(from),
        evidence,
        confidence,
        properties: (JSON.parse(state) as RelationState).properties,
      }));
      return [row.id, { properties: row.properties, supports }];
    }),
  );
}
