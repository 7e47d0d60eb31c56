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

  it("takes no township for a place that is called as it begins", () => {
    const notice = ["肥西县人民政府网 > 山南镇", "关于做好防火工作的通知", ...body, "山南镇人民政府", "2023年10月16日"];
    expect(issuers(notice)).toEqual(["肥西县山南镇人民政府"]);
  });

  it("takes who reports below the heading where nobody signs", () => {
    expect(
      issuers([
        "关于2022年预算执行情况的报告",
        "——2023年1月8日在溧阳市第十七届人民代表大会第二次会议上",
        "溧阳市财政局",
        "各位代表：",
        "现将预算执行情况报告如下。",
      ]),
    ).toEqual(["溧阳市财政局"]);
  });

  it("leaves the name of the site above a heading out where it does not sign", () => {
    const text = (...signed: string[]) => [
      "中华人民共和国国家卫生和计划生育委员会　医政医管局",
      "国家卫生计生委办公厅关于同意开展评估的复函",
      ...body,
      ...signed,
      "2014年7月9日",
    ];
    expect(issuers(text("国家卫生计生委办公厅"))).toEqual(["国家卫生和计划生育委员会办公厅"]);
  });

  it("reads an autonomous region from the sign of its number where the text says no more than 自治区", () => {
    const text = (number: string) => ["自治区党委　人民政府", "关于推进节水的决定", number, ...body, "2011年5月8日"];
    expect(issuers(text("宁党发〔2011〕21号"))).toEqual(["中共宁夏回族自治区委员会", "宁夏回族自治区人民政府"]);
    expect(issuers(text("苏党发〔2011〕21号"))).toEqual(["自治区党委", "自治区人民政府"]);
  });

  it("names who issued what the press prints in full by the words of the press", () => {
    const press = [
      "河北出台措施",
      "近日，省委办公厅、省政府办公厅印发了《关于减轻基层负担的若干措施》。",
      "全文如下。",
    ];
    expect(issuers([...press, "关于减轻基层负担的若干措施", "现制定如下措施。"], "河北省")).toEqual([
      "中共河北省委办公厅",
      "河北省人民政府办公厅",
    ]);
  });

  it("spells out what belongs to a CPPCC committee", () => {
    expect(issuers(["政协甘肃省委员会办公厅", "关于征集提案线索的函", ...body])).toEqual([
      "中国人民政治协商会议甘肃省委员会办公厅",
    ]);
    expect(issuers(["政协湖南省委员会提案委员会", "关于征集提案线索的函", ...body])).toEqual([
      "中国人民政治协商会议湖南省委员会提案委员会",
    ]);
  });
});
