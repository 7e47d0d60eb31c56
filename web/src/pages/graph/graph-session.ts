import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import type { RelationFactFragment } from "../../graphql/generated/graphql.ts";
import { askAround, askCounts, askEdges, askEntities, askGroup } from "./ask-graph.ts";
import type { Arrival, Change } from "./change-view.ts";
import { type GraphKnowledge, type GraphRelation, type Learned, learn, nothingKnown } from "./graph-knowledge.ts";
import { dayOf, type EdgeGroup, emptyView, type GraphView, keyOfGroup, type Point } from "./graph-view.ts";
import { settle } from "./lay-out.ts";
import { type Homeless, placeNear } from "./place-nodes.ts";
import { lineKey } from "./shown-graph.ts";
import type { Camera, SeenView } from "./view-code.ts";
import { type KeptView, learnKept } from "./view-file.ts";
import { beginHistory, changeHistory, type HistoryAction, type ViewHistory } from "./view-history.ts";

/** Neighbours that one expansion brings. */
export const step = 20;
/** Entities that a start, or expanding everything, brings at most. */
export const mostAtOnce = 60;

/** What the service is asked for just now, or why it did not answer. */
export type Work =
  | { readonly is: "going"; readonly done: number; readonly all: number; readonly stop: () => void }
  | { readonly is: "failed"; readonly error: Error; readonly again: () => void };

/** What the reader is to know about what was just done. */
export type Note =
  | { readonly says: "truncated"; readonly count: number }
  | { readonly says: "lost"; readonly count: number }
  | { readonly says: "unplaced" }
  | { readonly says: "unreadable" }
  | { readonly says: "nothingNew" };

/** How the picture is to be seen next. */
export type Look = { readonly camera: Camera | "all"; readonly smooth: boolean };

export type SessionState = {
  readonly history: ViewHistory;
  readonly known: GraphKnowledge;
  readonly work: Work | null;
  readonly note: Note | null;
  /** A new object each time that the picture is to be seen otherwise. */
  readonly look: Look | null;
};

/** What a picture begins with. */
export type Start = {
  /** Entities; around a single one also what lies around it, unless `alone`. */
  readonly ids: readonly string[];
  readonly alone: boolean;
  readonly types: readonly RelationType[] | null;
  readonly asOf: string | null;
};

/** Hears how many parts of a piece of work are done. */
type Told = (done: number, all: number) => void;

export type GraphSession = ReturnType<typeof createGraphSession>;

/** The picture, what is known, and everything that asks the service. React subscribes to it. */
export function createGraphSession() {
  let state: SessionState = {
    history: beginHistory(emptyView),
    known: nothingKnown,
    work: null,
    note: null,
    look: null,
  };
  const listeners = new Set<() => void>();
  let running: AbortController | undefined;

  const put = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  /** What is merely known shows nothing: the change that follows tells of both, and all is drawn once. */
  const learnMore = (learned: Learned) => {
    state = { ...state, known: learn(state.known, learned) };
  };
  const change = (action: HistoryAction) => put({ history: changeHistory(state.history, action), note: null });

  /** Runs one piece of work that asks the service, in place of the one before. */
  const run = async (work: (signal: AbortSignal, told: Told) => Promise<void>) => {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const stop = () => {
      controller.abort();
      if (running === controller) put({ work: null });
    };
    const told: Told = (done, all) => put({ work: { is: "going", done, all, stop } });
    put({ work: { is: "going", done: 0, all: 1, stop }, note: null });
    try {
      await work(controller.signal, told);
      if (running === controller) put({ work: null });
    } catch (error) {
      if (controller.signal.aborted) return;
      put({ work: { is: "failed", error: error as Error, again: () => void run(work) } });
    }
  };

  /** Asks for the edges of newcomers, so that everything between what is seen is known. */
  const learnEdges = async (ids: readonly string[], signal: AbortSignal, told: Told) => {
    const { places } = state.history.present;
    const newcomers = ids.filter((id) => !(id in places));
    const relations = await askEdges(newcomers, Object.keys(places), signal, told);
    learnMore({ relations });
  };

  /** Brings entities into the picture, near what they belong to, with other changes in the same step. */
  const bring = (arrivals: readonly Omit<Arrival, "at">[], others: readonly Change[] = []) => {
    const { places } = state.history.present;
    const isFirst = Object.keys(places).length === 0;
    const ids = [...new Set(arrivals.map(({ id }) => id))].filter((id) => !(id in places));
    const found = isFirst ? settleFirst(ids, state.known) : placeNewcomers(ids, state.history.present, state.known);
    const at = (id: string) => found[id] ?? (places[id] as Point);
    const before = state.history;
    const brought: Change = { do: "bring", arrivals: arrivals.map((arrival) => ({ ...arrival, at: at(arrival.id) })) };
    change(others.length === 0 ? brought : { do: "several", changes: [brought, ...others] });
    if (ids.length > 0) put({ look: { camera: "all", smooth: !isFirst } });
    else if (state.history === before) put({ note: { says: "nothingNew" } });
  };

  /** Brings the next edges of groups until so many new neighbours are there. */
  const collect = async (groups: readonly EdgeGroup[], signal: AbortSignal, told: Told) => {
    const { filters, places } = state.history.present;
    const asked = { asOf: dayOf(filters), planned: filters.planned };
    const arrivals: (Omit<Arrival, "at"> & { readonly by: string })[] = [];
    const relations: RelationFactFragment[] = [];
    const fresh = new Set<string>();
    for (const group of groups) {
      const ofGroup = new Set<string>();
      pages: for await (const page of askGroup(group, asked, signal)) {
        for (const relation of page) {
          const id = relation.subject.id === group.of ? relation.object.id : relation.subject.id;
          if (!(id in places) && !fresh.has(id)) {
            if (ofGroup.size >= step || fresh.size >= mostAtOnce) break pages;
            ofGroup.add(id);
            fresh.add(id);
          }
          relations.push(relation);
          arrivals.push({ id, by: keyOfGroup(group) });
        }
      }
    }
    learnMore({ relations });
    await learnEdges([...fresh], signal, told);
    return arrivals;
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => state,
    change,
    say: (note: Note | null) => put({ note }),
    see: (look: Look) => put({ look }),
    stop: () => {
      running?.abort();
      put({ work: null });
    },

    /** Begins with some entities, beside what is there already. */
    start: ({ ids, alone, types, asOf }: Start) =>
      run(async (signal, told) => {
        const [only] = ids;
        const filters: readonly Change[] =
          asOf === null ? [] : [{ do: "filter", filters: { from: asOf, until: asOf, meaning: "holds" } }];
        const select = (id: string): Change => ({ do: "select", ids: [id] });
        if (only !== undefined && ids.length === 1 && !alone) {
          const around = await askAround({ of: only, types, asOf, limit: mostAtOnce + 1 }, signal);
          learnMore({ entities: around.nodes, relations: around.relations });
          const near = around.nodes.map(({ id }) => id);
          await learnEdges(near, signal, told);
          if (near.length === 0) return put({ note: { says: "lost", count: 1 } });
          bring([{ id: only }, ...bringersOf(only, near, state.known)], [...filters, select(only)]);
          if (around.truncated) put({ note: { says: "truncated", count: near.length - 1 } });
          return;
        }
        const entities = await askEntities(ids, signal);
        learnMore({ entities });
        const found = entities.map(({ id }) => id);
        await learnEdges(found, signal, told);
        const selection = found.length === 1 ? found.map(select) : [];
        if (found.length > 0)
          bring(
            found.map((id) => ({ id })),
            [...filters, ...selection],
          );
        const lost = ids.length - found.length;
        if (lost > 0) put({ note: { says: "lost", count: lost } });
      }),

    /** Brings more of some groups: of each at most a step. */
    expand: (groups: readonly EdgeGroup[]) =>
      run(async (signal, told) => {
        bring(await collect(groups, signal, told));
      }),

    /** Brings something of every group of some entities, up to a bound. */
    expandAll: (ids: readonly string[]) =>
      run(async (signal, told) => {
        const { filters } = state.history.present;
        const asked = { asOf: dayOf(filters), planned: filters.planned };
        const groups = (await Promise.all(ids.map((id) => askCounts(id, asked, signal)))).flat();
        bring(await collect(groups, signal, told));
      }),

    /** Restores a view of which only the ids are known. */
    restore: ({ view, camera, placed }: SeenView & { readonly placed: boolean }) =>
      run(async (signal, told) => {
        const ids = Object.keys(view.places);
        const unknown = ids.filter((id) => !(id in state.known.entities));
        const entities = await askEntities(unknown, signal);
        const relations = await askEdges(ids, [], signal, told);
        learnMore({ entities, relations });
        const found = ids.filter((id) => id in state.known.entities);
        const restored = only(view, found);
        change({ do: "open", view: placed ? restored : settleAll(restored, state.known) });
        put({ look: { camera: placed && camera ? camera : "all", smooth: false } });
        if (found.length < ids.length) put({ note: { says: "lost", count: ids.length - found.length } });
        else if (!placed) put({ note: { says: "unplaced" } });
      }),

    /** Opens a view that brings along what it shows. */
    open: (kept: KeptView) => {
      running?.abort();
      const known = learnKept(state.known, kept);
      const there = Object.keys(kept.view.places).filter((id) => id in known.entities);
      put({ known, work: null });
      change({ do: "open", view: only(kept.view, there) });
      put({ look: { camera: kept.camera ?? "all", smooth: false } });
    },
  };
}

/** A view of these entities only. */
function only(view: GraphView, ids: readonly string[]): GraphView {
  const kept = new Set(ids);
  return {
    ...view,
    places: Object.fromEntries(Object.entries(view.places).filter(([id]) => kept.has(id))),
    selected: view.selected.filter((id) => kept.has(id)),
    line: view.line?.every((id) => kept.has(id)) ? view.line : null,
  };
}

/** Which expansions of an entity would have brought each of its neighbours. */
function bringersOf(of: string, near: readonly string[], known: GraphKnowledge): readonly Omit<Arrival, "at">[] {
  const wanted = new Set(near);
  return Object.values(known.relations).flatMap(({ subject, object, type, planned }) => {
    if (planned || subject === object) return [];
    if (subject === of && wanted.has(object)) return [{ id: object, by: keyOfGroup({ of, type, direction: "OUT" }) }];
    if (object === of && wanted.has(subject)) return [{ id: subject, by: keyOfGroup({ of, type, direction: "IN" }) }];
    return [];
  });
}

/** Places for a picture that was empty. */
function settleFirst(ids: readonly string[], known: GraphKnowledge): Readonly<Record<string, Point>> {
  const among = new Set(ids);
  const lines = linesAmong(among, Object.values(known.relations));
  const begin = placeNear(
    [],
    ids.map((id) => ({ id, near: [] })),
  );
  return settle(
    ids.map((id) => ({ id, ...(begin[id] as Point) })),
    lines,
  );
}

/** A view in which nothing but what is pinned had a place. */
function settleAll(view: GraphView, known: GraphKnowledge): GraphView {
  const found = settleFirst(Object.keys(view.places), known);
  const places = Object.entries(view.places).map(([id, place]) => [id, { ...place, ...found[id] }] as const);
  return { ...view, places: Object.fromEntries(places) };
}

/** Places for newcomers to a picture in which everything else stays. */
function placeNewcomers(
  ids: readonly string[],
  { places }: GraphView,
  known: GraphKnowledge,
): Readonly<Record<string, Point>> {
  const near = new Map<string, Map<string, Point>>(ids.map((id) => [id, new Map()]));
  for (const { subject, object } of Object.values(known.relations))
    for (const [from, to] of [
      [subject, object],
      [object, subject],
    ] as const) {
      const place = places[to];
      if (place) near.get(from)?.set(to, place);
    }
  const homeless: Homeless[] = ids.map((id) => ({ id, near: [...(near.get(id)?.values() ?? [])] }));
  return placeNear(Object.values(places), homeless);
}

function linesAmong(
  among: ReadonlySet<string>,
  relations: readonly GraphRelation[],
): readonly (readonly [string, string])[] {
  const lines = new Map<string, readonly [string, string]>();
  for (const { subject, object } of relations)
    if (subject !== object && among.has(subject) && among.has(object))
      lines.set(lineKey(subject, object), [subject, object]);
  return [...lines.values()];
}
