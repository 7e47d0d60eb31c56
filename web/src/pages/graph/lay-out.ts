import Graph from "graphology";
import circular from "graphology-layout/circular";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Point } from "./graph-view.ts";
import { compareByLabel, gap, type Places, toColumns, toRings } from "./layouts.ts";
import type { ShownEntity, ShownGraph } from "./shown-graph.ts";

/** Layouts that are reckoned at once; the force layout runs on by itself until it is stopped. */
export const layouts = ["circle", "columns", "rings"] as const;
export type Layout = (typeof layouts)[number];

/** Places by a layout, for all but the pinned; `rings` go round `middle`, or round the entity with most edges. */
export function layOut(layout: Layout, shown: ShownGraph, middle?: string): Places {
  const ordered = [...shown.entities].sort(compareByLabel);
  const places = {
    circle: () => toCircle(ordered),
    columns: () => toColumns(ordered),
    rings: () => toRings(ordered, shown.lines, middle),
  }[layout]();
  const pinned = new Set(ordered.filter((one) => one.pinned).map(({ id }) => id));
  return Object.fromEntries(Object.entries(places).filter(([id]) => !pinned.has(id)));
}

/** How forces are set: neighbours come to lie about 100 apart. */
export function forceSettings(order: number): ForceAtlas2Settings {
  return {
    ...forceAtlas2.inferSettings(order),
    scalingRatio: 300,
    gravity: 0.4,
    strongGravityMode: false,
    barnesHutOptimize: order > 200,
    slowDown: 4 + Math.log(Math.max(order, 1)),
  };
}

/** Places by forces, reckoned to the end: for a picture that nobody has seen yet. Entities begin where they stand. */
export function settle(entities: readonly Homed[], lines: readonly (readonly [string, string])[]): Places {
  if (entities.length < 2) return Object.fromEntries(entities.map(({ id, x, y }) => [id, { x, y }]));
  const graph = toGraph(entities, lines);
  const iterations = entities.length > 1000 ? 60 : 300;
  forceAtlas2.assign(graph, { iterations, settings: forceSettings(entities.length), getEdgeWeight: null });
  return pushApart(entities.map(({ id }) => ({ id, ...placeIn(graph, id) })));
}

/** Pushes apart what overlaps, but for the pinned. */
export function spread(shown: ShownGraph): Places {
  const places = pushApart(shown.entities);
  return Object.fromEntries(shown.entities.flatMap(({ id, pinned }) => (pinned ? [] : [[id, places[id] as Point]])));
}

/** Places where nobody stands in another's room. */
export function pushApart(entities: readonly Homed[]): Places {
  return noverlap(toGraph(entities, []), {
    maxIterations: 150,
    settings: { margin: gap / 2.4, ratio: 1, expansion: 1.05 },
  });
}

type Homed = Point & { readonly id: string };

function toGraph(entities: readonly Homed[], lines: readonly (readonly [string, string])[]): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const { id, x, y } of entities) graph.addNode(id, { x, y, size: 8 });
  for (const [a, b] of lines) if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.mergeEdge(a, b);
  return graph;
}

function placeIn(graph: Graph, id: string): Point {
  const { x, y } = graph.getNodeAttributes(id) as Point;
  return { x, y };
}

function toCircle(ordered: readonly ShownEntity[]): Places {
  const scale = Math.max(gap, (ordered.length * gap) / (2 * Math.PI));
  return circular(toGraph(ordered, []), { scale, center: 0 }) as Places;
}
