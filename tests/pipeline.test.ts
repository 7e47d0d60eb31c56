import { describe, expect, it } from "vitest";
import { InputError } from "../src/model/input-error.ts";
import { BulletinDescription, type NamedText, readBulletin, readCurated } from "../src/pipeline.ts";
import { createSmallGazetteer } from "./link/small-gazetteer.ts";

const gazetteer = createSmallGazetteer();
const description = { title: "政策信息摘编", kind: "DIGEST", publishedOn: "2020-12", region: "上海市" };
const source =
  "上海发布工作方案 \n12月1日，上海市科委印发《工作方案》，全市建成5G基站22万个。上海市科委指导复旦大学。 \n江苏出台新规 \n江苏省近日出台《意见》。 \n";
const bulletin = readBulletin("2020-12", source, description);
const header = { bulletin: "2020-12", article: 1, headline: "上海发布工作方案", region: "上海市" };

const committee = { label: "Institution", name: "上海市科学技术委员会", mention: "上海市科委" };
const issued = {
  subject: committee,
  predicate: "ISSUED",
  object: { label: "Document", name: "工作方案", type: "方案" },
  evidence: { quote: "上海市科委印发《工作方案》" },
};
const issuedOn = {
  subject: { label: "Document", name: "工作方案" },
  property: "issuedOn",
  value: "2020-12-01",
  evidence: { quote: "12月1日，上海市科委印发《工作方案》" },
};

const toFile = (lines: readonly unknown[], file = "01.jsonl"): NamedText => ({
  file,
  text: `${lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")}\n`,
});
const readLines = (...lines: unknown[]) => readCurated(bulletin, [toFile([header, ...lines])], gazetteer);
const problemsOf = (...files: NamedText[]) => {
  try {
    readCurated(bulletin, files, gazetteer);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

describe("readBulletin", () => {
  it("makes records of a bulletin and its articles", () => {
    expect(bulletin).toEqual({
      slug: "2020-12",
      bulletin: { id: "bulletin:2020-12", title: "政策信息摘编", kind: "DIGEST", publishedOn: "2020-12" },
      articles: [
        {
          id: "article:2020-12#1",
          ordinal: 1,
          section: null,
          headline: "上海发布工作方案",
          text: "12月1日，上海市科委印发《工作方案》，全市建成5G基站22万个。上海市科委指导复旦大学。",
          publishedOn: "2020-12",
        },
        {
          id: "article:2020-12#2",
          ordinal: 2,
          section: null,
          headline: "江苏出台新规",
          text: "江苏省近日出台《意见》。",
          publishedOn: "2020-12",
        },
      ],
    });
  });
});

describe("BulletinDescription", () => {
  it("refuses a day that the calendar has not", () => {
    expect(BulletinDescription.safeParse({ ...description, publishedOn: "2020-13" }).success).toBe(false);
  });
});

describe("readCurated", () => {
  it("makes of accepted claims what each article contributes, articles without a file their text alone", () => {
    const { contributions, refusals } = readLines(issued, issuedOn);
    const quote = { method: "curated", patternVersion: null, confidence: 1 };
    const document = "document:工作方案@上海市科学技术委员会";
    expect(refusals).toEqual([]);
    expect(contributions).toEqual([
      {
        bulletin: bulletin.bulletin,
        article: bulletin.articles[0],
        entities: [
          {
            id: "institution:上海市科学技术委员会",
            label: "Institution",
            name: "上海市科学技术委员会",
            attributes: { kind: "AGENCY" },
            aliases: [{ alias: "上海市科委", region: null, from: null, until: null }],
          },
          {
            id: document,
            label: "Document",
            name: "工作方案",
            attributes: { type: "方案", title: "工作方案" },
            aliases: [],
          },
        ],
        relations: [
          {
            id: expect.stringMatching(/^ISSUED:[0-9a-f]{16}$/),
            type: "ISSUED",
            from: "institution:上海市科学技术委员会",
            to: document,
            properties: {},
            evidence: { id: "evidence:2020-12#1:6-19", quote: issued.evidence.quote, start: 6, end: 19, ...quote },
          },
        ],
        properties: [
          {
            entity: document,
            property: "issuedOn",
            value: "2020-12-01",
            evidence: { id: "evidence:2020-12#1:0-19", quote: issuedOn.evidence.quote, start: 0, end: 19, ...quote },
          },
        ],
        ledger: {
          sentences: 2,
          entries: [
            { kind: "UNREAD", text: "上海市科委指导复旦大学。", start: 33, end: 45, code: null, message: null },
          ],
        },
      },
      {
        bulletin: bulletin.bulletin,
        article: bulletin.articles[1],
        entities: [],
        relations: [],
        properties: [],
        ledger: {
          sentences: 1,
          entries: [{ kind: "UNREAD", text: "江苏省近日出台《意见》。", start: 0, end: 12, code: null, message: null }],
        },
      },
    ]);
  });

  it("lists refused claims by file and line, in their order of judgement, and lets every other in", () => {
    const sector = { label: "Sector", name: "5G" };
    const { contributions, refusals } = readLines(
      "{ no JSON",
      issued,
      "",
      { ...issued, object: sector },
      { ...issued, evidence: { quote: "上海市科委发布《工作方案》" } },
      { ...issued, evidence: { quote: "上海市科委" } },
      { ...issued, evidence: { quote: "上海市科委", start: 7, end: 12 } },
      { ...issuedOn, value: "2020-02-30" },
      { ...issued, object: { ...issued.object, ordinal: "一" } },
      {
        subject: issued.object,
        predicate: "SETS",
        object: { label: "Provision", kind: "GOAL", text: "建成", metric: "5G 基站", value: 220000 },
        evidence: issued.evidence,
      },
      {
        subject: issued.object,
        predicate: "SETS",
        object: { label: "Provision", kind: "GOAL", text: "建成", deadline: "2020年" },
        evidence: issued.evidence,
      },
      {
        subject: issued.object,
        predicate: "SETS",
        object: { label: "Provision", kind: "GOAL", text: "建成", metric: "5G 基站", comparator: "=", value: "22万" },
        evidence: issued.evidence,
      },
      {
        subject: issued.object,
        predicate: "TARGETS",
        object: { label: "Region", name: "浦东" },
        evidence: issued.evidence,
      },
      issued,
      issuedOn,
    );
    expect(refusals.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      "01.jsonl:2 CLAIM_MALFORMED",
      "01.jsonl:9 BAD_DATE",
      "01.jsonl:10 CLAIM_MALFORMED",
      "01.jsonl:12 BAD_DATE",
      "01.jsonl:13 BAD_NUMBER",
      "01.jsonl:5 ILLEGAL_END",
      "01.jsonl:6 QUOTE_ABSENT",
      "01.jsonl:7 QUOTE_AMBIGUOUS",
      "01.jsonl:8 OFFSETS_WRONG",
      "01.jsonl:11 BAD_NUMBER",
      "01.jsonl:14 UNKNOWN_REGION",
      "01.jsonl:15 DUPLICATE_CLAIM",
    ]);
    expect(contributions[0]?.relations.map(({ evidence }) => evidence.quote)).toEqual([issued.evidence.quote]);
    expect(contributions[0]?.properties.map(({ value }) => value)).toEqual(["2020-12-01"]);
  });

  it("shows nothing of a refused claim's entities", () => {
    const { contributions } = readLines({ ...issued, evidence: { quote: "没有这句话" } });
    expect(contributions[0]?.entities).toEqual([]);
  });

  it("keeps one relationship with two quotations as two proofs", () => {
    const supervises = {
      subject: committee,
      predicate: "SUPERVISES",
      object: { label: "Institution", name: "复旦大学" },
    };
    const { contributions, refusals } = readLines(
      { ...supervises, evidence: { quote: "上海市科委指导复旦大学" } },
      { ...supervises, evidence: { quote: "指导复旦大学" } },
    );
    expect(refusals).toEqual([]);
    expect(new Set(contributions[0]?.relations.map(({ id }) => id)).size).toBe(1);
    expect(contributions[0]?.relations).toHaveLength(2);
  });

  it.each([
    ["HEADER_MALFORMED", "{ no JSON", /^expected a header \{"bulletin":/],
    ["HEADER_MALFORMED", issued, /bulletin/],
    ["UNKNOWN_ARTICLE", { ...header, article: 3 }, /^expected an article 1 to 2 of 2020-12, but got 3 of 2020-12$/],
    [
      "UNKNOWN_ARTICLE",
      { ...header, bulletin: "2021-01" },
      /^expected an article 1 to 2 of 2020-12, but got 1 of 2021-01$/,
    ],
    [
      "HEADLINE_DIFFERS",
      { ...header, headline: "江苏出台新规" },
      /^article 1 is headed «上海发布工作方案», but the file says «江苏出台新规»$/,
    ],
    ["UNKNOWN_PLACE", { ...header, region: "沪" }, /^expected the full name of one region of GB\/T 2260, but got 沪$/],
    [
      "UNKNOWN_PLACE",
      { ...header, region: "上海" },
      /^expected the full name of one region of GB\/T 2260, but got 上海$/,
    ],
    ["UNKNOWN_PLACE", { ...header, region: "鼓楼区" }, /but got 鼓楼区$/],
  ])("refuses a file whose header can't be used: %s", (code, first, message) => {
    expect(problemsOf(toFile([first, issued]))).toEqual([
      { at: "01.jsonl:1", code, message: expect.stringMatching(message) },
    ]);
  });

  it("lists every file that can't be attached, two of one article among them", () => {
    const problems = problemsOf(toFile([header], "01.jsonl"), toFile([header], "02.jsonl"), toFile([""], "03.jsonl"));
    expect(problems.map(({ at, code }) => `${at} ${code}`)).toEqual([
      "02.jsonl:1 ARTICLE_TWICE",
      "03.jsonl:1 HEADER_MALFORMED",
    ]);
  });

  it("reads the same twice", () => {
    expect(readLines(issued, issuedOn)).toEqual(readLines(issued, issuedOn));
  });
});
