import type { GraphEntity, GraphKnowledge, GraphRelation } from "./graph-knowledge.ts";
import type { GraphView, Place } from "./graph-view.ts";
import { type Camera, entityLabels, parseFilters, type SeenView } from "./view-code.ts";

/** A view that stands by itself: with the entities and edges in it, as they were known when it was kept. */
export type KeptView = SeenView & {
  readonly name: string;
  /** When it was kept: an ISO 8601 instant. */
  readonly keptAt: string;
  readonly entities: readonly GraphEntity[];
  readonly relations: readonly GraphRelation[];
};

/** What a file of one view begins with. */
const format = "policygraph-view-1";

/** A view with what is known of it. */
export function keepView(name: string, keptAt: string, { view, camera }: SeenView, known: GraphKnowledge): KeptView {
  const { places } = view;
  return {
    name,
    keptAt,
    view,
    camera,
    entities: Object.keys(places).flatMap((id) => known.entities[id] ?? []),
    relations: Object.values(known.relations).filter(({ subject, object }) => subject in places && object in places),
  };
}

/** The file of a view, which `parseViewFile` reads. */
export function toViewFile(kept: KeptView): string {
  return `${JSON.stringify({ format, ...kept })}\n`;
}

/**
 * Reads the file of a view; what it says of entities and edges is taken as it stands, what is shaped otherwise refused.
 *
 * @throws Error saying what is wrong with it
 */
export function parseViewFile(text: string): KeptView {
  const said: unknown = JSON.parse(text);
  if (!isRecord(said) || said.format !== format) throw new Error(`expected format ${format}`);
  const entities = listOf(said.entities, isEntity, "entities");
  const relations = listOf(said.relations, isRelation, "relations");
  if (!isRecord(said.view) || !isRecord(said.view.places)) throw new Error("expected view.places");
  const places = said.view.places;
  const wrong = Object.entries(places).find(([, place]) => !isPlace(place));
  if (wrong) throw new Error(`expected view.places["${wrong[0]}"] to be a place, but got ${JSON.stringify(wrong[1])}`);
  const { camera, name, keptAt } = said;
  const view: GraphView = {
    places: places as GraphView["places"],
    filters: parseFilters(isRecord(said.view.filters) ? said.view.filters : {}),
    selected: Array.isArray(said.view.selected) ? said.view.selected.filter((id) => id in places) : [],
    line: null,
  };
  return {
    name: typeof name === "string" ? name : "",
    keptAt: typeof keptAt === "string" ? keptAt : "",
    view,
    camera: isCamera(camera) ? { x: camera.x, y: camera.y, ratio: camera.ratio } : null,
    entities,
    relations,
  };
}

/** Adds what a kept view brings along; what is known already is newer and stays. */
export function learnKept(known: GraphKnowledge, { entities, relations }: KeptView): GraphKnowledge {
  return {
    entities: { ...Object.fromEntries(entities.map((entity) => [entity.id, entity])), ...known.entities },
    relations: { ...Object.fromEntries(relations.map((relation) => [relation.id, relation])), ...known.relations },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item, name: string): readonly Item[] {
  if (!Array.isArray(value)) throw new Error(`expected ${name} to be a list`);
  const wrong = value.findIndex((item) => !isItem(item));
  if (wrong >= 0) throw new Error(`expected ${name}[${wrong}] as exported, but got ${JSON.stringify(value[wrong])}`);
  return value;
}

function isEntity(value: unknown): value is GraphEntity {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.name) &&
    entityLabels.some((label) => label === value.__typename)
  );
}

function isRelation(value: unknown): value is GraphRelation {
  return (
    isRecord(value) &&
    [value.id, value.type, value.subject, value.object].every(isText) &&
    [value.title, value.role, value.on, value.from, value.until, value.assertedOn].every(isTextOrNull) &&
    [value.planned, value.implicit].every((flag) => typeof flag === "boolean") &&
    Array.isArray(value.evidence) &&
    value.evidence.every((one) => isRecord(one) && isText(one.id) && isText(one.quote))
  );
}

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) &&
    [value.x, value.y].every(Number.isFinite) &&
    [value.pinned, value.hidden].every((flag) => typeof flag === "boolean") &&
    Array.isArray(value.by) &&
    value.by.every(isText)
  );
}

function isCamera(value: unknown): value is Camera {
  return isRecord(value) && [value.x, value.y, value.ratio].every(Number.isFinite);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
