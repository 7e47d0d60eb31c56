import { toBlob } from "@sigma/export-image";
import { toCsv } from "../../parts/to-csv.ts";
import type { Picture } from "./create-picture.ts";
import { toEntityRows, toRelationRows } from "./export-rows.ts";
import type { GraphKnowledge } from "./graph-knowledge.ts";
import type { PictureColours } from "./picture-colours.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { toGraphml } from "./to-graphml.ts";
import { toSvg } from "./to-svg.ts";

export type ExportFormat = "png" | "svg" | "graphml" | "entities" | "relations";

/** What is exported, and what only some formats need. */
type Exported = {
  readonly shown: ShownGraph;
  readonly known: GraphKnowledge;
  readonly picture: Picture | null;
  readonly colours: PictureColours;
};

/**
 * A file of what is seen, with its name. PNG and SVG are what the window shows, the others all that is visible.
 *
 * @throws Error where a picture is asked for and none is drawn
 */
export async function exportPicture(
  format: ExportFormat,
  { shown, known, picture, colours }: Exported,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const file = (name: string, text: string, type: string) => ({ name, content: new Blob([text], { type }) });
  switch (format) {
    case "graphml":
      return file("policygraph.graphml", toGraphml(shown), "application/xml;charset=utf-8");
    case "entities":
      return file("policygraph-entities.csv", toCsv(toEntityRows(shown)), "text/csv;charset=utf-8");
    case "relations":
      return file("policygraph-relations.csv", toCsv(toRelationRows(shown, known)), "text/csv;charset=utf-8");
    case "svg":
      if (!picture) break;
      return file("policygraph.svg", toSvg(picture.sigma, shown, colours), "image/svg+xml;charset=utf-8");
    case "png":
      if (!picture) break;
      return { name: "policygraph.png", content: await toBlob(picture.sigma, { backgroundColor: colours.ground }) };
  }
  throw new Error(`exportPicture: ${format} needs a picture, and none is drawn`);
}
