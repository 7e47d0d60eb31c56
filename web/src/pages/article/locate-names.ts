/** An entity and the names under which a text may speak of it. */
export type Named<Entity> = { readonly entity: Entity; readonly names: readonly string[] };

/** Where a name stands in a text, in UTF-16 code units. */
export type NamePlace<Entity> = { readonly entity: Entity; readonly start: number; readonly end: number };

/** A single character names too much: 沪 in 沪上. */
const shortest = 2;

/** Every place where a text has one of the names, the longest where several begin; none overlap. */
export function locateNames<Entity>(text: string, entities: readonly Named<Entity>[]): NamePlace<Entity>[] {
  const names = entities
    .flatMap(({ entity, names }) => names.map((name) => ({ name, entity })))
    .filter(({ name }) => name.length >= shortest)
    .sort((a, b) => b.name.length - a.name.length);
  const places: NamePlace<Entity>[] = [];
  for (let at = 0; at < text.length; ) {
    const found = names.find(({ name }) => text.startsWith(name, at));
    if (found) places.push({ entity: found.entity, start: at, end: at + found.name.length });
    at += found?.name.length ?? 1;
  }
  return places;
}
