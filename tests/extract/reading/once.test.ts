import { expect, test } from "vitest";
import { once } from "../../../src/extract/reading/once.ts";

test("asks once for each object", () => {
  const asked: object[] = [];
  const nameOf = once((key: { readonly name: string }) => {
    asked.push(key);
    return key.name;
  });
  const first = { name: "市科委" };
  const second = { name: "市科委" };
  expect([nameOf(first), nameOf(second), nameOf(first)]).toEqual(["市科委", "市科委", "市科委"]);
  expect(asked).toEqual([first, second]);
});

test("does not ask again where nothing was found", () => {
  let asked = 0;
  const find = once((): undefined => {
    asked += 1;
  });
  const key = {};
  expect([find(key), find(key)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
