import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Data, namesOf, type ServedSeed, serveSeed } from "../support/served-seed.ts";

// What the bulletin of December 2020 says, article by article: asked by GraphQL, the answers written from the text.

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 180_000);
afterAll(() => service.close());

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> =>
  service.data(query, variables);

/** The document with all that its article tells of it. */
async function documentOf(title: string): Promise<Data> {
  const { documents } = await ask(
    `query ($text: String!) { documents(filter: { text: $text }) { nodes {
      id name title type issuedOn publishedOn effectiveOn knownOn
      issuedBy { edges { node { __typename name } relation { jointly planned } } }
      targets(first: 50) { edges { node { __typename name } } }
      refersTo { edges { node { name type } relation { type } } }
      referredToBy { edges { node { name } relation { type } } }
      lists { nodes { name } }
      reports { nodes { quantity { metric comparator value upper unit } asOf } }
      sets(first: 100) { nodes { kind ordinal text deadline quantity { metric comparator value upper unit } partOf { text } parts { nodes { text } } } }
    } } }`,
    { text: title },
  );
  const found = documents.nodes.filter((node: Data) => node.name.includes(title));
  if (found.length !== 1) throw new Error(`documentOf: ${found.length} documents named ${title}`);
  return found[0];
}

const issuersOf = (document: Data): unknown[] =>
  document.issuedBy.edges.map(({ node, relation }: Data) => [node.__typename, node.name, relation.jointly === true]);
const targetsOf = (document: Data, type: string): string[] =>
  document.targets.edges.filter(({ node }: Data) => node.__typename === type).map(({ node }: Data) => node.name);
const referencesOf = (document: Data): unknown[] =>
  document.refersTo.edges.map(({ node, relation }: Data) => [relation.type, node.name]);
const numberOf = ({ quantity }: Data): unknown[] => [
  quantity.comparator,
  quantity.value,
  ...(quantity.upper === null ? [] : [quantity.upper]),
  quantity.unit,
];
const numbersOf = (statistics: Data): unknown[] => statistics.nodes.map(numberOf);
/** Provisions of a kind in their order, with ordinals only. */
const enumerated = (sets: Data, kind: string): unknown[] =>
  sets.nodes
    .filter((provision: Data) => provision.kind === kind && provision.ordinal !== null)
    .map(({ ordinal, text }: Data) => [ordinal, text]);
const measured = (sets: Data): unknown[] =>
  sets.nodes
    .filter(({ quantity }: Data) => quantity !== null)
    .map((provision: Data) => [...numberOf(provision), provision.deadline])
    .sort((a: unknown[], b: unknown[]) => Number(a[1]) - Number(b[1]));
const provisionWith = (sets: Data, text: string): Data => {
  const found = sets.nodes.filter((provision: Data) => provision.text.includes(text));
  if (found.length === 0) throw new Error(`provisionWith: nothing says ${text}`);
  return found[0];
};

describe("1 上海在线生活节", () => {
  it("starts on 1 December with eight companies and the chamber, and has 24 activities", async () => {
    const { entity } = await ask(`{ entity(id: "initiative:上海在线生活节@上海市") { ... on Initiative {
      kind startsOn endsOn participants { nodes { name ... on Institution { kind } } } basedAt { nodes { name } }
      reports { nodes { quantity { metric comparator value upper unit } } } targets(label: SECTOR) { nodes { name } } } } }`);
    expect(entity).toMatchObject({ kind: "活动", startsOn: "2020-12-01", endsOn: null });
    expect(entity.participants.nodes).toEqual(
      expect.arrayContaining(
        ["饿了么", "美团", "盒马", "叮咚买菜", "达达集团", "携程", "小红书", "途虎养车"].map((name) => ({
          name,
          kind: "COMPANY",
        })),
      ),
    );
    expect(entity.participants.nodes).toContainEqual({ name: "上海网购商会", kind: "ASSOCIATION" });
    expect(entity.participants.nodes).toHaveLength(9);
    expect(numbersOf(entity.reports)).toEqual(
      expect.arrayContaining([
        ["EQ", 8, "家"],
        ["EQ", 24, "项"],
      ]),
    );
    expect(namesOf(entity.targets)).toEqual(expect.arrayContaining(["餐饮", "品牌消费", "家居消费", "旅游出行"]));
  });
});

describe("2 两大机构", () => {
  const body = (name: string) =>
    ask(
      `query ($name: String!) { institution(name: $name) {
        name kind foundedOn region { name }
        coBuiltBy { nodes { name } } ledBy { edges { node { name } relation { title } } }
        supervisedBy { nodes { name } } hostedBy { nodes { name } } partOf { nodes { name } }
        sets(first: 100) { nodes { kind ordinal text quantity { value } parts { nodes { ordinal text } } } } } }`,
      { name },
    ).then(({ institution }) => institution);

  it("are founded on 30 November", async () => {
    for (const name of ["上海市重大传染病和生物安全研究院", "上海市传染病与生物安全应急响应重点实验室"])
      expect(await body(name)).toMatchObject({ name, foundedOn: "2020-11-30", region: { name: "上海市" } });
  });

  it("the institute is built by the city and Fudan and led by 吴凡", async () => {
    const institute = await body("上海市重大传染病和生物安全研究院");
    expect(institute.kind).toBe("RESEARCH_INSTITUTE");
    expect(namesOf(institute.coBuiltBy)).toEqual(["上海市人民政府", "复旦大学"]);
    expect(institute.ledBy.edges).toEqual([{ node: { name: "吴凡" }, relation: { title: "院长" } }]);
  });

  it("the institute sets itself seven questions, in their order, each a task of its own", async () => {
    const { sets } = await body("上海市重大传染病和生物安全研究院");
    const questions = [
      "重大突发、新发传染病的早期识别预警",
      "病原体快速鉴定",
      "病原体短期规模化检测",
      "新发传染病临床诊断和救治",
      "多中心临床流行病学",
      "疫苗研发",
      "药物研发",
    ].map((question, i) => [i + 1, `围绕${question}组织科研攻关`]);
    expect(enumerated(sets, "TASK")).toEqual(questions);
    const whole = provisionWith(sets, "7个关键科学问题");
    expect(whole.parts.nodes.map(({ ordinal, text }: Data) => [ordinal, text])).toEqual(questions);
  });

  it("the laboratory is led by 张文宏, hosted by 华山医院 and supervised by two commissions under their official names", async () => {
    const laboratory = await body("上海市传染病与生物安全应急响应重点实验室");
    expect(laboratory.kind).toBe("LABORATORY");
    expect(laboratory.ledBy.edges).toEqual([{ node: { name: "张文宏" }, relation: { title: "主任" } }]);
    expect(namesOf(laboratory.hostedBy)).toEqual(["复旦大学附属华山医院"]);
    expect(namesOf(laboratory.supervisedBy)).toEqual(["上海市卫生健康委员会", "上海市科学技术委员会"]);
  });

  it("both people keep all their posts", async () => {
    const { people } = await ask(`{ people { nodes { name
      leads { edges { node { name } relation { title } } } holdsPositionIn { edges { node { name } relation { title } } } } } }`);
    const posts = people.nodes.map(({ name, leads, holdsPositionIn }: Data) => [
      name,
      ...[...leads.edges, ...holdsPositionIn.edges].map(({ node, relation }: Data) => `${node.name}${relation.title}`),
    ]);
    expect(posts).toEqual([
      ["吴凡", "上海市重大传染病和生物安全研究院院长", "复旦大学上海医学院副院长"],
      ["张文宏", "上海市传染病与生物安全应急响应重点实验室主任", "复旦大学附属华山医院感染科主任"],
    ]);
  });

  it("who is part of whom", async () => {
    for (const [part, whole] of [
      ["复旦大学上海医学院", "复旦大学"],
      ["复旦大学附属华山医院", "复旦大学"],
      ["复旦大学附属华山医院感染科", "复旦大学附属华山医院"],
      ["上海市科学技术委员会", "上海市人民政府"],
    ] as const) {
      const { partOf } = await body(part);
      expect([part, ...namesOf(partOf)]).toEqual([part, whole]);
    }
  });
});

describe("3 电子化学品专区", () => {
  it("is founded on 3 December, sits in three places and aims at three goals", async () => {
    const { institution } = await ask(`{ institution(name: "上海电子化学品专区") {
      kind foundedOn basedAt { nodes { __typename name } } targets(label: SECTOR) { nodes { name } }
      sets(kind: GOAL, first: 50) { nodes { kind text deadline quantity { metric comparator value upper unit } } } } }`);
    expect(institution).toMatchObject({ kind: "ZONE", foundedOn: "2020-12-03" });
    expect(institution.basedAt.nodes).toEqual(
      expect.arrayContaining([
        { __typename: "Institution", name: "上海化学工业区" },
        { __typename: "Region", name: "金山区" },
        { __typename: "Region", name: "奉贤区" },
      ]),
    );
    expect(measured(institution.sets)).toEqual([
      ["EQ", 65, "%", "2025"],
      ["EQ", 70, "%", "2025"],
      ["GT", 90, "%", "2030"],
    ]);
    expect(namesOf(institution.targets)).toEqual(
      expect.arrayContaining(["光刻胶", "电子特气", "湿电子化学品", "集成电路"]),
    );
  });
});

describe("4 无人机产业协会", () => {
  it("is founded on 1 December; some 160 companies, 40 of them makers, are in the city", async () => {
    const { institution, region } = await ask(`{ institution(name: "上海市无人机产业协会") { kind foundedOn }
      region(name: "上海") { reports { nodes { quantity { metric comparator value upper unit } } } } }`);
    expect(institution).toEqual({ kind: "ASSOCIATION", foundedOn: "2020-12-01" });
    expect(numbersOf(region.reports)).toEqual(
      expect.arrayContaining([
        ["APPROX", 160, "家"],
        ["APPROX", 40, "家"],
      ]),
    );
  });

  it("the test zone is applied for: planned, and shown only where that is asked for", async () => {
    const zone = (planned: boolean) =>
      ask(
        `query ($planned: Boolean!) { entity(id: "initiative:国家无人机综合试验区@上海市") {
          ... on Initiative { organisedBy { totalCount } } relations(types: [ORGANISES], planned: $planned) { nodes { subject { name } planned } } } }`,
        { planned },
      );
    expect((await zone(false)).entity).toEqual({ organisedBy: { totalCount: 0 }, relations: { nodes: [] } });
    expect((await zone(true)).entity.relations.nodes).toEqual([{ subject: { name: "上海市" }, planned: true }]);
  });
});

describe("5 健康影响评估", () => {
  it("the plan without a title is the city's, with three accompanying documents", async () => {
    const plan = await documentOf("上海市健康影响评估制度建设方案");
    expect(plan).toMatchObject({ title: null, type: "方案" });
    expect(issuersOf(plan)).toEqual([["Region", "上海市", false]]);
    expect(plan.referredToBy.edges.map(({ node, relation }: Data) => [relation.type, node.name]).sort()).toEqual([
      ["ACCOMPANIES", "指标体系"],
      ["ACCOMPANIES", "管理办法"],
      ["ACCOMPANIES", "评估指南"],
    ]);
  });

  it("the indicators are 11 categories, in their order, and 279", async () => {
    const indicators = await documentOf("指标体系");
    expect(numbersOf(indicators.reports)).toEqual(
      expect.arrayContaining([
        ["EQ", 11, "大类"],
        ["EQ", 279, "个"],
      ]),
    );
    const categories = [
      "环境",
      "社会与文化",
      "经济与产业",
      "生活方式",
      "人群整体健康水平",
      "死亡和肿瘤",
      "慢性病和精神健康",
      "职业病和地方病",
      "其他伤害或疾病",
      "生殖健康",
      "妇女儿童健康",
    ];
    expect(enumerated(indicators.sets, "REQUIREMENT")).toEqual(
      categories.map((category, i) => [i + 1, `健康影响评估指标包括${category}类`]),
    );
  });
});

describe("6 安徽实施意见", () => {
  it("is issued jointly by party committee and government, cites the list, targets private enterprises and lays down 24 things", async () => {
    const opinion = await documentOf("关于营造更好发展环境支持民营企业改革发展的实施意见");
    expect(opinion.type).toBe("意见");
    expect(issuersOf(opinion)).toEqual([
      ["Institution", "中共安徽省委员会", true],
      ["Institution", "安徽省人民政府", true],
    ]);
    expect(referencesOf(opinion)).toEqual([["CITES", "安徽省“三首”产品推广应用指导目录"]]);
    expect(targetsOf(opinion, "Audience")).toEqual(["民营企业"]);
    const texts = opinion.sets.nodes.map(({ text }: Data) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "进一步放开市场准入",
        "实施公平统一的市场监管",
        "落实公平竞争审查制度",
        "破除招投标隐性壁垒",
        "支持设立民营企业职称评审委员会",
        "支持银行增加制造业中长期贷款",
      ]),
    );
    expect(new Set(opinion.sets.nodes.map(({ kind }: Data) => kind))).toEqual(new Set(["GOAL", "TASK", "REQUIREMENT"]));
  });
});

describe("7 竞争合规指南", () => {
  it("is a local standard of the city of 1 December, for operators, resting on the antitrust law", async () => {
    const guide = await documentOf("经营者竞争合规指南");
    expect(guide).toMatchObject({ type: "地方标准", publishedOn: "2020-12-01", knownOn: "2020-12-01" });
    expect(issuersOf(guide)).toEqual([["Region", "上海市", false]]);
    expect(referencesOf(guide)).toEqual([["BASED_ON", "中华人民共和国反垄断法"]]);
    expect(targetsOf(guide, "Audience")).toEqual(expect.arrayContaining(["经营者", "行业协会"]));
    expect(numbersOf(guide.reports)).toEqual([["EQ", 8, "种"]]);
    const { nodes } = guide.sets;
    expect(nodes.filter(({ ordinal }: Data) => ordinal).map(({ text }: Data) => text)).toEqual([
      "经营者竞争合规的领导要求",
      "经营者竞争合规的组织要求",
      "经营者竞争合规的过程要求",
      "经营者竞争合规的保障要求",
      "经营者竞争合规的评价与改进要求",
    ]);
  });
});

describe("8 服务专员", () => {
  it("the city sets up the system: 5000 specialists and about 100 000 enterprises by the end of 2020", async () => {
    const { region, entity } = await ask(`{
      region(code: "310000") { sets(kind: GOAL, first: 50) { nodes { kind deadline quantity { metric comparator value upper unit } } } }
      entity(id: "initiative:中小企业服务专员工作制度@上海市") { relations(types: [ORGANISES], planned: true) { nodes { subject { name } planned } } } }`);
    expect(measured(region.sets)).toEqual([
      ["EQ", 5000, "名", "2020"],
      ["APPROX", 100_000, "家", "2020"],
    ]);
    expect(entity.relations.nodes).toContainEqual({ subject: { name: "上海市" }, planned: true });
  });

  it("the joint conference takes and assigns the requests, within 1, 5 and 15 working days", async () => {
    const { institution } = await ask(`{ institution(name: "上海市服务企业联席会议") { kind
      sets(first: 50) { nodes { kind text deadline quantity { metric comparator value upper unit } } }
      responsibleFor { edges { node { name } relation { role } } } } }`);
    expect(institution.kind).toBe("MECHANISM");
    expect(measured(institution.sets)).toEqual([
      ["LTE", 1, "个工作日", null],
      ["LTE", 5, "个工作日", null],
      ["LTE", 15, "个工作日", null],
    ]);
    expect(institution.responsibleFor.edges).toHaveLength(2);
    expect(provisionWith(institution.sets, "受理企业诉求").kind).toBe("TASK");
    expect(provisionWith(institution.sets, "分派至相关市级委办局、区政府").kind).toBe("TASK");
  });

  it("the platform was launched on 26 November", async () => {
    const { entity } = await ask(
      `{ entity(id: "initiative:上海市中小企业服务专员平台系统@上海市") { ... on Initiative { kind startsOn sets(first: 20) { totalCount } } } }`,
    );
    expect(entity).toEqual({ kind: "平台", startsOn: "2020-11-26", sets: { totalCount: 7 } });
  });
});

describe("9 跨界河湖", () => {
  it("the untitled notice is the river chiefs' office's, with 723 rivers, 137 lakes and goals for 2022 and 2025", async () => {
    const notice = await documentOf("江苏省河长制工作办公室关于跨界河湖协调共治的通知");
    expect(notice).toMatchObject({ title: null, type: "通知" });
    expect(issuersOf(notice)).toEqual([["Institution", "江苏省河长制工作办公室", false]]);
    expect(numbersOf(notice.reports)).toEqual(
      expect.arrayContaining([
        ["EQ", 723, "条"],
        ["EQ", 137, "个"],
      ]),
    );
    const goals = notice.sets.nodes.filter(({ deadline }: Data) => deadline !== null);
    expect(goals.map(({ kind, deadline }: Data) => [kind, deadline]).sort()).toEqual([
      ["GOAL", "2022"],
      ["GOAL", "2025"],
    ]);
  });

  it("five tasks in their order, four of them with what they contain; five principles", async () => {
    const { sets } = await documentOf("江苏省河长制工作办公室关于跨界河湖协调共治的通知");
    expect(enumerated(sets, "TASK")).toEqual([
      [1, "推进水质污染共治"],
      [2, "推进水面漂浮共治"],
      [3, "推进违法行为共治"],
      [4, "推进淤积堵塞共治"],
      [5, "推进河湖生态共治"],
    ]);
    const parts = (text: string) => provisionWith(sets, text).parts.nodes.length;
    expect(["推进水质", "推进水面", "推进违法", "推进淤积", "推进河湖生态"].map(parts)).toEqual([4, 1, 3, 3, 0]);
    expect(enumerated(sets, "PRINCIPLE")).toEqual([
      [1, "责任同担"],
      [2, "方案同商"],
      [3, "规则同守"],
      [4, "行动同步"],
      [5, "资源同享"],
    ]);
  });
});

describe("10 合村并居", () => {
  it("the province's guidance gives ranges of households, four types and 30 square metres", async () => {
    const guidance = await documentOf("关于进一步依法规范农村“合村并居”工作程序的指导意见");
    expect(issuersOf(guidance)).toEqual([["Region", "江苏省", false]]);
    expect(measured(guidance.sets)).toEqual([
      ["GTE", 30, "平方米", null],
      ["RANGE", 1000, 1500, "户", null],
      ["RANGE", 2000, 3000, "户", null],
    ]);
    expect(enumerated(guidance.sets, "REQUIREMENT").map(([ordinal]: Data) => ordinal)).toEqual([1, 2, 3, 4]);
    const area = provisionWith(guidance.sets, "30平方米");
    expect(area.quantity.metric).toContain("每百户");
  });

  it("names generic bodies as responsible, no agency invented", async () => {
    const { provisions } = await ask(`{ provisions(filter: { text: "报县级政府确定" }) { nodes {
      responsible { edges { node { __typename name } relation { role } } } } } }`);
    const bodies = provisions.nodes[0].responsible.edges.map(({ node }: Data) => [node.__typename, node.name]);
    expect(bodies).toContainEqual(["Audience", "县级政府"]);
  });
});

describe("11 租赁住房导则", () => {
  it("three agencies issue it jointly, under their official names", async () => {
    const guideline = await documentOf("上海市租赁住房规划建设导则");
    expect(issuersOf(guideline)).toEqual([
      ["Institution", "上海市住房和城乡建设管理委员会", true],
      ["Institution", "上海市房屋管理局", true],
      ["Institution", "上海市规划和自然资源局", true],
    ]);
    expect(measured(guideline.sets)).toEqual([
      ["GTE", 1, "小时", null],
      ["LTE", 45, "平方米", null],
      ["GTE", 50, "%", null],
      ["LTE", 70, "平方米", null],
    ]);
    expect(guideline.sets.nodes.length).toBeGreaterThanOrEqual(25);
  });
});

describe("12 主题创意农园", () => {
  it("the agency's list of 2020 has 100 gardens, one of them named", async () => {
    const list = await documentOf("2020年主题创意农园名单");
    expect(list).toMatchObject({ title: null, type: "名单" });
    expect(issuersOf(list)).toEqual([["Institution", "江苏省农业农村厅", false]]);
    expect(namesOf(list.lists)).toEqual(["江宁区黄龙岘茶文化主题创意园"]);
    expect(list.reports.nodes.map((figure: Data) => [...numberOf(figure), figure.asOf])).toEqual([
      ["EQ", 100, "个", "2020"],
    ]);
    const { institution } = await ask(
      `{ institution(name: "江宁区黄龙岘茶文化主题创意园") { region { name parent { name } } listedIn { nodes { id } } } }`,
    );
    expect(institution).toEqual({
      region: { name: "江宁区", parent: { name: "南京市" } },
      listedIn: { nodes: [{ id: list.id }] },
    });
  });
});

describe("13 听证员库", () => {
  it("the procuratorate's pool has 45 people, for 3 years, of whom 3 to 7 are drawn", async () => {
    const { entity } = await ask(`{ entity(id: "initiative:听证员库@常熟市") { ... on Initiative {
      organisedBy { nodes { name ... on Institution { kind region { name } } } } participants { edges { node { name } relation { role } } }
      reports { nodes { quantity { metric comparator value upper unit } } }
      sets(first: 50) { nodes { kind text deadline quantity { metric comparator value upper unit } } } } } }`);
    expect(entity.organisedBy.nodes).toEqual([
      { name: "江苏省常熟市人民检察院", kind: "PROCURATORATE", region: { name: "常熟市" } },
    ]);
    expect(numbersOf(entity.reports)).toContainEqual(["EQ", 45, "人"]);
    expect(measured(entity.sets)).toEqual(
      expect.arrayContaining([
        ["EQ", 3, "年", null],
        ["RANGE", 3, 7, "名", null],
      ]),
    );
    expect(entity.participants.edges).toContainEqual({ node: { name: "人大代表" }, relation: { role: "听证员" } });
    expect(entity.participants.edges).toHaveLength(9);
  });
});

describe("14 环评放管服", () => {
  it("the agency's opinion has four directions and is for small and micro enterprises", async () => {
    const opinion = await documentOf("关于进一步深化环评“放管服”改革的若干意见");
    expect(issuersOf(opinion)).toEqual([["Institution", "山东省生态环境厅", false]]);
    expect(targetsOf(opinion, "Audience")).toEqual(["小微企业"]);
    expect(enumerated(opinion.sets, "TASK")).toEqual([
      [1, "强化生态环境空间管控"],
      [2, "优化小微企业环评审批服务"],
      [3, "提升环评政策服务水平"],
      [4, "严惩弄虚作假提高环评质量"],
    ]);
  });
});

describe("15 人才驿站", () => {
  it("four bodies run the pilot from November 2020 to October 2021", async () => {
    const { entity } = await ask(`{ entity(id: "initiative:人才驿站试点@青岛市") { ... on Initiative {
      startsOn endsOn organisedBy { nodes { name } }
      sets(first: 100) { nodes { kind ordinal text deadline quantity { metric comparator value upper unit } } } } } }`);
    expect(entity).toMatchObject({ startsOn: "2020-11", endsOn: "2021-10" });
    expect(namesOf(entity.organisedBy)).toEqual([
      "中共青岛市委组织部",
      "青岛市人力资源和社会保障局",
      "青岛市工业和信息化局",
      "青岛市财政局",
    ]);
    expect(measured(entity.sets)).toEqual([
      ["APPROX", 10, "个", "2021"],
      ["GTE", 100, "次", "2021"],
      ["GTE", 10_000, "次", "2021"],
    ]);
    expect(enumerated(entity.sets, "PRINCIPLE")).toEqual([
      [1, "坚持产才融合发展方向"],
      [2, "注重发挥市场主体作用"],
      [3, "遵循产业人才规律特点"],
    ]);
  });
});

describe("16 集聚区指南", () => {
  it("青岛 itself issues it: 10 parts, 45 aspects, three principles", async () => {
    const guide = await documentOf("青岛市重点工业产业集聚区建设与管理通用指南");
    expect(issuersOf(guide)).toEqual([["Region", "青岛市", false]]);
    expect(numbersOf(guide.reports)).toEqual(
      expect.arrayContaining([
        ["EQ", 10, "个"],
        ["EQ", 45, "个"],
      ]),
    );
    expect(enumerated(guide.sets, "PRINCIPLE")).toEqual([
      [1, "规划引领"],
      [2, "服务转型"],
      [3, "创新驱动"],
    ]);
  });
});

describe("17 广东科技四项", () => {
  it("the department sets four tasks, each with what it contains", async () => {
    const { institution } = await ask(`{ institution(name: "省科技厅", in: "广东") { name
      sets(kind: TASK, first: 100) { nodes { kind ordinal text parts(first: 50) { totalCount } } } } }`);
    expect(institution.name).toBe("广东省科学技术厅");
    expect(enumerated(institution.sets, "TASK")).toEqual([
      [1, "持续优化科技创新布局"],
      [2, "积极探索关键核心技术攻关新型举国体制的“广东路径”"],
      [3, "加快建设现代产业体系"],
      [4, "加快完善科技创新体制机制"],
    ]);
    for (const { ordinal, parts } of institution.sets.nodes)
      if (ordinal !== null) expect(parts.totalCount).toBeGreaterThanOrEqual(4);
  });
});

describe("18 数字经济", () => {
  it("the government's plan has ten quantities, nine of them for 2022", async () => {
    const plan = await documentOf("广东省建设国家数字经济创新发展试验区工作方案");
    expect(issuersOf(plan)).toEqual([["Institution", "广东省人民政府", false]]);
    expect(measured(plan.sets)).toEqual(
      [
        ["EQ", 5, "个", "2022"],
        ["EQ", 7, "个", "2022"],
        ["GT", 50, "%", "2022"],
        ["GTE", 50_000, "家", null],
        ["GT", 160_000, "件", "2022"],
        ["EQ", 220_000, "个", "2022"],
        ["GT", 1_400_000_000_000, "元", "2022"],
        ["EQ", 5_000_000_000_000, "元", "2022"],
        ["GT", 6_000_000_000_000, "元", "2022"],
        ["GT", 20_000_000_000, "条", "2022"],
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
  });

  it("six tasks in their order, each with what it contains", async () => {
    const { sets } = await documentOf("广东省建设国家数字经济创新发展试验区工作方案");
    expect(enumerated(sets, "TASK")).toEqual([
      [1, "建设数字经济新型基础设施全国标杆"],
      [2, "率先形成数据要素高效配置机制"],
      [3, "打造数字经济创新高地"],
      [4, "特色引领推动重点领域数字化转型"],
      [5, "高质量推动“智慧广东”建设"],
      [6, "打造数字经济开放合作先导示范区"],
    ]);
    for (const { ordinal, parts } of sets.nodes)
      if (ordinal !== null) expect(parts.nodes.length).toBeGreaterThanOrEqual(3);
  });
});

describe("every article", () => {
  it("is there, in its section and order, with claims", async () => {
    const { articles } =
      await ask(`{ articles(first: 50) { totalCount nodes { id section headline publishedOn bulletin { id kind publishedOn }
      entities { totalCount } relations { totalCount } evidence { totalCount } } } }`);
    expect(articles.totalCount).toBe(18);
    expect(articles.nodes.map(({ id }: Data) => id)).toEqual(
      Array.from({ length: 18 }, (_, i) => `article:2020-12-shanghai#${i + 1}`),
    );
    expect(articles.nodes.map(({ section }: Data) => section)).toEqual(
      [
        ["经济热点", 2],
        ["产业动向", 4],
        ["政策举措", 4],
        ["经验交流", 3],
        ["域外动态", 5],
      ].flatMap(([section, count]) => Array.from({ length: count as number }, () => section)),
    );
    for (const { publishedOn, bulletin, entities, relations, evidence } of articles.nodes) {
      expect([publishedOn, bulletin]).toEqual([
        "2020-12",
        { id: "bulletin:2020-12-shanghai", kind: "DIGEST", publishedOn: "2020-12" },
      ]);
      expect(Math.min(entities.totalCount, relations.totalCount)).toBeGreaterThanOrEqual(15);
      expect(evidence.totalCount).toBeGreaterThanOrEqual(5);
    }
  });

  it.each(Array.from({ length: 18 }, (_, i) => i + 1))(
    "%i proves each of its edges and properties by its own words",
    async (n) => {
      const id = `article:2020-12-shanghai#${n}`;
      const proven: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { node } = await ask(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Article { text relations(first: 40, after: $after) {
          pageInfo { hasNextPage endCursor } totalCount
          nodes { id evidence { quote start end method article { id text } } } } } } }`,
          { id, after },
        );
        for (const relation of node.relations.nodes) {
          proven.push(relation.id);
          expect(relation.evidence.length).toBeGreaterThan(0);
          for (const { quote, start, end, article } of relation.evidence)
            expect(article.text.slice(start, end)).toBe(quote);
          expect(relation.evidence.map(({ article }: Data) => article.id)).toContain(id);
        }
        if (!node.relations.pageInfo.hasNextPage) {
          expect(proven).toHaveLength(node.relations.totalCount);
          break;
        }
        after = node.relations.pageInfo.endCursor;
      }
      expect(new Set(proven).size).toBe(proven.length);
      expect(proven).toEqual([...proven].sort());
      const { node } = await ask(
        `query ($id: ID!) { node(id: $id) { ... on Article { text evidence(first: 500) { nodes { quote start end confidence method } } } } }`,
        { id },
      );
      for (const { quote, start, end, confidence, method } of node.evidence.nodes)
        expect([node.text.slice(start, end), confidence, method]).toEqual([quote, 1, "curated"]);
      const places = node.evidence.nodes.map(({ start, end }: Data) => [start, end]);
      expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
    },
  );
});
