import { expect, it } from "vitest";
import { reasonToKeepApart } from "../../src/link/never-merge.ts";
import { gazetteer } from "../support/gazetteer.ts";

it("keeps apart what only looks like one body, in either order", () => {
  const reason = "简称同为山大，一在山东，一在山西";
  expect(reasonToKeepApart(gazetteer, "山东大学", "山西大学")).toBe(reason);
  expect(reasonToKeepApart(gazetteer, "山西大学", "山东大学")).toBe(reason);
  expect(reasonToKeepApart(gazetteer, "山东大学", "浙江大学")).toBeNull();
});
