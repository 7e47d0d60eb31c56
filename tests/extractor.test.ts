import { describe, expect, it } from "vitest";
import { createExtractor } from "../src/extractor.ts";
import { gazetteer } from "./support/gazetteer.ts";

const extractor = createExtractor(gazetteer);
const read = (text: string, place: string | null, publishedOn: string | null = null) => [
  ...extractor.readText("甲", text, { place, publishedOn }),
];

describe("readText", () => {
  const bulletin =
    "苏州市出台养犬规定\n\n    近日，市公安局印发《养犬管理办法》，明确办证、免疫、牵引的要求，城区每户限养一只。\n\n养老床位再增加\n\n    市民政局印发《养老床位建设方案》。\n";

  it("reads the articles of a bulletin, each by the place of its headline, else by the one given", () => {
    const articles = read(bulletin, "510000", "2022-06");
    expect(
      articles.map(({ id, headline, place, placeBy, publishedOn, isDocument }) => [
        id,
        headline,
        place,
        placeBy,
        publishedOn,
        isDocument,
      ]),
    ).toEqual([
      ["甲#1", "苏州市出台养犬规定", "320500", "HEADLINE", "2022-06", false],
      ["甲#2", "养老床位再增加", "510000", "GIVEN", "2022-06", false],
    ]);
    expect(articles[0]?.claims[0]?.subject).toMatchObject({ name: "苏州市公安局" });
  });

  it("infers the place from a text where nobody gives it, and leaves it open where nothing tells", () => {
    const [, second] = read(bulletin, null);
    expect([second?.place, second?.placeBy]).toEqual([null, null]);
    const [only] = read("今年，苏州市财政局印发《校舍维修办法》，明确经费来源。", null);
    expect([only?.id, only?.headline, only?.place, only?.placeBy]).toEqual(["甲", null, "320500", "TEXT"]);
  });

  it("reads a 公文 as one article under its title, dated by itself", () => {
    const text =
      "苏州市财政局关于做好年终决算的通知\n苏财〔2021〕9号\n各单位：\n请按时报送。\n苏州市财政局\n2021年12月1日";
    const articles = read(text, null);
    expect(articles).toMatchObject([
      {
        id: "甲",
        headline: "苏州市财政局关于做好年终决算的通知",
        text,
        publishedOn: "2021-12-01",
        place: "320500",
        isDocument: true,
      },
    ]);
  });
});
