import { describe, expect, it } from "vitest";
import { type GraphKnowledge, learn, nothingKnown } from "../../web/src/pages/graph/graph-knowledge.ts";
import {
  dayOf,
  emptyView,
  type GraphFilters,
  type GraphView,
  noFilters,
} from "../../web/src/pages/graph/graph-view.ts";
import { type EdgeDates, isInRange, monthsOf } from "../../web/src/pages/graph/relation-time.ts";
import { countBroughtEdges, expansionsOf, showGraph } from "../../web/src/pages/graph/shown-graph.ts";
import { factOf } from "./support/graph-facts.ts";

const noDates: EdgeDates = { on: null, from: null, until: null, assertedOn: null };
const passes = (dates: Partial<EdgeDates>, filters: Partial<GraphFilters>) =>
  isInRange({ ...noDates, ...dates }, { ...noFilters, ...filters });
const onDay = (dates: Partial<EdgeDates>, day: string) => passes(dates, { from: day, until: day });

describe("a range of dates", () => {
  it("of one day lets through what holds on it, as docs/as-of.md has it", () => {
    expect([
      onDay({ from: "2020" }, "2020-06-01"),
      onDay({ from: "2020-07" }, "2020-06-30"),
      onDay({ from: "2020-07" }, "2020"),
      onDay({ until: "2020" }, "2020-12-31"),
      onDay({ until: "2020-05" }, "2020-06-01"),
      onDay({ assertedOn: "2020-12-15" }, "2019"),
      onDay({}, "1900"),
    ]).toEqual([true, false, true, true, false, false, true]);
  });

  it("lets through what holds at any time in it", () => {
    const edge = { from: "2019-03", until: "2020-02" };
    expect([
      passes(edge, { from: "2020-02", until: "2021" }),
      passes(edge, { from: "2020-03", until: null }),
      passes(edge, { from: null, until: "2019-02" }),
      passes(edge, { from: null, until: "2019" }),
      passes({ from: "2018" }, { from: "2025", until: null }),
    ]).toEqual([true, false, false, true, true]);
  });

  it("may ask for what begins in it instead", () => {
    const begins = { meaning: "begins", from: "2020-06", until: "2020-12" } as const;
    expect([
      passes({ from: "2018" }, begins),
      passes({ from: "2020" }, begins),
      passes({ from: "2018", on: "2020-07-01" }, begins),
      passes({ on: "2020-07-01", assertedOn: "2021" }, begins),
      passes({ assertedOn: "2020-12-15" }, begins),
      passes({ until: "2020-07" }, begins),
    ]).toEqual([false, true, false, true, true, false]);
  });

  it("lets the undated through or not, as asked; without a range everything passes", () => {
    expect([
      passes({}, { from: "2020", until: "2020", undated: false }),
      passes({}, { undated: false }),
      passes({ until: "1949" }, {}),
    ]).toEqual([false, true, true]);
  });

  it("is a day for the service only where it is one", () => {
    expect([
      dayOf({ ...noFilters, from: "2020-12", until: "2020-12" }),
      dayOf({ ...noFilters, from: "2020", until: "2021" }),
      dayOf({ ...noFilters, from: "2020", until: "2020", meaning: "begins" }),
      dayOf(noFilters),
    ]).toEqual(["2020-12", null, null, null]);
  });

  it("spans the months of all edges, a year standing for all of its own", () => {
    const months = monthsOf([{ ...noDates, from: "2019-11" }, { ...noDates, until: "2020" }, noDates]);
    expect([months[0], months[1], months.at(-1), months.length]).toEqual(["2019-11", "2019-12", "2020-12", 14]);
    expect(monthsOf([noDates])).toEqual([]);
  });
});

const shanghai = { __typename: "Region", id: "region:310000", name: "上海市" } as const;
const council = { __typename: "Institution", id: "institution:上海市人民政府", name: "上海市人民政府" } as const;
const guide = { __typename: "Document", id: "document:指南", name: "指南", title: "指南" } as const;
const lonely = { __typename: "Person", id: "person:某人", name: "某人" } as const;
const facts = [
  factOf("GOVERNS", council, shanghai),
  factOf("ISSUED", council, guide, { assertedOn: "2020-12-15" }),
  factOf("TARGETS", guide, shanghai, { planned: true }),
  factOf("BASED_AT", council, shanghai, { implicit: true }),
];
const known: GraphKnowledge = learn(nothingKnown, { entities: [lonely], relations: facts });
const view: GraphView = {
  ...emptyView,
  places: Object.fromEntries(
    [shanghai, council, guide, lonely].map(({ id }, x) => [id, { x, y: 0, pinned: false, hidden: false, by: [] }]),
  ),
};
const withFilters = (filters: Partial<GraphFilters>) =>
  showGraph({ ...view, filters: { ...noFilters, ...filters } }, known);
const typesOf = (filters: Partial<GraphFilters>) => withFilters(filters).relations.map(({ type }) => type);
const namesOf = (filters: Partial<GraphFilters>) => withFilters(filters).entities.map(({ entity }) => entity.name);

describe("what of a view is seen", () => {
  it("is all that is known between its entities, one line between two however many edges", () => {
    const shown = showGraph(view, known);
    expect(shown.entities.map(({ entity, degree }) => [entity.name, degree])).toEqual([
      ["上海市", 3],
      ["上海市人民政府", 3],
      ["指南", 2],
      ["某人", 0],
    ]);
    expect(shown.lines.map(({ key, relations }) => [key, relations.map(({ type }) => type)])).toEqual([
      ["institution:上海市人民政府\tregion:310000", ["GOVERNS", "BASED_AT"]],
      ["document:指南\tinstitution:上海市人民政府", ["ISSUED"]],
      ["document:指南\tregion:310000", ["TARGETS"]],
    ]);
    expect([shown.undated, shown.planned, shown.implicit]).toEqual([3, 1, 1]);
    expect([...shown.byType]).toEqual([
      ["GOVERNS", 1],
      ["ISSUED", 1],
      ["TARGETS", 1],
      ["BASED_AT", 1],
    ]);
  });

  it("leaves out what a filter keeps back and still counts it", () => {
    expect(typesOf({ withoutTypes: ["GOVERNS"] })).toEqual(["BASED_AT", "ISSUED", "TARGETS"]);
    expect(typesOf({ planned: false, implicit: false })).toEqual(["GOVERNS", "ISSUED"]);
    expect(typesOf({ from: "2019", until: "2019" })).toEqual(["BASED_AT", "GOVERNS", "TARGETS"]);
    expect(typesOf({ from: "2020", until: "2020", undated: false })).toEqual(["ISSUED"]);
    expect(namesOf({ withoutLabels: ["Document"] })).toEqual(["上海市", "上海市人民政府", "某人"]);
    expect(withFilters({ withoutLabels: ["Document"] }).byLabel.get("Document")).toBe(1);
    expect(namesOf({ loose: false })).toEqual(["上海市", "上海市人民政府", "指南"]);
  });

  it("leaves out what is hidden, and says so", () => {
    const place = { ...(view.places[guide.id] as GraphView["places"][string]), hidden: true };
    const shown = showGraph({ ...view, places: { ...view.places, [guide.id]: place } }, known);
    expect([shown.hidden, shown.relations.map(({ type }) => type)]).toEqual([[guide.id], ["BASED_AT", "GOVERNS"]]);
  });

  it("counts by group what of an entity's edges is in the view", () => {
    expect([...countBroughtEdges(council.id, view, known)]).toEqual([
      [`GOVERNS OUT ${council.id}`, 1],
      [`ISSUED OUT ${council.id}`, 1],
      [`BASED_AT OUT ${council.id}`, 1],
    ]);
    const before = { ...view, filters: { ...noFilters, from: "2019", until: "2019" } };
    expect([...countBroughtEdges(guide.id, before, known)]).toEqual([[`TARGETS OUT ${guide.id}`, 1]]);
    const unplanned = { ...view, filters: { ...noFilters, planned: false } };
    expect([...countBroughtEdges(guide.id, unplanned, known)]).toEqual([[`ISSUED IN ${guide.id}`, 1]]);
  });

  it("knows which expansions of an entity are open", () => {
    const place = { ...(view.places[guide.id] as GraphView["places"][string]), by: [`ISSUED OUT ${council.id}`] };
    const open = { ...view, places: { ...view.places, [guide.id]: place } };
    expect([...expansionsOf(council.id, open)]).toEqual([`ISSUED OUT ${council.id}`]);
    expect([...expansionsOf(shanghai.id, open)]).toEqual([]);
  });
});
