import { useEffect, useId, useRef } from "react";
import type { Counted } from "./count-goals.ts";
import { drawCounts } from "./draw-counts.ts";

type Props = {
  readonly counts: readonly Counted[];
  readonly chart: "deadline" | "place";
  readonly title: string;
  /** All that is drawn, in words. */
  readonly summary: string;
};

/** Counts as bars, as wide as there is room. */
export function CountsChart({ counts, chart, title, summary }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let drawn = 0;
    const draw = () => {
      const width = Math.floor(element.clientWidth);
      if (width === drawn || width === 0) return;
      drawn = width;
      const svg = drawCounts(counts, chart, width);
      // Plot marks its parts for assistive technology; the whole is one picture, told by its title and description.
      for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
      svg.setAttribute("role", "img");
      svg.setAttribute("aria-labelledby", `${id}-title`);
      svg.setAttribute("aria-describedby", `${id}-summary`);
      svg.prepend(named("title", `${id}-title`, title), named("desc", `${id}-summary`, summary));
      element.replaceChildren(svg);
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(element);
    return () => watch.disconnect();
  }, [counts, chart, title, summary, id]);
  return <div ref={frame} className="goals-drawn" />;
}

function named(tag: "title" | "desc", id: string, content: string): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  element.id = id;
  element.textContent = content;
  return element;
}
