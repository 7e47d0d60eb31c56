import { describe, expect, it } from "vitest";
import { PlanError } from "../../src/graph/plan/plan-error.ts";
import type { SelectedField } from "../../src/graph/plan/selection.ts";
import { selectQuery } from "../support/plan-query.ts";

/** A selection in short: `key:name(args)Type{…}`, and behind `…on` what only one type is asked for. */
function brief({ key, name, args, fields, onType }: SelectedField): string {
  const given = Object.entries(args).map(([arg, value]) => `${arg}=${JSON.stringify(value)}`);
  const alias = key === name ? name : `${key}:${name}`;
  const below = fields.map(brief);
  const own = [...onType].map(([type, more]) => `…on ${type}{${more.map(brief).join(" ")}}`);
  const inner = [...below, ...own];
  return `${alias}${given.length > 0 ? `(${given.join(",")})` : ""}${inner.length > 0 ? `{${inner.join(" ")}}` : ""}`;
}

async function select(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return Object.values(await selectQuery(query, variables))
    .map(brief)
    .join(" ");
}

describe("what was asked for", () => {
  it("has defaults filled in, and leaves out what was not given", async () => {
    expect(await select("{ documents { totalCount } }")).toBe(
      'documents(orderBy="KNOWN_ON_DESC",first=20){totalCount}',
    );
  });

  it("has variables in their places", async () => {
    const query =
      "query ($id: ID!, $n: Int, $on: Date) { person(id: $id) { leads(first: $n, asOf: $on) { totalCount } } }";
    expect(await select(query, { id: "person:吴凡", n: 3, on: "2020-12" })).toBe(
      'person(id="person:吴凡"){leads(asOf="2020-12",first=3){totalCount}}',
    );
    expect(await select(query, { id: "person:吴凡" })).toBe('person(id="person:吴凡"){leads(first=20){totalCount}}');
  });

  it("stands under the response key, the same field as often as it is called otherwise", async () => {
    expect(await select('{ a: region(name: "上海") { x: name y: name } }')).toBe(
      'a:region(name="上海"){x:name y:name}',
    );
  });

  it("has fragments spread, named and inline, each once", async () => {
    const query = `{ region(name: "上海") { ...Names ... { code } ...Names ... on Region { level } } }
      fragment Names on Region { id ...More } fragment More on Entity { name }`;
    expect(await select(query)).toBe('region(name="上海"){id name code level}');
  });

  it("merges what is selected several times under one key", async () => {
    const query = `{ region(name: "上海") { parent { id } ...Parent parent { name } } } fragment Parent on Region { parent { code id } }`;
    expect(await select(query)).toBe('region(name="上海"){parent{id code name}}');
  });

  it("obeys @skip and @include, on fields and on fragments", async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) { region(name: "上海") {
      a: id @skip(if: $yes) b: id @skip(if: $no) c: id @include(if: $yes) d: id @include(if: $no)
      ... @include(if: $no) { e: id } ... on Region @skip(if: $no) { f: id } ...G @skip(if: $yes) ...H @include(if: $yes) } }
      fragment G on Region { g: id } fragment H on Region { h: id }`;
    expect(await select(query, { yes: true, no: false })).toBe('region(name="上海"){b:id c:id f:id h:id}');
  });

  it("skips a fragment here and spreads it there", async () => {
    const query = `{ region(name: "上海") { ...F @skip(if: true) ...F } } fragment F on Region { code }`;
    expect(await select(query)).toBe('region(name="上海"){code}');
  });

  it("keeps apart what only some types behind an interface are asked for", async () => {
    const query = `{ entity(id: "x") { name ... on Institution { kind } ... on Region { level } } }`;
    expect(await select(query)).toBe('entity(id="x"){name …on Institution{kind} …on Region{level}}');
  });

  it("gives a type's own selection of a shared key all that is asked of it", async () => {
    const query = `{ entity(id: "x") { mentionedIn { totalCount } ... on Person { mentionedIn { nodes { id } } } } }`;
    expect(await select(query)).toBe(
      'entity(id="x"){mentionedIn(first=20){totalCount} …on Person{mentionedIn(first=20){totalCount nodes{id}}}}',
    );
  });

  it("lets types that exclude each other use one key for different fields", async () => {
    const query = `{ entity(id: "x") { ... on Institution { what: kind } ... on Initiative { when: startsOn } ... on Document { when: issuedOn } } }`;
    expect(await select(query)).toBe(
      'entity(id="x"){…on Institution{what:kind} …on Document{when:issuedOn} …on Initiative{when:startsOn}}',
    );
  });

  it("spreads a fragment on an interface over all types that have it", async () => {
    const selected = (await selectQuery(`{ node(id: "x") { id ... on Entity { name } } }`)).node as SelectedField;
    expect(selected.fields.map(brief)).toEqual(["id"]);
    expect([...selected.onType].map(([type, fields]) => [type, fields.map(brief)])).toEqual(
      ["Institution", "Person", "Document", "Initiative", "Region", "Sector", "Audience", "Provision", "Statistic"].map(
        (type) => [type, ["name"]],
      ),
    );
  });

  it("takes a fragment on the interface itself, or on one above, for the interface's", async () => {
    expect(await select(`{ entity(id: "x") { ... on Entity { name } ... on Node { id } } }`)).toBe(
      'entity(id="x"){name id}',
    );
  });

  it("knows fragments inside the edges of connections", async () => {
    const query = `{ documents(first: 1) { edges { node { issuedBy(first: 2) { edges { node { ...Who } relation { type } } } } } } }
      fragment Who on Entity { __typename name ... on Region { code } }`;
    expect(await select(query)).toBe(
      'documents(orderBy="KNOWN_ON_DESC",first=1){edges{node{issuedBy(first=2){edges{node{__typename name …on Region{code}} relation{type}}}}}}',
    );
  });

  it("does not double where fragments spread one another twice at every level", async () => {
    const levels = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Region { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ region(name: "上海") { ...F0 } } ${levels.join(" ")} fragment F40 on Region { code }`;
    expect(await select(query)).toBe('region(name="上海"){code}');
  });

  it("may go 40 levels down and no deeper", async () => {
    const nested = (levels: number) =>
      `{ region(name: "上海") ${"{ parent ".repeat(levels)}{ id }${" }".repeat(levels)} }`;
    expect(await select(nested(38))).toContain("{id}");
    await expect(select(nested(39))).rejects.toThrow(
      new PlanError(
        "QUERY_TOO_COMPLEX",
        "expected at most 40 levels of fields, but id stands deeper; ask in several questions",
      ),
    );
  });
});
