import type { GraphQLFieldResolver } from "graphql";
import { type Planned, readPlanned } from "../planned-fields.ts";

/** Around an entity that does not exist there is nothing. */
const orNone =
  (none: unknown): GraphQLFieldResolver<Planned, unknown> =>
  (source, args, context, info) =>
    readPlanned(source, args, context, info) ?? none;

export const Subgraph = { nodes: orNone([]), relations: orNone([]), truncated: orNone(false) };
