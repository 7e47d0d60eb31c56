import { type GraphFilters, type GraphView, groupOfKey, type Place, type Point } from "./graph-view.ts";

/** An entity that comes into the picture, or is there and brought once more by another expansion. */
export type Arrival = {
  readonly id: string;
  /** Where it goes if it is new. */
  readonly at: Point;
  /** The expansion that brings it; left out where the reader chose it. */
  readonly by?: string;
};

/** What a reader may do to the picture. */
export type Change =
  | { readonly do: "bring"; readonly arrivals: readonly Arrival[] }
  | { readonly do: "collapse"; readonly groups: readonly string[] }
  | { readonly do: "move"; readonly to: Readonly<Record<string, Point>>; readonly pin?: boolean }
  | { readonly do: "pin"; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly do: "hide"; readonly ids: readonly string[] }
  | { readonly do: "show"; readonly ids: readonly string[] }
  | { readonly do: "remove"; readonly ids: readonly string[] }
  | { readonly do: "keep"; readonly ids: readonly string[] }
  | { readonly do: "filter"; readonly filters: Partial<GraphFilters> }
  | { readonly do: "select"; readonly ids: readonly string[]; readonly line?: readonly [string, string] | null }
  | { readonly do: "open"; readonly view: GraphView }
  | { readonly do: "several"; readonly changes: readonly Change[] };

/** The picture after a change; the same object where nothing changed. */
export function changeView(view: GraphView, change: Change): GraphView {
  switch (change.do) {
    case "bring":
      return withPlaces(view, bring(view.places, change.arrivals));
    case "collapse":
      return withPlaces(view, collapse(view.places, new Set(change.groups)));
    case "move":
      return withPlaces(
        view,
        edit(view.places, Object.keys(change.to), (place, id) => {
          const { x, y } = change.to[id] as Point;
          return { ...place, x, y, pinned: change.pin ?? place.pinned };
        }),
      );
    case "pin":
      return withPlaces(
        view,
        edit(view.places, change.ids, (place) => ({ ...place, pinned: change.pinned })),
      );
    case "hide":
      return withPlaces(
        view,
        edit(view.places, change.ids, (place) => ({ ...place, hidden: true })),
      );
    case "show":
      return withPlaces(
        view,
        edit(view.places, change.ids, (place) => ({ ...place, hidden: false })),
      );
    case "remove": {
      const gone = new Set(change.ids);
      return withPlaces(
        view,
        only(view.places, (id) => !gone.has(id)),
      );
    }
    case "keep": {
      const kept = new Set(change.ids);
      return withPlaces(
        view,
        only(view.places, (id) => kept.has(id)),
      );
    }
    case "filter":
      return { ...view, filters: { ...view.filters, ...change.filters } };
    case "select":
      return { ...view, selected: change.ids.filter((id) => id in view.places), line: change.line ?? null };
    case "open":
      return change.view;
    case "several":
      return change.changes.reduce(changeView, view);
  }
}

type Places = GraphView["places"];

/** Other places; what is no longer seen is no longer selected. */
function withPlaces(view: GraphView, places: Places): GraphView {
  if (places === view.places) return view;
  const isSeen = (id: string) => places[id] !== undefined && !places[id].hidden;
  const selected = view.selected.filter(isSeen);
  return {
    ...view,
    places,
    selected: selected.length === view.selected.length ? view.selected : selected,
    line: view.line?.every(isSeen) ? view.line : null,
  };
}

function bring(places: Places, arrivals: readonly Arrival[]): Places {
  const changed: Record<string, Place> = {};
  for (const { id, at, by } of arrivals) {
    const place = changed[id] ?? places[id];
    if (!place) changed[id] = { x: at.x, y: at.y, pinned: false, hidden: false, by: by === undefined ? [] : [by] };
    // What the reader chose is no expansion's, and what the reader asks for is seen.
    else if (by === undefined) {
      if (place.hidden || place.by.length > 0) changed[id] = { ...place, hidden: false, by: [] };
    } else if (place.by.length > 0 && !place.by.includes(by)) changed[id] = { ...place, by: [...place.by, by] };
  }
  return Object.keys(changed).length === 0 ? places : { ...places, ...changed };
}

/** Takes out what only these expansions brought, unless the reader pinned it or went on from it. */
function collapse(places: Places, groups: ReadonlySet<string>): Places {
  const wentOnFrom = new Set(
    Object.values(places).flatMap(({ by }) => by.filter((key) => !groups.has(key)).map((key) => groupOfKey(key).of)),
  );
  const next: Record<string, Place> = {};
  let changed = false;
  for (const [id, place] of Object.entries(places)) {
    const by = place.by.filter((key) => !groups.has(key));
    const left = by.length !== place.by.length;
    changed ||= left;
    if (left && by.length === 0 && !place.pinned && !wentOnFrom.has(id)) continue;
    next[id] = left ? { ...place, by } : place;
  }
  return changed ? next : places;
}

function edit(places: Places, ids: readonly string[], toPlace: (place: Place, id: string) => Place): Places {
  const present = ids.filter((id) => id in places);
  if (present.length === 0) return places;
  return { ...places, ...Object.fromEntries(present.map((id) => [id, toPlace(places[id] as Place, id)])) };
}

function only(places: Places, isKept: (id: string) => boolean): Places {
  const kept = Object.entries(places).filter(([id]) => isKept(id));
  return kept.length === Object.keys(places).length ? places : Object.fromEntries(kept);
}
