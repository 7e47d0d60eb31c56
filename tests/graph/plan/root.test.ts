import { int } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { ascending, encodeCursor, markOf } from "../../../src/graph/plan/order.ts";
import { PlanError } from "../../../src/graph/plan/plan-error.ts";
import { planField } from "../../../src/graph/plan/root.ts";
import { planQuery, selectQuery, smallContext } from "../../support/plan-query.ts";

const tooComplex = { code: "QUERY_TOO_COMPLEX" };
const badInput = { code: "BAD_USER_INPUT" };

/** The plan of a document with one root field. */
async function planOne(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const [plan] = Object.values(await planQuery(query, variables));
  if (!plan) throw new Error("planOne: expected a root field");
  return plan;
}

describe("the statement of a list", () => {
  it("holds the whole answer, its values apart as parameters", async () => {
    const { statement, parameters, cost } = await planOne(`{
      documents(filter: { type: "意见", issuedFrom: "2020" }, first: 2) {
        totalCount
        nodes { name issuedBy(first: 3) { edges { node { name } relation { jointly } } } }
      }
    }`);
    expect(statement).toMatchInlineSnapshot(
      `"RETURN {total: COUNT { MATCH (n:Document) WHERE n.type = $p1 AND n.issuedOn + '~' >= $p2 RETURN n }, values: COLLECT { MATCH (n:Document) WHERE n.type = $p1 AND n.issuedOn + '~' >= $p2 WITH n ORDER BY coalesce(n.knownOn, '') DESC, n.id LIMIT $p4 RETURN {\`name\`: n.name, \`issuedBy\`: COLLECT { MATCH (n)<-[r1:ISSUED]-(n2) WHERE r1.planned IS NULL WITH r1, n2 ORDER BY n2.name, n2.id, r1.id LIMIT $p3 RETURN {\`node\`: {\`name\`: n2.name}, \`relation\`: {\`jointly\`: r1.jointly}} }} }} AS value"`,
    );
    expect(JSON.parse(JSON.stringify(parameters))).toMatchInlineSnapshot(`
      {
        "p1": "意见",
        "p2": "2020-01-01",
        "p3": {
          "high": 0,
          "low": 3,
        },
        "p4": {
          "high": 0,
          "low": 2,
        },
      }
    `);
    expect(cost).toBe(20 + 2 + 2 * 3 * 2); // 20: totalCount
  });

  it("counts and fetches only what is asked for", async () => {
    const counted = await planOne("{ institutions { totalCount } }");
    expect(counted.statement).toContain("total: COUNT {");
    expect(counted.statement).not.toContain("rows:");
    const listed = await planOne("{ institutions { nodes { name } } }");
    expect(listed.statement).not.toContain("COUNT {");
    expect(listed.statement).not.toContain(".kind");
    expect(listed.statement).not.toContain("#at");
    expect(listed.parameters).toEqual({ p1: int(20) });
    const paged = await planOne("{ institutions { nodes { name } pageInfo { hasNextPage endCursor } } }");
    expect(paged.statement).toContain("#at");
    expect(paged.parameters).toEqual({ p1: int(20), p2: int(21) }); // one more tells whether there is a next page
  });

  it("begins at the nodes that its filter names by id", async () => {
    const { statement } = await planOne(
      `{ documents(filter: { region: "region:310000", issuedBy: "institution:甲", type: "意见" }) { nodes { id } } }`,
    );
    expect(statement).toContain(
      "MATCH (n:Document) MATCH (n)-[by1:TARGETS WHERE by1.planned IS NULL]->(:Entity {id: $p1}) MATCH (n)<-[by2:ISSUED WHERE by2.planned IS NULL]-(:Entity {id: $p2}) WHERE n.type = $p3 WITH DISTINCT n",
    );
    expect(statement).not.toContain("EXISTS");
  });

  it("goes on behind a cursor by comparing keys, not by skipping", async () => {
    const mark = markOf("InstitutionConnection", [ascending("n.name"), ascending("n.id")]);
    const after = encodeCursor([mark, "甲", "institution:甲"]);
    const { statement, parameters } = await planOne(
      "query ($after: String) { institutions(after: $after) { totalCount nodes { id } } }",
      { after },
    );
    expect(statement).toContain("COUNT { MATCH (n:Institution) RETURN n }");
    expect(statement).toContain("WHERE n.name >= $p1 AND (n.name <> $p1 OR n.id > $p2) WITH");
    expect(parameters).toMatchObject({ p1: "甲", p2: "institution:甲" });
  });
});

describe("the counts of edges at a node", () => {
  it("are taken of the types and directions that its label may have", async () => {
    const { statement } = await planOne('{ entity(id: "person:甲") { relationCounts { type count } } }');
    expect(statement.match(/\(n\)<?-\[r1:\w+\]->?\(\) WHERE r1.planned IS NULL/g)).toEqual([
      "(n)-[r1:LEADS]->() WHERE r1.planned IS NULL",
      "(n)-[r1:HOLDS_POSITION]->() WHERE r1.planned IS NULL",
      "(n)-[r1:PARTICIPATES_IN]->() WHERE r1.planned IS NULL",
    ]);
  });

  it("where the label is not known, of all", async () => {
    const { statement } = await planOne(
      '{ paths(from: "person:a", to: "region:b") { nodes { relationCounts(planned: true) { count } } } }',
    );
    expect(statement.match(/COUNT \{/g)).toHaveLength(2 * 24);
    expect(statement).toContain("COUNT { (n)<-[r1:ACCOMPANIES]-() }"); // without a condition: the number of edges in the store
  });
});

describe("the statement of a path", () => {
  it("leaves planned edges out and holds types and length in its text", async () => {
    const { statement, parameters } = await planOne(
      '{ paths(from: "person:a", to: "region:b", maxLength: 4, types: [LEADS, GOVERNS], asOf: "2020") { length } }',
    );
    expect(statement).toMatchInlineSnapshot(`
      "MATCH (start:Entity {id: $p1}), (finish:Entity {id: $p2})
      CALL (start, finish) {
        MATCH path = allShortestPaths((start)-[:LEADS|GOVERNS*..4]-(finish))
        WITH path
        WHERE all(step IN relationships(path) WHERE step.planned IS NULL AND coalesce(step.from, step.on, step.assertedOn, '') <= $p5 AND coalesce(step.until, '9999') + '~' >= $p4)
        WITH path
        ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | step.id]
        LIMIT $p3
        RETURN collect(path) AS held
      }
      CALL (start, finish, held) {
        UNWIND held AS path
        RETURN path
        UNION ALL
        WITH * WHERE size(held) = 0
        MATCH path = allShortestPaths((start)-[:LEADS|GOVERNS*..4]-(finish))
        WHERE all(step IN relationships(path) WHERE step.planned IS NULL AND coalesce(step.from, step.on, step.assertedOn, '') <= $p5 AND coalesce(step.until, '9999') + '~' >= $p4)
        RETURN path
      }
      WITH path
      ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | step.id]
      LIMIT $p3
      RETURN {\`length\`: length(path)} AS value"
    `);
    expect(JSON.parse(JSON.stringify(parameters))).toMatchInlineSnapshot(`
      {
        "p1": "person:a",
        "p2": "region:b",
        "p3": {
          "high": 0,
          "low": 3,
        },
        "p4": "2020-01-01",
        "p5": "2020-12-31",
      }
    `);
  });
});

describe("the text of a statement", () => {
  it.each([
    [
      "query ($x: String, $y: String) { institution(name: $x, in: $y) { name } }",
      { x: "市科委", y: "上海" },
      { x: "'}) DETACH DELETE n //", y: "`" },
    ],
    [
      "query ($x: ID!, $y: ID!) { paths(from: $x, to: $y) { length } }",
      { x: "person:a", y: "region:b" },
      { x: "\\u0027", y: '"' },
    ],
    [
      "query ($x: DocumentFilter) { documents(filter: $x) { nodes { id } } }",
      { x: { text: "试点", region: "region:310000", knownFrom: "2020" } },
      { x: { text: "' OR 1=1", region: "$p1", knownFrom: "2019-01-01" } },
    ],
    [
      "query ($x: String!, $y: String) { search(query: $x, in: $y) { matched } }",
      { x: "市科委", y: "上海" },
      { x: "省》厅", y: "无何有之乡" },
    ],
    [
      "query ($x: String!, $y: String) { search(query: $x, in: $y) { matched how place { name } } }",
      { x: "kewei", y: "上海" },
      { x: "省 AND 厅", y: "无何有之乡" },
    ],
    [
      "query ($x: ProvisionFilter, $y: Int) { provisions(filter: $x, first: $y) { nodes { id } } }",
      { x: { minValue: 3, unit: "名" }, y: 3 },
      { x: { minValue: 0.5, unit: "`" }, y: 400 },
    ],
  ])("is the same whatever the values: %s", async (query, some, others) => {
    const [one, other] = [await planOne(query, some), await planOne(query, others)];
    expect(other.statement).toBe(one.statement);
    expect(other.parameters).not.toEqual(one.parameters);
  });

  it("holds nothing that a client wrote but names of the schema and response keys, in backticks", async () => {
    const { statement } = await planOne('{ entity(id: "region:310000") { is: name own: id at: name } }');
    expect(statement).toBe(
      "MATCH (n:Entity {id: $p1})\nRETURN {`#is`: 'Region', `is`: n.name, `own`: n.id, `at`: n.name} AS value",
    );
  });
});

describe("a node by its id", () => {
  it.each(["institution:甲", "region:310000", "provision:institution:甲#0"])(
    "is looked for by %s among entities",
    async (id) => {
      expect((await planOne(`{ node(id: "${id}") { id } }`)).statement).toContain("MATCH (n:Entity {id: $p1})");
    },
  );

  it.each([
    ["article:x#1", "Article"],
    ["bulletin:x", "Bulletin"],
    ["evidence:x#1:0-2", "Evidence"],
  ])("is looked for by %s under its own label, but never as an entity", async (id, label) => {
    expect((await planOne(`{ node(id: "${id}") { id } }`)).statement).toContain(`MATCH (n:${label} {id: $p1})`);
    expect((await planOne(`{ entity(id: "${id}") { id } }`)).statement).not.toContain("MATCH");
  });

  it("is an edge where its type stands before the hash, but never an entity", async () => {
    const id = "ISSUED:0123456789abcdef";
    expect((await planOne(`{ node(id: "${id}") { id } }`)).statement).toBe(
      "MATCH ()-[r:ISSUED {id: $p1}]->()\nRETURN {`#is`: 'Relation', `id`: r.id} AS value",
    );
    expect((await planOne(`{ entity(id: "${id}") { id } }`)).statement).not.toContain("MATCH");
  });

  it.each(["constructor:x", "__proto__:x", "toString", "x", "", ":", "issued:x"])(
    "is else nothing: «%s»",
    async (id) => {
      expect((await planOne(`{ node(id: "${id}") { id } }`)).statement).not.toContain("MATCH");
      expect((await planOne(`{ entity(id: "${id}") { id } }`)).statement).not.toContain("MATCH");
      expect((await planOne(`{ nodes(ids: ["${id}"]) { id } }`)).statement).not.toContain("MATCH");
    },
  );

  it("among several is looked for only where one of their prefixes points", async () => {
    const { statement } = await planOne('{ nodes(ids: ["region:1", "person:2", "LEADS:3", "article:4"]) { id } }');
    expect(statement.match(/MATCH [^ ]+/g)).toEqual(["MATCH (n:Entity", "MATCH (n:Article", "MATCH ()-[r:LEADS"]);
  });

  it("is of the type asked for or nothing", async () => {
    expect((await planOne('{ person(id: "institution:甲") { id } }')).statement).not.toContain("MATCH");
  });
});

describe("bad arguments", () => {
  it.each([
    "{ documents(first: -1) { totalCount } }",
    '{ documents(after: "x") { totalCount nodes { id } } }',
    "{ institution { id } }",
    '{ institution(in: "上海") { id } }',
    '{ institution(name: "  ") { id } }',
    "{ document { id } }",
    "{ region { id } }",
    '{ search(query: " ") { matched } }',
    '{ search(query: "《》") { matched } }',
    `{ search(query: "${"长".repeat(201)}") { matched } }`,
    '{ search(query: "上海", first: -1) { matched } }',
    '{ paths(from: "a", to: "b", maxLength: 0) { length } }',
    '{ paths(from: "a", to: "b", maxLength: 11) { length } }',
    '{ paths(from: "a", to: "b", types: []) { length } }',
    '{ neighbourhood(of: "a", depth: 0) { truncated } }',
    '{ neighbourhood(of: "a", depth: 4) { truncated } }',
    '{ neighbourhood(of: "a", limit: -1) { truncated } }',
    '{ neighbourhood(of: "a", types: []) { truncated } }',
    '{ edges(among: ["a", "b"], types: []) { id } }',
    '{ entity(id: "region:310000") { relationCounts(types: []) { count } } }',
    '{ entity(id: "region:310000") { relations(types: []) { totalCount } } }',
    '{ document(id: "x") { refersTo(types: []) { totalCount } } }',
    '{ document(id: "x") { referredToBy(types: [ISSUED, CITES]) { totalCount } } }',
  ])("are refused as BAD_USER_INPUT: %s", async (query) => {
    const error = await planOne(query).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlanError);
    expect(error).toMatchObject(badInput);
  });

  it("are told with what was expected and what came", async () => {
    await expect(planOne('{ document(id: "x") { refersTo(types: [ISSUED]) { totalCount } } }')).rejects.toThrow(
      "refersTo: expected types among CITES, BASED_ON, IMPLEMENTS, AMENDS, REPEALS, INTERPRETS, ACCOMPANIES, but got ISSUED",
    );
    await expect(planOne("{ institution { id } }")).rejects.toThrow("institution: expected id or name, but got none");
  });

  it("that are null where they may be stand for their defaults", async () => {
    const limited = await planOne('{ search(query: "上海", first: null) { matched } }');
    expect(JSON.parse(JSON.stringify(limited.parameters))).toMatchObject({ p4: { low: 10, high: 0 } });
    await expect(planOne('{ neighbourhood(of: "a", depth: null, limit: null) { truncated } }')).resolves.toBeDefined();
    await expect(
      planOne('{ paths(from: "a", to: "b", maxLength: null, first: null, types: null) { length } }'),
    ).resolves.toBeDefined();
    await expect(
      planOne("{ provisions(first: null, orderBy: null, filter: null) { totalCount nodes { id } } }"),
    ).resolves.toBeDefined();
  });
});

describe("what may be asked at once", () => {
  it("is at most 500 of a list", async () => {
    await expect(planOne("{ documents(first: 500) { nodes { id } } }")).resolves.toBeDefined();
    await expect(planOne("{ documents(first: 501) { nodes { id } } }")).rejects.toMatchObject(tooComplex);
    await expect(planOne('{ search(query: "上海", first: 501) { matched } }')).rejects.toMatchObject(tooComplex);
    await expect(planOne('{ neighbourhood(of: "x", limit: 501) { truncated } }')).rejects.toMatchObject(tooComplex);
    const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `region:${i}`));
    await expect(planOne(`{ nodes(ids: ${ids(500)}) { id } }`)).resolves.toBeDefined();
    await expect(planOne(`{ nodes(ids: ${ids(501)}) { id } }`)).rejects.toMatchObject(tooComplex);
    await expect(planOne(`{ edges(among: ${ids(500)}) { id } }`)).resolves.toBeDefined();
    await expect(planOne(`{ edges(among: ${ids(501)}) { id } }`)).rejects.toMatchObject(tooComplex);
  });

  it("is what pages within pages multiply to, up to the limit", async () => {
    const nested = (first: number) =>
      `{ documents(first: ${first}) { nodes { sets(first: ${first}) { nodes { responsible(first: ${first}) { nodes { id } } } } } } }`;
    expect((await planOne(nested(50))).cost).toBe(50 + 50 ** 2 + 50 ** 3);
    await expect(planOne(nested(60))).rejects.toThrow(
      "the question may bring together 219660 nodes and edges, estimated from its page sizes, expected at most 200000; ask for smaller pages or fewer levels",
    );
  });

  it("is bounded by limits of one's own", async () => {
    const limits = { pageSize: 10, cost: 20, characters: 5_000 };
    const plan = (query: string) => planQuery(query, {}, { ...smallContext, limits });
    await expect(plan("{ documents(first: 10) { nodes { id } } }")).resolves.toBeDefined();
    await expect(plan("{ documents(first: 11) { nodes { id } } }")).rejects.toMatchObject(tooComplex);
    await expect(
      plan("{ documents(first: 10) { nodes { issuedBy(first: 2) { nodes { id } } } } }"),
    ).rejects.toMatchObject(tooComplex);
  });

  it("is a statement of bounded length", async () => {
    const limits = { pageSize: 10, cost: 30, characters: 5000 };
    const plan = (aliases: number) => {
      const many = Array.from({ length: aliases }, (_, i) => `alias${i}: name`).join(" ");
      return planQuery(`{ region(name: "上海") { ${many} } }`, {}, { ...smallContext, limits });
    };
    await expect(plan(10)).resolves.toBeDefined();
    await expect(plan(300)).rejects.toMatchObject(tooComplex);
  });
});

describe("a question asked again", () => {
  const query = `query ($id: ID!, $first: Int) { institution(id: $id) { name issued(first: 5) { nodes { name issuedBy(first: 3) { nodes { name ... on Institution { kind } } } } } parts(first: $first) { nodes { ledBy(first: 2) { nodes { name } } } } } }`;

  it("is planned from what was written for it before, as if it were the first time", async () => {
    const selections = async (id: string, first: number) => Object.values(await selectQuery(query, { id, first }))[0];
    const [one, other] = [await selections("institution:甲", 4), await selections("institution:乙", 7)];
    if (!one || !other) throw new Error("expected a root field");
    // What takes no variable is the same for both, as it is between requests of one question.
    const shared = {
      ...other,
      fields: other.fields.map((field, i) => (field.lasting ? one.fields[i] : field)),
    } as typeof other;
    const first = planField(one, smallContext);
    expect(planField(one, smallContext)).toEqual(first);
    expect(planField(shared, smallContext)).toEqual(planField(other, smallContext));
    expect(planField(shared, smallContext)).toMatchObject({ statement: first.statement, cost: 1 + 5 * 4 + 7 * 3 });
  });

  it("is still held to other limits", async () => {
    const one = Object.values(await selectQuery(query, { id: "institution:甲", first: 1 }))[0];
    if (!one) throw new Error("expected a root field");
    planField(one, smallContext);
    const limits = { pageSize: 4, cost: 1000, characters: 100_000 };
    expect(() => planField(one, { ...smallContext, limits })).toThrow(expect.objectContaining(tooComplex));
  });
});
