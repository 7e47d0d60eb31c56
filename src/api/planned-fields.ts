import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";

/** A part of a planned answer: what was selected, under the response keys. */
export type Planned = Readonly<Record<string, unknown>>;

/**
 * Reads what the planner brought under a response key. On a node behind an interface, what only its type was asked for
 * stands under `#own`.
 */
export function plannedUnder(source: Planned, key: string | number): unknown {
  const own = source["#own"] as Planned | null | undefined;
  return own && Object.hasOwn(own, key) ? own[key] : source[key];
}

/** Reads what the planner brought for this field. */
export const readPlanned: GraphQLFieldResolver<Planned, unknown> = (source, _args, _context, { path }) =>
  plannedUnder(source, path.key);

/** Lets every field of the planned types read the answer; fields with a resolver of their own keep it. */
export function withPlannedFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__") || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.resolve || field.resolve === defaultFieldResolver) field.resolve = readPlanned;
  }
  return schema;
}
