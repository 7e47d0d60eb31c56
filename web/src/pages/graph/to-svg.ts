import type Sigma from "sigma";
import type { PictureColours } from "./picture-colours.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { wrapName } from "./wrap-name.ts";

const namespace = "http://www.w3.org/2000/svg";

/** The picture as SVG, with what sigma has reckoned for the window: places, sizes, colours, names that it shows. */
export function toSvg(sigma: Sigma, { entities, lines }: ShownGraph, colours: PictureColours): string {
  const { width, height } = sigma.getDimensions();
  const page = document.implementation.createDocument(namespace, "svg");
  const append = (to: Element, name: string, attributes: Readonly<Record<string, string | number>>, text?: string) => {
    const element = page.createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes))
      element.setAttribute(attribute, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
    if (text !== undefined) element.textContent = text;
    to.append(element);
    return element;
  };
  const root = page.documentElement;
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  root.setAttribute("font-family", colours.font);
  append(root, "rect", { width, height, fill: colours.ground });
  const graph = sigma.getGraph();
  const spotOf = (id: string) => {
    const data = sigma.getNodeDisplayData(id);
    return data && { ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size), data };
  };
  const named = sigma.getEdgeDisplayedLabels();
  for (const { key, relations } of lines) {
    const data = graph.hasEdge(key) ? sigma.getEdgeDisplayData(key) : undefined;
    const [from, to] = data ? [spotOf(graph.source(key)), spotOf(graph.target(key))] : [];
    if (!data || !from || !to) continue;
    const isDashed = relations.every(({ planned, implicit }) => planned || implicit);
    const size = sigma.scaleSize(data.size);
    append(root, "line", {
      ...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y },
      stroke: isDashed ? colours.line : data.color,
      "stroke-width": size,
      ...(isDashed && { "stroke-dasharray": "5 4" }),
    });
    for (const [tail, head] of data.type === "both"
      ? [[from, to] as const, [to, from] as const]
      : [[from, to] as const])
      append(root, "path", { d: arrowHead(tail, head, size), fill: isDashed ? colours.line : data.color });
    if (named.has(key) && data.label)
      append(
        root,
        "text",
        {
          ...{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 },
          ...{ "text-anchor": "middle", "font-size": 12, fill: colours.soft },
          ...{ stroke: colours.ground, "stroke-width": 3, "paint-order": "stroke" },
        },
        data.label,
      );
  }
  for (const { id } of entities) {
    const spot = spotOf(id);
    if (!spot) continue;
    const { rim, rimWidth } = graph.getNodeAttributes(id);
    append(root, "circle", {
      ...{ cx: spot.x, cy: spot.y, r: spot.size },
      ...{ fill: spot.data.color, stroke: rim as string, "stroke-width": rimWidth as number },
    });
  }
  for (const id of sigma.getNodeDisplayedLabels()) {
    const spot = spotOf(id);
    if (!spot?.data.label) continue;
    const text = append(root, "text", {
      ...{ "text-anchor": "middle", "font-size": 13, fill: colours.ink },
      ...{ stroke: colours.ground, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" },
    });
    wrapName(spot.data.label, 11, 2).forEach((line, at) => {
      append(text, "tspan", { x: spot.x, y: spot.y + spot.size + 15 + at * 16 }, line);
    });
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;
}

type Spot = { readonly x: number; readonly y: number; readonly size: number };

/** A triangle that points at the rim of a disc. */
function arrowHead(tail: Spot, head: Spot, size: number): string {
  const length = Math.hypot(head.x - tail.x, head.y - tail.y) || 1;
  const [dx, dy] = [(head.x - tail.x) / length, (head.y - tail.y) / length];
  const [x, y] = [head.x - dx * (head.size + 1), head.y - dy * (head.size + 1)];
  const [back, half] = [6 + 2 * size, 2.5 + size];
  const points = [
    [x, y],
    [x - dx * back - dy * half, y - dy * back + dx * half],
    [x - dx * back + dy * half, y - dy * back - dx * half],
  ];
  return `M${points.map((point) => point.map((one) => one?.toFixed(1)).join(" ")).join("L")}Z`;
}
