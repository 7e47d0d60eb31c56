import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import { relationTypes } from "../../src/model/vocabulary.ts";
import { type Operation, readTexts } from "../operations/operation.ts";
import { operations } from "../operations/operations.ts";
import { type Connection, connect } from "./hand-written.ts";
import { serve } from "./serve.ts";

/** @neo4j/graphql behind yoga, as the product is. */
export async function main([connection]: readonly string[]): Promise<void> {
  const driver = connect(JSON.parse(connection as string) as Connection);
  const library = new Neo4jGraphQL({
    typeDefs: readTypeDefinitions(),
    driver,
    features: { filters: { String: { GTE: true } } },
  });
  const schema = await library.getSchema();
  const context = () => ({ executionContext: driver });
  await serve(createServer(createYoga({ schema, context, graphiql: false, logging: false, maskedErrors: false })));
}

/**
 * The types, and for what they cannot express root fields around the hand-written statement: one that answers in the
 * library's types, and one in maps.
 */
function readTypeDefinitions(): string {
  const types = readFileSync(new URL("./neo4j-graphql-schema.graphql", import.meta.url), "utf8");
  const field = (signature: string, statement: string) =>
    `${signature} @cypher(statement: """\n${statement}\n""", columnName: "value")`;
  return `${types}
type Query {
  ${field("shortestPath(from: ID!, to: ID!): ShortestPath", returning("q3", pathOfNodes))}
  ${field("neighbourhood(of: ID!, limit: Int!): Neighbourhood", returning("q4", neighbourhoodOfNodes))}
  ${field("search(lucene: String!, words: String!): [Hit!]!", returning("q5", "{matched: matched, entity: node}"))}
  ${field("shortestPathMap(from: ID!, to: ID!): ShortestPathMap", asMap("q3", ["length", "nodes", "relations"]))}
  ${field("neighbourhoodMap(of: ID!, limit: Int!): NeighbourhoodMap", asMap("q4", ["nodes", "relations"]))}
  ${field("searchMap(lucene: String!, words: String!): [HitMap!]!", asMap("q5", ["matched", "id", "name", "aliases"]))}
}`;
}

const pathOfNodes = `{
  length: length(path),
  nodes: nodes(path),
  relations: [r IN relationships(path) | {id: r.id, type: type(r), evidence: r.evidence}]
}`;

const neighbourhoodOfNodes = `{
  nodes: around,
  relations: COLLECT {
    UNWIND around AS a
    MATCH (a)-[r:${relationTypes.join("|")}]->(b)
    WHERE r.planned IS NULL AND b IN around
    WITH r, a, b ORDER BY r.id
    RETURN {id: r.id, type: type(r), subject: a, object: b}
  }
}`;

/** The hand-written statement with another value in place of the columns of its last RETURN. */
function returning(name: string, value: string): string {
  const { code, last } = readHandWritten(name);
  return [...code.slice(0, last), `RETURN ${value} AS value`].join("\n");
}

/** The hand-written statement with its columns in one map, which is what a field is made of. */
function asMap(name: string, columns: readonly string[]): string {
  const { code, last } = readHandWritten(name);
  code[last] = (code[last] as string).replace(/^RETURN /, "WITH ");
  return `${code.join("\n")}\nRETURN {${columns.map((column) => `${column}: ${column}`).join(", ")}} AS value`;
}

/** Its lines without the comments, and which of them the last RETURN begins. */
function readHandWritten(name: string): { code: string[]; last: number } {
  const { handWritten } = readTexts(operations.find((operation) => operation.name === name) as Operation);
  const code = handWritten.split("\n").filter((line) => !line.startsWith("//"));
  return { code, last: code.findLastIndex((line) => line.startsWith("RETURN ")) };
}
