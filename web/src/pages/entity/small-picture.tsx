import { MultiDirectedGraph } from "graphology";
import { useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import type { EntityRefFragment, EntitySurroundingsQuery } from "../../graphql/generated/graphql.ts";
import { useLanguage, useText } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { nameOf } from "../../parts/entity-link.tsx";
import { labelColours } from "../../theme/label-colours.ts";
import { useTheme } from "../../theme/theme.ts";

type Props = {
  readonly centre: string;
  readonly entities: readonly EntityRefFragment[];
  readonly relations: EntitySurroundingsQuery["neighbourhood"]["relations"];
  /** What is seen, for whoever doesn't see it. */
  readonly label: string;
  readonly onOpen: (entity: EntityRefFragment) => void;
};

/** Characters of a name that are drawn. */
const longest = 9;
const fontSize = 12;

/** One entity in the middle of those around it, drawn with sigma; a click opens one. It does not move. */
export function SmallPicture({ centre, entities, relations, label, onOpen }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const { seen } = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const style = getComputedStyle(container);
    const ink = style.color;
    const line = seen === "dark" ? "#5b6778" : "#aab3c0";
    const graph = new MultiDirectedGraph();
    const around = entities.filter(({ id }) => id !== centre);
    for (const entity of entities) {
      const at = around.indexOf(entity);
      // Never opposite each other: a line between two would run through the middle.
      const angle = (2 * Math.PI * at) / around.length + Math.PI / 2 + (at < around.length / 2 ? 0.3 : 0);
      const reach = at % 2 === 0 ? 1 : 0.7; // names of neighbours stand on two rings, clear of each other
      const middle = entity.id === centre;
      graph.addNode(entity.id, {
        x: middle ? 0 : 1.5 * reach * Math.cos(angle),
        y: middle ? 0 : reach * Math.sin(angle),
        size: middle ? 11 : 7,
        label: shorten(nameOf(entity)),
        color: labelColours[entity.__typename].fill,
      });
    }
    for (const { id, type, subject, object } of relations)
      graph.addEdgeWithKey(id, subject.id, object.id, {
        label: relationWords[type].verb[language],
        size: 1.2,
        color: line,
      });
    try {
      const sigma = new Sigma(graph, container, {
        allowInvalidContainer: true,
        defaultEdgeType: "arrow",
        renderEdgeLabels: true,
        edgeLabelSize: 11,
        edgeLabelFont: style.fontFamily,
        edgeLabelColor: { color: ink },
        labelRenderedSizeThreshold: 0,
        labelDensity: 100,
        labelSize: fontSize,
        labelFont: style.fontFamily,
        labelColor: { color: ink },
        defaultDrawNodeLabel: (context, { x, y, size, label: name }) => {
          if (!name) return;
          context.font = `${fontSize}px ${style.fontFamily}`;
          context.fillStyle = ink;
          context.textAlign = "center";
          context.fillText(name, x, y + size + fontSize + 1);
        },
        defaultDrawNodeHover: () => {},
        enableCameraZooming: false,
        enableCameraPanning: false,
        enableCameraRotation: false,
        stagePadding: 34,
      });
      sigma.on("clickNode", ({ node }) => {
        const entity = entities.find(({ id }) => id === node);
        if (entity && node !== centre) open.current(entity);
      });
      sigma.on("enterNode", ({ node }) => container.style.setProperty("cursor", node === centre ? "" : "pointer"));
      sigma.on("leaveNode", () => container.style.removeProperty("cursor"));
      return () => sigma.kill();
    } catch {
      setFailed(true); // no WebGL
    }
  }, [centre, entities, relations, seen, language]);
  if (failed) return <p className="soft">{text("entity.surroundings.none")}</p>;
  return <div ref={place} className="small-picture" role="img" aria-label={label} />;
}

function shorten(name: string): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
