import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { DiscData } from "./node-disc.ts";
import type { PictureColours } from "./picture-colours.ts";
import { wrapName } from "./wrap-name.ts";

/** Pixels. */
const fontSize = 13;
const lineHeight = 16;
const edgeFontSize = 12;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A disc in the window. */
export type Disc = { readonly x: number; readonly y: number; readonly size: number };

/**
 * Draws names so that none lies on another: whoever comes first in a frame keeps the room.
 *
 * @param scale pixels that a disc's rim of width 1 takes now
 */
export function createLabelDrawing(colours: () => PictureColours, scale: () => number) {
  let taken: Box[] = [];
  let width = Number.POSITIVE_INFINITY;

  const isFree = (box: Box) =>
    taken.every(
      (other) =>
        box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
    );

  const widthOf = (context: CanvasRenderingContext2D, lines: readonly string[]) =>
    Math.max(...lines.map((line) => context.measureText(line).width));

  const boxAt = (x: number, top: number, width: number, count: number): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top,
    bottom: top + count * lineHeight,
  });

  const write = (context: CanvasRenderingContext2D, lines: readonly string[], x: number, top: number) => {
    const { ground, ink } = colours();
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    lines.forEach((line, at) => {
      const y = top + (at + 0.5) * lineHeight;
      context.strokeStyle = ground;
      context.lineWidth = 4;
      context.strokeText(line, x, y);
      context.fillStyle = ink;
      context.fillText(line, x, y);
    });
    context.textAlign = "start";
    context.textBaseline = "alphabetic";
  };

  /** In two lines at most: below its disc, else above, to the right or to the left, wherever there is room. */
  const drawNodeLabel: NodeLabelDrawingFunction = (context, disc) => {
    const { x, y, label, forceLabel } = disc;
    if (!label) return;
    const size = disc.size + 1.3 * (disc as unknown as DiscData).rimWidth;
    context.font = `${fontSize}px ${colours().font}`;
    const lines = wrapName(label, 11, 2);
    const long = widthOf(context, lines);
    const height = lines.length * lineHeight;
    const below = boxAt(x, y + size + 3, long, lines.length);
    const aside = size + 5 + long / 2;
    const places = [
      below,
      boxAt(x, y - size - 3 - height, long, lines.length),
      boxAt(x + aside, y - height / 2, long, lines.length),
      boxAt(x - aside, y - height / 2, long, lines.length),
    ];
    const box =
      places.find((one) => one.left >= 0 && one.right <= width && isFree(one)) ?? (forceLabel ? below : undefined);
    if (!box) return;
    taken.push(box);
    write(context, lines, (box.left + box.right) / 2, box.top);
  };

  /** The disc and its whole name on a card, over everything else. */
  const drawNodeHover: NodeHoverDrawingFunction = (context, disc) => {
    const { x, y, size, label, color } = disc;
    const { rim, rimWidth } = disc as unknown as DiscData;
    for (const [radius, fill] of [
      [size + rimWidth * scale(), rim],
      [size, color],
    ] as const) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = fill;
      context.fill();
    }
    if (!label) return;
    const { raised, border, font, ink } = colours();
    context.font = `${fontSize}px ${font}`;
    const lines = wrapName(label, 22, 6);
    const box = boxAt(x, y + size + 7, widthOf(context, lines), lines.length);
    context.beginPath();
    context.roundRect(box.left - 8, box.top - 4, box.right - box.left + 16, box.bottom - box.top + 8, 5);
    context.fillStyle = raised;
    context.fill();
    context.strokeStyle = border;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = ink;
    context.textAlign = "center";
    context.textBaseline = "middle";
    lines.forEach((line, at) => {
      context.fillText(line, x, box.top + (at + 0.5) * lineHeight);
    });
    context.textAlign = "start";
    context.textBaseline = "alphabetic";
  };

  /** Along its line, where the line is long enough for it. */
  const drawEdgeLabel: EdgeLabelDrawingFunction = (context, { label, forceLabel }, source, target) => {
    if (!label) return;
    const { ground, soft, ink, font } = colours();
    context.font = `${edgeFontSize}px ${font}`;
    const length = Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size;
    const long = context.measureText(label).width;
    if (long + 16 > length && !forceLabel) return;
    const angle = Math.atan2(target.y - source.y, target.x - source.x);
    const [x, y] = [(source.x + target.x) / 2, (source.y + target.y) / 2];
    const [right, down] = [Math.cos(angle), Math.sin(angle)].map(
      (part) => (Math.abs(part) * long + edgeFontSize) / 2,
    ) as [number, number];
    const box = { left: x - right, right: x + right, top: y - down, bottom: y + down };
    if (!forceLabel && !isFree(box)) return;
    taken.push(box);
    context.save();
    context.translate(x, y);
    context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = ground;
    context.strokeText(label, 0, 0);
    context.fillStyle = forceLabel ? ink : soft;
    context.fillText(label, 0, 0);
    context.restore();
  };

  return {
    drawNodeLabel,
    drawNodeHover,
    drawEdgeLabel,
    /** Before each frame: nothing is written yet, and nothing is to be written over these discs. */
    begin: (discs: readonly Disc[], window: { readonly width: number }) => {
      width = window.width;
      taken = discs.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
    },
  };
}
