import { describe, expect, it } from "vitest";
import { parseGraphAddress, viewCodeOf } from "../../web/src/pages/graph/graph-address.ts";
import { learn, nothingKnown } from "../../web/src/pages/graph/graph-knowledge.ts";
import { emptyView, type GraphView, noFilters, type Place } from "../../web/src/pages/graph/graph-view.ts";
import { type Camera, decodeView, encodeView, parseFilters } from "../../web/src/pages/graph/view-code.ts";
import { keepView, learnKept, parseViewFile, toViewFile } from "../../web/src/pages/graph/view-file.ts";
import { factOf } from "./support/graph-facts.ts";

const shanghai = { __typename: "Region", id: "region:310000", name: "上海市" } as const;
const guide = { __typename: "Document", id: "document:经营者竞争合规指南", name: "指南", title: "指南" } as const;
const place = (x: number, y: number, rest: Partial<Place> = {}): Place => ({
  ...{ x, y, pinned: false, hidden: false, by: [] },
  ...rest,
});
const issued = `ISSUED OUT ${shanghai.id}`;
const view: GraphView = {
  places: {
    [shanghai.id]: place(0, 0, { pinned: true }),
    [guide.id]: place(-120, 37, { hidden: true, by: [issued] }),
    "institution:市 科委": place(5, 6, { pinned: true, hidden: true, by: [issued, `GOVERNS IN ${shanghai.id}`] }),
  },
  filters: {
    ...noFilters,
    withoutLabels: ["Sector"],
    withoutTypes: ["CITES"],
    from: "2020",
    until: "2020-12-01",
    undated: false,
    loose: false,
  },
  selected: [shanghai.id],
  line: [shanghai.id, "institution:市 科委"],
};
const camera: Camera = { x: 12, y: -40, ratio: 0.471 };

describe("the code of a view", () => {
  it("restores exactly what it was made of", async () => {
    const { code, kept } = await encodeView({ view, camera });
    expect(kept).toBe("all");
    expect(code).toMatch(/^[\w-]+$/);
    expect(await decodeView(code)).toEqual({ view, camera, placed: true });
  });

  it("rounds places, which nobody sees", async () => {
    const { code } = await encodeView({
      view: { ...emptyView, places: { [shanghai.id]: place(1.4, -2.6) } },
      camera: { x: 0.4, y: 0.6, ratio: 0.123456 },
    });
    const decoded = await decodeView(code);
    expect([decoded?.view.places[shanghai.id], decoded?.camera]).toEqual([place(1, -3), { x: 0, y: 1, ratio: 0.123 }]);
  });

  it("leaves places out where they would make it too long, then says that nothing fits", async () => {
    const placesOf = (count: number, id: (at: number) => string) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [id(at), place((at * 7919) % 20011, (at * 104729) % 19997)]),
      );
    const many = { ...emptyView, places: placesOf(5000, (at) => `region:${100000 + at}`) };
    const shorter = await encodeView({ view: many, camera });
    expect([shorter.kept, shorter.code.length <= 30_000]).toEqual(["ids", true]);
    const decoded = await decodeView(shorter.code);
    expect([decoded?.placed, Object.keys(decoded?.view.places ?? {}).length]).toEqual([false, 5000]);
    const varied = {
      ...emptyView,
      places: placesOf(9000, (at) => `provision:${((at * 2654435761) % 4294967296).toString(36)}`),
    };
    expect(await encodeView({ view: varied, camera })).toEqual({ code: "", kept: "nothing" });
  });

  it("is nothing where it is not one of ours", async () => {
    const foreign = ["", "abc", "%%%", (await encodeView({ view, camera })).code.slice(0, 40)];
    expect(await Promise.all(foreign.map(decodeView))).toEqual([null, null, null, null]);
  });

  it("takes of filters only what there is", () => {
    expect(
      parseFilters({ withoutLabels: ["Sector", "Evidence", "x"], withoutTypes: "CITES", from: "gestern", planned: 0 }),
    ).toEqual({ ...noFilters, withoutLabels: ["Sector"] });
  });
});

describe("the address of the graph page", () => {
  it("says where a picture starts", () => {
    expect(parseGraphAddress({ of: "region:310000", type: ["LEADS", "NONE"], asOf: "2020-13" })).toEqual({
      of: ["region:310000"],
      type: ["LEADS"],
    });
    expect(parseGraphAddress({ nodes: ["person:甲", "institution:乙"], view: "x" })).toEqual({
      nodes: ["person:甲", "institution:乙"],
    });
  });

  it("says behind # what is seen", () => {
    expect(["view=aB_-9", "#view=aB", "view=", "main", "view=a b"].map(viewCodeOf)).toEqual([
      "aB_-9",
      "aB",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a kept view", () => {
  const known = learn(nothingKnown, {
    entities: [{ __typename: "Sector", id: "sector:外面", name: "外面" }],
    relations: [factOf("ISSUED", shanghai, guide, { evidence: [{ id: "evidence:1", quote: "发布《指南》" }] })],
  });
  const two: GraphView = { ...emptyView, places: { [shanghai.id]: place(0, 0), [guide.id]: place(1, 1) } };
  const kept = keepView("上海", "2020-12-15T00:00:00.000Z", { view: two, camera }, known);

  it("brings along what it shows and nothing else", () => {
    expect([kept.entities.map(({ id }) => id), kept.relations.map(({ type }) => type)]).toEqual([
      [shanghai.id, guide.id],
      ["ISSUED"],
    ]);
  });

  it("survives a file", () => {
    const read = parseViewFile(toViewFile(kept));
    expect(read).toEqual(kept);
    const { relations } = learnKept(nothingKnown, read);
    expect(Object.values(relations)).toEqual(Object.values(known.relations));
  });

  it("never puts what it brings in place of what is known newer", () => {
    const newer = learn(nothingKnown, { entities: [{ ...guide, name: "新指南" }] });
    expect(learnKept(newer, kept).entities[guide.id]?.name).toBe("新指南");
  });

  it.each([
    ["no JSON", "{", /JSON/],
    ["another format", JSON.stringify({ format: "gexf" }), /expected format policygraph-view-1/],
    ["no entities", toViewFile({ ...kept, entities: 3 as never }), /expected entities to be a list/],
    ["an entity of no label", toViewFile({ ...kept, entities: [{ id: "a", name: "b" } as never] }), /entities\[0\]/],
    ["an edge without type", toViewFile({ ...kept, relations: [{ id: "a" } as never] }), /relations\[0\]/],
    [
      "a place that is none",
      toViewFile({ ...kept, view: { ...two, places: { a: { x: "1" } as never } } }),
      /view\.places\["a"\]/,
    ],
  ])("is refused with the reason: %s", (_, text, reason) => {
    expect(() => parseViewFile(text)).toThrow(reason);
  });
});
