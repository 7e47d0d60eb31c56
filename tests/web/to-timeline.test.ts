import { describe, expect, it } from "vitest";
import { toTimeline } from "../../web/src/pages/entity/to-timeline.ts";

const own = { id: "region:310000" };
const other = { id: "document:方案" };
const none = { on: null, from: null, assertedOn: null };
const issued = { ...none, type: "ISSUED", subject: own, object: other };
const aimedAt = { ...none, type: "TARGETS", subject: other, object: own };

describe("toTimeline", () => {
  it("puts the newest date first, and a month behind its days", () => {
    const relations = ["2020-12", "2019", "2020-12-01", "2021"].map((assertedOn) => ({ ...issued, assertedOn }));
    expect(toTimeline(relations, own.id).map(({ date }) => date)).toEqual(["2021", "2020-12-01", "2020-12", "2019"]);
  });

  it("takes the day of the change before since when, and that before the sources' date", () => {
    const dates = [
      { ...issued, on: "2018", from: "2019", assertedOn: "2020" },
      { ...issued, from: "2019", assertedOn: "2020" },
      { ...issued, assertedOn: "2020" },
      issued,
    ];
    expect(toTimeline(dates, own.id).map(({ date }) => date)).toEqual(["2020", "2019", "2018"]);
  });

  it("gathers the edges of a date by type and the way they run", () => {
    const relations = [issued, aimedAt, issued].map((relation) => ({ ...relation, assertedOn: "2020-12" }));
    const [first, second, third] = relations;
    expect(toTimeline(relations, own.id)).toEqual([
      {
        date: "2020-12",
        groups: [
          { type: "ISSUED", way: "OUT", relations: [first, third] },
          { type: "TARGETS", way: "IN", relations: [second] },
        ],
      },
    ]);
  });
});
