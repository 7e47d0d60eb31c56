import { beforeAll, describe, expect, it } from "vitest";
import type { Extractor } from "../../src/extractor.ts";
import { seedExtractor } from "../support/extractor.ts";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await seedExtractor();
});

const read = (text: string, region: string) =>
  extractor.readArticle({ id: 1, text, headline: null, region, publishedOn: "2022-06-01" });

describe("names left open", () => {
  it("are all listed where they stand, those of posts too", () => {
    const text = "市营商办印发通知。市四最办主任王大力说，市财政局将配合。";
    expect(read(text, "西安市").open).toEqual([
      { mention: "市营商办", start: 0, end: 4 },
      { mention: "市四最办", start: 9, end: 13 },
    ]);
  });

  it("are none where the gazetteer knows every body", () => {
    expect(read("市财政局局长王大力说，市教育局将配合。", "西安市").open).toEqual([]);
  });
});
