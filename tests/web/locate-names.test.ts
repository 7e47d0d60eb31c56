import { describe, expect, it } from "vitest";
import { locateNames } from "../../web/src/pages/article/locate-names.ts";

const committee = { entity: "委", names: ["上海市科学技术委员会", "市科委"] };
const city = { entity: "市", names: ["上海市", "上海", "沪"] };

describe("locateNames", () => {
  it("finds every name, the longest where several begin, none inside another", () => {
    expect(locateNames("上海市科学技术委员会与上海，市科委", [city, committee])).toEqual([
      { entity: "委", start: 0, end: 10 },
      { entity: "市", start: 11, end: 13 },
      { entity: "委", start: 14, end: 17 },
    ]);
  });

  it("passes over names of one character, and over what it does not know", () => {
    expect(locateNames("沪上新消费", [city, committee])).toEqual([]);
    expect(locateNames("上海", [])).toEqual([]);
  });
});
