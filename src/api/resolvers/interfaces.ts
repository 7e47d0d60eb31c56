import type { Planned } from "../planned-fields.ts";

/** The planner tells the concrete type of whatever stands behind an interface. */
const resolver = { __resolveType: (value: Planned) => value["#is"] as string };

export const Entity = resolver;
export const Node = resolver;
