import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Data, type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 180_000);
afterAll(() => service.close());

const institution = async (name: string, place?: string): Promise<string | null> => {
  const { institution } = await service.data(
    "query ($name: String!, $in: String) { institution(name: $name, in: $in) { name } }",
    { name, in: place },
  );
  return institution?.name ?? null;
};

describe("an institution by any of its names", () => {
  it.each<[string, string | undefined, string]>([
    ["市科委", "上海", "上海市科学技术委员会"],
    ["市科委", "上海市", "上海市科学技术委员会"],
    ["市科委", "金山区", "上海市科学技术委员会"], // of the city above
    ["上海市科委", undefined, "上海市科学技术委员会"],
    ["上海市科学技术委员会", undefined, "上海市科学技术委员会"],
    ["上海市科学技术委员会", "广东", "上海市科学技术委员会"], // the official name means it everywhere
    ["  上海市科学技术委员会 ", undefined, "上海市科学技术委员会"],
    ["省河长办", "江苏", "江苏省河长制工作办公室"],
    ["省政府", "安徽", "安徽省人民政府"],
    ["省政府", "广东", "广东省人民政府"],
    ["省政府", "常熟市", "江苏省人民政府"], // of the province above
    ["省委", "安徽", "中共安徽省委员会"],
    ["市财政局", "青岛", "青岛市财政局"],
    ["华山医院", undefined, "复旦大学附属华山医院"],
    ["常熟市检察院", undefined, "江苏省常熟市人民检察院"],
    ["网购商会", "上海", "上海网购商会"],
  ])("%s in %s is %s", async (name, place, official) => {
    expect(await institution(name, place)).toBe(official);
  });

  it.each<[string, string | undefined, string]>([
    ["省政府", undefined, "several provinces have one"],
    ["市政府", undefined, "several cities have one"],
    ["市科委", undefined, "short for the body of some city"],
    ["市科委", "广东", "another place"],
    ["市科委", "江苏", "another place"],
    ["市科委", "无何有之乡", "no such place"],
    ["省河长办", "安徽", "another place"],
    ["上海市", undefined, "a region"],
    ["无此机构", "上海", "nobody"],
    ["'; MATCH (n) DETACH DELETE n; //", "上海", "nobody"],
  ])("%s in %s is left open: %s", async (name, place) => {
    expect(await institution(name, place)).toBeNull();
  });

  it("is found by id, which is no id of another kind of thing", async () => {
    const data = await service.data(`{
      own: institution(id: "institution:上海市科学技术委员会") { name }
      none: institution(id: "institution:无此机构") { name }
      region: institution(id: "region:310000") { name } }`);
    expect(data).toEqual({ own: { name: "上海市科学技术委员会" }, none: null, region: null });
  });

  it("has each alias with its place", async () => {
    const data = await service.data(`{
      institution(name: "市科委", in: "上海") { aliases a: aliasUses { name: alias where: region { code name } from until __typename } }
      region(name: "上海") { aliases } }`);
    expect(data.institution.aliases).toEqual(["上海市科委", "市科委"]);
    expect(data.institution.a).toEqual([
      { name: "上海市科委", where: null, from: null, until: null, __typename: "AliasUse" },
      { name: "市科委", where: { code: "310000", name: "上海市" }, from: null, until: null, __typename: "AliasUse" },
    ]);
    expect(data.region.aliases).toContain("上海");
  });
});

describe("resolve", () => {
  const resolve = async (name: string, place?: string, on?: string): Promise<Data[]> => {
    const { resolve } = await service.data(
      "query ($name: String!, $in: String, $on: Date) { resolve(name: $name, in: $in, on: $on) { name institution { id } confidence because } }",
      { name, in: place, on },
    );
    return resolve;
  };

  it("says whom a short name means in a place, and why", async () => {
    expect(await resolve("市科委", "上海")).toEqual([
      {
        name: "上海市科学技术委员会",
        institution: { id: "institution:上海市科学技术委员会" },
        confidence: 0.95,
        because: "在上海市，来源以此简称上海市科学技术委员会。",
      },
    ]);
  });

  it("is sure of an official name", async () => {
    expect(await resolve("复旦大学", "广东")).toEqual([
      { name: "复旦大学", institution: { id: "institution:复旦大学" }, confidence: 1, because: "这是规范全称。" },
    ]);
  });

  it("lists all that fit where no place is given, and says what is missing", async () => {
    const candidates = await resolve("省政府");
    expect(candidates.map(({ name }) => name).sort()).toEqual([
      "安徽省人民政府",
      "山东省人民政府",
      "广东省人民政府",
      "江苏省人民政府",
    ]);
    for (const { confidence, because } of candidates) {
      expect(confidence).toBe(0.5);
      expect(because).toContain("未给出地区，不能确定");
    }
  });

  it("halves its confidence in a body whose successor had taken over by that day, and names it", async () => {
    const before = await resolve("市卫计委", "上海", "2017");
    const after = await resolve("市卫计委", "上海", "2020-12");
    expect(before.map(({ name }) => name)).toContain("上海市卫生和计划生育委员会");
    for (const { name, confidence, because } of after) {
      if (name !== "上海市卫生和计划生育委员会") continue;
      expect(confidence).toBeLessThan(0.5);
      expect(because).toContain("其时已由上海市卫生健康委员会承接");
    }
  });

  it("lists nobody where nobody fits", async () => {
    expect(await resolve("市科委", "广东")).toEqual([]);
    expect(await resolve("市科委", "无何有之乡")).toEqual([]);
    expect(await resolve("无此机构")).toEqual([]);
  });
});

describe("a document and a region by their names", () => {
  it("a document is found by its title, in 《》 or not, and by an id", async () => {
    const data = await service.data(`{
      plain: document(title: "经营者竞争合规指南") { id }
      marked: document(title: "《经营者竞争合规指南》") { id title }
      byId: document(id: "document:经营者竞争合规指南@上海市") { name }
      alias: document(title: "《反垄断法》") { name }
      none: document(title: "无此文件") { id }
      number: document(documentNumber: "沪府发〔2020〕1号") { id }
      region: document(id: "region:310000") { id } }`);
    expect(data).toEqual({
      plain: { id: "document:经营者竞争合规指南@上海市" },
      marked: { id: "document:经营者竞争合规指南@上海市", title: "经营者竞争合规指南" },
      byId: { name: "经营者竞争合规指南" },
      alias: { name: "中华人民共和国反垄断法" },
      none: null,
      number: null,
      region: null,
    });
  });

  it("a region is found by code, by name and by its short name", async () => {
    const data = await service.data(`{
      code: region(code: "310000") { name level parent { name level parent { name } } }
      name: region(name: "上海市") { id }
      short: region(name: "上海") { id }
      area: region(name: "珠三角") { id code level }
      both: region(code: "310000", name: "江苏") { id }
      none: region(name: "无何有之乡") { id } }`);
    expect(data).toEqual({
      code: { name: "上海市", level: "PROVINCE", parent: { name: "中华人民共和国", level: "COUNTRY", parent: null } },
      name: { id: "region:310000" },
      short: { id: "region:310000" },
      area: { id: "region:珠江三角洲", code: null, level: "AREA" },
      both: null,
      none: null,
    });
  });

  it("people are listed by name", async () => {
    const data = await service.data(
      `{ all: people { totalCount } one: people(name: "张文宏") { nodes { id } } none: people(name: "某人") { totalCount nodes { id } } }`,
    );
    expect(data).toEqual({
      all: { totalCount: 2 },
      one: { nodes: [{ id: "person:张文宏@复旦大学附属华山医院感染科" }] },
      none: { totalCount: 0, nodes: [] },
    });
  });
});

describe("search", () => {
  const search = async (query: string, given: Readonly<Record<string, unknown>> = {}): Promise<Data[]> => {
    const { search } = await service.data(
      "query ($query: String!, $labels: [EntityLabel!], $in: String, $first: Int) { search(query: $query, labels: $labels, in: $in, first: $first) { matched score how place { name } entity { __typename id name } } }",
      { query, ...given },
    );
    return search;
  };
  const names = (hits: readonly Data[]): string[] => hits.map(({ entity }) => entity.name);

  it("puts what is called exactly so first, by official name, alias or title", async () => {
    expect((await search("复旦大学"))[0]).toMatchObject({ matched: "复旦大学", entity: { name: "复旦大学" } });
    expect((await search("上海市科委"))[0]).toMatchObject({
      matched: "上海市科委",
      entity: { name: "上海市科学技术委员会" },
    });
    expect((await search("《经营者竞争合规指南》"))[0]).toMatchObject({
      entity: { __typename: "Document", name: "经营者竞争合规指南" },
    });
    expect((await search("竞争合规指南"))[0]).toMatchObject({ entity: { name: "经营者竞争合规指南" } });
    expect((await search("吴凡"))[0]).toMatchObject({ entity: { __typename: "Person", name: "吴凡" } });
  });

  it("gives the best first, each once, and no more than asked for", async () => {
    const hits = await search("上海市", { first: 50 });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(hits.map(({ entity }) => entity.id)).size).toBe(hits.length);
    expect(await search("上海市", { first: 3 })).toEqual(hits.slice(0, 3));
    expect(await search("上海市", { first: 0 })).toEqual([]);
    expect(await search("上海市")).toHaveLength(10);
  });

  it("takes a short name in the place given", async () => {
    expect(names(await search("省政府", { in: "安徽" }))[0]).toBe("安徽省人民政府");
    expect(names(await search("省政府", { in: "广东" }))[0]).toBe("广东省人民政府");
    expect(names(await search("市科委", { in: "广东" }))).not.toContain("上海市科学技术委员会");
    expect(names(await search("市科委", { in: "无何有之乡" }))).not.toContain("上海市科学技术委员会");
  });

  describe("of a short name with its place", () => {
    const shanghai = {
      matched: "市科委",
      how: "ALIAS",
      place: { name: "上海市" },
      entity: { name: "上海市科学技术委员会" },
    };

    it.each(["市科委 上海", "上海 市科委", "上海市 市科委", " 上海　市科委 "])(
      "takes the place beside it: %s",
      async (query) => expect((await search(query))[0]).toMatchObject(shanghai),
    );

    it("takes the place as the argument gives it, which goes before one beside the name", async () => {
      expect((await search("市科委", { in: "上海" }))[0]).toMatchObject(shanghai);
      expect((await search("市科委 上海", { in: "广东" })).map(({ matched }) => matched)).not.toContain("市科委");
    });

    it("reads by the gazetteer what no source has written so", async () => {
      expect((await search("上海科委"))[0]).toMatchObject({
        matched: "上海市科学技术委员会",
        how: "GAZETTEER",
        place: null,
      });
      expect((await search("安徽 省人民政府"))[0]?.entity.name).toBe("安徽省人民政府");
    });

    it("finds beside a place what is called otherwise", async () => {
      expect(names(await search("上海 无人机")).slice(0, 2)).toEqual(["无人机", "上海无人机产业研发制造集聚区"]);
    });
  });

  describe("in Latin letters", () => {
    it.each([
      ["kewei", "PINYIN", "市科委"],
      ["shikewei", "PINYIN", "市科委"],
      ["Kēwěi", "PINYIN", "市科委"],
      ["ｓｋｗ", "INITIALS", "市科委"],
      ["skw", "INITIALS", "市科委"],
      ["shskw", "INITIALS", "市科委"],
      ["shkw", "INITIALS", "市科委"],
      ["shanghaishikew", "PINYIN", "市科委"],
      ["shanghai kewei", "PINYIN", "市科委"],
      ["上海kewei", "PINYIN", "市科委"],
      ["skw 上海", "INITIALS", "市科委"],
      ["市科w", "PINYIN", "市科委"],
      ["shskxjs", "INITIALS", "上海市科学技术委员会"],
      ["shanghaishikexuejishuweiyuanhui", "PINYIN", "上海市科学技术委员会"],
    ])("finds an institution by %s", async (query, how, matched) => {
      const [hit] = await search(query);
      expect(hit).toMatchObject({ how, matched, entity: { name: "上海市科学技术委员会" } });
      expect(hit.place).toEqual(matched === "市科委" ? { name: "上海市" } : null);
    });

    it.each([
      ["shanghaishi", "上海市"],
      ["shanghai", "上海市"],
      ["wufan", "吴凡"],
      ["zwh", "张文宏"],
      ["wurenji", "无人机"],
      ["jingyingzhe jingzheng hegui", "经营者竞争合规指南"],
    ])("finds a place, a person, a sector, a document by %s", async (query, name) => {
      expect(names(await search(query))).toContain(name);
    });

    it("suggests from the first letter on: names that begin so, no more than asked for, the same each time", async () => {
      const hits = await search("s", { first: 50 });
      expect(hits).toHaveLength(50);
      for (const { how } of hits) expect(["PINYIN", "INITIALS"]).toContain(how);
      expect(names(hits)).toContain("上海市");
      expect(await search("s", { first: 50 })).toEqual(hits);
      expect(await search("S", { first: 3 })).toEqual(hits.slice(0, 3));
    });

    it("keeps to place and labels", async () => {
      const matched = async (place: string) => (await search("kewei", { in: place })).map((hit) => hit.matched);
      expect([await matched("上海"), await matched("广东")]).toEqual([["市科委"], ["上海市科委"]]);
      expect(names(await search("kewei", { labels: ["REGION"] }))).toEqual([]);
      for (const { entity } of await search("sh", { labels: ["REGION"], first: 50 }))
        expect(entity.__typename).toBe("Region");
    });

    it("finds nothing where no name is typed so", async () => {
      expect(await search("xyzxyz")).toEqual([]);
    });
  });

  it("tells what matched, and how", async () => {
    const first = async (query: string) => {
      const [{ matched, how, place }] = (await search(query)) as [Data];
      return [matched, how, place];
    };
    expect(await first("复旦大学")).toEqual(["复旦大学", "NAME", null]);
    expect(await first("上海市科委")).toEqual(["上海市科委", "ALIAS", null]);
    expect(await first("《经营者竞争合规指南》")).toEqual(["经营者竞争合规指南", "TITLE", null]);
    expect(await first("竞争合规指南")).toEqual(["经营者竞争合规指南", "TITLE", null]);
    expect((await search("上海市科委")).at(-1)?.how).toBe("TEXT");
    expect(await first("茶")).toEqual(["茶文化", "NAME", null]);
    expect(await first("5g")).toEqual(["5G", "NAME", null]);
  });

  it("finds what carries the labels asked for", async () => {
    for (const label of ["INSTITUTION", "REGION", "INITIATIVE", "STATISTIC"]) {
      const hits = await search("上海", { labels: [label], first: 50 });
      expect(hits.length).toBeGreaterThan(0);
      for (const { entity } of hits) expect(entity.__typename.toUpperCase()).toBe(label);
    }
    expect(await search("上海", { labels: [] })).toEqual([]);
    const two = await search("无人机", { labels: ["SECTOR", "INSTITUTION"], first: 50 });
    expect(new Set(two.map(({ entity }) => entity.__typename))).toEqual(new Set(["Sector", "Institution"]));
  });

  it("finds single characters, in names and in aliases", async () => {
    expect(names(await search("沪"))).toContain("上海市"); // 沪上
    const hits = await search("茶", { first: 50 });
    expect(names(hits)).toContain("江宁区黄龙岘茶文化主题创意园");
    for (const { matched } of hits) expect(matched).toContain("茶");
  });

  it("finds Latin letters and figures whatever their case", async () => {
    expect(names(await search("5G"))).toContain("5G");
    expect(names(await search("5g"))).toContain("5G");
  });

  it.each([
    ...'+-&|!(){}[]^"~*?:\\/',
    "AND",
    "OR",
    "NOT",
    "合村 AND 并居",
    "合村\\",
    '"合村并居',
    "合村*",
    "entityNames:上海",
    "~~~~",
    "。。",
    "《",
    "“”",
  ])("reads nothing as syntax: %s", async (query) => {
    await expect(search(query)).resolves.toBeInstanceOf(Array);
    await expect(search(`上海市${query}`)).resolves.toBeInstanceOf(Array);
  });

  it("finds names that hold such characters", async () => {
    expect(names(await search("“放管服”改革"))).toContain("放管服改革");
    expect(names(await search("关于进一步深化环评“放管服”改革的若干意见"))[0]).toBe(
      "关于进一步深化环评“放管服”改革的若干意见",
    );
    expect(names(await search("安徽省中小企业（专精特新）发展基金"))[0]).toBe("安徽省中小企业（专精特新）发展基金");
  });

  it("bears the longest name that it takes", async () => {
    await expect(search("长".repeat(200))).resolves.toEqual([]);
    await expect(search("上海 ".repeat(60).trim())).resolves.toBeInstanceOf(Array);
  });
});

describe("names that the graph has no alias for", () => {
  it("are read by the gazetteer: the institution where the graph has it, else the name alone, with the reason", async () => {
    const { here, elsewhere, resolve } = await service.data(`{
      here: institution(name: "市科学技术委员会", in: "上海") { name }
      elsewhere: institution(name: "市科委", in: "武汉") { name }
      resolve(name: "省科技厅", in: "浙江", on: "2020") { name institution { id } confidence because }
    }`);
    expect(here).toEqual({ name: "上海市科学技术委员会" });
    expect(elsewhere).toBeNull();
    expect(resolve).toEqual([
      {
        name: "浙江省科学技术厅",
        institution: null,
        confidence: expect.any(Number),
        because: expect.stringContaining("浙江"),
      },
    ]);
  });

  it("stay open where no place parts them", async () => {
    expect(await service.data(`{ resolve(name: "市司法局") { name } }`)).toEqual({ resolve: [] });
  });
});
