import { describe, expect, it } from "vitest";
import {
  articleId,
  audienceId,
  bulletinId,
  documentId,
  evidenceId,
  initiativeId,
  institutionId,
  labelOf,
  personId,
  provisionId,
  regionId,
  relationId,
  relationTypeOf,
  sectorId,
  statisticId,
} from "../../src/model/id.ts";
import { entityLabels, relationTypes } from "../../src/model/vocabulary.ts";

const setter = institutionId("上海市科学技术委员会");

describe("ids of entities", () => {
  it("are readable", () => {
    expect([
      setter,
      regionId("310000"),
      regionId("珠三角"),
      personId("吴凡", "复旦大学上海医学院"),
      initiativeId("上海在线生活节", "上海市"),
      sectorId("数字经济"),
      audienceId("中小企业"),
      provisionId(setter, "建成5G基站22万个"),
      statisticId(setter, "注册企业超过160家"),
      bulletinId("2020-12-shanghai"),
      articleId("2020-12-shanghai", 2),
    ]).toEqual([
      "institution:上海市科学技术委员会",
      "region:310000",
      "region:珠三角",
      "person:吴凡@复旦大学上海医学院",
      "initiative:上海在线生活节@上海市",
      "sector:数字经济",
      "audience:中小企业",
      "provision:institution:上海市科学技术委员会#6c50a7a484d9",
      "statistic:institution:上海市科学技术委员会#543dbeef2a63",
      "bulletin:2020-12-shanghai",
      "article:2020-12-shanghai#2",
    ]);
  });

  it("part provisions of one text by who lays them down", () => {
    expect(provisionId(setter, "公开透明")).not.toBe(provisionId(institutionId("复旦大学"), "公开透明"));
  });
});

describe("documentId", () => {
  it.each([
    [
      "its number",
      { name: "办法", documentNumber: "沪科规〔2020〕1号", issuer: "上海市" },
      "document:沪科规〔2020〕1号",
    ],
    [
      "the main document it accompanies",
      { name: "附件", mainDocument: "意见", issuer: "上海市" },
      "document:附件@意见",
    ],
    ["its lead issuer", { name: "意见", issuer: "江苏省" }, "document:意见@江苏省"],
    [
      "its title alone, where no source names the issuer",
      { name: "中华人民共和国反垄断法" },
      "document:中华人民共和国反垄断法",
    ],
  ])("goes by %s", (_, document, id) => {
    expect(documentId(document)).toBe(id);
  });
});

describe("evidenceId", () => {
  const curated = { start: 3, end: 9, method: "curated", confidence: 1 };

  it("is the span in its article for what people read for certain", () => {
    expect(evidenceId("article:2020-12-shanghai#2", curated)).toBe("evidence:2020-12-shanghai#2:3-9");
  });

  it("keeps two readings of one span apart", () => {
    const readings = [
      curated,
      { ...curated, confidence: 0.8 },
      { ...curated, method: "pattern:ISSUED" },
      { ...curated, method: "pattern:ISSUED", patternVersion: "2" },
    ];
    expect(new Set(readings.map((reading) => evidenceId("article:a#1", reading))).size).toBe(4);
  });
});

describe("relationId", () => {
  const [from, to] = [personId("吴凡", "复旦大学"), institutionId("复旦大学上海医学院")];

  it("begins with its type and depends on nothing but type, ends, title or role, and from", () => {
    const id = relationId("LEADS", from, to, { title: "院长" });
    expect(id).toMatch(/^LEADS:[0-9a-f]{16}$/);
    expect(relationId("LEADS", from, to, { title: "院长", until: "2021", planned: true, implicit: true })).toBe(id);
    const others = [
      relationId("LEADS", from, to, {}),
      relationId("LEADS", from, to, { title: "副院长" }),
      relationId("LEADS", from, to, { title: "院长", from: "2020" }),
      relationId("LEADS", to, from, { title: "院长" }),
      relationId("HOLDS_POSITION", from, to, { title: "院长" }),
    ];
    expect(new Set([id, ...others]).size).toBe(6);
  });
});

describe("labelOf and relationTypeOf", () => {
  it("read every label and type back from an id", () => {
    expect(entityLabels.map((label) => labelOf(`${label.toLowerCase()}:名`))).toEqual(entityLabels);
    expect(relationTypes.map((type) => relationTypeOf(relationId(type, "a", "b", {})))).toEqual(relationTypes);
  });

  it("name an id that is none", () => {
    expect(() => labelOf("evidence:a")).toThrow("labelOf: expected the id of an entity, but got evidence:a");
    expect(() => relationTypeOf("KNOWS:1")).toThrow(
      "relationTypeOf: expected the id of a relationship, but got KNOWS:1",
    );
  });
});
