import { beforeAll, describe, expect, it } from "vitest";
import type { Extractor } from "../../src/extractor.ts";
import { seedExtractor } from "../support/extractor.ts";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await seedExtractor();
});

const issuers = (lines: readonly string[], region: string | null = null) =>
  extractor.readDocument({ id: 1, text: lines.join("\n"), headline: null, region, publishedOn: null }).issuers;
const body = ["各有关单位：", "现将有关事项通知如下。"];

describe("readIssuers", () => {
  it("takes the bodies of the heading, several where the print parts them, also one that nobody knows", () => {
    expect(issuers(["财政部 国家林草局", "关于下达修复资金的通知", ...body, "2020年5月1日"])).toEqual([
      "财政部",
      "国家林业和草原局",
    ]);
    expect(issuers(["重庆市人民政府　重庆警备区", "关于做好征兵工作的通知", ...body, "2020年5月1日"])).toEqual([
      "重庆市人民政府",
      "重庆警备区",
    ]);
  });

  it("takes all who sign where the heading says 等部门", () => {
    expect(
      issuers(["湖南省教育厅等部门关于治理培训机构的通知", ...body, "湖南省教育厅　湖南省公安厅", "2021年8月20日"]),
    ).toEqual(["湖南省教育厅", "湖南省公安厅"]);
  });

  it("takes who signs, then the letterhead, then whom the page names", () => {
    const notice = ["关于做好防汛工作的通知", ...body];
    expect(issuers(["甲网", ...notice, "宁波市水利局", "2021年8月20日"])).toEqual(["宁波市水利局"]);
    expect(issuers(["宁波市水利局文件", ...notice, "2021年8月20日"])).toEqual(["宁波市水利局"]);
    expect(issuers(["发布机构：宁波市水利局", ...notice])).toEqual(["宁波市水利局"]);
    expect(issuers(notice)).toEqual([]);
  });

  it("takes the letterhead, which spells out, where those who sign are shortened beyond knowing", () => {
    const text = [
      "武汉东湖新技术开发区管理委员会",
      "武汉市财政局",
      "关于做好防汛工作的通知",
      ...body,
      "东湖管委",
      "财政局",
      "2021年8月20日",
    ];
    expect(issuers(text)).toEqual(["武汉东湖新技术开发区管理委员会", "武汉市财政局"]);
  });

  it("keeps a name whole of which only the body above is known", () => {
    expect(
      issuers(["关于加强监管的通知", ...body, "国家外汇管理局北京外汇管理部", "2021年11月19日"], "北京市"),
    ).toEqual(["国家外汇管理局北京外汇管理部"]);
  });

  it("keeps a branch whole whose name holds another body, and the office of a city's party committee as printed", () => {
    const branch = "中国银行保险监督管理委员会湖北监管局";
    expect(issuers(["关于加强监管的通知", ...body, branch, "2021年9月10日"], "武汉市")).toEqual([branch]);
    expect(issuers(["中共大同市委办公厅", "关于加强管护的通知", ...body, "2018年7月19日"], "大同市")).toEqual([
      "中共大同市委办公厅",
    ]);
  });

  it("reads for the place of those who sign where nobody gives one, whatever place the text names first", () => {
    const text = [
      "市政府关于保护文物的通知",
      "根据《中华人民共和国文物保护法》制定。",
      "南京市人民政府",
      "2018年7月6日",
    ];
    expect(issuers(text)).toEqual(["南京市人民政府"]);
    expect(issuers(text, "江苏省南京市")).toEqual(["南京市人民政府"]);
  });

  it("reads for the place whose sign begins the number where the text names that place too", () => {
    const text = (place: string) => [
      "自治区人力资源社会保障厅关于返还保险费的通知",
      "桂人社规〔2020〕2号",
      `为落实《人力资源社会保障部关于支持企业的通知》，通过“${place}人社”网上大厅受理。`,
      "自治区人力资源和社会保障厅",
      "2020年2月17日",
    ];
    expect(issuers(text("广西"))).toEqual(["广西壮族自治区人力资源和社会保障厅"]);
    expect(issuers(text("数字"))).toEqual(["自治区人力资源社会保障厅"]);
  });

  it("takes neither the office that prints nor the body whose document is forwarded for the issuer", () => {
    expect(
      issuers([
        "西安市人民政府转发市财政局关于加强管理意见的通知",
        "各区人民政府：",
        "现转发给你们。",
        "2014年5月30日",
        "关于加强管理的意见",
        "市财政局",
        "（2014年5月12日）",
        "西安市人民政府办公厅 2014年6月1日印发",
      ]),
    ).toEqual(["西安市人民政府"]);
  });

  it("names a township with the county that the page is of, no other body more fully than it signs", () => {
    const notice = ["关于做好防汛工作的通知", ...body];
    expect(issuers(["发布机构：霍山县磨子潭镇", ...notice, "磨子潭镇人民政府", "2021年8月20日"])).toEqual([
      "霍山县磨子潭镇人民政府",
    ]);
    expect(issuers(["发布机构：浙江省宁波市水利局", ...notice, "宁波市水利局", "2021年8月20日"])).toEqual([
      "宁波市水利局",
    ]);
  });

  it("spells out the office of a CPPCC committee", () => {
    expect(issuers(["政协甘肃省委员会办公厅", "关于征集提案线索的函", ...body])).toEqual([
      "中国人民政治协商会议甘肃省委员会办公厅",
    ]);
  });
});
