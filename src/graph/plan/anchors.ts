import type { Compilation } from "./compilation.ts";
import type { Filter } from "./filters.ts";
import { seated } from "./seat.ts";

/** The conditions of a filter from which a list can be reached, and those that are left to check. */
export type Anchored = {
  /** Clauses that bind `n` and end with a MATCH; a row may come several ways where there are any beside the first. */
  readonly match: string;
  readonly rest: Filter;
};

/** Edges by which a filter field names the node at their other end. */
const anchors: Readonly<Record<string, Readonly<Record<string, readonly [string, string, string]>>>> = {
  Document: {
    region: ["-", "TARGETS", "->"],
    sector: ["-", "TARGETS", "->"],
    audience: ["-", "TARGETS", "->"],
    issuedBy: ["<-", "ISSUED", "-"],
  },
  Provision: { setBy: ["<-", "SETS", "-"] },
};

/** The place bound to `place` and every body of it, as `body`: by PART_OF and GOVERNS, else by where it sits. */
const bodies = `CALL (place) { RETURN place AS body UNION MATCH ${seated("body:Institution", "(place)")} RETURN body }`;

const said = (edge: "SETS" | "REPORTS") =>
  `CALL (place) { ${bodies} RETURN body AS source UNION MATCH (place)<-[aim:TARGETS|BASED_AT WHERE aim.planned IS NULL]-(source) RETURN source UNION ${bodies} MATCH (body)-[by:ISSUED|ORGANISES WHERE by.planned IS NULL]->(source) RETURN source } MATCH (source)-[says:${edge} WHERE says.planned IS NULL]->`;

/** The way from a place to what belongs to it, by label: the filter's field, and clauses that end where the node's pattern goes. */
const places: Readonly<Record<string, readonly [field: string, clauses: string]>> = {
  Document: ["jurisdiction", `${bodies} MATCH (body)-[issue:ISSUED WHERE issue.planned IS NULL]->`],
  Institution: ["region", `${bodies} WITH body AS n MATCH `],
  Initiative: [
    "region",
    `CALL (place) { ${bodies} MATCH (body)-[organises:ORGANISES WHERE organises.planned IS NULL]->(n) RETURN n UNION MATCH (place)<-[seat:BASED_AT WHERE seat.planned IS NULL]-(n) RETURN n } MATCH `,
  ],
  Provision: ["region", said("SETS")],
  Statistic: ["region", said("REPORTS")],
};

/**
 * Lets a root list of `n` begin at what its filter names by id: found by an index, and only its edges are walked. As
 * conditions (`EXISTS`) they would be checked on every node of the label, which costs as much as the graph is large. A
 * place is begun at where nothing nearer is named; else it is left to check.
 */
export function anchoredMatch(c: Compilation, label: string, filter: Filter): Anchored {
  const clauses = [`MATCH (n:${label})`];
  const rest: Record<string, unknown> = { ...filter };
  for (const [field, [left, type, right]] of Object.entries(anchors[label] ?? {})) {
    const id = filter[field];
    if (id === undefined || id === null) continue;
    delete rest[field];
    const edge = c.variable("by");
    clauses.push(
      `MATCH (n)${left}[${edge}:${type} WHERE ${edge}.planned IS NULL]${right}(:Entity {id: ${c.parameter(id)}})`,
    );
  }
  const [field, way] = places[label] ?? [];
  if (clauses.length > 1 || !field || typeof filter[field] !== "string") return { match: clauses.join(" "), rest };
  delete rest[field];
  return { match: `MATCH (place:Entity {id: ${c.parameter(filter[field])}}) ${way}(n:${label})`, rest };
}
