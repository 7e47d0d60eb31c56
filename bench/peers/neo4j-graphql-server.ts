import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
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

/** The types, and for what they cannot express a root field each around the hand-written statement. */
function readTypeDefinitions(): string {
  const types = readFileSync(new URL("./neo4j-graphql-schema.graphql", import.meta.url), "utf8");
  const field = (signature: string, statement: string) =>
    `${signature} @cypher(statement: """\n${statement}\n""", columnName: "value")`;
  return `${types}
type Query {
  ${field("shortestPath(from: ID!, to: ID!): ShortestPath", asMap("q3", ["length", "nodes", "relations"]))}
  ${field("neighbourhood(of: ID!, limit: Int!): Neighbourhood", asMap("q4", ["nodes", "relations"]))}
  ${field("search(lucene: String!, words: String!): [Hit!]!", asMap("q5", ["matched", "id", "name", "aliases"]))}
}`;
}

/** The hand-written statement with its columns in one map, which is what a field is made of. */
function asMap(name: string, columns: readonly string[]): string {
  const { handWritten } = readTexts(operations.find((operation) => operation.name === name) as Operation);
  const code = handWritten.split("\n").filter((line) => !line.startsWith("//"));
  const at = code.findLastIndex((line) => line.startsWith("RETURN "));
  code[at] = (code[at] as string).replace(/^RETURN /, "WITH ");
  return `${code.join("\n")}\nRETURN {${columns.map((column) => `${column}: ${column}`).join(", ")}} AS value`;
}
