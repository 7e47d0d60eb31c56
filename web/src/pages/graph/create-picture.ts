import Graph from "graphology";
import ForceLayout from "graphology-layout-forceatlas2/worker";
import { EdgeArrowProgram, EdgeDoubleArrowProgram, EdgeLineProgram, NodeCircleProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { animateNodes } from "sigma/utils";
import { nameOf } from "../../parts/entity-link.tsx";
import { createLabelDrawing, type Disc } from "./draw-labels.ts";
import type { Look } from "./graph-session.ts";
import type { GraphView, Point } from "./graph-view.ts";
import { forceSettings, pushApart } from "./lay-out.ts";
import { type DiscData, DiscProgram } from "./node-disc.ts";
import type { PictureColours } from "./picture-colours.ts";
import { lineKey, type ShownGraph, type ShownLine } from "./shown-graph.ts";
import { NothingDrawn, TwoLayerSigma } from "./two-layer-sigma.ts";
import type { Camera } from "./view-code.ts";

/** What a reader does in the picture. */
export type PictureEvents = {
  readonly onSelect: (id: string, more: boolean) => void;
  readonly onLine: (ends: readonly [string, string]) => void;
  readonly onNothing: () => void;
  readonly onExpand: (id: string) => void;
  /** Where entities were put: by hand (then they are to stay there) or by the force layout. */
  readonly onMove: (to: Readonly<Record<string, Point>>, byHand: boolean) => void;
  readonly onCamera: (camera: Camera) => void;
};

/** What the picture shows of a view. */
export type Scene = {
  readonly shown: ShownGraph;
  readonly view: GraphView;
  readonly labelOf: (line: ShownLine) => string;
};

type DiscAttributes = Point &
  DiscData & { label: string; size: number; color: string; fixed: boolean; type: keyof typeof discPrograms };
type LineAttributes = { label: string; size: number; color: string; type: keyof typeof linePrograms; zIndex: number };

export type Picture = ReturnType<typeof createPicture>;

/** The square that camera ratio 1 shows; fixed, so that nothing shifts when entities come and go. */
const reach = 1000;
/** Lines above which they are hairs without heads, and named only at what is pointed at. */
const mostArrows = 1500;
/** Discs above which they have no rims, and jump to a new place instead of gliding there. */
const mostDiscs = 1000;
/** How discs and lines are drawn. Compiling takes a while: sigma is given what the view needs. */
const discPrograms = { disc: DiscProgram, circle: NodeCircleProgram };
const linePrograms = { arrow: EdgeArrowProgram, both: EdgeDoubleArrowProgram, line: EdgeLineProgram };
/** Milliseconds a frame above which lines are left out while the picture moves. */
const slowFrame = 45;

/**
 * Draws a view with sigma into an element and tells what the reader does there. Change it by `update`; end it by `kill`.
 *
 * @throws Error where the browser has no WebGL
 */
export function createPicture(container: HTMLElement, firstColours: PictureColours, events: PictureEvents) {
  const graph = new Graph({ type: "directed", multi: false, allowSelfLoops: false });
  let colours = firstColours;
  let hovered: string | null = null;
  let near: ReadonlySet<string> = new Set();
  let hoveredLine: string | null = null;
  let selected: ReadonlySet<string> = new Set();
  let selectedLine: string | null = null;
  let force: ForceLayout | null = null;
  let stopGliding = () => {};
  const drawing = createLabelDrawing(
    () => colours,
    () => sigma.scaleSize(1),
  );

  const sigma = new TwoLayerSigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    // Sigma would compile its own `circle` and `line` at once.
    nodeProgramClasses: { disc: DiscProgram, circle: NothingDrawn },
    nodeHoverProgramClasses: { disc: NothingDrawn, circle: NothingDrawn },
    defaultEdgeType: "arrow",
    edgeProgramClasses: { arrow: EdgeArrowProgram, line: NothingDrawn },
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    zIndex: true,
    labelDensity: 1,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 4,
    minCameraRatio: 0.02,
    maxCameraRatio: 20,
    doubleClickZoomingRatio: 1.6,
    defaultDrawNodeLabel: drawing.drawNodeLabel,
    defaultDrawNodeHover: drawing.drawNodeHover,
    defaultDrawEdgeLabel: drawing.drawEdgeLabel,
    nodeReducer: (id, disc) => {
      const isNear = near.has(id);
      const isSelected = selected.has(id);
      return {
        ...disc,
        ...(isNear && { type: "disc", rim: colours.accent, rimWidth: 3, zIndex: 1 }),
        ...(isSelected && { type: "disc", rim: colours.accent, rimWidth: 4, zIndex: 2 }),
        forceLabel: isSelected || (isNear && near.size <= 12),
      } as Partial<NodeDisplayData>;
    },
    edgeReducer: (key, line) => {
      const isMeant = key === hoveredLine || key === selectedLine || isAt(hovered, key);
      return (
        isMeant
          ? { ...line, color: colours.accent, size: line.size + 1, zIndex: 2, forceLabel: !isAt(hovered, key) }
          : line
      ) as Partial<EdgeDisplayData>;
    },
  });
  sigma.setCustomBBox({ x: [-reach, reach], y: [-reach, reach] });
  sigma.on("beforeRender", () => drawing.begin(discsInSight(), sigma.getDimensions()));
  // Whatever changed places is reckoned only now.
  sigma.on("afterProcess", () => drawing.begin(discsInSight(), sigma.getDimensions()));

  /** Draws again only what looks otherwise. */
  const redraw = (nodes: Iterable<string>, lines: Iterable<string>) =>
    sigma.refresh({
      partialGraph: {
        nodes: [...nodes].filter((id) => graph.hasNode(id)),
        edges: [...lines].filter((key) => graph.hasEdge(key)),
      },
      skipIndexation: true,
      schedule: true,
    });

  const hover = (id: string | null) => {
    const before = hovered;
    const nearBefore = near;
    hovered = id !== null && graph.hasNode(id) ? id : null;
    container.style.cursor = hovered === null ? "" : "pointer";
    // Of very many, sigma alone names what is pointed at: drawing all of them anew for its lines takes too long.
    if (graph.size > mostArrows) return;
    near = new Set(hovered === null ? [] : graph.neighbors(hovered));
    const lines = [before, hovered].flatMap((one) => (one !== null && graph.hasNode(one) ? graph.edges(one) : []));
    redraw([...nearBefore, ...near], lines);
  };
  const hoverLine = (key: string | null) => {
    const before = hoveredLine;
    hoveredLine = key;
    if (hovered === null) container.style.cursor = key === null ? "" : "pointer";
    if (graph.size > mostArrows) return;
    redraw(
      [],
      [before, key].filter((one) => one !== null),
    );
  };
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("enterEdge", ({ edge }) => hoverLine(edge));
  sigma.on("leaveEdge", () => hoverLine(null));

  let dragged: { readonly ids: readonly string[]; readonly from: Point; last: Point; moved: boolean } | null = null;
  sigma.on("downNode", ({ node, event }) => {
    const from = { x: event.x, y: event.y };
    dragged = { ids: selected.has(node) ? [...selected] : [node], from, last: from, moved: false };
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!dragged) return;
    if (!dragged.moved && Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) < 4) return;
    const [now, then] = [sigma.viewportToGraph(event), sigma.viewportToGraph(dragged.last)];
    for (const id of dragged.ids)
      if (graph.hasNode(id))
        graph.mergeNodeAttributes(id, {
          x: graph.getNodeAttribute(id, "x") + now.x - then.x,
          y: graph.getNodeAttribute(id, "y") + now.y - then.y,
        });
    dragged = { ...dragged, last: { x: event.x, y: event.y }, moved: true };
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  let justDragged = false;
  const drop = () => {
    if (dragged?.moved) {
      justDragged = true;
      events.onMove(placesOf(dragged.ids.filter((id) => graph.hasNode(id))), true);
    }
    dragged = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upEdge", drop);
  sigma.on("upStage", drop);
  /** A click that ends a drag is none. */
  const unlessDragged = (follow: () => void) => {
    if (!justDragged) follow();
    justDragged = false;
  };
  const wantsMore = (original: MouseEvent | TouchEvent) => original.shiftKey || original.ctrlKey || original.metaKey;
  sigma.on("clickNode", ({ node, event }) => unlessDragged(() => events.onSelect(node, wantsMore(event.original))));
  sigma.on("clickEdge", ({ edge }) => unlessDragged(() => events.onLine(edge.split("\t") as [string, string])));
  sigma.on("clickStage", () => unlessDragged(events.onNothing));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onExpand(node);
  });
  let frameTime = 0;
  let lastMoved = Number.NEGATIVE_INFINITY;
  sigma.getCamera().on("updated", () => {
    events.onCamera(readCamera());
    const now = performance.now();
    const took = now - lastMoved;
    lastMoved = now;
    if (took > 1000 || graph.size <= mostArrows) return; // the first of a movement, or too few lines to matter
    frameTime = 0.7 * frameTime + 0.3 * took;
    // Where drawing is slow, without a graphics card, the picture moves without its lines and gets them back at rest.
    if (frameTime > slowFrame && !sigma.getSetting("hideEdgesOnMove")) sigma.setSetting("hideEdgesOnMove", true);
  });

  function placesOf(ids: readonly string[]): Record<string, Point> {
    return Object.fromEntries(
      ids.map((id) => {
        const { x, y } = graph.getNodeAttributes(id);
        return [id, { x, y }];
      }),
    );
  }

  /** What names are kept off; in a picture of very many there is no keeping off. */
  function discsInSight(): readonly Disc[] {
    if (graph.order > mostDiscs) return [];
    const { width, height } = sigma.getDimensions();
    const cameraState = sigma.getCamera().getState(); // of the frame to come, not of the one before
    return graph.nodes().flatMap((id) => {
      const data = sigma.getNodeDisplayData(id);
      if (!data) return [];
      const { x, y } = sigma.framedGraphToViewport(data, { cameraState });
      return x < 0 || y < 0 || x > width || y > height
        ? []
        : [{ x, y, size: sigma.scaleSize(data.size, cameraState.ratio) }];
    });
  }

  /** The same places with what overlaps pushed apart, the pinned where they are. */
  function apartFrom(places: Record<string, Point>): Readonly<Record<string, Point>> {
    if (graph.order > mostDiscs) return places;
    const apart = pushApart(Object.entries(places).map(([id, at]) => ({ id, ...at })));
    const isFixed = (id: string) => graph.getNodeAttribute(id, "fixed") === true;
    return Object.fromEntries(Object.entries(places).map(([id, at]) => [id, isFixed(id) ? at : (apart[id] ?? at)]));
  }

  function readCamera(): Camera {
    const { x, y, ratio } = sigma.getCamera().getState();
    return { x: (x - 0.5) * 2 * reach, y: (y - 0.5) * 2 * reach, ratio };
  }

  function isAt(id: string | null, key: string): boolean {
    return id !== null && graph.hasNode(id) && graph.hasExtremity(key, id);
  }

  function discOf(scene: Scene, { entity, degree, pinned, x, y }: ShownGraph["entities"][number]): DiscAttributes {
    const label = entity.__typename;
    return {
      ...{ x, y, label: nameOf(entity), fixed: pinned },
      size: Math.min(5 + Math.sqrt(degree), 11) * (scene.shown.entities.length > 1500 ? 0.6 : 1),
      color: colours.fills[label],
      rim: pinned ? colours.ink : colours.rims[label],
      rimWidth: pinned ? 3 : 1.2,
      type: pinned || scene.shown.entities.length <= mostDiscs ? "disc" : "circle",
    };
  }

  function lineOf(scene: Scene, line: ShownLine): LineAttributes {
    const isFaint = line.relations.every(({ planned, implicit }) => planned || implicit);
    const isMany = scene.shown.lines.length > mostArrows;
    return {
      label: scene.labelOf(line),
      size: isFaint || isMany ? 0.9 : Math.min(1.4 + line.relations.length * 0.3, 3),
      color: isFaint || isMany ? colours.faint : colours.line,
      type: isMany ? "line" : new Set(line.relations.map(({ subject }) => subject)).size > 1 ? "both" : "arrow",
      zIndex: isFaint ? 0 : 1,
    };
  }

  function update(scene: Scene, nextColours: PictureColours): void {
    const { shown, view } = scene;
    colours = nextColours;
    stopGliding();
    const isFirst = graph.order === 0;
    const glides = !isFirst && shown.entities.length <= mostDiscs && wantsMotion();
    const there = new Set(shown.entities.map(({ id }) => id));
    for (const id of graph.nodes()) if (!there.has(id)) graph.dropNode(id);
    const targets: Record<string, { x: number; y: number }> = {};
    const come = new Set<string>();
    for (const shownEntity of shown.entities) {
      const { id } = shownEntity;
      const disc = discOf(scene, shownEntity);
      if (!graph.hasNode(id)) {
        graph.addNode(id, disc);
        come.add(id);
        if (glides) targets[id] = { x: disc.x, y: disc.y };
        continue;
      }
      const { x, y } = graph.getNodeAttributes(id);
      if (glides && (x !== disc.x || y !== disc.y)) {
        targets[id] = { x: disc.x, y: disc.y };
        graph.mergeNodeAttributes(id, { ...disc, x, y });
      } else graph.mergeNodeAttributes(id, disc);
    }
    const drawn = shown.lines.flatMap((line) =>
      line.ends[0] === line.ends[1] ? [] : [{ line, attributes: lineOf(scene, line) }],
    );
    const lines = new Set(drawn.map(({ line }) => line.key));
    const nodePrograms = { ...sigma.getSetting("nodeProgramClasses") };
    if (shown.entities.length > mostDiscs) nodePrograms.circle = discPrograms.circle;
    const edgePrograms = { ...sigma.getSetting("edgeProgramClasses") };
    for (const { attributes } of drawn) edgePrograms[attributes.type] = linePrograms[attributes.type];
    sigma.setSettings({
      nodeProgramClasses: nodePrograms,
      edgeProgramClasses: edgePrograms,
      renderEdgeLabels: lines.size <= mostArrows,
      hideEdgesOnMove: false,
    });
    for (const { line, attributes } of drawn) {
      const [a, b] = line.ends;
      const [from, to] = line.relations[0]?.subject === a ? [a, b] : [b, a];
      if (graph.hasEdge(line.key) && graph.source(line.key) === from) graph.mergeEdgeAttributes(line.key, attributes);
      else {
        if (graph.hasEdge(line.key)) graph.dropEdge(line.key);
        graph.addDirectedEdgeWithKey(line.key, from, to, attributes);
      }
      // Newcomers come out of a neighbour that was there.
      for (const [id, other] of [
        [a, b],
        [b, a],
      ] as const)
        if (glides && come.has(id) && !come.has(other)) {
          const { x, y } = graph.getNodeAttributes(other);
          graph.mergeNodeAttributes(id, { x, y });
        }
    }
    for (const key of graph.edges()) if (!lines.has(key)) graph.dropEdge(key);
    selected = new Set(view.selected);
    selectedLine = view.line && lineKey(...view.line);
    if (hovered !== null && !there.has(hovered)) hover(null);
    frameTime = 0;
    if (Object.keys(targets).length > 0)
      stopGliding = animateNodes(graph, targets, { duration: 350, easing: "quadraticInOut" });
    else sigma.scheduleRefresh();
  }

  function look({ camera, smooth }: Look, places: readonly Point[]): void {
    const next = camera === "all" ? cameraOfAll(places, sigma.getDimensions()) : camera;
    if (!next) return;
    const state = { x: next.x / 2 / reach + 0.5, y: next.y / 2 / reach + 0.5, ratio: next.ratio, angle: 0 };
    if (smooth && wantsMotion()) void sigma.getCamera().animate(state, { duration: 350 });
    else sigma.getCamera().setState(state);
  }

  return {
    sigma,
    update,
    look,
    /** Entities within a polygon of the viewport's points, by a test of one point. */
    within: (isInside: (at: readonly [number, number]) => boolean): readonly string[] =>
      graph.filterNodes((_, attributes) => {
        const { x, y } = sigma.graphToViewport(attributes as DiscAttributes);
        return isInside([x, y]);
      }),
    isMoving: () => force !== null,
    /** Lets the force layout run in a worker. */
    startForce: () => {
      if (force || graph.order < 2) return;
      stopGliding();
      force = new ForceLayout(graph, { settings: forceSettings(graph.order), getEdgeWeight: null });
      force.start();
    },
    /** Stops it and tells where everything came to lie. */
    stopForce: () => {
      if (!force) return;
      force.kill();
      force = null;
      events.onMove(apartFrom(placesOf(graph.nodes())), false);
    },
    kill: () => {
      stopGliding();
      force?.kill();
      force = null;
      sigma.kill();
    },
  };
}

/** The camera that sees all these places, not nearer than names need. */
function cameraOfAll(
  places: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): Camera | null {
  if (places.length === 0) return null;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  const perUnit = (Math.min(width, height) - 60) / (2 * reach);
  const across = ((right - left) * perUnit) / Math.max(width - Math.min(190, width / 4), 80);
  const down = ((top - bottom) * perUnit) / Math.max(height - 120, 80);
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio: Math.min(Math.max(across, down, 0.25), 20) };
}

function wantsMotion(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
