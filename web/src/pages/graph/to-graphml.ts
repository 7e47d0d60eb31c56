import type { ShownGraph } from "./shown-graph.ts";

const namespace = "http://graphml.graphdrawing.org/xmlns";

/** What a node and an edge carry, with the type that GraphML calls it. */
const nodeKeys = { label: "string", name: "string", x: "double", y: "double" } as const;
const edgeKeys = {
  type: "string",
  title: "string",
  role: "string",
  on: "string",
  from: "string",
  until: "string",
  assertedOn: "string",
  planned: "boolean",
  implicit: "boolean",
  quotation: "string",
} as const;

/** What is seen as GraphML, which Gephi, yEd and igraph read; property names are those of the vocabulary. */
export function toGraphml({ entities, relations }: ShownGraph): string {
  const page = document.implementation.createDocument(namespace, "graphml");
  const append = (to: Element, name: string, attributes: Readonly<Record<string, string>>) => {
    const element = page.createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, toXmlText(value));
    to.append(element);
    return element;
  };
  const data = (to: Element, of: "node" | "edge", values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values))
      if (value !== null && value !== undefined)
        append(to, "data", { key: `${of}-${name}` }).textContent = toXmlText(String(value));
  };
  for (const [of, keys] of [
    ["node", nodeKeys],
    ["edge", edgeKeys],
  ] as const)
    for (const [name, type] of Object.entries(keys))
      append(page.documentElement, "key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": type });
  const graph = append(page.documentElement, "graph", { id: "policygraph", edgedefault: "directed" });
  for (const { id, entity, x, y } of entities)
    data(append(graph, "node", { id }), "node", { label: entity.__typename, name: entity.name, x, y });
  for (const { id, subject, object, evidence, ...fact } of relations) {
    const edge = append(graph, "edge", { id, source: subject, target: object });
    const quotation = evidence.map(({ quote }) => quote).join("\n");
    data(
      edge,
      "edge",
      Object.fromEntries(Object.keys(edgeKeys).map((name) => [name, { ...fact, quotation }[name as "type"]])),
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;
}

const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu; // U+0000 … U+0008, U+FFFE

/** XML 1.0 has no way to write some control characters; a source that has them loses them here. */
function toXmlText(text: string): string {
  return text.replaceAll(notInXml, "");
}
