import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Data, namesOf, type ServedSeed, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 180_000);
afterAll(() => service.close());

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> =>
  service.data(query, variables);

const laboratory = "institution:上海市传染病与生物安全应急响应重点实验室";
const institute = "institution:上海市重大传染病和生物安全研究院";
const drones = "institution:上海市无人机产业协会";

describe("relations at an entity", () => {
  const relations = async (id: string, args = ""): Promise<Data[]> => {
    const { entity } = await ask(
      `query ($id: ID!) { entity(id: $id) { relations(first: 500${args}) { totalCount edges { cursor node { id } relation { id } } nodes { id type subject { id } object { id } planned implicit from until on } } } }`,
      { id },
    );
    const { totalCount, edges, nodes } = entity.relations;
    expect(totalCount).toBe(nodes.length);
    // The edge walked to an edge is that edge.
    expect(edges.map(({ relation }: Data) => relation.id)).toEqual(nodes.map(({ id }: Data) => id));
    return nodes;
  };

  it("run both ways, by type, then by id", async () => {
    const all = await relations(laboratory);
    const outgoing = await relations(laboratory, ", direction: OUT");
    const incoming = await relations(laboratory, ", direction: IN");
    for (const { subject } of outgoing) expect(subject.id).toBe(laboratory);
    for (const { object } of incoming) expect(object.id).toBe(laboratory);
    expect(incoming.map(({ type, subject }) => [type, subject.id]).sort()).toEqual([
      ["LEADS", "person:张文宏@复旦大学附属华山医院感染科"],
      ["SUPERVISES", "institution:上海市卫生健康委员会"],
      ["SUPERVISES", "institution:上海市科学技术委员会"],
    ]);
    expect([...outgoing, ...incoming].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    const order = all.map(({ type, id }) => [type, id]);
    expect(order).toEqual([...order].sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1)));
  });

  it("are of the types asked for", async () => {
    const types = (given: Data[]) => new Set(given.map(({ type }) => type));
    expect(types(await relations(laboratory, ", types: [SUPERVISES]"))).toEqual(new Set(["SUPERVISES"]));
    expect(types(await relations(laboratory, ", types: [HOSTED_BY, LEADS]"))).toEqual(new Set(["HOSTED_BY", "LEADS"]));
    expect(await relations(laboratory, ", types: [LEADS], direction: OUT")).toEqual([]);
    expect(await relations(laboratory, ", types: null")).toHaveLength((await relations(laboratory)).length);
  });

  it("leave out what is only planned, unless asked for it", async () => {
    const held = await relations(drones);
    const withPlanned = await relations(drones, ", planned: true");
    expect(held.filter(({ planned }) => planned)).toEqual([]);
    const planned = withPlanned.filter((relation) => relation.planned);
    expect(planned.map(({ type }) => type).sort()).toEqual(["HOSTED_BY", "ISSUED", "TARGETS"]);
    expect(withPlanned).toHaveLength(held.length + planned.length);
  });

  it("hold as of a day: from the first source on, up to their end", async () => {
    expect(await relations(laboratory, ', types: [LEADS], asOf: "2020-11"')).toEqual([]);
    expect(await relations(laboratory, ', types: [LEADS], asOf: "2020-12"')).toHaveLength(1);
    expect(await relations(laboratory, ', types: [LEADS], asOf: "2020"')).toHaveLength(1);
    expect(await relations(laboratory, ', types: [LEADS], asOf: "2021-06-30"')).toHaveLength(1);
    // Reference facts have no date and always hold.
    const governs = ', types: [GOVERNS], asOf: "1999-12-31"';
    expect(await relations("institution:上海市人民政府", governs)).toHaveLength(1);
  });
});

describe("the counts of relations at an entity", () => {
  const counts = async (id: string, args = ""): Promise<Data> =>
    (
      await ask(`query ($id: ID!) { entity(id: $id) { relationCounts${args} { type direction count } } }`, { id })
    ).entity.relationCounts.map(({ type, direction, count }: Data) => `${type} ${direction} ${count}`);

  it("tell each type and direction apart, in the vocabulary's order, and leave out what there is none of", async () => {
    expect(await counts(laboratory)).toEqual([
      "LEADS IN 1",
      "SUPERVISES IN 2",
      "HOSTED_BY OUT 1",
      "BASED_AT OUT 1",
      "TARGETS OUT 2",
    ]);
    expect(await counts("institution:复旦大学附属华山医院")).toContain("PART_OF OUT 1");
    expect(await counts("institution:复旦大学附属华山医院")).toContain("PART_OF IN 1");
  });

  it("are of the types asked for, in the vocabulary's order still", async () => {
    expect(await counts(laboratory, "(types: [HOSTED_BY, LEADS, HOSTED_BY])")).toEqual([
      "LEADS IN 1",
      "HOSTED_BY OUT 1",
    ]);
    expect(await counts(laboratory, "(types: [ISSUED])")).toEqual([]);
  });

  it("leave out what is only planned, unless asked for it, and what does not hold on the day", async () => {
    const [held, all] = [await counts(drones), await counts(drones, "(planned: true)")];
    expect(all.filter((line: string) => !held.includes(line))).toEqual([
      "ISSUED OUT 1",
      "HOSTED_BY IN 1",
      "TARGETS OUT 2",
    ]);
    expect(await counts(laboratory, '(types: [LEADS], asOf: "2020-11")')).toEqual([]);
    expect(await counts(laboratory, '(types: [LEADS], asOf: "2020-12")')).toEqual(["LEADS IN 1"]);
  });

  it("are as many as the relations themselves, at whatever stands at the end of an edge, under any response key", async () => {
    const { region } = await ask(`{ region(name: "上海") {
      relations(first: 0) { totalCount }
      c: relationCounts { n: count type __typename }
      institutions(first: 3) { nodes { relations { totalCount } relationCounts { count } } } } }`);
    const sum = (given: Data[], key: string) => given.reduce((total, one) => total + one[key], 0);
    expect(sum(region.c, "n")).toBe(region.relations.totalCount);
    expect(region.c[0].__typename).toBe("RelationCount");
    for (const { relations, relationCounts } of region.institutions.nodes)
      expect(sum(relationCounts, "count")).toBe(relations.totalCount);
  });
});

describe("walks", () => {
  it("leave out planned edges", async () => {
    const data = await ask(`{
      drones: institution(id: "${drones}") { issued { totalCount } targets(label: AUDIENCE) { totalCount } hosts { totalCount } }
      standard: documents(filter: {text: "无人机飞行培训"}) { nodes { issuedBy { totalCount edges { node { name } } } } }
      conference: institution(name: "上海市服务企业联席会议") { issued { totalCount } }
      department: institution(name: "广东省科学技术厅") { participatesIn { totalCount } } }`);
    expect(data).toEqual({
      drones: { issued: { totalCount: 0 }, targets: { totalCount: 0 }, hosts: { totalCount: 0 } },
      standard: { nodes: [{ issuedBy: { totalCount: 0, edges: [] } }] },
      conference: { issued: { totalCount: 0 } },
      department: { participatesIn: { totalCount: 0 } },
    });
  });

  it("go both ways along the same edges", async () => {
    const { supervised, host, led } = await ask(`{
      supervised: institution(id: "${laboratory}") { supervisedBy { edges { node { name supervises { edges { node { id } relation { id } } } } relation { id } } } }
      host: institution(name: "华山医院") { hosts { edges { node { __typename name } relation { type } } } parts { nodes { name } } partOf { nodes { name } } }
      led: person(id: "person:吴凡@复旦大学上海医学院") { leads { edges { node { id ledBy { nodes { name } } } relation { title assertedOn } } } } }`);
    for (const { node, relation } of supervised.supervisedBy.edges)
      expect(node.supervises.edges).toContainEqual({ node: { id: laboratory }, relation });
    expect(host.hosts.edges).toEqual([
      {
        node: { __typename: "Institution", name: "上海市传染病与生物安全应急响应重点实验室" },
        relation: { type: "HOSTED_BY" },
      },
    ]);
    expect([namesOf(host.parts), namesOf(host.partOf)]).toEqual([["复旦大学附属华山医院感染科"], ["复旦大学"]]);
    expect(led.leads.edges).toEqual([
      {
        node: { id: institute, ledBy: { nodes: [{ name: "吴凡" }] } },
        relation: { title: "院长", assertedOn: "2020-12" },
      },
    ]);
  });

  it("take role, label, kind and day", async () => {
    const { audience, provision, festival, before } = await ask(`{
      audience: entity(id: "audience:经营者") { ... on Audience { all: responsibleFor { totalCount } lead: responsibleFor(role: LEAD) { totalCount } responsible: responsibleFor(role: RESPONSIBLE) { totalCount } } }
      provision: provisions(filter: {text: "分派至相关市级委办局"}) { nodes { all: responsible { nodes { name } } lead: responsible(role: LEAD) { totalCount } } }
      festival: entity(id: "initiative:上海在线生活节@上海市") { ... on Initiative { sectors: targets(label: SECTOR) { nodes { __typename } } regions: targets(label: REGION) { totalCount } } }
      before: institution(id: "${institute}") { now: ledBy(asOf: "2020-12-31") { totalCount } earlier: ledBy(asOf: "2019") { totalCount } tasks: sets(kind: TASK) { nodes { kind } } } }`);
    expect(audience.all.totalCount).toBeGreaterThan(3);
    expect([audience.lead.totalCount, audience.responsible]).toEqual([0, audience.all]);
    expect(provision.nodes).toEqual([
      { all: { nodes: [{ name: "上海市服务企业联席会议" }] }, lead: { totalCount: 0 } },
    ]);
    expect(new Set(festival.sectors.nodes.map(({ __typename }: Data) => __typename))).toEqual(new Set(["Sector"]));
    expect(festival.regions.totalCount).toBe(0);
    expect([before.now, before.earlier]).toEqual([{ totalCount: 1 }, { totalCount: 0 }]);
    expect(new Set(before.tasks.nodes.map(({ kind }: Data) => kind))).toEqual(new Set(["TASK"]));
  });

  it("between documents say in which of the seven ways, both ways", async () => {
    const data = await ask(`{
      guide: document(title: "经营者竞争合规指南") { based: refersTo(types: [BASED_ON]) { nodes { name } } cited: refersTo(types: [CITES, AMENDS]) { totalCount } }
      law: document(title: "中华人民共和国反垄断法") { referredToBy { edges { node { name } relation { type subject { name } object { name } } } } accompanied: referredToBy(types: [ACCOMPANIES]) { totalCount } } }`);
    expect(data).toEqual({
      guide: { based: { nodes: [{ name: "中华人民共和国反垄断法" }] }, cited: { totalCount: 0 } },
      law: {
        referredToBy: {
          edges: [
            {
              node: { name: "经营者竞争合规指南" },
              relation: {
                type: "BASED_ON",
                subject: { name: "经营者竞争合规指南" },
                object: { name: "中华人民共和国反垄断法" },
              },
            },
          ],
        },
        accompanied: { totalCount: 0 },
      },
    });
  });

  it("from regions: up, down, and to whom governs and sits there", async () => {
    const { region } =
      await ask(`{ region(name: "常熟市") { code level parent { name parent { name parent { name parent { name } } } }
      based { nodes { name } } governedBy { totalCount } children { totalCount } } }`);
    expect(region).toMatchObject({
      code: "320581",
      level: "COUNTY",
      parent: { name: "苏州市", parent: { name: "江苏省", parent: { name: "中华人民共和国", parent: null } } },
      children: { totalCount: 0 },
    });
    expect(namesOf(region.based)).toEqual(["江苏省常熟市人民检察院"]);
    const { province } = await ask('{ province: region(code: "340000") { governedBy { nodes { name } } } }');
    expect(namesOf(province.governedBy)).toEqual(["中共安徽省委员会", "安徽省人民政府"]);
  });
});

describe("node and nodes", () => {
  it("find everything by its id, of every kind", async () => {
    const { articles, entity } = await ask(
      `{ articles(first: 1) { nodes { evidence(first: 1) { nodes { id } } } } entity(id: "${laboratory}") { relations(types: [LEADS]) { nodes { id } } } }`,
    );
    const relation = entity.relations.nodes[0].id;
    const evidence = articles.nodes[0].evidence.nodes[0].id;
    const { provisions, statistics } = await ask(
      "{ provisions(first: 1) { nodes { id } } statistics(first: 1) { nodes { id } } }",
    );
    const ids = [
      laboratory,
      "person:吴凡@复旦大学上海医学院",
      "document:经营者竞争合规指南@上海市",
      "region:310000",
      "region:珠江三角洲",
      "initiative:听证员库@常熟市",
      "sector:无人机",
      "audience:经营者",
      provisions.nodes[0].id,
      statistics.nodes[0].id,
      "bulletin:2020-12-shanghai",
      "article:2020-12-shanghai#1",
      evidence,
      relation,
    ];
    const types = [
      "Institution",
      "Person",
      "Document",
      "Region",
      "Region",
      "Initiative",
      "Sector",
      "Audience",
      "Provision",
      "Statistic",
      "Bulletin",
      "Article",
      "Evidence",
      "Relation",
    ];
    const select =
      "__typename id ... on Entity { name } ... on Relation { type subject { name } } ... on Article { headline } ... on Evidence { quote article { id } } ... on Bulletin { title }";
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${select} } }`, { ids });
    expect(nodes.map(({ __typename, id }: Data) => [__typename, id])).toEqual(types.map((type, i) => [type, ids[i]]));
    for (const [i, id] of ids.entries())
      expect((await ask(`query ($id: ID!) { node(id: $id) { ${select} } }`, { id })).node).toEqual(nodes[i]);
    expect(nodes.at(-1)).toMatchObject({ type: "LEADS", subject: { name: "张文宏" } });
    expect(nodes.at(-2)).toMatchObject({ article: { id: "article:2020-12-shanghai#1" } });
  });

  it("keep the order asked, twice the same included, and have null for what there is not", async () => {
    const ids = [
      "region:320000",
      "region:000000",
      "region:310000",
      "",
      "ISSUED:0000000000000000",
      "region:320000",
      "x:y",
      "NOTHING:1",
    ];
    const { nodes } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } none: nodes(ids: []) { id } }", {
      ids,
    });
    expect(nodes).toEqual([
      { id: "region:320000" },
      null,
      { id: "region:310000" },
      null,
      null,
      { id: "region:320000" },
      null,
      null,
    ]);
  });

  it("unknown ids are null everywhere", async () => {
    const data =
      await ask(`{ node(id: "institution:无") { id } edge: node(id: "LEADS:ffffffffffffffff") { id } nonsense: node(id: "无") { id }
      entity(id: "region:000000") { id } article: entity(id: "article:2020-12-shanghai#1") { id } relation: entity(id: "ISSUED:a357df9da0e009d9") { id }
      institution(id: "institution:无") { id } person(id: "person:无") { id } other: person(id: "region:310000") { id } document(id: "document:无") { id }
      region(code: "000000") { id } }`);
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  it("of what exists ask nothing that only its type has", async () => {
    const { node } = await ask(
      '{ node(id: "region:310000") { ... on Institution { kind } ... on Relation { type } } }',
    );
    expect(node).toEqual({});
  });
});

describe("evidence", () => {
  it("proves an entity's own properties", async () => {
    const { institution } = await ask(`{ institution(id: "${laboratory}") {
      founded: evidence(property: "foundedOn") { totalCount nodes { quote article { headline } supports { totalCount } } }
      other: evidence(property: "name") { totalCount } all: evidence { totalCount edges { relation { id } } } } }`);
    expect(institution.founded.totalCount).toBe(1);
    const [{ quote, article }] = institution.founded.nodes;
    expect(quote).toContain("11月30日");
    expect(article.headline).toBe("上海成立两大机构全链谋划防控重大突发传染病");
    expect(institution.other).toEqual({ totalCount: 0 });
    expect(institution.all).toEqual({ totalCount: 1, edges: [{ relation: null }] });
  });

  it("leads to the edges that it proves, which lead back to it", async () => {
    const { node } = await ask(
      '{ node(id: "article:2020-12-shanghai#11") { ... on Article { evidence(first: 3) { nodes { id supports(first: 100) { totalCount edges { node { id evidence { id } } relation { id } } } } } } } }',
    );
    let edges = 0;
    for (const { id, supports } of node.evidence.nodes) {
      expect(supports.edges).toHaveLength(supports.totalCount);
      for (const edge of supports.edges) {
        edges += 1;
        expect(edge.node.evidence.map((one: Data) => one.id)).toContain(id);
        expect(edge.relation.id).toBe(edge.node.id);
      }
    }
    expect(edges).toBeGreaterThan(3);
  });

  it("stands behind every relationship of the graph: Cypher finds none without", async () => {
    const [bare] = await service.graph.query(
      `MATCH (a:Entity)-[r]->(b:Entity)
       WHERE r.evidence IS NULL OR size(r.evidence) = 0
         OR any(id IN r.evidence WHERE NOT EXISTS { MATCH (e:Evidence {id: id})-[:FROM]->(:Article)-[:IN]->(:Bulletin) WHERE r.id IN e.supports })
       RETURN count(r) AS count`,
    );
    expect(bare).toEqual({ count: 0 });
    const [all] = await service.graph.query("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count");
    expect(all?.count).toBeGreaterThan(1000);
    const [orphaned] = await service.graph.query(
      `MATCH (e:Evidence) WHERE NOT EXISTS { (e)-[:SUPPORTS]->() }
         AND NOT any(id IN e.supports WHERE EXISTS { MATCH ()-[r {id: id}]->() }) RETURN count(e) AS count`,
    );
    expect(orphaned).toEqual({ count: 0 });
  });

  it("is quoted verbatim everywhere, the gazetteer's too: Cypher compares text and quotation", async () => {
    // substring counts characters as the offsets do wherever the text keeps to the basic plane, as this bulletin does.
    const rows = await service.graph.query(
      `MATCH (e:Evidence)-[:FROM]->(a:Article) WHERE substring(a.text, e.start, e.end - e.start) <> e.quote RETURN e.id AS id`,
    );
    expect(rows).toEqual([]);
  });
});

describe("the gazetteer", () => {
  it("is left out of sources, mentions and numbers", async () => {
    const { bulletins, articles, summary, region } = await ask(`{
      bulletins { totalCount nodes { id kind } } articles(first: 100) { totalCount nodes { id bulletin { kind } } } summary { label count }
      region(code: "100000") { mentionedIn { nodes { bulletin { kind } } } } }`);
    expect(bulletins).toEqual({ totalCount: 1, nodes: [{ id: "bulletin:2020-12-shanghai", kind: "DIGEST" }] });
    expect(articles.totalCount).toBe(18);
    const counts = Object.fromEntries(summary.map(({ label, count }: Data) => [label, count]));
    expect(Object.keys(counts)).toEqual([
      "Institution",
      "Person",
      "Document",
      "Region",
      "Initiative",
      "Sector",
      "Audience",
      "Provision",
      "Statistic",
      "Bulletin",
      "Article",
      "Evidence",
    ]);
    expect(counts).toMatchObject({ Bulletin: 1, Article: 18, Person: 2, Document: 20 });
    for (const { bulletin } of region.mentionedIn.nodes) expect(bulletin.kind).toBe("DIGEST");
  });

  it("is reached as the evidence of reference facts, and by its ids", async () => {
    const { institution } =
      await ask(`{ institution(name: "上海市科学技术委员会") { partOf { edges { node { name } relation { assertedOn
      evidence { method quote start end article { id headline text bulletin { id kind articles { totalCount } } } } } } } } }`);
    const [{ node, relation }] = institution.partOf.edges;
    expect([node.name, relation.assertedOn]).toEqual(["上海市人民政府", null]);
    const [{ method, quote, start, end, article }] = relation.evidence;
    expect([method, article.bulletin.kind]).toEqual(["gazetteer", "GAZETTEER"]);
    expect(article.text.slice(start, end)).toBe(quote);
    expect(quote).toContain("上海市科学技术委员会");
    const { articles, asked } = await ask(
      "query ($id: ID!, $article: ID!) { articles(bulletin: $id) { totalCount nodes { id } } asked: node(id: $article) { __typename } }",
      { id: article.bulletin.id, article: article.id },
    );
    expect(articles.nodes.map(({ id }: Data) => id)).toContain(article.id);
    expect(articles.totalCount).toBe(article.bulletin.articles.totalCount);
    expect(asked).toEqual({ __typename: "Article" });
  });
});

describe("paths", () => {
  const paths = async (from: string, to: string, args = ""): Promise<Data[]> =>
    (
      await ask(
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to${args}) { length nodes { id name } relations { id type subject { id } object { id } planned evidence { quote } } } }`,
        { from, to },
      )
    ).paths;
  const person = "person:吴凡@复旦大学上海医学院";
  const commission = "institution:上海市科学技术委员会";

  it("are shortest ones, each edge between its neighbours, with evidence", async () => {
    const found = await paths(person, laboratory, ", first: 10");
    expect(found.length).toBeGreaterThan(0);
    const lengths = new Set(found.map(({ length }) => length));
    expect(lengths.size).toBe(1);
    for (const { length, nodes, relations } of found) {
      expect([relations.length, nodes.length]).toEqual([length, length + 1]);
      expect([nodes[0].id, nodes.at(-1).id]).toEqual([person, laboratory]);
      for (const [i, { subject, object, planned, evidence }] of relations.entries()) {
        expect([subject.id, object.id].sort()).toEqual([nodes[i].id, nodes[i + 1].id].sort());
        expect(planned).toBe(false);
        expect(evidence.length).toBeGreaterThan(0);
      }
    }
    const ids = found.map(({ relations }) => relations.map(({ id }: Data) => id).join(" "));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await paths(person, laboratory, ", first: 1")).toEqual(found.slice(0, 1));
    expect(await paths(person, laboratory, ", first: 0")).toEqual([]);
  });

  it("of one step: the edge itself, walked either way", async () => {
    const there = await paths(commission, laboratory);
    expect(there).toMatchObject([{ length: 1, relations: [{ type: "SUPERVISES", subject: { id: commission } }] }]);
    const back = await paths(laboratory, commission);
    expect(back[0].relations).toEqual(there[0].relations);
    expect(back[0].nodes).toEqual([...there[0].nodes].reverse());
  });

  it("keep to the types, the length and the day", async () => {
    const part = await paths(
      "institution:复旦大学附属华山医院感染科",
      "institution:复旦大学上海医学院",
      ", types: [PART_OF]",
    );
    expect(part.map(({ length }) => length)).toEqual([3]);
    expect(part[0].relations.map(({ type }: Data) => type)).toEqual(["PART_OF", "PART_OF", "PART_OF"]);
    expect(
      await paths(
        "institution:复旦大学附属华山医院感染科",
        "institution:复旦大学上海医学院",
        ", types: [PART_OF], maxLength: 2",
      ),
    ).toEqual([]);
    expect(await paths(commission, laboratory, ', asOf: "2019", maxLength: 1')).toEqual([]);
    expect(await paths(commission, laboratory, ", types: [LEADS]")).toEqual([]);
  });

  it("do not run over what is only planned", async () => {
    expect(await paths("initiative:国家无人机综合试验区@上海市", "region:310000", ", types: [ORGANISES]")).toEqual([]);
    const around = await paths("initiative:国家无人机综合试验区@上海市", "region:310000");
    expect(around.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(around.flatMap(({ relations }) => relations.filter(({ planned }: Data) => planned))).toEqual([]);
  });

  it("between one and itself, or with somebody unknown, are none", async () => {
    expect(await paths(person, person)).toEqual([]);
    expect(await paths(person, "institution:无")).toEqual([]);
    expect(await paths("无", person)).toEqual([]);
  });

  it("may be told by their lengths alone", async () => {
    expect(await ask(`{ paths(from: "${commission}", to: "${laboratory}") { n: length __typename } }`)).toEqual({
      paths: [{ n: 1, __typename: "Path" }],
    });
  });
});

describe("a neighbourhood", () => {
  const around = async (of: string, args = ""): Promise<Data> =>
    (
      await ask(
        `query ($of: ID!) { neighbourhood(of: $of${args}) { truncated nodes { id } relations { id type subject { id } object { id } planned } } }`,
        { of },
      )
    ).neighbourhood;
  const idsOf = ({ nodes }: Data): string[] => nodes.map(({ id }: Data) => id);

  it("grows with its depth, the centre first, then by distance and id", async () => {
    const [one, two, three] = [
      await around(laboratory),
      await around(laboratory, ", depth: 2"),
      await around(laboratory, ", depth: 3, limit: 500"),
    ];
    expect(idsOf(one)[0]).toBe(laboratory);
    expect(idsOf(one).slice(1)).toEqual(idsOf(one).slice(1).sort());
    expect(idsOf(one)).toEqual(
      expect.arrayContaining([
        "person:张文宏@复旦大学附属华山医院感染科",
        "institution:复旦大学附属华山医院",
        "institution:上海市科学技术委员会",
        "region:310000",
      ]),
    );
    expect(idsOf(two).slice(0, idsOf(one).length)).toEqual(idsOf(one));
    expect(idsOf(two).length).toBeGreaterThan(idsOf(one).length);
    expect(idsOf(two).slice(idsOf(one).length)).toEqual(idsOf(two).slice(idsOf(one).length).sort());
    expect(idsOf(three).length).toBeGreaterThan(idsOf(two).length);
    expect([one.truncated, two.truncated, three.truncated]).toEqual([false, false, expect.any(Boolean)]);
    expect(new Set(idsOf(three)).size).toBe(idsOf(three).length);
  });

  it("has all edges between its nodes, each once, and none that leads out or is planned", async () => {
    const { nodes, relations } = await around(laboratory, ", depth: 2");
    const inside = new Set(nodes.map(({ id }: Data) => id));
    for (const { subject, object, planned } of relations) {
      expect([inside.has(subject.id), inside.has(object.id), planned]).toEqual([true, true, false]);
    }
    expect(new Set(relations.map(({ id }: Data) => id)).size).toBe(relations.length);
    const [count] = await service.graph.query(
      "MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids AND r.planned IS NULL RETURN count(r) AS count",
      { ids: [...inside] },
    );
    expect(relations).toHaveLength(count?.count as number);
  });

  it("is cut by its limit, the nearest kept, and says so", async () => {
    const whole = await around("region:310000", ", limit: 500");
    expect(whole.truncated).toBe(false);
    const cut = await around("region:310000", ", depth: 2, limit: 10");
    expect([cut.truncated, idsOf(cut)]).toEqual([true, idsOf(whole).slice(0, 10)]);
    const exact = await around("region:310000", `, limit: ${whole.nodes.length}`);
    expect([exact.truncated, idsOf(exact)]).toEqual([false, idsOf(whole)]);
    expect(await around("region:310000", ", limit: 1")).toEqual({
      truncated: true,
      nodes: [{ id: "region:310000" }],
      relations: [],
    });
  });

  it("keeps to the types and the day", async () => {
    const supervised = await around(laboratory, ", types: [SUPERVISES]");
    expect(idsOf(supervised)).toEqual([
      laboratory,
      "institution:上海市卫生健康委员会",
      "institution:上海市科学技术委员会",
    ]);
    expect(new Set(supervised.relations.map(({ type }: Data) => type))).toEqual(new Set(["SUPERVISES"]));
    expect(idsOf(await around(laboratory, ', asOf: "2019"'))).toEqual([laboratory]);
  });

  it("of what there is not is empty", async () => {
    expect(await around("institution:无")).toEqual({ truncated: false, nodes: [], relations: [] });
  });
});

describe("edges among entities", () => {
  const among = async (ids: readonly string[], args = ""): Promise<Data[]> =>
    (
      await ask(
        `query ($ids: [ID!]!) { edges(among: $ids${args}) { id type subject { id } object { id } planned evidence { quote } } }`,
        { ids },
      )
    ).edges;
  const commission = "institution:上海市科学技术委员会";

  it("are all that a neighbourhood has, whatever the order of the ids and what else is asked for", async () => {
    const { neighbourhood } = await ask(
      `{ neighbourhood(of: "${laboratory}", depth: 2) { nodes { id } relations { id type subject { id } object { id } planned evidence { quote } } } }`,
    );
    const ids = neighbourhood.nodes.map(({ id }: Data) => id);
    const found = await among([...ids, "institution:无", "", ids[0]].reverse());
    expect(found).toEqual(neighbourhood.relations);
    expect(found.length).toBeGreaterThan(ids.length - 1);
  });

  it("do not lead out of the set", async () => {
    const [edge, ...others] = await among([commission, laboratory]);
    expect([edge.type, edge.subject.id, edge.object.id, others]).toEqual(["SUPERVISES", commission, laboratory, []]);
    expect(await among([laboratory])).toEqual([]);
    expect(await among([])).toEqual([]);
  });

  it("keep to the types and the day, and leave out what is only planned unless asked for it", async () => {
    expect(await among([commission, laboratory], ", types: [LEADS, ISSUED]")).toEqual([]);
    expect(await among([commission, laboratory], ', asOf: "2019"')).toEqual([]);
    const { entity } = await ask(
      `{ entity(id: "${drones}") { relations(first: 100, planned: true) { nodes { planned subject { id } object { id } } } } }`,
    );
    const planned = entity.relations.nodes.filter((relation: Data) => relation.planned);
    const ids = planned.flatMap(({ subject, object }: Data) => [subject.id, object.id]);
    expect((await among(ids)).filter((relation) => relation.planned)).toEqual([]);
    const all = await among(ids, ", planned: true");
    expect(all.filter((relation) => relation.planned)).toHaveLength(planned.length);
  });
});

describe("the validity of a document", () => {
  it("is UNKNOWN where no source says, and never a guess", async () => {
    const { document } = await ask(
      '{ document(title: "经营者竞争合规指南") { validity before: validity(on: "2020-11-30") later: validity(on: "2030") } }',
    );
    expect(document).toEqual({ validity: "UNKNOWN", before: "NOT_YET_IN_FORCE", later: "UNKNOWN" });
  });

  it("follows from its own dates and from newer documents, on any day", async () => {
    await service.graph.query(
      `CREATE (d:Entity:Document {id: 'document:旧办法', name: '旧办法', title: '旧办法', type: '办法', aliases: [], knownOn: '2018', issuedOn: '2018-03', effectiveOn: '2018-05-01', expiresOn: '2023-04'})
       CREATE (e:Entity:Document {id: 'document:新办法', name: '新办法', title: '新办法', type: '办法', aliases: [], knownOn: '2020', effectiveOn: '2020'})
       CREATE (e)-[:AMENDS {id: 'AMENDS:0', on: '2020-07', evidence: []}]->(d)
       CREATE (:Entity:Document {id: 'document:更新办法', name: '更新办法', title: '更新办法', type: '办法', aliases: [], knownOn: '2022'})-[:REPEALS {id: 'REPEALS:0', assertedOn: '2022-02-01', evidence: []}]->(d)
       CREATE (e)<-[:REPEALS {id: 'REPEALS:1', planned: true, on: '2019', evidence: []}]-(d)`,
    );
    try {
      const days = ["2018-04-30", "2018-05-01", "2020-06-30", "2020-07", "2022-01-31", "2022-02-01", "2030"];
      const aliases = days.map((day, i) => `d${i}: validity(on: "${day}")`).join(" ");
      const { old, newer } = await ask(
        `{ old: document(title: "旧办法") { ${aliases} } newer: document(title: "新办法") { validity(on: "2020-12-31") } }`,
      );
      expect(Object.values(old)).toEqual([
        "NOT_YET_IN_FORCE",
        "IN_FORCE",
        "IN_FORCE",
        "AMENDED",
        "AMENDED",
        "REPEALED",
        "REPEALED",
      ]);
      expect(newer).toEqual({ validity: "IN_FORCE" });
    } finally {
      await service.graph.query(
        "MATCH (d:Document) WHERE d.id IN ['document:旧办法', 'document:新办法', 'document:更新办法'] DETACH DELETE d",
      );
    }
  });
});
