import type { EntityLabel } from "../../language/words.ts";
import type { Point } from "./graph-view.ts";
import type { ShownEntity, ShownGraph } from "./shown-graph.ts";

/** Places by id. */
export type Places = Readonly<Record<string, Point>>;

/** Columns from left to right: from places and bodies over what they do to what comes of it. */
const columnOrder: readonly EntityLabel[] = [
  "Region",
  "Institution",
  "Person",
  "Document",
  "Initiative",
  "Provision",
  "Statistic",
  "Sector",
  "Audience",
];

/** Room between neighbours in a layout. */
export const gap = 110;

/** In the order of the columns, those with most edges first. */
export function compareByLabel(a: ShownEntity, b: ShownEntity): number {
  return (
    columnOrder.indexOf(a.entity.__typename) - columnOrder.indexOf(b.entity.__typename) ||
    b.degree - a.degree ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Rows in a column before it goes on beside itself. */
const mostRows = 24;

/** A column for each label, beside one another. */
export function toColumns(ordered: readonly ShownEntity[]): Places {
  const columns = columnOrder
    .map((label) => ordered.filter(({ entity }) => entity.__typename === label))
    .filter((column) => column.length > 0)
    .flatMap((column) => {
      const parts = Math.ceil(column.length / mostRows);
      const rows = Math.ceil(column.length / parts);
      return Array.from({ length: parts }, (_, part) => column.slice(part * rows, (part + 1) * rows));
    });
  return Object.fromEntries(
    columns.flatMap((column, across) =>
      column.map(({ id }, down) => [
        id,
        { x: (across - (columns.length - 1) / 2) * gap * 2.4, y: ((column.length - 1) / 2 - down) * gap * 0.7 },
      ]),
    ),
  );
}

/** Rings around an entity, the asked one or that with most edges: on the first its neighbours, on the next theirs. */
export function toRings(ordered: readonly ShownEntity[], lines: ShownGraph["lines"], asked?: string): Places {
  const neighbours = new Map<string, string[]>();
  for (const { ends } of lines)
    for (const [from, to] of [ends, [ends[1], ends[0]]] as const) {
      const known = neighbours.get(from);
      if (known) known.push(to);
      else neighbours.set(from, [to]);
    }
  const busiest = ordered.reduce<ShownEntity | undefined>(
    (best, one) => (best && best.degree >= one.degree ? best : one),
    undefined,
  );
  const middle = ordered.find(({ id }) => id === asked)?.id ?? busiest?.id;
  if (middle === undefined) return {};
  const places: Record<string, Point> = { [middle]: { x: 0, y: 0 } };
  const left = new Set(ordered.map(({ id }) => id).filter((id) => id !== middle));
  let radius = 0;
  for (let ring = [middle]; left.size > 0; ) {
    // Children follow their parents around the ring, so that lines hardly cross.
    const next = [...new Set(ring.flatMap((id) => (neighbours.get(id) ?? []).filter((to) => left.has(to))))];
    const members = next.length > 0 ? next : [...left];
    radius = Math.max(radius + gap * 1.7, (members.length * gap * 0.9) / (2 * Math.PI));
    members.forEach((id, at) => {
      const angle = Math.PI / 2 - (2 * Math.PI * at) / members.length;
      places[id] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
      left.delete(id);
    });
    ring = members;
  }
  return places;
}
