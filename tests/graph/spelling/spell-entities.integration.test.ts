import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadContribution, removeArticle } from "../../../src/graph/load-contribution.ts";
import { migrate } from "../../../src/graph/migrate.ts";
import { spellAllOnce } from "../../../src/graph/spelling/spell-entities.ts";
import type { Contribution, LinkedEntity } from "../../../src/model/contribution.ts";
import { openTestGraph } from "../test-graph.ts";

const graph = openTestGraph();
const options = { now: "2026-01-05T08:00:00.000Z" };

beforeAll(async () => {
  await graph.clean();
  await migrate(graph.database);
});
beforeEach(() => graph.query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"));
afterAll(() => graph.close());

const article = {
  id: "article:2020-12#1",
  headline: "上海",
  section: null,
  text: "市科委",
  publishedOn: "2020-12",
  ordinal: 1,
};
const bulletin = { id: "bulletin:2020-12", title: "摘编", kind: "DIGEST", publishedOn: "2020-12" };
const commission = (...aliases: string[]): LinkedEntity => ({
  id: "institution:上海市科学技术委员会",
  label: "Institution",
  name: "上海市科学技术委员会",
  attributes: { kind: "AGENCY" },
  aliases: aliases.map((alias) => ({ alias, region: "region:310000", from: null, until: null })),
});
const shanghai: LinkedEntity = {
  id: "region:310000",
  label: "Region",
  name: "上海市",
  attributes: { level: "PROVINCE" },
  aliases: [],
};
const saying = (entities: readonly LinkedEntity[], ordinal = 1) =>
  ({
    article: { ...article, id: `article:2020-12#${ordinal}`, ordinal },
    bulletin,
    entities,
    relations: [],
    properties: [],
    ledger: null,
  }) as unknown as Contribution;
const load = (entities: readonly LinkedEntity[], ordinal?: number) =>
  loadContribution(graph.database, saying(entities, ordinal), options);
const spellings = async () =>
  (await graph.query("MATCH (s:Spelling) RETURN s.text + ' ' + s.initials AS line ORDER BY line")).map(
    ({ line }) => line,
  );

describe("loading an article", () => {
  it("spells what it names, with the place before a local alias once the graph knows that", async () => {
    await load([commission("市科委")]);
    expect(await spellings()).toEqual(["上海市科学技术委员会 shskxjswyh", "市科委 skw"]);
    await load([shanghai], 2);
    expect(await spellings()).toEqual([
      "上海市 shs",
      "上海市科学技术委员会 shskxjswyh",
      "市科委 shkw",
      "市科委 shskw",
      "市科委 skw",
    ]);
    const [stored] = await graph.query("MATCH (s:Spelling {initials: 'shs'}) RETURN s {.*} AS s");
    expect(stored?.s).toEqual({
      id: "spelling:shanghaishi:上海市@>region:310000",
      entity: "region:310000",
      label: "Region",
      text: "上海市",
      pinyin: "shanghaishi",
      initials: "shs",
    });
  });

  it("takes the spellings out of names that nobody uses any more", async () => {
    await load([shanghai, commission("市科委", "市科技委")]);
    await load([shanghai, commission("市科技委")]);
    expect(await spellings()).toEqual([
      "上海市 shs",
      "上海市科学技术委员会 shskxjswyh",
      "市科技委 shkjw",
      "市科技委 shskjw",
      "市科技委 skjw",
    ]);
    await load([shanghai]);
    expect(await spellings()).toEqual(["上海市 shs"]);
    await removeArticle(graph.database, { article: saying([]).article, bulletin: saying([]).bulletin }, options);
    expect(await spellings()).toEqual([]);
  });

  it("writes nothing where the names are what they were", async () => {
    await load([shanghai, commission("市科委")]);
    await graph.query("MATCH (s:Spelling) DELETE s");
    expect((await load([shanghai, commission("市科委")])).changed).toBe(false);
    expect(await spellings()).toEqual([]);
  });
});

describe("a graph that was loaded before names were spelled", () => {
  it("is spelled once, batch by batch", async () => {
    await load([shanghai, commission("市科委")]);
    const spelled = await spellings();
    await graph.query("MATCH (s:Spelling) DELETE s");
    const steps: number[] = [];
    expect(await spellAllOnce(graph.database, (done) => steps.push(done))).toBe(true);
    expect([await spellings(), steps]).toEqual([spelled, [2]]);
    await graph.query("MATCH (s:Spelling) DELETE s");
    expect(await spellAllOnce(graph.database)).toBe(false);
    expect(await spellings()).toEqual([]);
  });

  it("is spelled anew where another version of the program did it", async () => {
    await load([shanghai]);
    await spellAllOnce(graph.database);
    await graph.query("MATCH (u:Upkeep {id: 'spellings'}) SET u.version = 0");
    await graph.query("MATCH (s:Spelling) SET s.id = 'spelling:old', s.initials = 'old'");
    expect(await spellAllOnce(graph.database)).toBe(true);
    expect(await spellings()).toEqual(["上海市 shs"]);
  });

  it("is begun anew where the work was broken off", async () => {
    await load([shanghai]);
    const broken = spellAllOnce(graph.database, () => {
      throw new Error("stopped");
    });
    await expect(broken).rejects.toThrow("stopped");
    expect(await spellAllOnce(graph.database)).toBe(true);
  });
});
