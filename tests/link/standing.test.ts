import { expect, it } from "vitest";
import { standingOn, windowInWords } from "../../src/link/standing.ts";

it("tells how a date lies to the time of a name", () => {
  const window = { from: "2013-03", until: "2018-03" };
  expect(
    ["2011", "2012-12", "2013", "2015-06-01", "2018", "2018-04-01", "2021"].map((date) => standingOn(window, date)),
  ).toEqual(["before", "nearly", "then", "then", "then", "nearly", "after"]);
});

it("prefers the names in use today where no date is known", () => {
  expect(standingOn({ from: "2018" }, null)).toBe("then");
  expect(standingOn({ until: "2018" }, null)).toBe("nearly");
});

it("words a window in Chinese", () => {
  expect([{ from: "2018-03" }, { from: "2013", until: "2018-03" }, { until: "2009" }, {}].map(windowInWords)).toEqual([
    "2018年起",
    "2013—2018年",
    "至2009年",
    "",
  ]);
});
