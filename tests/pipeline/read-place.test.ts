import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { readPlace } from "../../src/pipeline/read-place.ts";
import { gazetteer } from "../support/gazetteer.ts";

const problemOf = (name: string) => {
  try {
    return readPlace(gazetteer, name, "--region");
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
};

describe("readPlace", () => {
  it.each([
    ["上海市", "310000"],
    ["上海", "310000"],
    ["浦东新区", "310115"],
    ["上海市浦东新区", "310115"],
    [" 南京市鼓楼区 ", "320106"],
    ["中华人民共和国", "100000"],
    ["全国", "100000"],
  ])("knows %s", (name, code) => {
    expect(readPlace(gazetteer, name, "--region")).toBe(code);
  });

  it("refuses a name of several places, and lists them", () => {
    expect(problemOf("鼓楼区")).toEqual([
      {
        at: "--region",
        code: "REGION_AMBIGUOUS",
        message: "expected one region, but 4 are called 鼓楼区: 南京市鼓楼区、徐州市鼓楼区、福州市鼓楼区、开封市鼓楼区",
      },
    ]);
  });

  it("refuses a name of none, and suggests what is near", () => {
    expect(problemOf("上海滩")).toEqual([
      {
        at: "--region",
        code: "REGION_UNKNOWN",
        message: expect.stringMatching(
          /^expected a region of GB\/T 2260, such as 上海市, but got 上海滩; did you mean 上海市.*\?$/,
        ),
      },
    ]);
    expect(problemOf("乐山县")).toMatchObject([{ message: expect.stringContaining("did you mean 乐山市") }]);
    expect(problemOf("XYZ")).toMatchObject([
      { code: "REGION_UNKNOWN", message: "expected a region of GB/T 2260, such as 上海市, but got XYZ" },
    ]);
  });
});
