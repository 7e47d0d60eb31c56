import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Data, namesOf, type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 180_000);
afterAll(() => service.close());

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> =>
  service.data(query, variables);

/** A document, one of whose connections takes `$first` and `$after`, and the way to it in the answer. */
type Listed = readonly [field: string, query: string, way: readonly string[]];

const page =
  "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id }";
const root = (field: string, args = ""): Listed => [
  `${field}${args && `(${args})`}`,
  `query ($first: Int, $after: String) { ${field}(first: $first, after: $after ${args}) { ${page} } }`,
  [field],
];
const below = (id: string, type: string, field: string, args = ""): Listed => [
  `${type}.${field}`,
  `query ($first: Int, $after: String) { node(id: "${id}") { ... on ${type} { ${field}(first: $first, after: $after ${args}) { ${page} } } } }`,
  ["node", field],
];

const guideline = "document:上海市租赁住房规划建设导则@上海市住房和城乡建设管理委员会";
const plan = "document:广东省建设国家数字经济创新发展试验区工作方案@广东省人民政府";
const notice = "document:江苏省河长制工作办公室关于跨界河湖协调共治的通知@江苏省河长制工作办公室";
const festival = "initiative:上海在线生活节@上海市";

const lists: readonly Listed[] = [
  root("people"),
  root("documents"),
  root("documents", "orderBy: KNOWN_ON_ASC"),
  root("documents", "orderBy: NAME"),
  root("institutions"),
  root("initiatives"),
  root("statistics"),
  root("bulletins"),
  root("articles"),
  root("articles", 'bulletin: "bulletin:2020-12-shanghai"'),
  ...["DEADLINE_ASC", "DEADLINE_DESC", "VALUE_ASC", "VALUE_DESC", "SETTER", "REGION"].map((order) =>
    root("provisions", `filter: {region: "region:320000"}, orderBy: ${order}`),
  ),
  below("region:310000", "Region", "relations"),
  below("region:310000", "Region", "relations", "types: [ORGANISES, PART_OF], planned: true"),
  below("region:310000", "Region", "mentionedIn"),
  below("region:310000", "Region", "children"),
  below("region:310000", "Region", "institutions"),
  below("region:310000", "Region", "based"),
  below("region:310000", "Region", "targetedBy"),
  below("region:310000", "Region", "sets"),
  below("institution:上海市重大传染病和生物安全研究院", "Institution", "sets"),
  below("institution:上海市重大传染病和生物安全研究院", "Institution", "evidence"),
  below("institution:上海市传染病与生物安全应急响应重点实验室", "Institution", "supervisedBy"),
  below("person:张文宏@复旦大学附属华山医院感染科", "Person", "leads"),
  below(guideline, "Document", "issuedBy"),
  below(guideline, "Document", "sets"),
  below(notice, "Document", "targets"),
  below(plan, "Document", "sets", "kind: GOAL"),
  below(festival, "Initiative", "participants"),
  below(festival, "Initiative", "targets", "label: SECTOR"),
  below("article:2020-12-shanghai#2", "Article", "entities"),
  below("article:2020-12-shanghai#2", "Article", "evidence"),
  below("article:2020-12-shanghai#2", "Article", "relations"),
  below("bulletin:2020-12-shanghai", "Bulletin", "articles"),
  below("sector:无人机", "Sector", "targetedBy"),
  below("audience:经营者", "Audience", "responsibleFor"),
];

const at = (answer: Data, way: readonly string[]): Data => way.reduce((value, key) => value[key], answer);

describe("a connection", () => {
  it.each(lists)("%s, read page by page, is the whole list", async (_, query, way) => {
    const whole = at(await ask(query, { first: 500 }), way);
    const ids = whole.nodes.map(({ id }: Data) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(whole.totalCount).toBe(ids.length);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0].cursor,
      endCursor: whole.edges.at(-1).cursor,
    });
    expect(whole.edges.map(({ node }: Data) => node.id)).toEqual(ids);

    const first = Math.max(1, Math.ceil(ids.length / 4));
    const read: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages <= 4; pages++) {
      const { nodes, edges, pageInfo, totalCount } = at(await ask(query, { first, after }), way);
      read.push(...nodes.map(({ id }: Data) => id));
      expect(totalCount).toBe(ids.length);
      expect(pageInfo).toEqual({
        hasNextPage: read.length < ids.length,
        hasPreviousPage: after !== null,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      // A cursor is the place of its edge, whichever page it comes from.
      expect(whole.edges[read.length - 1].cursor).toBe(pageInfo.endCursor);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(read).toEqual(ids);
  });

  it("Evidence.supports, read edge by edge, is the whole list", async () => {
    const [most = {}] = await service.graph.query(
      "MATCH (e:Evidence) WHERE e.method = 'curated' RETURN e.id AS id, e.supports AS supports ORDER BY size(e.supports) DESC, e.id LIMIT 1",
    );
    const supports = [...(most.supports as string[])].sort();
    expect(supports.length).toBeGreaterThan(3);
    const [, query, way] = below(most.id as string, "Evidence", "supports");
    const read: string[] = [];
    let after: string | null = null;
    for (const _ of supports) {
      const { nodes, pageInfo, totalCount } = at(await ask(query, { first: 1, after }), way);
      read.push(nodes[0].id);
      expect([totalCount, pageInfo.hasNextPage]).toEqual([supports.length, read.length < supports.length]);
      after = pageInfo.endCursor;
    }
    expect(read).toEqual(supports);
  });

  it("has an empty page behind its end, and none at all for first: 0", async () => {
    const [, query, way] = root("people");
    const whole = at(await ask(query), way);
    const behind = at(await ask(query, { after: whole.pageInfo.endCursor }), way);
    expect(behind).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      edges: [],
      nodes: [],
    });
    const none = at(await ask(query, { first: 0 }), way);
    expect(none).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
      nodes: [],
    });
  });

  it("goes on where it was when something was put in before the cursor", async () => {
    const [, query, way] = root("documents", "orderBy: NAME");
    const before = at(await ask(query, { first: 5 }), way);
    const rest = at(await ask(query, { first: 500, after: before.pageInfo.endCursor }), way);
    await service.graph.query(
      "CREATE (:Entity:Document {id: 'document:0', name: '0', type: '通知', knownOn: '2020', aliases: []})",
    );
    try {
      const again = at(await ask(query, { first: 500, after: before.pageInfo.endCursor }), way);
      expect(again.nodes).toEqual(rest.nodes);
      expect(again.totalCount).toBe(rest.totalCount + 1);
    } finally {
      await service.graph.query("MATCH (n:Document {id: 'document:0'}) DELETE n");
    }
  });

  it("refuses a cursor of another list, order or maker", async () => {
    const { people, documents } = await ask(
      "{ people { pageInfo { endCursor } } documents { pageInfo { endCursor } } }",
    );
    const codeBehind = (field: string, cursor: string) =>
      service.code(`query ($after: String) { ${field} { nodes { id } } }`.replace(field, `${field}(after: $after)`), {
        after: cursor,
      });
    expect(await codeBehind("institutions", people.pageInfo.endCursor)).toBe("BAD_USER_INPUT");
    expect(await codeBehind("people", documents.pageInfo.endCursor)).toBe("BAD_USER_INPUT");
    expect(await codeBehind("people", "第二页")).toBe("BAD_USER_INPUT");
    const named = `query ($after: String) { documents(orderBy: NAME, after: $after) { nodes { id } } }`;
    expect(await service.code(named, { after: documents.pageInfo.endCursor })).toBe("BAD_USER_INPUT");
  });

  it("may be asked under several names, each part too", async () => {
    const data = await ask(`{
      two: people(first: 2) { n: totalCount a: edges { c: cursor who: node { at: name is: id } } b: edges { node { id } } all: nodes { own: name } info: pageInfo { more: hasNextPage } }
      one: people(first: 1) { nodes { name } pageInfo { hasNextPage } } }`);
    expect(data.two.a.map(({ who }: Data) => who)).toEqual([
      { at: "吴凡", is: "person:吴凡@复旦大学上海医学院" },
      { at: "张文宏", is: "person:张文宏@复旦大学附属华山医院感染科" },
    ]);
    expect(data.two.b.map(({ node }: Data) => node.id)).toEqual(data.two.a.map(({ who }: Data) => who.is));
    expect(data.two.all).toEqual([{ own: "吴凡" }, { own: "张文宏" }]);
    expect([data.two.n, data.two.info]).toEqual([2, { more: false }]);
    expect(data.one).toEqual({ nodes: [{ name: "吴凡" }], pageInfo: { hasNextPage: true } });
    for (const { c } of data.two.a) expect(typeof c).toBe("string");
  });

  it("asked for one part alone gives that part", async () => {
    expect(await ask("{ people { pageInfo { hasNextPage } } }")).toEqual({
      people: { pageInfo: { hasNextPage: false } },
    });
    expect(await ask("{ people { totalCount } }")).toEqual({ people: { totalCount: 2 } });
    expect(await ask("{ people { edges { cursor } } }")).toEqual({
      people: { edges: [{ cursor: expect.any(String) }, { cursor: expect.any(String) }] },
    });
    expect(await ask("{ people { __typename nodes { __typename } } }")).toEqual({
      people: { __typename: "PersonConnection", nodes: [{ __typename: "Person" }, { __typename: "Person" }] },
    });
  });

  it("of a root walks no edge; below, each edge has the one walked", async () => {
    const { documents } = await ask(
      `{ documents(filter: {type: "导则"}) { edges { relation { id } node { id issuedBy { edges { node { id } relation { type subject { id } object { id } jointly } } } } } } }`,
    );
    const [{ relation, node }] = documents.edges;
    expect(relation).toBeNull();
    expect(node.issuedBy.edges).toHaveLength(3);
    for (const edge of node.issuedBy.edges)
      expect(edge.relation).toEqual({
        type: "ISSUED",
        subject: { id: edge.node.id },
        object: { id: node.id },
        jointly: true,
      });
  });
});

describe("documents", () => {
  const titles = async (filter: Readonly<Record<string, unknown>>): Promise<string[]> => {
    const { documents } = await ask(
      "query ($filter: DocumentFilter) { documents(filter: $filter, orderBy: NAME, first: 100) { totalCount nodes { name } } }",
      { filter },
    );
    expect(documents.totalCount).toBe(documents.nodes.length);
    return namesOf(documents);
  };

  it.each([
    [{ type: "意见" }, 3],
    [{ type: "无此文种" }, 0],
    [{ documentNumber: "沪府发〔2020〕1号" }, 0],
    [{}, 20],
    [{ type: null, text: null }, 20],
  ])("of %j are %i", async (filter, count) => {
    expect(await titles(filter)).toHaveLength(count);
  });

  it("by whoever issued them", async () => {
    expect(await titles({ issuedBy: "institution:上海市房屋管理局" })).toEqual(["上海市租赁住房规划建设导则"]);
    expect(await titles({ issuedBy: "region:370200" })).toEqual(["青岛市重点工业产业集聚区建设与管理通用指南"]);
    // Only announced: 接下来将制定.
    expect(await titles({ issuedBy: "institution:上海市无人机产业协会" })).toEqual([]);
  });

  it("by the region that, or a body of which, issued them", async () => {
    expect(await titles({ jurisdiction: "region:310000" })).toEqual([
      "上海市健康影响评估制度建设方案",
      "上海市租赁住房规划建设导则",
      "经营者竞争合规指南",
    ]);
    expect(await titles({ jurisdiction: "region:340000" })).toEqual([
      "关于营造更好发展环境支持民营企业改革发展的实施意见",
    ]);
    expect(await titles({ jurisdiction: "region:310116" })).toEqual([]);
  });

  it("by what they aim at", async () => {
    expect(await titles({ region: "region:440000" })).toEqual(["广东省建设国家数字经济创新发展试验区工作方案"]);
    expect(await titles({ sector: "sector:环境影响评价" })).toEqual(["关于进一步深化环评“放管服”改革的若干意见"]);
    expect(await titles({ audience: "audience:民营企业" })).toEqual([
      "关于营造更好发展环境支持民营企业改革发展的实施意见",
    ]);
  });

  it("by words of their titles and aliases, all conditions together", async () => {
    expect(await titles({ text: "指南" })).toEqual([
      "经营者竞争合规指南",
      "评估指南",
      "青岛市重点工业产业集聚区建设与管理通用指南",
    ]);
    expect(await titles({ text: "反垄断法" })).toEqual(["中华人民共和国反垄断法"]);
    expect(await titles({ text: "指南", jurisdiction: "region:310000" })).toEqual(["经营者竞争合规指南"]);
    expect(await titles({ text: "指南", type: "意见" })).toEqual([]);
  });

  it("by when they are known, where intervals overlap", async () => {
    expect(await titles({ knownFrom: "2020-12-02" })).not.toContain("经营者竞争合规指南");
    expect(await titles({ knownFrom: "2020-12-02" })).toHaveLength(19); // known in December, some day
    expect(await titles({ knownFrom: "2020-12-01", knownTo: "2020-12-01" })).toHaveLength(20);
    expect(await titles({ knownTo: "2020-11" })).toEqual([]);
    expect(await titles({ knownFrom: "2021" })).toEqual([]);
    expect(await titles({ knownFrom: "2020", knownTo: "2020" })).toHaveLength(20);
    expect(await titles({ issuedFrom: "1900", issuedTo: "2100" })).toEqual([]); // no source says when any was issued
  });

  it("are ordered by when they are known or by name", async () => {
    const known = async (orderBy: string) => {
      const { documents } = await ask(
        "query ($orderBy: DocumentOrder) { documents(orderBy: $orderBy, first: 50) { nodes { name knownOn } } }",
        { orderBy },
      );
      return documents.nodes.map(({ knownOn }: Data) => knownOn);
    };
    const newest = await known("KNOWN_ON_DESC");
    expect(newest).toEqual([...newest].sort().reverse());
    expect(await known("KNOWN_ON_ASC")).toEqual([...newest].reverse());
    const { documents } = await ask("{ documents(orderBy: NAME, first: 50) { nodes { name } } }");
    expect(namesOf(documents)).toEqual([...namesOf(documents)].sort());
  });

  it("of an issuer take the same filter", async () => {
    const { region } = await ask(`{ region(name: "上海") {
      all: issued { totalCount } standards: issued(filter: {type: "地方标准"}) { nodes { name } } plans: issued(filter: {knownTo: "2019"}) { totalCount } } }`);
    expect(region).toEqual({
      all: { totalCount: 2 },
      standards: { nodes: [{ name: "经营者竞争合规指南" }] },
      plans: { totalCount: 0 },
    });
  });
});

describe("provisions", () => {
  const list = async (filter: Readonly<Record<string, unknown>>, orderBy = "DEADLINE_ASC"): Promise<Data[]> => {
    const { provisions } = await ask(
      `query ($filter: ProvisionFilter, $orderBy: ProvisionOrder) { provisions(filter: $filter, orderBy: $orderBy, first: 500) {
        totalCount nodes { id kind text deadline quantity { metric value upper unit } setBy { nodes { __typename name } } } } }`,
      { filter, orderBy },
    );
    expect(provisions.totalCount).toBe(provisions.nodes.length);
    return provisions.nodes;
  };
  const texts = async (filter: Readonly<Record<string, unknown>>) =>
    (await list(filter)).map(({ text }) => text).sort();
  const values = async (filter: Readonly<Record<string, unknown>>, orderBy?: string) =>
    (await list(filter, orderBy)).map(({ quantity }) => quantity?.value ?? null);

  it("of a place, largest first", async () => {
    expect(await values({ region: "region:440000", kind: "GOAL", measurable: true }, "VALUE_DESC")).toEqual([
      6_000_000_000_000, 5_000_000_000_000, 1_400_000_000_000, 20_000_000_000, 220_000, 160_000, 50_000, 50, 7, 5,
    ]);
    expect(
      await values({ region: "region:440000", kind: "GOAL", measurable: true, maxValue: 100 }, "VALUE_ASC"),
    ).toEqual([5, 7, 50]);
  });

  it("by kind, and by whether they have a number", async () => {
    const all = await list({});
    for (const kind of ["GOAL", "TASK", "REQUIREMENT", "PRINCIPLE"])
      expect(await list({ kind })).toHaveLength(all.filter((provision) => provision.kind === kind).length);
    expect(await list({ measurable: true })).toHaveLength(all.filter(({ quantity }) => quantity !== null).length);
    expect(await list({ measurable: false })).toHaveLength(all.filter(({ quantity }) => quantity === null).length);
    expect(all.length).toBeGreaterThan(350);
  });

  it("by whoever sets them", async () => {
    expect(await values({ setBy: "institution:上海市服务企业联席会议", measurable: true }, "VALUE_ASC")).toEqual([
      1, 5, 15,
    ]);
    expect(await list({ setBy: "institution:无此机构" })).toEqual([]);
  });

  it("by unit, bounds and words; a range counts by either end", async () => {
    expect(await values({ unit: "%" }, "VALUE_ASC")).toEqual([50, 50, 65, 70, 90]);
    expect(await values({ unit: "户", minValue: 1200 }, "VALUE_ASC")).toEqual([1000, 2000]);
    expect(await values({ unit: "户", minValue: 1501 })).toEqual([2000]);
    expect(await values({ unit: "户", maxValue: 1200 })).toEqual([1000]);
    expect(await texts({ metric: "基站" })).toEqual(["广东省累计建成5G基站达22万个"]);
    expect(await texts({ text: "基站" })).toEqual(
      ["5G基站规模保持全国第一", "广东省累计建成5G基站达22万个", "窄带物联网基站规模保持全国第一"].sort(),
    );
  });

  it("by time limit, where 2021 means the end of 2021", async () => {
    const limits = async (filter: Readonly<Record<string, unknown>>) =>
      new Set((await list(filter)).map(({ deadline }) => deadline));
    expect(await limits({ deadlineTo: "2021-06" })).toEqual(new Set(["2020"]));
    expect(await limits({ deadlineFrom: "2021-06", deadlineTo: "2021" })).toEqual(new Set(["2021"]));
    expect(await limits({ deadlineFrom: "2026" })).toEqual(new Set(["2030"]));
    expect(await limits({ deadlineFrom: "2020-12-31", deadlineTo: "2020-12-31" })).toEqual(new Set(["2020"]));
    expect(await list({ deadlineFrom: "2031" })).toEqual([]);
    expect(await list({ deadlineFrom: "2022", deadlineTo: "2022" })).toHaveLength(14);
  });

  it("by whom or what they, or their setters, are for", async () => {
    expect(await texts({ sector: "sector:疫苗研发" })).toEqual(["围绕疫苗研发组织科研攻关"]);
    // What the association is only going to be for does not make all its provisions such.
    expect(await texts({ audience: "audience:无人机爱好者" })).toEqual([
      "将无人机爱好者纳入上海市无人机产业协会的管理范围",
    ]);
    expect(await list({ audience: "audience:小微企业" })).toHaveLength(
      (await list({ setBy: "document:关于进一步深化环评“放管服”改革的若干意见@山东省生态环境厅" })).length,
    );
  });

  it("without the property come last, whichever way", async () => {
    for (const [order, property] of [
      ["DEADLINE_ASC", "deadline"],
      ["DEADLINE_DESC", "deadline"],
      ["VALUE_ASC", "quantity"],
      ["VALUE_DESC", "quantity"],
    ] as const) {
      const has = (await list({}, order)).map((provision) => provision[property] !== null);
      expect(has.lastIndexOf(true)).toBe(has.filter(Boolean).length - 1);
    }
    const soonest = (await list({}, "DEADLINE_ASC")).map(({ deadline }) => deadline).filter(Boolean);
    expect(soonest).toEqual([...soonest].sort());
    expect((await list({}, "DEADLINE_DESC")).map(({ deadline }) => deadline).filter(Boolean)).toEqual(
      [...soonest].reverse(),
    );
  });

  it("are ordered by the name of their setter", async () => {
    const setters = (await list({}, "SETTER")).map(({ setBy }) => namesOf(setBy).sort()[0]);
    expect(setters).toEqual([...setters].sort());
  });

  it("are ordered by the code of the setter's own region, not of one above", async () => {
    const setters = (await list({}, "REGION")).map(({ setBy }) => setBy.nodes[0].name);
    const places = [
      ["上海市", "上海电子化学品专区", "经营者竞争合规指南", "上海市重大传染病和生物安全研究院"],
      ["江苏省", "江苏省河长制工作办公室关于跨界河湖协调共治的通知"],
      ["听证员库", "江苏省常熟市人民检察院"], // 常熟市 320581
      ["关于营造更好发展环境支持民营企业改革发展的实施意见"], // 安徽省 340000
      ["关于进一步深化环评“放管服”改革的若干意见"], // 山东省 370000
      ["人才驿站试点", "青岛市重点工业产业集聚区建设与管理通用指南"], // 青岛市 370200
      ["广东省建设国家数字经济创新发展试验区工作方案"], // 广东省 440000
    ];
    const rank = (name: string) => places.findIndex((names) => names.includes(name));
    const ranks = setters.map(rank).filter((found) => found >= 0);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(places.length);
  });
});

describe("institutions, initiatives and statistics", () => {
  it("institutions by kind, region and words of their names", async () => {
    const data = await ask(`{
      labs: institutions(kind: LABORATORY) { nodes { name } }
      zone: institutions(kind: ZONE, region: "region:310116") { nodes { name } }
      courts: institutions(kind: COURT) { totalCount }
      qingdao: institutions(region: "region:370200") { nodes { name } }
      named: institutions(name: "生物安全") { nodes { name } }
      alias: institutions(name: "市科委", region: "region:310000") { nodes { name } }
      none: institutions(region: "region:无") { totalCount }
      nameless: institutions(name: "火星") { totalCount } }`);
    expect([namesOf(data.named), namesOf(data.alias), data.nameless]).toEqual([
      ["上海市传染病与生物安全应急响应重点实验室", "上海市重大传染病和生物安全研究院"],
      ["上海市科学技术委员会"],
      { totalCount: 0 },
    ]);
    expect(namesOf(data.labs)).toEqual(["上海市传染病与生物安全应急响应重点实验室"]);
    expect(namesOf(data.zone)).toEqual(["上海电子化学品专区"]);
    expect([data.courts, data.none]).toEqual([{ totalCount: 0 }, { totalCount: 0 }]);
    expect(namesOf(data.qingdao)).toEqual(
      expect.arrayContaining(["中共青岛市委员会", "中共青岛市委组织部", "青岛市人民政府", "青岛市财政局"]),
    );
  });

  it("the institutions of a region are the same both ways", async () => {
    const { region, institutions } =
      await ask(`{ region(code: "370200") { institutions(first: 50) { nodes { id } } agencies: institutions(kind: AGENCY) { nodes { kind } } }
      institutions(region: "region:370200", first: 50) { nodes { id region { name } } } }`);
    expect(institutions.nodes.map(({ id }: Data) => id)).toEqual(region.institutions.nodes.map(({ id }: Data) => id));
    for (const { region: own } of institutions.nodes) expect(own.name).toBe("青岛市");
    expect(region.agencies.nodes.length).toBeGreaterThanOrEqual(3);
  });

  it("initiatives of a region: organised there, by a body of it, or sitting there; not what is only planned", async () => {
    const { initiatives } = await ask('{ initiatives(region: "region:310000", first: 50) { nodes { name } } }');
    const names = namesOf(initiatives);
    expect(names).toEqual(
      expect.arrayContaining(["上海在线生活节", "上海市服务企业联席会议第五次全体会议", "强化竞争政策实施试点"]),
    );
    expect(names).not.toContain("国家无人机综合试验区");
    expect(names).not.toContain("人才驿站试点");
  });

  it("statistics of a region and by what is measured", async () => {
    const data =
      await ask(`{ shanghai: statistics(region: "region:310000", first: 50) { nodes { text quantity { value unit } } }
      drones: statistics(metric: "无人机") { totalCount nodes { reportedBy { nodes { name } } } } none: statistics(metric: "无此指标") { totalCount } }`);
    const figures = data.shanghai.nodes.map(({ quantity }: Data) => `${quantity.value}${quantity.unit}`).sort();
    expect(figures).toEqual(["160家", "24项", "3个", "3个", "40家", "7个", "8种", "8家"].sort());
    expect(data.drones.totalCount).toBe(2);
    expect(data.none.totalCount).toBe(0);
  });
});
