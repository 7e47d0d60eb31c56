import { describe, expect, it } from "vitest";
import { markNames } from "../../web/src/parts/mark-names.ts";

describe("markNames", () => {
  it("marks the longest of the names that begin at a place, wherever they stand", () => {
    const text = "由市科委和上海市科学技术委员会、上海市指导";
    expect(markNames(text, ["上海市", "上海市科学技术委员会", "市科委"])).toEqual([
      { text: "由", isName: false },
      { text: "市科委", isName: true },
      { text: "和", isName: false },
      { text: "上海市科学技术委员会", isName: true },
      { text: "、", isName: false },
      { text: "上海市", isName: true },
      { text: "指导", isName: false },
    ]);
  });

  it("leaves a text whole in which none stands, and an empty name marks nothing", () => {
    expect(markNames("近日印发", ["", "市科委"])).toEqual([{ text: "近日印发", isName: false }]);
  });
});
