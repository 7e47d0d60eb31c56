import { describe, expect, it } from "vitest";
import type { EntityLabel } from "../../web/src/language/words.ts";
import { blocksOf } from "../../web/src/pages/graph/ask-graph.ts";
import { learn, nothingKnown } from "../../web/src/pages/graph/graph-knowledge.ts";
import { emptyView, type Point } from "../../web/src/pages/graph/graph-view.ts";
import { toColumns, toRings } from "../../web/src/pages/graph/layouts.ts";
import { placeNear } from "../../web/src/pages/graph/place-nodes.ts";
import { showGraph } from "../../web/src/pages/graph/shown-graph.ts";
import { wrapName } from "../../web/src/pages/graph/wrap-name.ts";
import { factOf } from "./support/graph-facts.ts";

/** The least distance between any two of these points. */
function leastGap(points: readonly Point[]): number {
  return Math.min(...points.flatMap((a, at) => points.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

describe("places for newcomers", () => {
  const taken = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ];

  it("lie near what they belong to, none on another, none on what is there", () => {
    const newcomers = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, near: [{ x: 200, y: 0 }] }));
    const places = Object.values(placeNear(taken, newcomers));
    expect(leastGap([...taken, ...places])).toBeGreaterThanOrEqual(89.9);
    expect(Math.max(...places.map(({ x, y }) => Math.hypot(x - 200, y)))).toBeLessThan(600);
  });

  it("begin on the side away from everything else", () => {
    const { n } = placeNear(taken, [{ id: "n", near: [{ x: 200, y: 0 }] }]);
    expect(n).toEqual({ x: 320, y: 0 });
  });

  it("lie between the neighbours of whoever has several", () => {
    const far = [
      { x: -500, y: 0 },
      { x: 500, y: 0 },
    ];
    const { n } = placeNear(far, [{ id: "n", near: far }]) as { n: Point };
    expect(n).toEqual({ x: 0, y: 0 });
  });

  it("are the same each time", () => {
    const newcomers = [1, 2, 3].map((at) => ({ id: `n${at}`, near: [] }));
    expect(placeNear(taken, newcomers)).toEqual(placeNear(taken, newcomers));
  });
});

const labels: readonly EntityLabel[] = ["Institution", "Document", "Provision"];
const entities = Array.from({ length: 30 }, (_, at) => {
  const __typename = labels[at % 3] as "Institution";
  return { __typename, id: `${__typename}:${at}`, name: String(at) };
});
const [middle] = entities as [(typeof entities)[number]];
const known = learn(nothingKnown, {
  entities,
  relations: entities.slice(1, 10).map((entity) => factOf("TARGETS", middle, entity)),
});
const shown = showGraph(
  {
    ...emptyView,
    places: Object.fromEntries(entities.map(({ id }, x) => [id, { x, y: 0, pinned: false, hidden: false, by: [] }])),
  },
  known,
);

describe("a layout", () => {
  const rings = toRings(shown.entities, shown.lines, middle.id);

  it.each([
    ["columns", toColumns(shown.entities)],
    ["rings", rings],
  ])("in %s gives everyone a place of their own", (_, places) => {
    expect(Object.keys(places).sort()).toEqual(entities.map(({ id }) => id).sort());
    expect(leastGap(Object.values(places))).toBeGreaterThan(60);
  });

  it("in columns puts each label into its own, from left to right", () => {
    const places = toColumns(shown.entities);
    const columns = new Map<number, Set<string>>();
    for (const { id, entity } of shown.entities) {
      const { x } = places[id] as Point;
      columns.set(x, (columns.get(x) ?? new Set()).add(entity.__typename));
    }
    const fromLeft = [...columns].sort(([a], [b]) => a - b);
    expect(fromLeft.map(([, of]) => [...of])).toEqual([["Institution"], ["Document"], ["Provision"]]);
  });

  it("in rings goes by the steps from the middle, those that nothing joins outside", () => {
    const radius = (at: number) => {
      const { id } = entities[at] as (typeof entities)[number];
      const { x, y } = rings[id] as Point;
      return Math.round(Math.hypot(x, y));
    };
    expect([radius(0), radius(2) > 0, radius(9) === radius(2), radius(15) > radius(2)]).toEqual([0, true, true, true]);
  });

  it("in rings begins with whoever has most edges where nobody is asked for", () => {
    expect(toRings(shown.entities, shown.lines)[middle.id]).toEqual({ x: 0, y: 0 });
    expect(toRings([], [])).toEqual({});
  });
});

describe("what is asked at once about edges", () => {
  const ids = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`);

  it.each([
    [0, 10],
    [3, 0],
    [3, 7],
    [5, 40],
    [25, 30],
    [41, 0],
  ])("brings every one of %i newcomers together with all %i others, never more than 10 at once", (fresh, old) => {
    const [newcomers, others] = [ids(fresh, "n"), ids(old, "o")];
    const blocks = blocksOf(newcomers, others, 10);
    const met = new Set(blocks.flatMap((block) => block.flatMap((a) => block.map((b) => `${a} ${b}`))));
    expect(blocks.filter((block) => block.length > 10)).toEqual([]);
    expect(newcomers.flatMap((a) => [...newcomers, ...others].filter((b) => !met.has(`${a} ${b}`)))).toEqual([]);
  });
});

describe("a name in lines", () => {
  it("breaks between Chinese characters and keeps words whole", () => {
    expect([
      wrapName("上海市", 11, 2),
      wrapName("上海市传染病与生物安全应急响应重点实验室", 11, 2),
      wrapName("上海市传染病与生物安全应急响应重点实验室", 6, 2),
      wrapName("PM2.5 concentration of the city", 8, 3),
      wrapName("推动企业服务工作向街镇、园区、楼宇下沉", 11, 2),
      wrapName("", 8, 2),
    ]).toEqual([
      ["上海市"],
      ["上海市传染病与生物安全", "应急响应重点实验室"],
      ["上海市传染病", "与生物安全…"],
      ["PM2.5", "concentration", "of the city"],
      ["推动企业服务工作向街镇、", "园区、楼宇下沉"],
      [""],
    ]);
  });
});
