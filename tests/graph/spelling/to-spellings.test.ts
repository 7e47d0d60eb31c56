import { describe, expect, it } from "vitest";
import { loadSyllableReader } from "../../../src/graph/spelling/read-syllables.ts";
import { type NamesToSpell, toSpellings } from "../../../src/graph/spelling/to-spellings.ts";

const readSyllables = await loadSyllableReader();
const commission: NamesToSpell = {
  id: "institution:上海市科学技术委员会",
  label: "Institution",
  name: "上海市科学技术委员会",
  aliases: [],
};
const spell = (names: Partial<NamesToSpell>) =>
  toSpellings({ ...commission, ...names }, readSyllables).map(
    ({ text, region, pinyin, initials }) => `${text}@${region ?? ""} ${pinyin} ${initials}`,
  );

describe("the spellings of an entity", () => {
  it("hold whose they are, of which name, and how that is typed", () => {
    expect(toSpellings(commission, readSyllables)).toEqual([
      {
        id: "spelling:shanghaishikexuejishuweiyuanhui:上海市科学技术委员会@>institution:上海市科学技术委员会",
        entity: "institution:上海市科学技术委员会",
        label: "Institution",
        text: "上海市科学技术委员会",
        region: null,
        pinyin: "shanghaishikexuejishuweiyuanhui",
        initials: "shskxjswyh",
      },
    ]);
  });

  it("of a local alias are those with the place before it too", () => {
    const aliases = [{ text: "市科委", region: "region:310000", place: "上海市" }];
    expect(spell({ aliases })).toEqual([
      "市科委@region:310000 shanghaikewei shkw",
      "市科委@region:310000 shanghaishikewei shskw",
      "上海市科学技术委员会@ shanghaishikexuejishuweiyuanhui shskxjswyh",
      "市科委@region:310000 shikewei skw",
    ]);
    const office = {
      name: "青岛市园区办公室",
      aliases: [{ text: "园区办", region: "region:370200", place: "青岛市" }],
    };
    expect(spell(office)).toEqual([
      "园区办@region:370200 qingdaoshiyuanquban qdsyqb",
      "青岛市园区办公室@ qingdaoshiyuanqubangongshi qdsyqbgs",
      "园区办@region:370200 yuanquban yqb",
    ]);
  });

  it("have the place no second time, none where the graph has no name for it, and none before what is no institution", () => {
    const alias = (text: string, place: string | null) => [{ text, region: "region:310000", place }];
    expect(spell({ aliases: alias("上海科委", "上海市") })).toHaveLength(2);
    expect(spell({ aliases: alias("市科委", null) })).toHaveLength(2);
    expect(spell({ label: "Sector", aliases: alias("电商", "上海市") })).toHaveLength(2);
  });

  it("are none of sentences", () => {
    expect(spell({ label: "Provision" })).toEqual([]);
    expect(spell({ label: "Statistic" })).toEqual([]);
  });

  it("of a person know the surname", () => {
    expect(spell({ id: "person:单志强", label: "Person", name: "单志强" })).toEqual([
      "单志强@ danzhiqiang dzq",
      "单志强@ shanzhiqiang szq",
    ]);
  });
});
