import type { Point } from "./graph-view.ts";

/** An entity without a place, and the places of its neighbours in the picture. */
export type Homeless = { readonly id: string; readonly near: readonly Point[] };

/** Room that every entity has around it, for its name. */
const gap = 100;

/**
 * Finds places for new entities: each as near as may be to its neighbours, on their side away from everything else,
 * where nothing stands yet. What is there stays. The same entities get the same places, in the order given.
 */
export function placeNear(taken: readonly Point[], newcomers: readonly Homeless[]): Readonly<Record<string, Point>> {
  const floor = createFloor(taken);
  const middle = meanOf(taken);
  const searches = new Map<string, Iterator<Point>>();
  return Object.fromEntries(
    newcomers.map(({ id, near }) => {
      const anchor = near.length > 0 ? meanOf(near) : middle;
      const key = `${anchor.x} ${anchor.y}`;
      const search = searches.get(key) ?? spiral(anchor, middle);
      searches.set(key, search);
      for (;;) {
        const at = search.next().value as Point;
        if (floor.isFree(at)) {
          floor.take(at);
          return [id, at];
        }
      }
    }),
  );
}

/** Points on ever wider rings around an anchor, each ring begun on the side away from the middle. Without end. */
function* spiral(anchor: Point, middle: Point): Generator<Point, never> {
  const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
  if (anchor.x === middle.x && anchor.y === middle.y) yield anchor;
  for (let ring = 1; ; ring += 1) {
    const radius = ring * gap * 1.2;
    const slots = Math.floor((2 * Math.PI * radius) / (gap * 1.05));
    for (let slot = 0; slot < slots; slot += 1) {
      const side = slot % 2 === 0 ? -slot / 2 : (slot + 1) / 2;
      const angle = outward + (side * 2 * Math.PI) / slots;
      yield { x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) };
    }
  }
}

/** Which places are free: a grid of squares, so that a question looks at nine of them however many stand there. */
function createFloor(taken: readonly Point[]) {
  const squares = new Map<string, Point[]>();
  const squareOf = (at: number) => Math.floor(at / gap);
  const take = (point: Point) => {
    const key = `${squareOf(point.x)} ${squareOf(point.y)}`;
    const square = squares.get(key);
    if (square) square.push(point);
    else squares.set(key, [point]);
  };
  for (const point of taken) take(point);
  const isFree = ({ x, y }: Point) =>
    [-1, 0, 1].every((dx) =>
      [-1, 0, 1].every((dy) =>
        (squares.get(`${squareOf(x) + dx} ${squareOf(y) + dy}`) ?? []).every(
          (other) => Math.hypot(other.x - x, other.y - y) >= gap * 0.9,
        ),
      ),
    );
  return { take, isFree };
}

function meanOf(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
