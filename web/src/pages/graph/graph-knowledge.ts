import type { EntityRefFragment, RelationFactFragment } from "../../graphql/generated/graphql.ts";

/** An entity as the graph page knows it. */
export type GraphEntity = EntityRefFragment;

/** An edge as the graph page knows it; its ends are ids. */
export type GraphRelation = Omit<RelationFactFragment, "__typename" | "subject" | "object"> & {
  readonly subject: string;
  readonly object: string;
};

/** What the service has told so far, by id. It only grows; what of it is seen, a `GraphView` says. */
export type GraphKnowledge = {
  readonly entities: Readonly<Record<string, GraphEntity>>;
  readonly relations: Readonly<Record<string, GraphRelation>>;
};

export const nothingKnown: GraphKnowledge = { entities: {}, relations: {} };

/** Some entities and edges as an answer brings them. */
export type Learned = {
  readonly entities?: readonly GraphEntity[];
  readonly relations?: readonly RelationFactFragment[];
};

/** Adds what an answer brought; what came before under the same id is replaced. */
export function learn(known: GraphKnowledge, { entities = [], relations = [] }: Learned): GraphKnowledge {
  if (entities.length === 0 && relations.length === 0) return known;
  const learned = { entities: { ...known.entities }, relations: { ...known.relations } };
  for (const entity of entities) learned.entities[entity.id] = entity;
  for (const { subject, object, ...fact } of relations) {
    learned.entities[subject.id] ??= subject;
    learned.entities[object.id] ??= object;
    learned.relations[fact.id] = { ...fact, subject: subject.id, object: object.id };
  }
  return learned;
}
