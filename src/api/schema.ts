import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { describeArguments } from "./describe-arguments.ts";
import { withPlannedFields } from "./planned-fields.ts";
import { withRememberedFields } from "./remembered-fields.ts";
import { Candidate } from "./resolvers/Candidate.ts";
import { connectionResolvers } from "./resolvers/connections.ts";
import { DateScalar } from "./resolvers/Date.ts";
import { Document } from "./resolvers/Document.ts";
import { FileScalar } from "./resolvers/File.ts";
import { Entity, Node } from "./resolvers/interfaces.ts";
import { Mutation } from "./resolvers/Mutation.ts";
import { Quantity } from "./resolvers/Quantity.ts";
import { Query } from "./resolvers/Query.ts";
import { Subgraph } from "./resolvers/Subgraph.ts";

/** The executable schema of `schema.graphql`. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");
  const resolvers = {
    Query,
    Mutation,
    Document,
    Candidate,
    Quantity,
    Subgraph,
    Entity,
    Node,
    Date: DateScalar,
    File: FileScalar,
    ...connectionResolvers,
  };
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  return describeArguments(withPlannedFields(withRememberedFields(schema)));
}
