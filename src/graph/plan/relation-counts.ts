import {
  type EntityLabel,
  entityLabels,
  isLegalEnd,
  type RelationType,
  relationTypes,
} from "../../model/vocabulary.ts";
import type { Compilation } from "./compilation.ts";
import { walkable } from "./dates.ts";
import type { SelectedField } from "./selection.ts";
import { askedTypes } from "./walks.ts";

/**
 * Writes how many edges of each type run out of the node `v` and into it: by the vocabulary's order, out before in. `type`
 * is the node's label, or an interface where that is not known.
 *
 * A count for each type and direction that the label may have: Neo4j then walks only these edges, or reads their number
 * from the store where no condition is left. One count by groups can't stand below another projection.
 */
export function projectRelationCounts(c: Compilation, v: string, field: SelectedField, type: string): string {
  const asked = askedTypes(field.name, field.args.types);
  const [r, row] = [c.variable("r"), c.variable("row")];
  const conditions = walkable(c, r, field.args);
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  const labels = entityLabels.filter((label) => label === type);
  const own = labels.length > 0 ? labels : entityLabels;
  const rows = relationTypes
    .filter((relation) => asked === null || asked.includes(relation))
    .flatMap((relation) => {
      const count = (direction: string, pattern: string) =>
        `{type: '${relation}', direction: '${direction}', count: COUNT { ${pattern}${where} }}`;
      return [
        ...(runs(relation, own, entityLabels) ? [count("OUT", `(${v})-[${r}:${relation}]->()`)] : []),
        ...(runs(relation, entityLabels, own) ? [count("IN", `(${v})<-[${r}:${relation}]-()`)] : []),
      ];
    });
  const entries = field.fields
    .filter(({ name }) => name !== "__typename")
    .map(({ key, name }) => `\`${key}\`: ${row}.${name}`);
  return `[${row} IN [${rows.join(", ")}] WHERE ${row}.count > 0 | {${entries.join(", ")}}]`;
}

/** True where the vocabulary lets such an edge run from one of these labels to one of those. */
function runs(type: RelationType, froms: readonly EntityLabel[], tos: readonly EntityLabel[]): boolean {
  return froms.some((from) => tos.some((to) => isLegalEnd(type, from, to)));
}
