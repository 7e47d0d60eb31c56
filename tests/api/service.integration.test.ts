import { connect } from "node:net";
import { type GraphQLInterfaceType, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readQuestions } from "../../src/api/questions.ts";
import { createSchema } from "../../src/api/schema.ts";
import { createDatabase } from "../../src/graph/database.ts";
import { findFreePorts } from "../support/free-ports.ts";
import { planQuery } from "../support/plan-query.ts";
import { type Answer, type Data, type Served, type ServedSeed, serve, serveSeed } from "../support/served-seed.ts";

let service: ServedSeed;
beforeAll(async () => {
  service = await serveSeed();
}, 180_000);
afterAll(() => service.close());

describe("the example questions", () => {
  it.each(readQuestions().map(({ slug, query }) => [slug, query] as const))(
    "%s is answered, with something in every list",
    async (_, query) => {
      const data = await service.data(query);
      const leaves: string[] = [];
      const look = (value: unknown): void => {
        if (Array.isArray(value)) for (const one of value) look(one);
        else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) look(one);
        else if (typeof value === "string") leaves.push(value);
      };
      look(data);
      for (const root of Object.values(data)) expect(root).not.toBeNull();
      expect(leaves.length).toBeGreaterThan(3);
    },
  );
});

describe("a request", () => {
  it("takes one statement a root field, however deep it goes", async () => {
    const taken = async (query: string): Promise<number> => {
      const before = service.statements();
      await service.data(query);
      return service.statements() - before;
    };
    expect(await taken("{ summary { label count } }")).toBe(1);
    expect(
      await taken(`{ documents(first: 20) { totalCount nodes { name issuedBy { edges { node { name region: relations(types: [GOVERNS, PART_OF]) { nodes { object { name } } } }
        relation { evidence { quote article { headline bulletin { title } } } } } } sets(first: 5) { nodes { text responsible { nodes { name } } parts { nodes { text } } } } } } }`),
    ).toBe(1);
    expect(
      await taken('{ a: region(name: "上海") { name } b: region(name: "江苏") { name } people { totalCount } }'),
    ).toBe(3);
    expect(await taken('{ nodes(ids: ["region:310000", "region:320000", "article:2020-12-shanghai#1"]) { id } }')).toBe(
      1,
    );
    expect(await taken("{ __typename __schema { types { name } } }")).toBe(0);
    for (const { query } of readQuestions()) {
      const roots = query.match(/^ {2}\w+/gm)?.length;
      expect(await taken(query)).toBe(roots);
    }
  });

  it("gives what a plan says for every field of every type: Neo4j accepts each statement", async () => {
    const schema = createSchema();
    const entity = schema.getType("Entity") as GraphQLInterfaceType; // its fields are proven once, on institutions
    const idOf = (type: string) => (type === "Relation" ? "ISSUED:0123456789abcdef" : `${type.toLowerCase()}:x`);
    for (const name of [
      "Institution",
      "Person",
      "Document",
      "Initiative",
      "Region",
      "Sector",
      "Audience",
      "Provision",
      "Statistic",
      "Article",
      "Bulletin",
      "Evidence",
      "Relation",
    ]) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no object type`);
      const common = Object.keys(name === "Institution" ? {} : entity.getFields()).filter((field) => field !== "id");
      const fields = Object.values(type.getFields())
        .filter((field) => !(type.getInterfaces().includes(entity) && common.includes(field.name)))
        .map((field) => {
          const named = getNamedType(field.type);
          if (isLeafType(named)) return field.name;
          if (named.name === "AliasUse") return `${field.name} { alias region { id } from until }`;
          if (named.name.endsWith("Connection"))
            return `${field.name} { totalCount edges { cursor node { id } relation { id } } }`;
          const parts = (named as GraphQLObjectType | GraphQLInterfaceType).getFields();
          return `${field.name} { ${parts.id ? "id" : Object.keys(parts).join(" ")} }`;
        });
      const { node } = await planQuery(`{ node(id: "${idOf(name)}") { ... on ${name} { ${fields.join(" ")} } } }`);
      await service.graph.query(`EXPLAIN ${node?.statement}`, { ...node?.parameters });
    }
  });

  it("finds no null where the schema promises a value, in the whole graph", async () => {
    const own = {
      institutions: "kind foundedOn region { name level }",
      documents: "title type documentNumber issuedOn publishedOn effectiveOn expiresOn knownOn validity",
      initiatives: "kind startsOn endsOn",
      provisions: "kind text ordinal deadline quantity { metric comparator value upper unit }",
      statistics: "text asOf quantity { metric comparator value upper unit }",
      people: "",
    };
    for (const [field, more] of Object.entries(own)) {
      const data = await service.data(
        `{ ${field}(first: 500) { totalCount nodes { id name aliases aliasUses { alias region { id } from until } mentionedIn(first: 1) { nodes { id headline text } } ${more} } } }`,
      );
      expect(data[field].nodes).toHaveLength(data[field].totalCount);
    }
    const { entity } = await service.data(
      '{ entity(id: "region:100000") { ... on Region { code level name children(first: 100) { nodes { code level name children(first: 100) { nodes { code level name } } } } } } }',
    );
    expect(entity.children.nodes.length).toBeGreaterThan(3);
    for (let n = 1; n <= 18; n++) {
      const { node } = await service.data(
        `query ($id: ID!) { node(id: $id) { ... on Article { relations(first: 500) { nodes {
        id type subject { id name } object { id name } title role jointly planned implicit on from until assertedOn evidence { id quote start end method patternVersion confidence article { id } } } } } } }`,
        { id: `article:2020-12-shanghai#${n}` },
      );
      expect(node.relations.nodes.length).toBeGreaterThan(10);
    }
  });
});

describe("errors", () => {
  it.each([
    ["a date that is none", '{ entity(id: "region:310000") { relations(asOf: "2020-13") { totalCount } } }'],
    ["a day that is none", '{ resolve(name: "市科委", on: "2021-02-29") { name } }'],
    ["a date that is a number", "{ documents(filter: {issuedFrom: 2020}) { totalCount } }"],
    ["a negative page", "{ documents(first: -1) { totalCount } }"],
    ["a page that is a text", '{ documents(first: "10") { totalCount } }'],
    ["a cursor that is none", '{ documents(after: "!") { nodes { id } } }'],
    ["an unknown value of an enum", "{ documents(orderBy: NEWEST) { totalCount } }"],
    ["an unknown type of edge", '{ entity(id: "region:310000") { relations(types: [KNOWS]) { totalCount } } }'],
    ["no type of edge at all", '{ entity(id: "region:310000") { relations(types: []) { totalCount } } }'],
    ["an unknown field", "{ documents { total } }"],
    ["an unknown argument", "{ documents(limit: 3) { totalCount } }"],
    ["a missing argument", "{ node { id } }"],
    ["a field without its selection", "{ documents }"],
    ["a syntax error", "{ documents(first: 1 { totalCount } }"],
    ["nothing to look for", '{ search(query: " ") { matched } }'],
    ["nothing to find by", "{ institution { name } }"],
    ["a depth beyond three", '{ neighbourhood(of: "region:310000", depth: 4) { truncated } }'],
    ["a path beyond ten", '{ paths(from: "a", to: "b", maxLength: 11) { length } }'],
  ])("BAD_USER_INPUT for %s", async (_, query) => {
    expect(await service.code(query)).toBe("BAD_USER_INPUT");
  });

  it.each([
    ["a date", 'query ($v: Date) { resolve(name: "市科委", on: $v) { name } }', "2020-1"],
    ["an enum", "query ($v: ProvisionKind) { provisions(filter: {kind: $v}) { totalCount } }", "WISH"],
    ["an int", "query ($v: Int) { documents(first: $v) { totalCount } }", 1.5],
    ["a list", "query ($v: [ID!]!) { nodes(ids: $v) { id } }", [null]],
    ["a filter", "query ($v: DocumentFilter) { documents(filter: $v) { totalCount } }", { author: "某人" }],
    ["what is required", "query ($v: ID!) { node(id: $v) { id } }", null],
  ])("BAD_USER_INPUT for a variable that is no good as %s", async (_, query, v) => {
    expect(await service.code(query, { v })).toBe("BAD_USER_INPUT");
  });

  it("say what was expected and what came", async () => {
    const { errors } = await service.ask(
      '{ entity(id: "region:310000") { relations(asOf: "2020-13") { totalCount } } }',
    );
    expect(errors?.[0]?.message).toContain('expected a date such as 2020, 2020-12 or 2020-12-01, but got "2020-13"');
  });

  it.each([
    ["a page beyond 500", "{ documents(first: 501) { totalCount } }"],
    [
      "pages within pages",
      "{ documents(first: 100) { nodes { sets(first: 100) { nodes { targets(first: 100) { nodes { id } } } } } } }",
    ],
    ["too many ids", `{ nodes(ids: ${JSON.stringify(Array.from({ length: 501 }, (_, i) => `region:${i}`))}) { id } }`],
    ["too many levels", `{ region(name: "上海") ${"{ parent ".repeat(45)}{ id }${" }".repeat(46)}`],
  ])("QUERY_TOO_COMPLEX for %s", async (_, query) => {
    expect(await service.code(query)).toBe("QUERY_TOO_COMPLEX");
  });

  it("leave the other fields of a request their answers", async () => {
    const { data, errors } = await service.ask('{ entity(id: "region:310000") { name } institution { name } }');
    expect(data).toEqual({ entity: { name: "上海市" }, institution: null });
    expect(errors).toMatchObject([{ path: ["institution"], extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("that nobody expected are masked; the log has them under the id that is told", async () => {
    const broken = await serve({
      ...service.graph.database,
      read: () => service.graph.database.read("RETURN nonsense", {}),
    });
    try {
      const { data, errors } = await broken.ask("{ summary { label } }");
      expect(data).toBeNull();
      const [error] = errors ?? [];
      expect(error?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
      expect(error?.message).toBe(
        `the program failed on this question; its log has the reason under ${error?.extensions.requestId}`,
      );
      expect(JSON.stringify(errors)).not.toContain("nonsense");
      expect(broken.logged()).toMatchObject([{ requestId: error?.extensions.requestId, err: { kind: "fault" } }]);
      expect(JSON.stringify(broken.logged())).toContain("nonsense");
    } finally {
      await broken.close();
    }
  });
});

describe("a service whose Neo4j is down", () => {
  let down: Served;
  let database: ReturnType<typeof createDatabase>;
  beforeAll(async () => {
    const [port] = await findFreePorts();
    database = createDatabase({
      uri: `bolt://127.0.0.1:${port}`,
      username: "neo4j",
      password: "none",
      database: "neo4j",
    });
    down = await serve(database, { readiness: async () => ({ ready: false, detail: "Neo4j does not answer" }) });
  });
  afterAll(async () => {
    await down.close();
    await database.close();
  });

  it("says SERVICE_UNAVAILABLE, tells no address, and stays up", async () => {
    const { data, errors } = await down.ask("{ summary { label } }");
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ["SERVICE_UNAVAILABLE"]]);
    expect(JSON.stringify(errors)).not.toContain("127.0.0.1");
    expect(await down.code('{ institution(name: "市科委") { name } }')).toBe("SERVICE_UNAVAILABLE");
    expect(await down.data("{ __typename }")).toEqual({ __typename: "Query" });
  });

  it("is alive but not ready", async () => {
    expect((await fetch(`${down.url}/health`)).status).toBe(200);
    const ready = await fetch(`${down.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, detail: "Neo4j does not answer" }]);
  });

  it("says so too where the password is wrong", async () => {
    const wrong = createDatabase({ ...inject("neo4j"), password: "wrong-password" });
    const served = await serve(wrong);
    try {
      expect(await served.code("{ summary { label } }")).toBe("SERVICE_UNAVAILABLE");
    } finally {
      await served.close();
      await wrong.close();
    }
  });
});

describe("over HTTP", () => {
  it("a POST of JSON needs no other header, and GET asks too", async () => {
    const query = '{ region(name: "上海") { code } }';
    const posted = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect([posted.status, await posted.json()]).toEqual([200, { data: { region: { code: "310000" } } }]);
    const got = await fetch(`${service.url}/graphql?query=${encodeURIComponent(query)}`);
    expect([got.status, await got.json()]).toEqual([200, { data: { region: { code: "310000" } } }]);
    const variables = JSON.stringify({ name: "江苏" });
    const named = "query Named($name: String) { region(name: $name) { code } } query Other { people { totalCount } }";
    const asked = await fetch(
      `${service.url}/graphql?${new URLSearchParams({ query: named, variables, operationName: "Named" })}`,
    );
    expect((await asked.json()) as Answer).toEqual({ data: { region: { code: "320000" } } });
  });

  it("tells that it is alive, ready, how it does, and what it does not have", async () => {
    const told = async (path: string): Promise<[number, string]> => {
      const response = await fetch(`${service.url}${path}`, { redirect: "manual" });
      return [response.status, await response.text()];
    };
    expect(await told("/health")).toEqual([200, "alive\n"]);
    expect(await told("/ready")).toEqual([200, '{"ready":true,"detail":"ready"}\n']);
    await service.data("{ __typename }");
    const [status, metrics] = await told("/metrics");
    expect([status, metrics.includes('policygraph_graphql_seconds_count{status="200"}')]).toEqual([200, true]);
    expect((await told("/nothing/here"))[0]).toBe(404);
    expect((await told("/graphql/"))[0]).toBe(404);
    expect((await told("/../package.json"))[0]).toBe(404);
  });

  it("keeps an idle connection longer than those who hold it", async () => {
    const { headers } = await fetch(`${service.url}/health`);
    expect(headers.get("keep-alive")).toBe("timeout=65");
  });

  it("outlives addresses that are none", async () => {
    const port = Number(new URL(service.url).port);
    const raw = (line: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () =>
          socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
        );
        let answer = "";
        socket.setEncoding("utf8").on("data", (text) => {
          answer += text;
        });
        socket.on("close", () => resolve(answer.split("\r\n", 1)[0] as string)).on("error", reject);
      });
    for (const target of ["//", "//[", "http://[", "/%", "/%00", "*", "/questions?lang=%", "?"]) {
      expect(await raw(`GET ${target} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    }
    expect(((await service.data("{ __typename }")) as Data).__typename).toBe("Query");
  });
});
