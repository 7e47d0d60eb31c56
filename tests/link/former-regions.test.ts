import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createNaming } from "../../src/link/create-naming.ts";
import { type Gazetteer, linkRegion, parseGazetteer } from "../../src/link/gazetteer.ts";
import { linkInstitution } from "../../src/link/link-institution.ts";
import { splitPlace, toPlace } from "../../src/link/region-name.ts";
import type { InputError } from "../../src/model/input-error.ts";
import { gazetteer } from "../support/gazetteer.ts";
import { regionLines, toLines } from "./small-gazetteer.ts";

const read = (file: string) => ({
  file,
  text: readFileSync(new URL(`../../seed/gazetteer/${file}`, import.meta.url), "utf8"),
});
const ofToday = parseGazetteer({
  regions: read("regions.jsonl"),
  institutions: { file: "institutions.jsonl", text: "" },
  agencies: read("agencies.jsonl"),
});
const former = (gazetteer.formerRegions?.lines ?? []).map(({ entry }) => entry);
const today = gazetteer.regions.lines.map(({ entry }) => entry);

const ask = (surface: string, place: string | null, on: string | null) =>
  linkInstitution(surface, { gazetteer, place: place === null ? null : (toPlace(gazetteer, place)?.code ?? null), on });

describe("a body of a former division", () => {
  it.each([
    ["区政府", "上海市闸北区", "2013", "上海市闸北区人民政府"],
    ["市公安局", "上海市闸北区", "2013", "上海市公安局"],
    ["区公安分局", "闸北", "2013", "上海市公安局闸北分局"],
    ["闸北区卫生局", "上海市", "2013", "上海市闸北区卫生局"],
    ["闸北教育局", "上海市", "2013", "上海市闸北区教育局"],
    ["市政府", "富阳市", "2012", "富阳市人民政府"],
    ["富阳市人民政府", "浙江省", "2012", "富阳市人民政府"],
    ["富阳市人民政府", "杭州市富阳区", "2018", "富阳市人民政府"],
    ["县环保局", "繁昌县", "2014", "繁昌县环境保护局"],
    ["绍兴县人民政府", null, null, "绍兴县人民政府"],
    ["市财政局", "莱芜市", "2016", "莱芜市财政局"],
    ["区教育局", "莱芜市莱城区", "2016", "莱芜市莱城区教育局"],
    ["地区教育局", "毕节地区", "2010", "毕节地区教育局"],
    ["县教育局", "毕节地区大方县", "2010", "大方县教育局"],
    ["县政府", "重庆市綦江县", "2010", "綦江县人民政府"],
  ])("%s in %s in %s", (surface, place, on, name) => {
    expect(ask(surface, place, on).name).toBe(name);
  });

  it("says that the place is a former one", () => {
    expect(ask("区政府", "上海市闸北区", "2013").because).toBe(
      "文章地点是闸北区（旧区划，至2015年）；“政府”是上海市闸北区人民政府的简称",
    );
  });

  it("is found by the sentence while the division stood", () => {
    const inSentence = (on: string) =>
      linkInstitution("区教育局", { gazetteer, place: "310000", on, sentence: "闸北区的学校由区教育局管理。" }).name;
    expect([inSentence("2013"), inSentence("2019")]).toEqual(["上海市闸北区教育局", null]);
  });
});

describe("a division that was renamed", () => {
  it.each([
    ["市政府", "襄樊市", "2009", "襄樊市人民政府"],
    ["市政府", "襄阳市", "2009", "襄樊市人民政府"],
    ["市政府", "襄樊市", "2015", "襄阳市人民政府"],
    ["区政府", "九江市濂溪区", "2015", "九江市庐山区人民政府"],
    ["区政府", "九江市濂溪区", "2016", "九江市濂溪区人民政府"],
    ["市教育局", "襄阳市襄城区", "2008", "襄樊市教育局"],
    ["襄城区教育局", "襄阳市", "2008", "襄樊市襄城区教育局"],
    ["襄樊市政府", "湖北省", "2015", "襄樊市人民政府"],
    ["市政府", "襄阳市", null, "襄阳市人民政府"],
  ])("%s in %s in %s", (surface, place, on, name) => {
    expect(ask(surface, place, on).name).toBe(name);
  });

  it("is found by its former name as what it is called today", () => {
    const found = { kind: "found", code: "420600", level: "PREFECTURE", name: "襄阳市" };
    expect([linkRegion(gazetteer, "襄樊市", null), linkRegion(gazetteer, "襄樊", null)]).toEqual([found, found]);
    expect(ask("市政府", "襄阳市", "2009").because).toBe(
      "文章地点是襄阳市（时称襄樊市）；“政府”是襄樊市人民政府的简称",
    );
  });
});

describe("a name that divisions of today and before share", () => {
  it.each([
    ["清河区教育局", "淮安市", "2013", "淮安市清河区教育局"],
    ["清河区教育局", "铁岭市", "2013", "铁岭市清河区教育局"],
    ["清河区教育局", "淮安市", "2019", "铁岭市清河区教育局"],
    ["清河区教育局", null, "2013", "铁岭市清河区教育局"],
    ["区教育局", "淮安市清河区", "2013", "淮安市清河区教育局"],
    ["钢城区教育局", "山东省", "2016", "莱芜市钢城区教育局"],
    ["钢城区教育局", "山东省", "2021", "济南市钢城区教育局"],
  ])("%s in %s in %s", (surface, place, on, name) => {
    expect(ask(surface, place, on).name).toBe(name);
  });

  it("means what it meant without the former divisions wherever no old date says otherwise", () => {
    const answers = (of: Gazetteer) =>
      today.flatMap(({ code, name, partOf, aliases = [] }) =>
        [name, ...aliases].flatMap((called) =>
          [null, code, partOf ?? null, "310000"].map((place) => [
            called,
            linkRegion(of, called, place),
            toPlace(of, called)?.code,
            splitPlace(of, `${called}教育局`, place, "2024").map(({ region, inFull, rest }) => [
              region.code,
              inFull,
              rest,
            ]),
          ]),
        ),
      );
    expect(answers(gazetteer)).toEqual(answers(ofToday));
  });
});

describe("a place that is not known", () => {
  it("is none, whatever stands before it", () => {
    const places = ["杭州市某某市", "富阳某市", "上海市某某区", "四川省某某县"].map((name) => toPlace(gazetteer, name));
    expect(places).toEqual([null, null, null, null]);
    expect(ask("市政府", "杭州市某某市", "2012").name).toBeNull();
    expect(linkInstitution("市政府", { gazetteer, place: "330199", on: "2012" }).name).toBeNull();
  });

  it("is another matter than a zone of a known one", () => {
    expect(toPlace(gazetteer, "河北雄安新区")?.code).toBe("130000");
  });
});

describe("former divisions in a text", () => {
  const naming = createNaming(gazetteer);
  const at = (text: string, place: string | null) => naming.regionAt(text, 0, place);

  it("are read by their full names, cities also by their short ones", () => {
    expect(at("闸北区居民", null)).toEqual({
      length: 3,
      region: { code: "310108", name: "闸北区", level: "COUNTY" },
    });
    expect(at("襄樊的企业", null)).toEqual({
      length: 2,
      region: { code: "420600", name: "襄阳市", level: "PREFECTURE" },
    });
    expect(at("苍山县大蒜", null)).toEqual({
      length: 3,
      region: { code: "371324", name: "兰陵县", level: "COUNTY" },
    });
    expect(at("闸北居民", null)).toBeNull();
  });

  it("are read by two characters only around their place", () => {
    expect(at("任县委书记", "320000")).toBeNull();
    expect(at("任县农民", "130500")?.region.code).toBe("130526");
  });

  it("are no parts of other words", () => {
    const words = ["新增城市公园", "长江都市圈", "上海门市部", "提高要市民知晓", "济南市区", "现任县委书记"];
    expect(words.map((word) => naming.regionAt(word, 1, "100000"))).toEqual(words.map(() => null));
    const openings = ["新建县城道路", "四方区域合作", "双城市场"];
    expect(openings.map((word) => at(word, "100000"))).toEqual([null, null, null]);
  });

  it("are read behind the place around them", () => {
    const codes = [
      naming.regionAt("上海市闸北区", 3, "310000"),
      naming.regionAt("上海闸北区", 2, "310000"),
      naming.regionAt("在增城市举行", 1, "100000"),
    ].map((found) => found?.region.code);
    expect(codes).toEqual(["310108", "310108", "440183"]);
  });

  it("don't lend short names to companies", () => {
    expect(splitPlace(gazetteer, "红星美凯龙家居集团", "310000", "2015")).toEqual([]);
  });
});

describe("former-regions.jsonl", () => {
  it("holds divisions that are gone, and names that are", () => {
    const taken = new Set(today.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    const codes = new Set(today.map(({ code }) => code));
    expect(former.length).toBe(299);
    expect(former.filter(({ succeededBy }) => succeededBy !== undefined && !codes.has(succeededBy))).toEqual([]);
    expect(former.filter(({ aliases = [] }) => aliases.some((alias) => taken.has(alias)))).toEqual([]);
    expect(former.filter(({ code, succeededBy }) => codes.has(code) && succeededBy !== undefined)).toEqual([]);
  });

  it("is refused where a line stands twice or leads nowhere", () => {
    const parse = () =>
      parseGazetteer({
        regions: { file: "regions.jsonl", text: toLines(regionLines) },
        institutions: { file: "institutions.jsonl", text: "" },
        formerRegions: {
          file: "former-regions.jsonl",
          text: toLines([
            { code: "310108", name: "闸北区", level: "COUNTY", partOf: "310000", until: "2015", succeededBy: "310106" },
            { code: "310108", name: "闸北区", level: "COUNTY", partOf: "310000", until: "2015" },
            { code: "320100", name: "南京市", level: "PREFECTURE", partOf: "320000", until: "2015" },
            { code: "310230", name: "崇明县", level: "COUNTY", partOf: "310200", until: "2016" },
            { code: "310230", name: "崇明县", level: "COUNTY", partOf: "310000" },
          ]),
        },
      });
    let problems: string[] = [];
    try {
      parse();
    } catch (error) {
      problems = (error as InputError).problems.map(
        ({ at, code, message }) => `${at} ${code} ${message.split("\n")[0]}`,
      );
    }
    expect(problems).toEqual([
      expect.stringMatching(/^former-regions\.jsonl:5 GAZETTEER_MALFORMED /),
      "former-regions.jsonl:2 GAZETTEER_DUPLICATE 310108 闸北区 stands before; keep one",
      "former-regions.jsonl:3 GAZETTEER_DUPLICATE 320100 南京市 stands before; keep one",
      "former-regions.jsonl:1 GAZETTEER_DANGLING succeededBy: no region has the code 310106",
      "former-regions.jsonl:4 GAZETTEER_DANGLING partOf: no region has the code 310200",
    ]);
  });
});
