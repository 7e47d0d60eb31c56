import type { GraphQLAbstractType, GraphQLResolveInfo } from "graphql";
import type { Planned } from "../planned-fields.ts";

/** The planner tells the concrete type of whatever stands behind an interface where the answer depends on it. */
const resolver = {
  __resolveType: (value: Planned, _context: unknown, { schema }: GraphQLResolveInfo, type: GraphQLAbstractType) =>
    (value["#is"] as string | undefined) ?? (schema.getPossibleTypes(type)[0]?.name as string),
};

export const Entity = resolver;
export const Node = resolver;
