import { describe, expect, it } from "vitest";
import { type Change, changeView } from "../../web/src/pages/graph/change-view.ts";
import { emptyView, type GraphView, groupOfKey, keyOfGroup, type Place } from "../../web/src/pages/graph/graph-view.ts";
import { beginHistory, changeHistory, type HistoryAction } from "../../web/src/pages/graph/view-history.ts";

const shanghai = "region:310000";
const lab = "institution:上海市传染病与生物安全应急响应重点实验室";
const head = "person:张文宏@复旦大学附属华山医院感染科";
const guide = "document:经营者竞争合规指南";
const issued = `ISSUED OUT ${shanghai}`;
const basedAt = `BASED_AT IN ${shanghai}`;
const led = `LEADS IN ${lab}`;

const place = (x: number, y: number, rest: Partial<Place> = {}): Place => ({
  ...{ x, y, pinned: false, hidden: false, by: [] },
  ...rest,
});
const viewOf = (places: Readonly<Record<string, Place>>, rest: Partial<GraphView> = {}): GraphView => ({
  ...emptyView,
  places,
  ...rest,
});
const apply = (view: GraphView, ...changes: Change[]) => changes.reduce(changeView, view);

/** 上海市, what it issued and what sits there, and who leads the laboratory. */
const expanded = viewOf({
  [shanghai]: place(0, 0),
  [guide]: place(100, 0, { by: [issued] }),
  [lab]: place(0, 100, { by: [basedAt] }),
  [head]: place(0, 200, { by: [led] }),
});

describe("a group of edges", () => {
  it("is one word, whatever stands in an id", () => {
    const group = { of: "document:On a b", type: "ISSUED", direction: "OUT" } as const;
    expect(groupOfKey(keyOfGroup(group))).toEqual(group);
  });
});

describe("a change of the view", () => {
  it("brings entities, each remembering what brought it", () => {
    const at = { x: 1, y: 2 };
    const view = apply(
      emptyView,
      { do: "bring", arrivals: [{ id: shanghai, at }] },
      { do: "bring", arrivals: [{ id: guide, at, by: issued }] },
    );
    expect(view.places).toEqual({ [shanghai]: place(1, 2), [guide]: place(1, 2, { by: [issued] }) });
  });

  it("leaves what is there in its place when it is brought again, and remembers both expansions", () => {
    const view = apply(expanded, {
      do: "bring",
      arrivals: [{ id: lab, at: { x: 9, y: 9 }, by: `PART_OF IN ${head}` }],
    });
    expect(view.places[lab]).toEqual(place(0, 100, { by: [basedAt, `PART_OF IN ${head}`] }));
  });

  it("makes the reader's own what the reader adds, and shows it", () => {
    const hidden = apply(expanded, { do: "hide", ids: [lab] });
    const view = apply(hidden, { do: "bring", arrivals: [{ id: lab, at: { x: 9, y: 9 } }] });
    expect(view.places[lab]).toEqual(place(0, 100));
  });

  it("collapses what only that expansion brought", () => {
    const view = apply(expanded, { do: "collapse", groups: [issued] });
    expect(Object.keys(view.places)).toEqual([shanghai, lab, head]);
  });

  it("keeps at collapsing what another expansion brought too, what is pinned, and from where the reader went on", () => {
    const twice = apply(expanded, { do: "bring", arrivals: [{ id: guide, at: { x: 0, y: 0 }, by: led }] });
    expect(apply(twice, { do: "collapse", groups: [issued] }).places[guide]?.by).toEqual([led]);
    const pinned = apply(expanded, { do: "pin", ids: [guide], pinned: true });
    expect(apply(pinned, { do: "collapse", groups: [issued] }).places[guide]).toEqual(place(100, 0, { pinned: true }));
    expect(Object.keys(apply(expanded, { do: "collapse", groups: [basedAt] }).places)).toContain(lab);
    expect(Object.keys(apply(expanded, { do: "collapse", groups: [basedAt, led] }).places)).toEqual([shanghai, guide]);
  });

  it("pins what is moved by hand, and nothing that a layout moves", () => {
    const to = { [lab]: { x: 5, y: 6 } };
    expect(apply(expanded, { do: "move", to, pin: true }).places[lab]).toEqual(
      place(5, 6, { pinned: true, by: [basedAt] }),
    );
    expect(apply(expanded, { do: "move", to }).places[lab]).toEqual(place(5, 6, { by: [basedAt] }));
  });

  it("no longer selects what is hidden or gone, nor reads a line without an end", () => {
    const selected = { ...expanded, selected: [lab, guide], line: [lab, head] as const };
    const hidden = apply(selected, { do: "hide", ids: [lab] });
    expect([hidden.selected, hidden.line]).toEqual([[guide], null]);
    const removed = apply(selected, { do: "remove", ids: [guide] });
    expect([removed.selected, removed.line]).toEqual([[lab], [lab, head]]);
  });

  it("shows again what was hidden, and keeps only what is asked for", () => {
    const hidden = apply(expanded, { do: "hide", ids: [lab, guide] });
    expect(apply(hidden, { do: "show", ids: [lab, guide] })).toEqual(expanded);
    expect(Object.keys(apply(expanded, { do: "keep", ids: [lab, head] }).places)).toEqual([lab, head]);
  });

  it("is none where it changes nothing", () => {
    const nothing: Change[] = [
      { do: "remove", ids: ["region:nowhere"] },
      { do: "collapse", groups: ["CITES OUT document:none"] },
      { do: "pin", ids: [], pinned: true },
      { do: "bring", arrivals: [{ id: shanghai, at: { x: 3, y: 3 } }] },
      { do: "move", to: {} },
    ];
    for (const change of nothing) expect(changeView(expanded, change)).toBe(expanded);
  });
});

describe("the history of a view", () => {
  const run = (...actions: HistoryAction[]) => actions.reduce(changeHistory, beginHistory(expanded));
  const hide: Change = { do: "hide", ids: [lab] };
  const filter: Change = { do: "filter", filters: { planned: false } };

  it("takes back every change and does it again, step by step", () => {
    const done = run(hide, filter);
    const back = run(hide, filter, { do: "undo" }, { do: "undo" });
    expect(back.present).toBe(expanded);
    expect([{ do: "redo" }, { do: "redo" }].reduce(changeHistory as never, back)).toEqual(done);
  });

  it("takes several changes of one act back at once", () => {
    const done = run({ do: "several", changes: [hide, filter] });
    expect(done.past).toHaveLength(1);
    expect(changeHistory(done, { do: "undo" }).present).toBe(expanded);
  });

  it("forgets what was taken back once something else is done", () => {
    expect(run(hide, { do: "undo" }, filter).future).toEqual([]);
  });

  it("makes no step of selecting, nor of what changes nothing", () => {
    expect(run({ do: "select", ids: [lab] }).past).toEqual([]);
    expect(run({ do: "remove", ids: ["region:nowhere"] }).past).toEqual([]);
    expect(run({ do: "undo" }, { do: "redo" })).toEqual(beginHistory(expanded));
  });

  it("selects only what is there", () => {
    expect(run({ do: "select", ids: [lab, "region:nowhere"] }).present.selected).toEqual([lab]);
  });

  it("keeps 200 steps", () => {
    const steps = Array.from({ length: 250 }, (_, x): Change => ({ do: "move", to: { [lab]: { x, y: 0 } } }));
    expect(run(...steps).past).toHaveLength(200);
  });
});
