import { expect, it } from "vitest";
import { nameInId } from "../../web/src/parts/name-in-id.ts";

it("takes the name out of an id, and leaves a code as it is", () => {
  const ids = ["institution:复旦大学", "person:吴凡@复旦大学", "document:经营者竞争合规指南@上海市", "region:310000"];
  expect(ids.map(nameInId)).toEqual(["复旦大学", "吴凡", "经营者竞争合规指南", "310000"]);
});
