import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadBulletin, loadContribution, removeArticle } from "../../src/graph/load-contribution.ts";
import { migrate } from "../../src/graph/migrate.ts";
import type { Contribution } from "../../src/model/contribution.ts";
import { readBulletin, readCurated } from "../../src/pipeline.ts";
import { createSmallGazetteer } from "../link/small-gazetteer.ts";
import { openTestGraph } from "./test-graph.ts";

const graph = openTestGraph();
const gazetteer = createSmallGazetteer();
const monday = { now: "2026-01-05T08:00:00.000Z" };
const tuesday = { now: "2026-01-06T08:00:00.000Z" };

beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
});
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterAll(() => graph.close());

const committee = { label: "Institution", name: "上海市科学技术委员会" };
const university = { label: "Institution", name: "复旦大学" };
const plan = { label: "Document", name: "工作方案", type: "方案" };
const supervises = {
  subject: { ...committee, mention: "市科委" },
  predicate: "SUPERVISES",
  object: university,
  evidence: { quote: "市科委指导复旦大学" },
};
const issued = { subject: committee, predicate: "ISSUED", object: plan, evidence: { quote: "印发《工作方案》" } };
const issuedOn = {
  subject: { label: "Document", name: "工作方案" },
  property: "issuedOn",
  value: "2020-12-01",
  evidence: { quote: "12月1日" },
};
const leads = (title: string, quote: string, properties = {}) => ({
  subject: { label: "Person", name: "吴凡", at: "复旦大学" },
  predicate: "LEADS",
  object: university,
  properties: { title, ...properties },
  evidence: { quote },
});

/** What an article of a bulletin that holds the same text each time contributes by `claims`; refused ones fail the test. */
function contribute(claims: readonly object[], { slug = "2020-12" }: { slug?: string } = {}): Contribution {
  const text = "上海印发工作方案\n12月1日，市科委印发《工作方案》，市科委指导复旦大学。吴凡任校长，吴凡任主任。\n";
  const bulletin = readBulletin(slug, text, { title: "摘编", kind: "DIGEST", publishedOn: slug, region: "上海市" });
  const header = { bulletin: slug, article: 1, headline: "上海印发工作方案", region: "上海市" };
  const file = [header, ...claims].map((line) => JSON.stringify(line)).join("\n");
  const { contributions, refusals } = readCurated(bulletin, [{ file: "01.jsonl", text: file }], gazetteer);
  expect(refusals).toEqual([]);
  return contributions[0] as Contribution;
}

const load = (contribution: Contribution, options = monday) => loadContribution(graph.database, contribution, options);
const entityOf = async (id: string) =>
  (await graph.query("MATCH (e:Entity {id: $id}) RETURN e {.*} AS e, labels(e) AS labels", { id }))[0];
const relationsOf = (type: string) =>
  graph.query(
    "MATCH (a)-[r]->(b) WHERE type(r) = $type RETURN a.id AS from, b.id AS to, r {.*, id: null} AS r ORDER BY r.id",
    { type },
  );

const committeeId = "institution:上海市科学技术委员会";
const planId = "document:工作方案@上海市科学技术委员会";

describe("loadContribution", () => {
  it("writes an article whole: its text, its quotations, what they prove", async () => {
    const change = await load(contribute([supervises, issued, issuedOn]));
    expect(change).toEqual({
      article: "article:2020-12#1",
      changed: true,
      counters: { nodesCreated: 10, relationshipsCreated: 10, labelsAdded: 13, propertiesSet: expect.any(Number) },
    });
    expect(
      await graph.query("MATCH (a:Article)-[:IN]->(b:Bulletin) RETURN a {.*} AS article, b {.*} AS bulletin"),
    ).toEqual([
      {
        article: {
          id: "article:2020-12#1",
          ordinal: 1,
          headline: "上海印发工作方案",
          text: "12月1日，市科委印发《工作方案》，市科委指导复旦大学。吴凡任校长，吴凡任主任。",
          publishedOn: "2020-12",
          sentences: 2,
        },
        bulletin: { id: "bulletin:2020-12", title: "摘编", kind: "DIGEST", publishedOn: "2020-12" },
      },
    ]);
    expect(await entityOf(committeeId)).toEqual({
      e: { id: committeeId, name: "上海市科学技术委员会", aliases: ["市科委"], kind: "AGENCY", updatedAt: monday.now },
      labels: ["Entity", "Institution"],
    });
    expect(await entityOf(planId)).toEqual({
      e: {
        id: planId,
        name: "工作方案",
        title: "工作方案",
        aliases: [],
        type: "方案",
        issuedOn: "2020-12-01",
        knownOn: "2020-12-01",
        updatedAt: monday.now,
      },
      labels: ["Entity", "Document"],
    });
    expect(await relationsOf("ISSUED")).toEqual([
      { from: committeeId, to: planId, r: { id: null, evidence: ["evidence:2020-12#1:9-17"], assertedOn: "2020-12" } },
    ]);
    expect(await graph.query("MATCH (a:Alias) RETURN a {.*} AS alias")).toEqual([
      {
        alias: {
          id: `alias:市科委@region:310000>${committeeId}`,
          text: "市科委",
          entity: committeeId,
          region: "region:310000",
        },
      },
    ]);
    expect(
      await graph.query(
        "MATCH (e:Evidence)-[s:SUPPORTS]->(d) RETURN e.quote AS quote, s {.*} AS support, d.id AS entity",
      ),
    ).toEqual([{ quote: "12月1日", support: { property: "issuedOn", value: "2020-12-01" }, entity: planId }]);
  });

  it("stores offsets as integers by which Cypher finds the quotation, up to characters beyond the first plane", async () => {
    await load(contribute([supervises, issued, issuedOn]));
    const rows = await graph.query(
      "MATCH (e:Evidence)-[:FROM]->(a) RETURN e.quote AS quote, substring(a.text, e.start, e.end - e.start) AS found, valueType(e.start) AS type, valueType(e.confidence) AS certainty",
    );
    expect(rows).toHaveLength(3);
    for (const { quote, found, type, certainty } of rows)
      expect([found, type, certainty]).toEqual([quote, "INTEGER NOT NULL", "FLOAT NOT NULL"]);
  });

  it("keeps the coverage ledger as records without relationships, and takes out what is read by now", async () => {
    const entries = () =>
      graph.query("MATCH (entry:LedgerEntry) RETURN entry {.*, id: null} AS entry, COUNT { (entry)--() } AS degree");
    await load(contribute([supervises]));
    const unread = { id: null, article: "article:2020-12#1", kind: "UNREAD", text: "吴凡任校长，吴凡任主任。" };
    expect(await entries()).toEqual([{ entry: { ...unread, start: 28, end: 40 }, degree: 0 }]);
    await load(contribute([supervises, leads("校长", "吴凡任校长")]));
    expect(await entries()).toEqual([]);
  });

  it("writes nothing the second time: not one counter of the server moves", async () => {
    const contribution = contribute([supervises, issued, issuedOn, leads("校长", "吴凡任校长")]);
    await load(contribution);
    const before = await graph.snapshot();
    expect(await load(contribution, tuesday)).toEqual({ article: "article:2020-12#1", changed: false, counters: {} });
    expect(await graph.snapshot()).toEqual(before);
    expect(await graph.query("MATCH (e:Entity) RETURN DISTINCT e.updatedAt AS at")).toEqual([{ at: monday.now }]);
  });

  it("takes away what a removed claim alone supported, and nothing else", async () => {
    await load(contribute([supervises]));
    const without = await graph.snapshot();
    await load(contribute([supervises, issued, issuedOn, leads("校长", "吴凡任校长")]));
    await load(contribute([supervises]), tuesday);
    expect(await graph.snapshot()).toEqual(without);
  });

  it("takes away a property with its last quotation, and says when the entity changed", async () => {
    await load(contribute([issued, issuedOn]));
    await load(contribute([issued]), tuesday);
    expect((await entityOf(planId))?.e).toEqual({
      id: planId,
      name: "工作方案",
      title: "工作方案",
      aliases: [],
      type: "方案",
      knownOn: "2020-12",
      updatedAt: tuesday.now,
    });
    expect(await entityOf(committeeId)).toMatchObject({ e: { updatedAt: monday.now } });
  });

  it("drops one proof of a quotation that stays for another", async () => {
    const both = [issuedOn, { ...issuedOn, property: "publishedOn" }, issued];
    await load(contribute(both));
    await load(contribute([issuedOn, issued]));
    expect(await graph.query("MATCH ()-[s:SUPPORTS]->() RETURN s.property AS property")).toEqual([
      { property: "issuedOn" },
    ]);
    expect((await entityOf(planId))?.e).not.toHaveProperty("publishedOn");
  });

  it("keeps two titles between the same two as two relationships", async () => {
    await load(contribute([leads("校长", "吴凡任校长"), leads("主任", "吴凡任主任")]));
    const titles = (await relationsOf("LEADS")).map(({ r }) => (r as { title: string }).title);
    expect(titles.sort()).toEqual(["主任", "校长"]);
  });

  it("carries the quotations of two articles on one relationship, and one less when one goes", async () => {
    const older = contribute([supervises], { slug: "2020-11" });
    const newer = contribute([{ ...supervises, properties: { implicit: true } }]);
    await load(newer);
    expect((await relationsOf("SUPERVISES"))[0]?.r).toEqual({
      id: null,
      evidence: ["evidence:2020-12#1:18-27"],
      assertedOn: "2020-12",
      implicit: true,
    });
    await load(older);
    expect((await relationsOf("SUPERVISES"))[0]?.r).toEqual({
      id: null,
      evidence: ["evidence:2020-11#1:18-27", "evidence:2020-12#1:18-27"],
      assertedOn: "2020-11",
    });
    await removeArticle(graph.database, older, monday);
    expect((await relationsOf("SUPERVISES"))[0]?.r).toEqual({
      id: null,
      evidence: ["evidence:2020-12#1:18-27"],
      assertedOn: "2020-12",
      implicit: true,
    });
  });

  it("keeps what another article still says when one takes it back", async () => {
    await load(contribute([supervises, issued], { slug: "2020-11" }));
    await load(contribute([issued, issuedOn]));
    await load(contribute([], { slug: "2020-11" }));
    expect(await relationsOf("SUPERVISES")).toEqual([]);
    expect(await entityOf("institution:复旦大学")).toBeUndefined();
    expect(await graph.query("MATCH (a:Alias) RETURN a")).toEqual([]);
    expect((await entityOf(planId))?.e).toMatchObject({ knownOn: "2020-12-01" });
    expect(await relationsOf("ISSUED")).toHaveLength(1);
  });

  it("settles a conflict of two articles by certainty, precision and date, not by the order of loading", async () => {
    const vague = contribute([issued, { ...issuedOn, value: "2020" }], { slug: "2020-11" });
    const precise = contribute([issued, issuedOn]);
    const other = contribute([issued, { ...issuedOn, value: "2020-11-30" }], { slug: "2021-01" });
    for (const order of [
      [vague, precise, other],
      [other, precise, vague],
    ]) {
      await graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
      for (const contribution of order) await load(contribution);
      expect((await entityOf(planId))?.e).toMatchObject({ issuedOn: "2020-12-01", knownOn: "2020-12-01" });
    }
  });

  it("makes the same graph in whatever order articles come, and come again", async () => {
    const a = contribute([supervises, issued, leads("校长", "吴凡任校长", { planned: true })], { slug: "2020-11" });
    const b = contribute([
      { ...supervises, subject: { ...committee, mention: "上海科委" } },
      issuedOn,
      issued,
      leads("校长", "吴凡任校长"),
    ]);
    const c = contribute([{ ...issued, properties: { jointly: true } }], { slug: "2021-01" });
    await load(a);
    await load(b);
    await load(c);
    const first = await graph.snapshot();
    await graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
    for (const contribution of [c, contribute([leads("主任", "吴凡任主任")], { slug: "2020-11" }), b, a])
      await load(contribution);
    expect(await graph.snapshot()).toEqual(first);
  });

  it("follows a changed text: quotations at their new places, nothing left behind", async () => {
    const before = contribute([issued]);
    await load(before);
    const moved = {
      ...before,
      article: { ...before.article, text: `日前，${before.article.text}` },
      relations: before.relations.map((relation) => ({
        ...relation,
        evidence: { ...relation.evidence, id: "evidence:2020-12#1:12-20", start: 12, end: 20 },
      })),
    };
    await load(moved);
    expect(await graph.query("MATCH (e:Evidence) RETURN e.id AS id, e.start AS start")).toEqual([
      { id: "evidence:2020-12#1:12-20", start: 12 },
    ]);
    expect((await relationsOf("ISSUED"))[0]?.r).toMatchObject({ evidence: ["evidence:2020-12#1:12-20"] });
  });

  it("waits for other loads, so that none misses what another adds", async () => {
    const slugs = Array.from({ length: 6 }, (_, i) => `2020-0${i + 1}`);
    const contributions = slugs.map((slug) => contribute([supervises, issued, issuedOn], { slug }));
    for (const contribution of contributions) await load(contribution);
    const oneByOne = await graph.snapshot();
    await graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
    await Promise.all(contributions.map((contribution) => load(contribution)));
    expect(await graph.snapshot()).toEqual(oneByOne);
  });

  it("leaves the graph as it was where one statement fails", async () => {
    await load(contribute([supervises]));
    const before = await graph.snapshot();
    const contribution = contribute([supervises, issued]);
    const broken = {
      ...contribution,
      entities: contribution.entities.map((entity) => ({
        ...entity,
        attributes: { kind: { not: "a value" } as unknown as string },
      })),
    };
    await expect(load(broken)).rejects.toThrow();
    expect(await graph.snapshot()).toEqual(before);
  });

  it("proves every relationship, and leaves no evidence, alias or entity behind", async () => {
    await load(contribute([supervises, issued, issuedOn, leads("校长", "吴凡任校长")], { slug: "2020-11" }));
    await load(contribute([issued, leads("主任", "吴凡任主任")]));
    const unproved = `MATCH (:Entity)-[r]->(:Entity)
      WHERE r.evidence IS NULL OR r.evidence = []
         OR any(id IN r.evidence WHERE NOT EXISTS { MATCH (e:Evidence {id: id}) WHERE r.id IN e.supports })
      RETURN r.id`;
    expect(await graph.query(unproved)).toEqual([]);
    expect(await graph.query("MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:MENTIONS]-() } RETURN e.id")).toEqual([]);
    expect(
      await graph.query("MATCH (a:Alias) WHERE NOT EXISTS { MATCH (:Entity {id: a.entity}) } RETURN a.id"),
    ).toEqual([]);
  });
});

describe("loadBulletin", () => {
  it("takes out the articles that the bulletin no longer has", async () => {
    const kept = contribute([supervises]);
    const second = { ...contribute([issued]), article: { ...kept.article, id: "article:2020-12#2", ordinal: 2 } };
    await loadBulletin(graph.database, [kept], monday);
    const alone = await graph.snapshot();
    const heard: string[] = [];
    await loadBulletin(graph.database, [kept, second], {
      ...monday,
      onLoaded: ({ article }) => heard.push(article.id),
    });
    expect(heard).toEqual(["article:2020-12#1", "article:2020-12#2"]);
    const changes = await loadBulletin(graph.database, [kept], monday);
    expect(changes.map(({ article, changed }) => [article, changed])).toEqual([
      ["article:2020-12#1", false],
      ["article:2020-12#2", true],
    ]);
    expect(await graph.snapshot()).toEqual(alone);
  });
});

describe("removeArticle", () => {
  it("leaves nothing of the only article, not even its bulletin", async () => {
    const contribution = contribute([supervises, issued, issuedOn]);
    await load(contribution);
    await removeArticle(graph.database, contribution, monday);
    expect(await graph.snapshot()).toEqual({ nodes: [], relationships: [] });
  });
});
