import { describe, expect, it } from "vitest";
import { linkInstitution } from "../../src/link/link-institution.ts";
import { toPlace } from "../../src/link/region-name.ts";
import { gazetteer } from "../support/gazetteer.ts";

function link(
  surface: string,
  where: string | null,
  on: string | null,
  more: { sentence?: string; antecedents?: string[] } = {},
) {
  return linkInstitution(surface, {
    gazetteer,
    place: where === null ? null : (toPlace(gazetteer, where)?.code ?? null),
    on,
    ...more,
  });
}
const nameOf = (...question: Parameters<typeof link>) => link(...question).name;

describe("linkInstitution by place", () => {
  it.each([
    ["市教委", "北京市", "北京市教育委员会"],
    ["市住建委", "天津市", "天津市住房和城乡建设委员会"],
    ["市规划资源局", "上海市", "上海市规划和自然资源局"],
    ["市水利局", "重庆市", "重庆市水利局"],
    ["市住建局", "深圳市", "深圳市住房和建设局"],
    ["区城管局", "深圳市福田区", "深圳市福田区城市管理和综合执法局"],
    ["区建管委", "上海市静安区", "上海市静安区建设和管理委员会"],
    ["市文旅局", "无锡市", "无锡市文化广电和旅游局"],
    ["市文旅局", "三亚市", "三亚市旅游和文化广电体育局"],
    ["自治区文旅厅", "宁夏回族自治区", "宁夏回族自治区文化和旅游厅"],
    ["州发改委", "大理白族自治州", "大理白族自治州发展和改革委员会"],
    ["县教育局", "德清县", "德清县教育局"],
    ["市政府", "昆山市", "昆山市人民政府"],
  ])("reads %s in %s as %s", (surface, where, name) => expect(nameOf(surface, where, "2021")).toBe(name));

  it("goes up from a district to its city and its province", () => {
    expect(nameOf("市教育局", "广州市天河区", "2021")).toBe("广州市教育局");
    expect(nameOf("省财政厅", "广州市天河区", "2021")).toBe("广东省财政厅");
  });

  it("takes a county-level city for itself", () => {
    expect(nameOf("市公安局", "义乌市", "2021")).toBe("义乌市公安局");
    expect(nameOf("市公安局", "金华市", "2021")).toBe("金华市公安局");
  });

  it("writes an agency out whose part is meant, and keeps the part as printed", () => {
    expect(nameOf("省市场监管局信用监督管理处", "湖南省", "2021")).toBe("湖南省市场监督管理局信用监督管理处");
    expect(nameOf("长沙市住建局物业管理处", "湖南省", "2021")).toBe("长沙市住房和城乡建设局物业管理处");
    expect(nameOf("市发展改革委员会办公室", "长沙市", "2021")).toBe("长沙市发展改革委员会办公室");
    expect(nameOf("市某某局信用处", "长沙市", "2021")).toBeNull();
  });

  it("lets the place that a name gives itself count before the text's", () => {
    expect(nameOf("浙江省财政厅", "上海市", "2021")).toBe("浙江省财政厅");
    expect(nameOf("三明永安市政府", "福建省", "2021")).toBe("永安市人民政府");
    expect(nameOf("沪教委", "江苏省", "2021")).toBe("上海市教育委员会");
    expect(nameOf("上海市场监管局", "江苏省", "2021")).toBe("上海市市场监督管理局");
  });

  it("tells party committees, courts and vertical agencies by their own forms", () => {
    expect(nameOf("县委", "德清县", "2021")).toBe("中共德清县委员会");
    expect(nameOf("市委组织部", "宁波市", "2021")).toBe("中共宁波市委组织部");
    expect(nameOf("自治区党委宣传部", "内蒙古自治区", "2021")).toBe("中共内蒙古自治区委员会宣传部");
    expect(nameOf("市中院", "宁波市", "2021")).toBe("浙江省宁波市中级人民法院");
    expect(nameOf("区法院", "上海市静安区", "2021")).toBe("上海市静安区人民法院");
    expect(nameOf("省税务局", "浙江省", "2021")).toBe("国家税务总局浙江省税务局");
    expect(nameOf("区公安分局", "上海市静安区", "2021")).toBe("上海市公安局静安分局");
    expect(nameOf("团省委", "浙江省", "2021")).toBe("中国共产主义青年团浙江省委员会");
  });

  it("parts universities and hospitals of one short name by place", () => {
    expect(nameOf("南大", "南京市", "2021")).toBe("南京大学");
    expect(nameOf("南大", "南昌市", "2021")).toBe("南昌大学");
    expect(nameOf("协和医院", "北京市", "2021")).toBe("北京协和医院");
    expect(nameOf("协和医院", "湖北省", "2021")).toBe("华中科技大学同济医学院附属协和医院");
  });
});

describe("linkInstitution by date", () => {
  it.each([
    ["广电总局", "2012", "国家广播电影电视总局"],
    ["广电总局", "2015", "国家新闻出版广电总局"],
    ["广电总局", "2018", "国家广播电视总局"],
    ["国家药监局", "2009", "国家食品药品监督管理局"],
    ["国家药监局", "2021", "国家药品监督管理局"],
    ["农业部", "2017", "农业部"],
    ["中央深改办", "2015", "中央全面深化改革领导小组办公室"],
    ["中央深改办", "2019-03-19", "中央全面深化改革委员会办公室"],
  ])("reads %s in %s as %s", (surface, on, name) => expect(nameOf(surface, "中央", on)).toBe(name));

  it("follows the reforms in the municipalities", () => {
    expect(nameOf("市经信委", "北京市", "2016")).toBe("北京市经济和信息化委员会");
    expect(nameOf("市农委", "上海市", "2016")).toBe("上海市农业委员会");
    expect(nameOf("市农委", "上海市", "2021")).toBe("上海市农业农村委员会");
    expect(nameOf("市科创局", "深圳市", "2024")).toBe("深圳市科技创新局");
  });

  it("leaves open a body that did not stand yet, and says so", () => {
    expect(link("国家数据局", "中央", "2019")).toEqual({
      name: null,
      confidence: 0,
      because: "2019年时还没有国家数据局（2023年起）",
      candidates: [],
    });
  });

  it("still takes a former name for the former body, less sure", () => {
    expect(link("省环保厅", "浙江省", "2023")).toMatchObject({
      name: "浙江省环境保护厅",
      confidence: expect.closeTo(0.665),
    });
  });
});

describe("linkInstitution leaves open what nobody can know", () => {
  it.each([
    ["市教育局", "浙江省", "文章地点是浙江省，没有说是哪个市"],
    ["区教育局", "宁波市", "文章地点是宁波市，没有说是哪个区"],
    ["省教育厅", "上海市", "文章地点是上海市，没有说是哪个省"],
    ["市教育局", null, "不知道文章所说的地点，“市”无从确定"],
    ["上海市", "上海市", "“上海市”是地名，没有说是哪个机构"],
    ["该局", "上海市", "“该局”承前省略，而前文没有这样的机构"],
    [
      "协和医院",
      null,
      "没有地点，“协和医院”可指北京协和医院、福建医科大学附属协和医院、华中科技大学同济医学院附属协和医院",
    ],
  ])("%s in %s: %s", (surface, where, because) =>
    expect(link(surface, where, "2021")).toMatchObject({ name: null, because }),
  );

  it.each([
    "有关部门",
    "管委会",
    "高新区管委会",
    "领导小组办公室",
    "省领导小组办公室",
    "省推进办",
    "师大",
    "市局",
    "省厅",
    "公安局",
  ])("%s in a province", (surface) => expect(nameOf(surface, "浙江省", "2021")).toBeNull());

  it("keeps the candidates of an ambiguity", () => {
    expect(link("交大", null, "2021").candidates).toContain("西安交通大学");
  });
});

describe("linkInstitution by the text around", () => {
  it("takes the one city or district that the sentence names", () => {
    expect(nameOf("市教育局", "浙江省", "2021", { sentence: "嘉兴召开会议，市教育局作了介绍。" })).toBe("嘉兴市教育局");
    expect(nameOf("区卫健委", "上海市", "2021", { sentence: "在长宁区，区卫健委走访了企业。" })).toBe(
      "上海市长宁区卫生健康委员会",
    );
    for (const sentence of [
      "嘉兴、湖州结对，市教育局牵头。",
      "宁波大学承担课题，市教育局验收。",
      "市教育局推荐，温州承办。",
    ])
      expect(nameOf("市教育局", "浙江省", "2021", { sentence })).toBeNull();
  });

  it("takes the one body before it that a back-reference can mean", () => {
    const antecedents = ["宁波市教育局", "宁波大学"];
    expect(nameOf("市教育局", "浙江省", "2021", { antecedents })).toBe("宁波市教育局");
    expect(nameOf("该局", "浙江省", "2021", { antecedents })).toBe("宁波市教育局");
    expect(nameOf("该局", "浙江省", "2021", { antecedents: [...antecedents, "宁波市财政局"] })).toBeNull();
    expect(nameOf("联席会议办公室", "浙江省", "2021", { antecedents: ["浙江省数字贸易联席会议办公室"] })).toBe(
      "浙江省数字贸易联席会议办公室",
    );
  });
});

describe("linkInstitution with names that no table has", () => {
  it("keeps a name that is whole", () => {
    expect(nameOf("星海智能制造产业联盟", "上海市", "2021")).toBeNull();
    expect(nameOf("中国星海产业发展促进会", "上海市", "2021")).toBe("中国星海产业发展促进会");
    expect(nameOf("科技部成果转化司", "上海市", "2021")).toBe("科学技术部成果转化司");
  });

  it("adds the place to one that is long enough not to be cut, less sure", () => {
    expect(link("市智慧养老服务中心", "宁波市", "2021")).toMatchObject({
      name: "宁波市智慧养老服务中心",
      confidence: expect.closeTo(0.57),
    });
    expect(nameOf("区数字乡村促进委", "上海市崇明区", "2021")).toBe("上海市崇明区数字乡村促进委员会");
  });

  it("does not stumble over an empty or an endless name", () => {
    expect(nameOf("  ", "上海市", "2021")).toBeNull();
    expect(nameOf("市".repeat(100_000), "上海市", "2021")).toBeNull();
  });
});

describe("a name that is whole as printed", () => {
  it.each([
    ["中国建筑东北设计研究院有限公司", "沈阳市"],
    ["中国移动通信集团江苏有限公司", "江苏省"],
    ["中国电子技术标准化研究院", "北京市"],
    ["浦东新区某某发展有限公司", "上海市"],
    ["银川住房公积金管理中心", "银川市"],
  ])("keeps %s, which only begins like another", (printed, where) => {
    expect(nameOf(printed, where, "2019")).toBe(printed);
  });

  it("is not what a short name and a kind of part are", () => {
    expect(nameOf("科技部高新技术司", "中央", "2019")).toBe("科学技术部高新技术司");
    expect(nameOf("中国移动江西分公司", "江西省", "2019")).toBe("中国移动江西分公司");
    expect(nameOf("市住房公积金管理中心", "银川市", "2019")).toBe("银川市住房公积金管理中心");
    expect(nameOf("银川公积金中心", "银川市", "2019")).toBe("银川市住房公积金管理中心");
  });
});
