import type { Cell } from "../../parts/to-csv.ts";
import type { GraphKnowledge } from "./graph-knowledge.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** The entities that are seen, a row each, a head first; positions are rounded. */
export function toEntityRows({ entities }: ShownGraph): readonly (readonly Cell[])[] {
  return [
    ["id", "label", "name", "relationships", "x", "y", "pinned"],
    ...entities.map(({ id, entity, degree, x, y, pinned }) => [
      id,
      entity.__typename,
      entity.name,
      degree,
      Math.round(x),
      Math.round(y),
      String(pinned),
    ]),
  ];
}

/** The edges that are seen, a row each, a head first. */
export function toRelationRows({ relations }: ShownGraph, { entities }: GraphKnowledge): readonly (readonly Cell[])[] {
  const properties = ["title", "role", "on", "from", "until", "assertedOn"] as const;
  return [
    [
      "id",
      "type",
      "subject",
      "subjectName",
      "object",
      "objectName",
      ...properties,
      "planned",
      "implicit",
      "quotations",
    ],
    ...relations.map((relation) => [
      relation.id,
      relation.type,
      relation.subject,
      entities[relation.subject]?.name,
      relation.object,
      entities[relation.object]?.name,
      ...properties.map((property) => relation[property]),
      String(relation.planned),
      String(relation.implicit),
      relation.evidence.map(({ quote }) => quote).join("\n"),
    ]),
  ];
}
