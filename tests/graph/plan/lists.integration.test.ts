import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planQuery } from "../../support/plan-query.ts";
import { type Data, type ServedSeed, serveSeed } from "../../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
  // What other files left behind in the indexes' statistics would decide for this one's plans.
  await service.graph.query("CALL db.prepareForReplanning()");
}, 180_000);
afterAll(() => service.close());

const OPERATOR = /^[| \\]*\+(\w+)/gm; // | +NodeIndexScan

/** Operators by which Neo4j answers the only root field. */
async function operatorsOf(query: string): Promise<string[]> {
  const [plan] = Object.values(await planQuery(query));
  const table = await service.graph.database.explain(plan?.statement as string, { ...plan?.parameters });
  return [...table.matchAll(OPERATOR)].map(([, name]) => name as string);
}

const wholeLabel = ["NodeByLabelScan", "AllNodesScan", "Sort", "Top"];
const among = (names: readonly string[], operators: readonly string[]) =>
  operators.filter((one) => names.includes(one));

describe("a root list without a filter", () => {
  it.each(["institutions", "people", "initiatives", "statistics", "documents(orderBy: NAME)"])(
    "%s is read from the index of its order as far as the page goes",
    async (field) => {
      const operators = await operatorsOf(`{ ${field} { nodes { id } edges { cursor } } }`);
      expect(among(["NodeIndexScan", "PartialTop"], operators)).toEqual(["PartialTop", "NodeIndexScan"]);
      expect(among(wholeLabel, operators)).toEqual([]);
    },
  );

  it.each(["institutions", "documents(orderBy: NAME)"])(
    "%s goes on from its cursor's place in the index",
    async (field) => {
      const [name = ""] = field.split("(");
      const data = await service.data(`{ ${field} { pageInfo { endCursor } } }`);
      const after = JSON.stringify(data[name].pageInfo.endCursor);
      const args = field.includes("(") ? field.replace(")", `, after: ${after})`) : `${field}(after: ${after})`;
      const operators = await operatorsOf(`{ ${args} { nodes { id } } }`);
      expect(among(["NodeIndexSeekByRange", "PartialTop"], operators)).toEqual(["PartialTop", "NodeIndexSeekByRange"]);
      expect(among(wholeLabel, operators)).toEqual([]);
    },
  );

  it("of documents, newest first, is read from the index, and those without a day come last", async () => {
    expect(await operatorsOf("{ documents { nodes { id } } }")).toEqual(
      expect.arrayContaining(["NodeIndexScan", "PartialTop"]),
    );
    const before = (await service.data("{ documents(first: 100) { nodes { id } } }")).documents.nodes;
    await service.graph.query(
      "UNWIND ['document:2', 'document:1'] AS id CREATE (:Entity:Document {id: id, name: id, aliases: []})",
    );
    try {
      const expected = [...before.map(({ id }: Data) => id), "document:1", "document:2"];
      const read: string[] = [];
      let after: string | null = null;
      for (const first of [before.length - 2, 1, 2, 3]) {
        const { documents } = await service.data(
          "query ($first: Int, $after: String) { documents(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }",
          { first, after },
        );
        read.push(...documents.nodes.map(({ id }: Data) => id));
        after = documents.pageInfo.endCursor;
      }
      expect(read).toEqual(expected);
    } finally {
      await service.graph.query("MATCH (n:Document) WHERE n.id IN ['document:1', 'document:2'] DELETE n");
    }
  });
});

// The same in other words: what belongs to a place, checked on every node of the label.
const ofPlace = (body: string) =>
  `(${body} = place OR EXISTS { MATCH (${body}:Institution)-[way:PART_OF*0..6]->(:Institution)-[seat:GOVERNS|BASED_AT]->(place) WHERE seat.planned IS NULL AND all(part IN way WHERE part.planned IS NULL) })`;
const says = (edge: string) =>
  `EXISTS { MATCH (n)<-[says:${edge}]-(source) WHERE says.planned IS NULL AND (${ofPlace("source")}
     OR EXISTS { (source)-[aim:TARGETS|BASED_AT]->(place) WHERE aim.planned IS NULL }
     OR EXISTS { MATCH (source)<-[by:ISSUED|ORGANISES]-(body) WHERE by.planned IS NULL AND ${ofPlace("body")} }) }`;
const checked: Readonly<Record<string, readonly [label: string, condition: string]>> = {
  "documents(filter: {jurisdiction: $region}, first: 500)": [
    "Document",
    `EXISTS { MATCH (n)<-[by:ISSUED]-(body) WHERE by.planned IS NULL AND ${ofPlace("body")} }`,
  ],
  "institutions(region: $region, first: 500)": ["Institution", ofPlace("n")],
  "initiatives(region: $region, first: 500)": [
    "Initiative",
    `(EXISTS { MATCH (n)<-[by:ORGANISES]-(body) WHERE by.planned IS NULL AND ${ofPlace("body")} } OR EXISTS { (n)-[seat:BASED_AT]->(place) WHERE seat.planned IS NULL })`,
  ],
  "provisions(filter: {region: $region}, first: 500)": ["Provision", says("SETS")],
  "statistics(region: $region, first: 500)": ["Statistic", says("REPORTS")],
};

describe("a list of what belongs to a place", () => {
  it.each(Object.entries(checked))(
    "%s begins at the place and finds what a check of all finds",
    async (field, [label, condition]) => {
      const query = `query ($region: ID!) { list: ${field} { totalCount nodes { id } } }`;
      const operators = await operatorsOf(query.replace("($region: ID!)", "").replace("$region", '"region:310000"'));
      expect(among(["NodeByLabelScan", "AllNodesScan"], operators)).toEqual([]);
      expect(operators).toContain("NodeUniqueIndexSeek");
      const regions = await service.graph.query(
        "MATCH (place:Region) WHERE EXISTS { (place)<--() } RETURN place.id AS id ORDER BY id",
      );
      let found = 0;
      for (const { id } of regions) {
        const rows = await service.graph.query(
          `MATCH (place:Region {id: $id}) MATCH (n:${label}) WHERE ${condition} RETURN n.id AS id ORDER BY id`,
          { id },
        );
        const { list } = await service.data(query, { region: id });
        const ids = list.nodes.map((node: Data) => node.id).sort();
        expect([id, ids]).toEqual([id, rows.map((row) => row.id).sort()]);
        expect(list.totalCount).toBe(rows.length);
        found += rows.length;
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});
