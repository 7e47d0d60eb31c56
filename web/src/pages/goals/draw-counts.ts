import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from "@observablehq/plot";
import type { Counted } from "./count-goals.ts";

/** Height of a horizontal bar with its gap, in pixels. */
const barHeight = 30;

/** Room beside the bars that stand, in pixels. */
const beside = 60;
/** Behind what sign those of Latin script end, the narrow ones. */
const lastNarrow = "\u2e7f";

/**
 * Counts as an SVG of the width given, in pixels: upright bars for time, lying ones for names and where the names of
 * upright ones would not stand beside each other. Colours are the theme's own
 * properties, so that a change of theme repaints it.
 */
export function drawCounts(counts: readonly Counted[], chart: "deadline" | "place", width: number): Element {
  const names = counts.map(({ name }) => name);
  const style = { background: "transparent", color: "var(--ink)", fontFamily: "inherit", fontSize: "13px" };
  const widest = Math.max(0, ...names.map(widthOf));
  const bars = { fill: "var(--accent)", insetLeft: 1, insetRight: 1 } as const;
  if (chart === "deadline" && widest * names.length <= width - beside)
    return plot({
      width,
      height: 220,
      marginTop: 24,
      marginBottom: 30,
      style,
      x: { domain: names, label: null, padding: 0.35 },
      y: { axis: null },
      marks: [
        barY(counts, { ...bars, x: "name", y: "count" }),
        text(counts, { x: "name", y: "count", text: "count", dy: -9, fill: "var(--ink)" }),
        axisX({ label: null, tickSize: 0 }),
        ruleY([0], { stroke: "var(--line-strong)" }),
      ],
    });
  return plot({
    width,
    height: Math.max(2, counts.length) * barHeight + 16,
    marginTop: 8,
    marginBottom: 8,
    marginLeft: Math.min(width / 2, 16 + widest),
    marginRight: 40,
    style,
    x: { axis: null },
    y: { domain: names, label: null, padding: 0.25 },
    marks: [
      barX(counts, { fill: "var(--accent)", x: "count", y: "name" }),
      text(counts, { x: "count", y: "name", text: "count", dx: 8, textAnchor: "start", fill: "var(--ink)" }),
      axisY({ label: null, tickSize: 0 }),
      ruleX([0], { stroke: "var(--line-strong)" }),
    ],
  });
}

/** About how wide a name is drawn, in pixels. */
function widthOf(name: string): number {
  return [...name].reduce((width, sign) => width + (sign > lastNarrow ? 14 : 8), 0);
}
