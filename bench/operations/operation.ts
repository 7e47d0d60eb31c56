import { readFileSync } from "node:fs";
import type { EntityCounts } from "../graph/sizes.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** The part of an answer that all peers must agree on, in the shape of the hand-written statement's rows. */
export type Rows = readonly unknown[];

/** One question, asked of every peer with the same parameters. */
export type Operation = {
  readonly name: string;
  readonly title: string;
  /** Different parameters to ask with, in an order of their own; the same for the same graph. */
  readonly parameters: (counts: EntityCounts) => readonly Parameters[];
  /** `data` of the product's answer as rows. */
  readonly fromProduct: (data: never) => Rows;
  /** `data` of the answer of @neo4j/graphql as rows. */
  readonly fromNeo4jGraphql: (data: never) => Rows;
  /** The same of its answer in maps, where the operation is asked for these too. */
  readonly fromNeo4jGraphqlMaps?: (data: never) => Rows;
  /** Folder beside this file that holds the texts; its name where left out. */
  readonly folder?: string;
};

export type OperationTexts = {
  readonly product: string;
  readonly handWritten: string;
  readonly neo4jGraphql: string;
  /** Null where the operation is not asked in maps. */
  readonly neo4jGraphqlMaps: string | null;
};

/** How the operation is put to each of the peers. */
export function readTexts({ name, folder = name, fromNeo4jGraphqlMaps }: Operation): OperationTexts {
  const read = (file: string) => readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8").trim();
  return {
    product: read("product.graphql"),
    handWritten: read("hand-written.cypher"),
    neo4jGraphql: read("neo4j-graphql.graphql"),
    neo4jGraphqlMaps: fromNeo4jGraphqlMaps ? read("neo4j-graphql-maps.graphql") : null,
  };
}
