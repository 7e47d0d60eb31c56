import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldEntity, type Mention, type PropertySupport, type Source } from "../../src/graph/fold-entity.ts";

const november: Source = { article: "article:2020-11#1", publishedOn: "2020-11", gazetteer: false };
const december: Source = { article: "article:2020-12#1", publishedOn: "2020-12", gazetteer: false };
const gazetteer: Source = { article: "article:gazetteer#2", publishedOn: null, gazetteer: true };

const committee = { id: "institution:上海市科学技术委员会", label: "Institution" } as const;
const plan = { id: "document:工作方案", label: "Document" } as const;
const name = "上海市科学技术委员会";

const mention = (source: Source, rest: Partial<Mention> = {}): Mention => ({
  source,
  name,
  attributes: {},
  aliases: [],
  ...rest,
});
const use = (alias: string, region: string | null = null, from: string | null = null, until: string | null = null) => ({
  alias,
  region,
  from,
  until,
});
const support = (source: Source, value: string, rest: Partial<PropertySupport> = {}): PropertySupport => ({
  source,
  property: "foundedOn",
  value,
  confidence: 1,
  ...rest,
});

describe("foldEntity", () => {
  it("takes an entity that one article mentions as that article says", () => {
    const aliases = [use("市科委", "region:310000")];
    expect(foldEntity(committee, [mention(december, { attributes: { kind: "AGENCY" }, aliases })], [])).toEqual({
      properties: { name, aliases: ["市科委"], kind: "AGENCY" },
      aliases: [
        {
          id: "alias:市科委@region:310000>institution:上海市科学技术委员会",
          text: "市科委",
          entity: committee.id,
          region: "region:310000",
          from: null,
          until: null,
        },
      ],
    });
  });

  it("lays the aliases of all sources together, by code units, the name not among them", () => {
    const mentions = [
      mention(december, { aliases: [use("市科委", "region:310000"), use(name)] }),
      mention(november, { aliases: [use("上海市科委"), use("市科委", "region:310000")] }),
      mention(gazetteer, { name: "上海科委" }),
    ];
    const { properties, aliases } = foldEntity(committee, mentions, []);
    expect(properties).toEqual({ name, aliases: ["上海市科委", "上海科委", "市科委"] });
    expect(aliases.map(({ text, region }) => [text, region])).toEqual([
      ["上海市科委", null],
      ["上海科委", null],
      ["市科委", "region:310000"],
    ]);
  });

  it("keeps an alias for each place, but none for a place where it holds everywhere", () => {
    const aliases = [
      use("市政府", "region:310000"),
      use("市政府", "region:370200"),
      use("沪府", "region:310000"),
      use("沪府"),
    ];
    expect(
      foldEntity(committee, [mention(december, { aliases })], []).aliases.map(({ text, region }) => [text, region]),
    ).toEqual([
      ["市政府", "region:310000"],
      ["市政府", "region:370200"],
      ["沪府", null],
    ]);
  });

  it("lets the gazetteer's times of an alias count, else the widest", () => {
    const articles = [
      mention(november, { aliases: [use("市卫计委", null, "2014", "2017"), use("卫计委", null, "2014", "2017")] }),
      mention(december, { aliases: [use("市卫计委"), use("卫计委", null, "2013", "2018")] }),
    ];
    const known = mention(gazetteer, { aliases: [use("市卫计委", null, "2013", "2018")] });
    expect(
      foldEntity(committee, [...articles, known], []).aliases.map(({ text, from, until }) => [text, from, until]),
    ).toEqual([
      ["卫计委", "2013", "2018"],
      ["市卫计委", "2013", "2018"],
    ]);
    expect(foldEntity(committee, articles, []).aliases.map(({ text, from, until }) => [text, from, until])).toEqual([
      ["卫计委", "2013", "2018"],
      ["市卫计委", null, null],
    ]);
  });

  it("takes name and attributes from the earliest article, the gazetteer last", () => {
    const mentions = [
      mention(gazetteer, { name: "方案", attributes: { type: "文件" } }),
      mention(december, { name: "工作方案（2020年）", attributes: { type: "计划", title: "工作方案（2020年）" } }),
      mention(november, { name: "工作方案", attributes: { type: "方案" } }),
    ];
    expect(foldEntity(plan, mentions, []).properties).toEqual({
      name: "工作方案",
      aliases: ["工作方案（2020年）", "方案"],
      type: "方案",
      title: "工作方案（2020年）",
      knownOn: "2020-11",
    });
  });

  it("takes code and level of a region and the kind of a body from the gazetteer", () => {
    const region = { id: "region:310000", label: "Region" } as const;
    const places = [
      mention(december, { attributes: { code: "310000", level: "AREA" } }),
      mention(gazetteer, { attributes: { code: "310000", level: "PROVINCE" } }),
    ];
    expect(foldEntity(region, places, []).properties).toMatchObject({ level: "PROVINCE" });
    const bodies = [
      mention(december, { attributes: { kind: "OTHER" } }),
      mention(gazetteer, { attributes: { kind: "AGENCY" } }),
    ];
    expect(foldEntity(committee, bodies, []).properties).toMatchObject({ kind: "AGENCY" });
  });

  it("prefers a kind that is stated to one that the name's ending tells", () => {
    const brand = (source: Source, kind: string) => mention(source, { name: "饿了么", attributes: { kind } });
    const mentions = [brand(november, "OTHER"), brand(december, "COMPANY")];
    expect(foldEntity({ id: "institution:饿了么", label: "Institution" }, mentions, []).properties).toMatchObject({
      kind: "COMPANY",
    });
  });

  it.each([
    ["the most certain", [support(november, "2020-11-30", { confidence: 0.8 }), support(december, "2020")], "2020"],
    ["then the most precise", [support(november, "2020"), support(december, "2020-11-30")], "2020-11-30"],
    ["then the earliest", [support(december, "2020-11-29"), support(november, "2020-11-30")], "2020-11-30"],
    ["then the first of one article", [support(november, "2020-11-30"), support(november, "2020-11-29")], "2020-11-29"],
  ])("takes of proved values %s", (_, supports, value) => {
    expect(foldEntity(committee, [mention(december)], supports).properties).toMatchObject({ foundedOn: value });
  });

  it.each([
    [
      [
        ["issuedOn", "2020-12-01"],
        ["effectiveOn", "2021"],
      ],
      "2020-12-01",
    ],
    [
      [
        ["publishedOn", "2020-12-03"],
        ["issuedOn", "2020-12-01"],
      ],
      "2020-12-01",
    ],
    [[["effectiveOn", "2021-01-01"]], "2021-01-01"],
    [[["expiresOn", "2019-01-01"]], "2020-11"],
    [[], "2020-11"],
  ] as const)("knows a document with the dates %j since %s", (dates, knownOn) => {
    const supports = dates.map(([property, value]) => support(december, value, { property }));
    expect(foldEntity(plan, [mention(december), mention(november)], supports).properties).toMatchObject({ knownOn });
  });

  it("gives a document that only the gazetteer knows no date", () => {
    expect(foldEntity(plan, [mention(gazetteer)], []).properties).not.toHaveProperty("knownOn");
  });

  it("is the same in whatever order the sources come", () => {
    const mentions = [
      mention(november, {
        attributes: { kind: "AGENCY" },
        aliases: [use("市科委", "region:310000"), use("科委", null, "2013")],
      }),
      mention(december, {
        name: "上海科委",
        attributes: { kind: "OTHER" },
        aliases: [use("科委", null, "2012", "2018")],
      }),
      mention({ ...december, article: "article:2020-12#2" }, { attributes: { kind: "MECHANISM" } }),
      mention(gazetteer, { aliases: [use("市科委")] }),
    ];
    const supports = [
      support(november, "2020"),
      support(december, "2020-11-30"),
      support(december, "2020-11-29", { confidence: 0.9 }),
    ];
    const folded = foldEntity(committee, mentions, supports);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(mentions, { minLength: 4 }),
        fc.shuffledSubarray(supports, { minLength: 3 }),
        (some, others) => {
          expect(foldEntity(committee, some, others)).toEqual(folded);
        },
      ),
    );
  });

  it("takes an entity without a mention for a bug", () => {
    expect(() => foldEntity(plan, [], [])).toThrow("foldEntity: document:工作方案 has no mention");
  });
});

describe("foldEntity, after a merge", () => {
  const merged = (rest: Partial<Mention> = {}) =>
    mention(november, { name: "市科委", was: ["institution:市科委@上海市"], ...rest });

  it("takes the words of the survivor first, however early those of the merged one were", () => {
    const folded = foldEntity(
      committee,
      [merged({ attributes: { kind: "OTHER" } }), mention(december, { attributes: { kind: "AGENCY" } })],
      [],
    );
    expect(folded.properties).toEqual({ name, aliases: ["市科委"], kind: "AGENCY" });
  });

  it("takes a body for settled as soon as one source settles it, and its printed name for an alias in its place only", () => {
    const unresolved = merged({
      attributes: { kind: "OTHER", unresolved: true },
      aliases: [use("市科委", "region:310000")],
    });
    const folded = foldEntity(committee, [unresolved, mention(december)], []);
    expect(folded.properties).toEqual({ name, aliases: ["市科委"], kind: "OTHER" });
    expect(folded.aliases.map(({ text, region }) => [text, region])).toEqual([["市科委", "region:310000"]]);
    expect(foldEntity(committee, [unresolved], []).properties).toMatchObject({ name: "市科委", unresolved: true });
  });
});
