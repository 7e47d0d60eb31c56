import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadSyllableReader } from "../../../src/graph/spelling/read-syllables.ts";

const readSyllables = await loadSyllableReader();
const typed = (name: string, isPerson = false) =>
  readSyllables(name, isPerson).map((reading) => reading.map((syllable) => syllable.typed).join(" "));
const short = (name: string) =>
  readSyllables(name, false).map((reading) => reading.map((one) => one.short).join(""))[0];

describe("the syllables of a name", () => {
  it.each([
    ["上海市科学技术委员会", "shang hai shi ke xue ji shu wei yuan hui", "shskxjswyh"],
    ["江苏省常熟市人民检察院", "jiang su sheng chang shu shi ren min jian cha yuan", "jsscssrmjcy"],
    ["市发展改革委", "shi fa zhan gai ge wei", "sfzggw"],
    ["中国人民银行", "zhong guo ren min yin hang", "zgrmyh"],
    ["市行政审批局", "shi xing zheng shen pi ju", "sxzspj"],
    [
      "上海市重大传染病和生物安全研究院",
      "shang hai shi zhong da chuan ran bing he sheng wu an quan yan jiu yuan",
      "shszdcrbhswaqyjy",
    ],
  ])("are typed without tones: %s", (name, syllables, initials) => {
    expect([typed(name)[0], short(name)]).toEqual([syllables, initials]);
  });

  it.each([
    ["重庆市", "chong qing shi"],
    ["长沙市", "chang sha shi"],
    ["湖南省长沙市", "hu nan sheng chang sha shi"],
    ["吉林省长春市", "ji lin sheng chang chun shi"],
    ["山西省长子县", "shan xi sheng zhang zi xian"],
    ["上海市长宁区", "shang hai shi chang ning qu"],
    ["上海市闵行区", "shang hai shi min hang qu"],
    ["浙江省乐清市", "zhe jiang sheng yue qing shi"],
    ["四川省乐山市", "si chuan sheng le shan shi"],
    ["山东省单县", "shan dong sheng shan xian"],
    ["江西省铅山县", "jiang xi sheng yan shan xian"],
    ["厦门市", "xia men shi"],
    ["西藏自治区", "xi zang zi zhi qu"],
    ["吕梁市", "lv liang shi"],
  ])("of a place are those of the place, whatever stands around it: %s", (name, syllables) => {
    expect(typed(name)[0]).toBe(syllables);
  });

  it("are as many readings as nobody can tell apart, the usual one first", () => {
    expect(typed("某行")).toEqual(["mou xing", "mou hang"]);
    expect(typed("重庆")).toEqual(["chong qing", "zhong qing"]);
    expect(typed("市科委")).toEqual(["shi ke wei"]);
    // In a long name the words around a character tell how it is read.
    expect(typed("上海市重点实验室")).toEqual([
      "shang hai shi zhong dian shi yan shi",
      "shang hai shi chong dian shi yan shi",
    ]);
    expect(typed("上海市传染病重点实验室")).toHaveLength(1);
  });

  it("of a person begin with a surname", () => {
    expect(typed("解振华", true)).toEqual(["xie zhen hua", "jie zhen hua"]);
    expect(typed("仇保兴", true)).toEqual(["qiu bao xing", "chou bao xing"]);
    expect(typed("吴凡", true)).toEqual(["wu fan"]);
    expect(typed("解振华")).toEqual(["jie zhen hua", "xie zhen hua"]);
  });

  it("keep letters and figures whole, leave marks out, and are none where nothing is left", () => {
    expect([typed("5G基站")[0], short("5G基站")]).toEqual(["5g ji zhan", "5gjz"]);
    expect([typed("ＷＴＯ规则")[0], short("ＷＴＯ规则")]).toEqual(["wto gui ze", "wtogz"]);
    expect(typed("广东省“十四五”规划")[0]).toBe("guang dong sheng shi si wu gui hua");
    expect(typed("《》——")).toEqual([]);
  });

  it("end where a name is found by what stands before", () => {
    expect(readSyllables("长".repeat(300), false)[0]).toHaveLength(40);
  });
});

describe("the dictionary", () => {
  it("is loaded when names are stored and never with a module", () => {
    const src = new URL("../../../src/", import.meta.url);
    const naming = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => readFileSync(new URL(file, src), "utf8").includes('"pinyin-pro"'));
    expect(naming).toEqual(["graph/spelling/read-syllables.ts"]);
    expect(readFileSync(new URL(naming[0] as string, src), "utf8")).not.toMatch(/^import .*"pinyin-pro"/m);
  });
});
