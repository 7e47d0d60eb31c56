import { readFileSync } from "node:fs";
import {
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  lexicographicSortSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { rememberedTypes } from "../../src/api/remembered-fields.ts";
import { createSchema } from "../../src/api/schema.ts";
import { walks } from "../../src/graph/plan/walks.ts";
import {
  entityLabels,
  institutionKinds,
  isLegalEnd,
  provisionKinds,
  regionLevels,
  relationTypes,
  responsibilityRoles,
} from "../../src/model/vocabulary.ts";
import { planQuery } from "../support/plan-query.ts";

const sdl = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");
const schema = createSchema();
const promised = buildSchema(readFileSync(new URL("public-schema.graphql", import.meta.url), "utf8"));

const ownTypes = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => astNode && !name.startsWith("__"));
const connectionPart = /Connection$|Edge$/; // DocumentConnection, DocumentEdge

describe("the schema", () => {
  it("keeps every name, argument and nullability that clients rely on", () => {
    expect(findBreakingChanges(promised, schema)).toEqual([]);
  });

  it("keeps every default that clients rely on", () => {
    const changed = findDangerousChanges(promised, schema).filter(
      ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
    );
    expect(changed).toEqual([]);
  });

  it("would be told of a field that is gone and of one that may now be null", () => {
    const broken = buildSchema(
      sdl.replace('  "发文字号"\n  documentNumber: String\n', "").replace("  knownOn: Date!\n", "  knownOn: Date\n"),
    );
    expect(findBreakingChanges(promised, broken).map(({ type, description }) => [type, description])).toEqual([
      [BreakingChangeType.FIELD_REMOVED, "Document.documentNumber was removed."],
      [BreakingChangeType.FIELD_CHANGED_KIND, "Document.knownOn changed type from Date! to Date."],
    ]);
  });

  it("describes every type, field, argument and enum value, for people who ask the service itself", () => {
    const bare: string[] = [];
    for (const type of ownTypes) {
      if (!type.description) bare.push(type.name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          for (const described of [field, ...("args" in field ? field.args : [])])
            if (!described.description) bare.push(`${type.name}.${field.name} ${described.name}`);
      if (isEnumType(type))
        for (const { name, description } of type.getValues()) if (!description) bare.push(`${type.name}.${name}`);
    }
    expect(bare).toEqual([]);
  });

  it("describes the date in the service as in schema.graphql", () => {
    expect(schema.getType("Date")?.description).toBe(buildSchema(sdl).getType("Date")?.description);
  });

  it("pages every list of nodes: first and after, with a default", () => {
    const unpaged: string[] = [];
    for (const type of ownTypes) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith("Connection")) continue;
        const args = Object.fromEntries(
          field.args.map((arg) => [arg.name, `${arg.type} = ${String(arg.defaultValue)}`]),
        );
        if (!/^Int = (?:20|50)$/.test(args.first ?? "") || args.after !== "String = undefined")
          unpaged.push(`${type.name}.${field.name}`);
      }
    }
    expect(unpaged).toEqual([]);
  });

  it("gives every connection and edge the same shape", () => {
    const shapes = ownTypes
      .filter(({ name }) => connectionPart.test(name))
      .map((type) => {
        const node = type.name.replace(connectionPart, "");
        const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
        return [type.name, fields.map(({ name, type }) => `${name}: ${type}`).join(", "), node] as const;
      });
    expect(shapes.length).toBe(28);
    for (const [name, fields, node] of shapes)
      expect(`${name} { ${fields} }`).toBe(
        name.endsWith("Edge")
          ? `${name} { cursor: String!, node: ${node}!, relation: Relation }`
          : `${name} { edges: [${node}Edge!]!, nodes: [${node}!]!, pageInfo: PageInfo!, totalCount: Int! }`,
      );
  });
});

describe("the enums of the schema", () => {
  const valuesOf = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  it.each([
    ["EntityLabel", entityLabels.map((label) => label.toUpperCase())],
    ["RelationType", relationTypes],
    ["InstitutionKind", institutionKinds],
    ["RegionLevel", regionLevels],
    ["ProvisionKind", provisionKinds],
    ["ResponsibilityRole", responsibilityRoles],
  ] as const)("%s says what the vocabulary says", (name, words) => {
    expect([...valuesOf(name)].sort()).toEqual([...words].sort());
  });

  it("Comparator has one value for each sign", () => {
    expect(valuesOf("Comparator")).toEqual(["EQ", "GTE", "GT", "LTE", "LT", "APPROX", "RANGE"]);
  });
});

describe("the walks of the planner", () => {
  const fieldsOf = (type: string) => {
    const found = schema.getType(type);
    return isObjectType(found) ? found.getFields() : {};
  };

  it("belong to fields of the schema", () => {
    const unknown = Object.entries(walks).flatMap(([type, fields]) =>
      Object.keys(fields)
        .filter((field) => !(field in fieldsOf(type)))
        .map((field) => `${type}.${field}`),
    );
    expect(unknown).toEqual([]);
  });

  it("lead where the field's type says: a list or one, of that label or of any entity", () => {
    for (const [type, fields] of Object.entries(walks))
      for (const [field, { to, single }] of Object.entries(fields)) {
        const expected = single ? `${to ?? "Entity"}` : `${to ?? "Entity"}Connection!`;
        expect(`${type}.${field}: ${fieldsOf(type)[field]?.type}`).toBe(`${type}.${field}: ${expected}`);
      }
  });

  it("walk only edges that the vocabulary lets run between these labels", () => {
    const impossible: string[] = [];
    for (const [type, fields] of Object.entries(walks))
      for (const [field, { types, direction, to }] of Object.entries(fields))
        for (const relation of types) {
          const ends = to === null ? entityLabels : [to];
          const from = type as (typeof entityLabels)[number];
          const legal = ends.some((end) =>
            direction === "OUT" ? isLegalEnd(relation, from, end) : isLegalEnd(relation, end, from),
          );
          if (!legal) impossible.push(`${type}.${field} by ${relation}`);
        }
    expect(impossible).toEqual([]);
  });

  it("reach every legal edge of every label by some field, both ways", () => {
    const unreached: string[] = [];
    for (const type of relationTypes)
      for (const from of entityLabels)
        for (const to of entityLabels) {
          if (!isLegalEnd(type, from, to)) continue;
          const reaches = (label: string, direction: "OUT" | "IN", far: string) =>
            Object.values(walks[label] ?? {}).some(
              (walk) => walk.types.includes(type) && walk.direction === direction && (walk.to ?? far) === far,
            );
          if (!reaches(from, "OUT", to)) unreached.push(`${from} -${type}-> ${to}`);
          if (!reaches(to, "IN", from)) unreached.push(`${to} <-${type}- ${from}`);
        }
    // Walked by `relations(types: …)` alone: the public contract gives them no field of their own.
    expect(unreached).toMatchInlineSnapshot(`
      [
        "Region -CO_BUILDS-> Institution",
        "Institution <-CO_BUILDS- Region",
        "Region -CO_BUILDS-> Initiative",
        "Initiative <-CO_BUILDS- Region",
        "Institution <-BASED_AT- Institution",
        "Institution <-BASED_AT- Initiative",
        "Region -PARTICIPATES_IN-> Initiative",
        "Audience -PARTICIPATES_IN-> Initiative",
        "Region -TARGETS-> Region",
        "Region -TARGETS-> Sector",
        "Region -TARGETS-> Audience",
        "Region -RESPONSIBLE_FOR-> Initiative",
        "Region -RESPONSIBLE_FOR-> Provision",
      ]
    `);
  });
});

/** A selection of everything that stands directly on a type: leaves, and the ids of nodes. */
function shallow(api: GraphQLSchema, typeName: string, depth = 0): string {
  const type = api.getType(typeName);
  if (isLeafType(type)) return "";
  if (!isObjectType(type) && !isInterfaceType(type)) return "{ __typename }";
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    const part = connectionPart.test(type.name) || type.name === "Quantity" || depth === 0;
    return part && depth < 3 ? [`${field.name} ${shallow(api, named.name, depth + 1)}`] : [];
  });
  return `{ ${fields.join(" ")} }`;
}

describe("the planner", () => {
  const planned = ["Relation", "Article", "Bulletin", "Evidence", ...entityLabels];
  const cases = planned.flatMap((name) => {
    const type = lexicographicSortSchema(schema).getType(name);
    return isObjectType(type)
      ? Object.values(type.getFields()).map((field) => [name, field.name, getNamedType(field.type).name] as const)
      : [];
  });
  const idOf = (type: string) => (type === "Relation" ? "ISSUED:0123456789abcdef" : `${type.toLowerCase()}:x`);

  it.each(cases)("plans %s.%s", async (type, field, result) => {
    const below = shallow(schema, result);
    const { node } = await planQuery(`{ node(id: "${idOf(type)}") { ... on ${type} { ${field} ${below} } } }`);
    const projected = new RegExp(`\`${field}\`: (?:[a-z]+[0-9]*|null)\\.${field}\\b`).test(node?.statement ?? "");
    // Only leaves are properties; everything else is walked or put together.
    if (below !== "") expect(projected, `${type}.${field} is read as if it were a property`).toBe(false);
    expect(node?.statement).toContain(`\`${field}\`: `);
  });

  it("plans every root field, with every argument left out that may be", async () => {
    const required: Readonly<Record<string, string>> = {
      node: '(id: "region:310000")',
      nodes: '(ids: ["region:310000", "ISSUED:0123456789abcdef"])',
      entity: '(id: "region:310000")',
      person: '(id: "person:吴凡")',
      institution: '(name: "市科委")',
      document: '(title: "《反垄断法》")',
      region: '(name: "上海")',
      search: '(query: "上海")',
      resolve: '(name: "市科委")',
      paths: '(from: "region:310000", to: "region:320000")',
      neighbourhood: '(of: "region:310000")',
      reviewItem: '(id: "review:0123456789ab")',
      edges: '(among: ["region:310000", "institution:甲"])',
    };
    const remembered: readonly string[] = rememberedTypes;
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ type }) => !remembered.includes(getNamedType(type).name),
    );
    const document = roots.map(
      ({ name, type }) => `${name}${required[name] ?? ""} ${shallow(schema, getNamedType(type).name)}`,
    );
    const plans = await planQuery(`{ ${document.join("\n")} }`);
    expect(Object.keys(plans).sort()).toEqual(roots.map(({ name }) => name).sort());
    for (const { statement, cost } of Object.values(plans)) {
      expect(statement).toContain("AS value");
      expect(cost).toBeLessThan(200_000);
    }
  });
});
