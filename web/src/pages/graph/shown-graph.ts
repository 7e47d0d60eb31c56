import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import type { EntityLabel } from "../../language/words.ts";
import type { GraphEntity, GraphKnowledge, GraphRelation } from "./graph-knowledge.ts";
import { dayOf, type GraphFilters, type GraphView, keyOfGroup, type Place } from "./graph-view.ts";
import { isInRange, isUndated } from "./relation-time.ts";

/** An entity that is seen. */
export type ShownEntity = Place & {
  readonly id: string;
  readonly entity: GraphEntity;
  /** Edges seen at it. */
  readonly degree: number;
};

/** All edges seen between two entities, drawn as one line. */
export type ShownLine = {
  /** The ids of its ends with a tab between, in their order. */
  readonly key: string;
  readonly ends: readonly [string, string];
  readonly relations: readonly GraphRelation[];
};

/** What of a view is seen, and how much stands behind each filter. */
export type ShownGraph = {
  readonly entities: readonly ShownEntity[];
  readonly lines: readonly ShownLine[];
  /** In the order of their ids. */
  readonly relations: readonly GraphRelation[];
  /** Edges between entities of the view, filtered or not. */
  readonly all: readonly GraphRelation[];
  /** Entities of the view that are not hidden by themselves, by label; filtered or not. */
  readonly byLabel: ReadonlyMap<EntityLabel, number>;
  /** `all`, by type. */
  readonly byType: ReadonlyMap<RelationType, number>;
  readonly undated: number;
  readonly planned: number;
  readonly implicit: number;
  /** Entities hidden by themselves. */
  readonly hidden: readonly string[];
};

/** The line between two entities, whichever way. */
export function lineKey(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}

/** What of a view is seen. Entities are in the order of the view. */
export function showGraph({ places, filters }: GraphView, known: GraphKnowledge): ShownGraph {
  const { withoutLabels, withoutTypes } = filters;
  const [labels, types] = [new Set(withoutLabels), new Set(withoutTypes)];
  const hidden: string[] = [];
  const byLabel = new Map<EntityLabel, number>();
  const open = new Map<string, GraphEntity>();
  for (const [id, place] of Object.entries(places)) {
    const entity = known.entities[id];
    if (!entity) continue;
    if (place.hidden) hidden.push(id);
    else {
      count(byLabel, entity.__typename);
      if (!labels.has(entity.__typename)) open.set(id, entity);
    }
  }
  const all: GraphRelation[] = [];
  const relations: GraphRelation[] = [];
  const byType = new Map<RelationType, number>();
  const degrees = new Map<string, number>();
  const lines = new Map<string, GraphRelation[]>();
  let [undated, planned, implicit] = [0, 0, 0];
  for (const relation of Object.values(known.relations)) {
    const { subject, object, type } = relation;
    if (!open.has(subject) || !open.has(object)) continue;
    all.push(relation);
    count(byType, type);
    if (isUndated(relation)) undated += 1;
    if (relation.planned) planned += 1;
    if (relation.implicit) implicit += 1;
    if (types.has(type) || !isLetThrough(relation, filters)) continue;
    relations.push(relation);
    for (const end of subject === object ? [subject] : [subject, object]) count(degrees, end);
    const key = lineKey(subject, object);
    const line = lines.get(key);
    if (line) line.push(relation);
    else lines.set(key, [relation]);
  }
  const entities: ShownEntity[] = [];
  for (const [id, entity] of open) {
    const degree = degrees.get(id) ?? 0;
    if (degree > 0 || filters.loose) entities.push({ ...(places[id] as Place), id, entity, degree });
  }
  return {
    entities,
    lines: [...lines].map(([key, between]) => ({ key, ends: key.split("\t") as [string, string], relations: between })),
    relations: relations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    all,
    byLabel,
    byType,
    undated,
    planned,
    implicit,
    hidden,
  };
}

/** How many edges of each group at an entity lead to entities of the view, by the key of the group. */
export function countBroughtEdges(id: string, view: GraphView, known: GraphKnowledge): ReadonlyMap<string, number> {
  const day = dayOf(view.filters);
  const asked = { ...view.filters, from: day, until: day, undated: true, implicit: true };
  const counts = new Map<string, number>();
  for (const relation of Object.values(known.relations)) {
    const { subject, object, type } = relation;
    if ((subject !== id && object !== id) || !(subject in view.places) || !(object in view.places)) continue;
    if (!isLetThrough(relation, asked)) continue;
    if (subject === id) count(counts, keyOfGroup({ of: id, type, direction: "OUT" }));
    if (object === id) count(counts, keyOfGroup({ of: id, type, direction: "IN" }));
  }
  return counts;
}

/** Expansions of an entity that have brought what is in the view now. */
export function expansionsOf(id: string, { places }: GraphView): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { by } of Object.values(places)) for (const key of by) if (key.endsWith(` ${id}`)) own.add(key);
  return own;
}

function isLetThrough(relation: GraphRelation, filters: GraphFilters): boolean {
  if (relation.planned && !filters.planned) return false;
  if (relation.implicit && !filters.implicit) return false;
  return isInRange(relation, filters);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
