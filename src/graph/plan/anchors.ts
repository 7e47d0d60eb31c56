import type { Compilation } from "./compilation.ts";
import type { Filter } from "./filters.ts";

/** The conditions of a filter from which a list can be reached, and those that are left to check. */
export type Anchored = {
  /** MATCH clauses that bind the variable; a row may come several ways where there are any beside the first. */
  readonly match: string;
  readonly rest: Filter;
};

/** Edges by which a filter field names the node at their other end. */
const anchors = {
  Document: {
    region: ["-", "TARGETS", "->"],
    sector: ["-", "TARGETS", "->"],
    audience: ["-", "TARGETS", "->"],
    issuedBy: ["<-", "ISSUED", "-"],
  },
  Provision: { setBy: ["<-", "SETS", "-"] },
} as const satisfies Record<string, Record<string, readonly [string, string, string]>>;

/**
 * Lets a root list begin at what its filter names by id: found by an index, and only its edges are walked. As conditions
 * (`EXISTS`) they would be checked on every node of the label, which costs as much as the graph is large.
 */
export function anchoredMatch(c: Compilation, label: keyof typeof anchors, variable: string, filter: Filter): Anchored {
  const clauses = [`MATCH (${variable}:${label})`];
  const rest: Record<string, unknown> = { ...filter };
  for (const [field, [left, type, right]] of Object.entries(anchors[label])) {
    const id = filter[field];
    if (id === undefined || id === null) continue;
    delete rest[field];
    const edge = c.variable("by");
    clauses.push(
      `MATCH (${variable})${left}[${edge}:${type} WHERE ${edge}.planned IS NULL]${right}(:Entity {id: ${c.parameter(id)}})`,
    );
  }
  return { match: clauses.join(" "), rest };
}
