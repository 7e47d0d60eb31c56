import type { Contribution, LinkedEntity } from "../model/contribution.ts";
import { labelOf, relationId } from "../model/id.ts";
import { survivorIn } from "./redirects.ts";

/** What an article says by ids that entities had before a merge: the part of its contribution that a merge changes. */
export type Said = Pick<Contribution, "entities" | "relations" | "properties">;

/**
 * The same said of the entities that merged ones live on in: `redirects` leads from an id to the next. Relationships
 * that would lead from an entity to itself are left out; two that become one keep both quotations. The argument itself
 * where nothing in it was merged.
 */
export function toSurvivors<Words extends Said>(said: Words, redirects: ReadonlyMap<string, string>): Words {
  const survivorOf = (id: string) => survivorIn(redirects, id);
  if (!idsIn(said).some((id) => redirects.has(id))) return said;
  const entities = new Map<string, LinkedEntity>();
  for (const entity of said.entities) {
    const id = survivorOf(entity.id);
    const merged: LinkedEntity = id === entity.id ? entity : { ...entity, id, label: labelOf(id), was: [entity.id] };
    const known = entities.get(id);
    entities.set(id, known ? joinEntities(known, merged) : merged);
  }
  const relations = said.relations.flatMap((relation) => {
    const [from, to] = [survivorOf(relation.from), survivorOf(relation.to)];
    if (from === relation.from && to === relation.to) return [relation];
    return from === to ? [] : [{ ...relation, from, to, id: relationId(relation.type, from, to, relation.properties) }];
  });
  const properties = said.properties.map((one) => ({ ...one, entity: survivorOf(one.entity) }));
  return {
    ...said,
    entities: [...entities.values()],
    relations: distinct(relations, ({ id, evidence }) => `${id}\n${evidence.id}`),
    properties: distinct(properties, ({ entity, property, evidence }) => `${entity}\n${property}\n${evidence.id}`),
  };
}

/** Every id of an entity that `said` names, some more than once. */
export function idsIn({ entities, relations, properties }: Said): string[] {
  return [
    ...entities.map(({ id }) => id),
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...properties.map(({ entity }) => entity),
  ];
}

/** Two mentions of one article: the survivor's own words count before those of what was merged into it. */
function joinEntities(one: LinkedEntity, other: LinkedEntity): LinkedEntity {
  const [own, merged] = one.was === undefined ? [one, other] : [other, one];
  const { unresolved = false, ...attributes } = merged.attributes;
  const names = unresolved ? [] : [{ alias: merged.name, region: null, from: null, until: null }];
  const was = [...new Set([...(own.was ?? []), ...(merged.was ?? [])])].sort();
  const aliases = [...own.aliases, ...merged.aliases, ...names];
  return {
    ...own,
    attributes: own.was === undefined ? { ...attributes, ...own.attributes } : own.attributes,
    aliases: distinct(aliases, ({ alias, region }) => `${alias}\n${region}`),
    ...(own.was === undefined ? {} : { was }),
  };
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}
