import type { EntityLabel } from "../../language/words.ts";
import { labelColours } from "../../theme/label-colours.ts";

/** What a canvas, which CSS doesn't reach, is drawn with. */
export type PictureColours = {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** Planned and inferred edges. */
  readonly faint: string;
  readonly accent: string;
  readonly raised: string;
  readonly border: string;
  readonly font: string;
  readonly fills: Readonly<Record<EntityLabel, string>>;
  readonly rims: Readonly<Record<EntityLabel, string>>;
};

/** The colours of `theme.css` as they are seen at an element now. */
export function readColours(at: Element): PictureColours {
  const probe = document.createElement("span");
  at.append(probe);
  // Asked as a colour of an element, a `light-dark()` comes out as the one that is seen.
  const seen = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const isDark = lightness(seen("var(--ground)")) < 0.5;
  const labels = Object.entries(labelColours);
  const colours = {
    ground: seen("var(--ground)"),
    ink: seen("var(--ink)"),
    soft: seen("var(--soft)"),
    line: isDark ? "#5c6880" : "#a3adbd",
    faint: isDark ? "#465064" : "#bcc4d0",
    accent: seen("var(--accent)"),
    raised: seen("var(--raised)"),
    border: seen("var(--line-strong)"),
    font: getComputedStyle(at).fontFamily,
    fills: Object.fromEntries(labels.map(([label, { fill }]) => [label, fill])),
    rims: Object.fromEntries(
      labels.map(([label, { fill, border }]) => [label, isDark ? mix(fill, "#ffffff", 0.45) : border]),
    ),
  };
  probe.remove();
  return colours as PictureColours;
}

/** `rgb(21, 24, 30)` → between 0 and 1. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 765;
}

/** So much of another colour in one; both as `#rrggbb`. */
function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
