import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { Compilation, defaultPlanLimits } from "../../../src/graph/plan/compilation.ts";
import { endsWithin, overlaps, walkable } from "../../../src/graph/plan/dates.ts";
import { firstDay, lastDay } from "../../../src/model/date.ts";
import { openTestGraph } from "../test-graph.ts";

// The conditions are text comparisons in Cypher; here they are held to days, by Neo4j itself.

const graph = openTestGraph();
afterAll(() => graph.close());

type Row = Readonly<Record<string, unknown>>;

/** Whether the conditions hold for each row, which stands in place of an edge or node. */
async function hold(rows: readonly Row[], write: (c: Compilation) => readonly string[]): Promise<boolean[]> {
  const c = new Compilation(defaultPlanLimits);
  const conditions = ["true", ...write(c)].join(" AND ");
  const found = await graph.query(`UNWIND $rows AS row RETURN coalesce(${conditions}, false) AS holds`, {
    ...c.parameters,
    rows,
  });
  return found.map(({ holds }) => holds as boolean);
}

const date = fc
  .date({ min: new Date("2019-11-01T00:00:00Z"), max: new Date("2021-03-01T00:00:00Z"), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
const maybe = fc.option(date);
const edge = fc.record({ from: maybe, on: maybe, assertedOn: maybe, until: maybe });

describe("asOf", () => {
  it.each([
    [{ from: "2020" }, "2020-06-01", true],
    [{ from: "2020-07" }, "2020-06-30", false],
    [{ from: "2020-07" }, "2020", true],
    [{ until: "2020" }, "2020-12-31", true],
    [{ until: "2020-05" }, "2020-06-01", false],
    [{ assertedOn: "2020-12-15" }, "2019", false],
    [{}, "1949-10-01", true],
    [{ on: "2018-03", assertedOn: "2020-12-15" }, "2018-03-01", true],
    [{ from: "2020", planned: true }, "2020-06-01", false],
  ])("%j as of %s: %s", async (row, asOf, expected) => {
    expect(await hold([row], (c) => walkable(c, "row", { asOf }))).toEqual([expected]);
  });

  it("holds where the days of the edge and of the date overlap, whatever their precision", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edge, { minLength: 50, maxLength: 50 }), date, async (edges, asOf) => {
        const expected = edges.map(({ from, on, assertedOn, until }) => {
          const begin = from ?? on ?? assertedOn;
          return (
            (begin === null || firstDay(begin) <= lastDay(asOf)) && (until === null || lastDay(until) >= firstDay(asOf))
          );
        });
        expect(await hold(edges, (c) => walkable(c, "row", { asOf }))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("filters by date", () => {
  const dated = fc.array(fc.record({ day: maybe }), { minLength: 50, maxLength: 50 });

  it("match where intervals overlap", async () => {
    await fc.assert(
      fc.asyncProperty(dated, maybe, maybe, async (rows, from, to) => {
        const expected = rows.map(
          ({ day }) =>
            (from === null && to === null) ||
            (day !== null &&
              (to === null || firstDay(day) <= lastDay(to)) &&
              (from === null || lastDay(day) >= firstDay(from))),
        );
        expect(await hold(rows, (c) => overlaps(c, "row.day", from, to))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("take a time limit for the last of its days", async () => {
    await fc.assert(
      fc.asyncProperty(dated, maybe, maybe, async (rows, from, to) => {
        const expected = rows.map(
          ({ day }) =>
            (from === null && to === null) ||
            (day !== null &&
              (to === null || lastDay(day) <= lastDay(to)) &&
              (from === null || lastDay(day) >= firstDay(from))),
        );
        expect(await hold(rows, (c) => endsWithin(c, "row.day", from, to))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
