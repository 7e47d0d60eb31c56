import { expect, it } from "vitest";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";
import { findPrinting } from "../../../src/source/official-document/printing.ts";

const find = (...lines: string[]) => {
  const printing = findPrinting(linesOf(lines.join("\n")));
  return printing && [printing.body?.text ?? null, printing.date.value];
};

it("reads who printed, and when, on one line or two", () => {
  expect(find("甲市人民政府办公室　　2021年3月6日印发")).toEqual(["甲市人民政府办公室", "2021-03-06"]);
  expect(find("甲市人民政府办公室", "2021年3月6日印")).toEqual(["甲市人民政府办公室", "2021-03-06"]);
  expect(find("共印60份", "2021年3月6日印制")).toEqual([null, "2021-03-06"]);
});

it("reads nothing without such a line", () => {
  expect(find("甲市人民政府", "2021年3月6日")).toBeNull();
  expect(find("2012年8月9日印发的《某预案》同时废止。")).toBeNull();
});
