import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/extractor.ts";
import { readFile, toSlug } from "../../src/ingest/read-file.ts";
import { gazetteer } from "../support/gazetteer.ts";
import { bulletin, notice, sourceOf } from "./invented-texts.ts";

describe("toSlug", () => {
  it.each([
    ["月报/2021-06.docx", "2021-06"],
    ["C:\\文件\\决算 通知.txt", "决算-通知"],
    ["苏财〔2021〕9号.pdf", "苏财〔2021〕9号"],
    ["a#1: b?.html", "a-1-b"],
    ["无尾", "无尾"],
    [".txt", ".txt"],
    ["###.txt", "file"],
  ])("makes of %s a name that can stand in ids", (file, slug) => {
    expect(toSlug(file)).toBe(slug);
  });
});

describe("readFile", () => {
  const tools = { extractor: createExtractor(gazetteer), modelReader: null };
  const read = async (file: string, text: string, given = {}) =>
    readFile(file, await sourceOf(file, text), { place: null, publishedOn: null, as: null, ...given }, tools);

  it("numbers the articles of a bulletin, and keeps what was read of each", async () => {
    const { bulletin: record, articles } = await read("b.txt", bulletin, { as: "月报", publishedOn: "2021-06" });
    expect(record).toEqual({ id: "bulletin:月报", title: "月报", kind: "DIGEST", publishedOn: "2021-06" });
    expect(
      articles.map(({ article: { id, ordinal, headline, publishedOn }, placeBy }) => [
        id,
        ordinal,
        headline,
        publishedOn,
        placeBy,
      ]),
    ).toEqual([
      ["article:月报#1", 1, "苏州市出台养犬新规", "2021-06", "HEADLINE"],
      ["article:月报#2", 2, "杭州市加快布局充电设施", "2021-06", "HEADLINE"],
    ]);
    for (const { article, reading } of articles)
      for (const { evidence } of reading.claims)
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it("takes a single text for what it is", async () => {
    expect((await read("9.txt", notice)).bulletin).toMatchObject({ kind: "DOCUMENT", publishedOn: "2021-12-01" });
    const { bulletin: record, articles } = await read(
      "n.txt",
      "近日，苏州市民政局印发《养老床位建设方案》，明确十项举措。",
    );
    expect([record.kind, articles[0]?.article.headline]).toEqual([
      "ARTICLE",
      "近日，苏州市民政局印发《养老床位建设方案》，明确十项举措。",
    ]);
  });

  it("asks for the region where no article tells one", async () => {
    await expect(read("n.txt", "天气晴朗，适合出行。")).rejects.toThrow(
      /n\.txt: REGION_NEEDED: .* such as --region 上海市/,
    );
    expect((await read("n.txt", "天气晴朗，适合出行。", { place: "310000" })).articles[0]?.placeBy).toBe("GIVEN");
  });
});
