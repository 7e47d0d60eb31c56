import { firstDay, lastDay } from "../../model/date.ts";
import { entityLabels, provenanceLabels, type RelationType, relationTypes } from "../../model/vocabulary.ts";
import { statement } from "../statement.ts";
import { anchoredMatch } from "./anchors.ts";
import { boundedCount, boundedIds, lineageOfPlace, sureReading } from "./arguments.ts";
import { bind } from "./bind.ts";
import { Compilation, defaultPlanLimits } from "./compilation.ts";
import { type ListSource, projectConnection } from "./connection.ts";
import { endOf, walkable } from "./dates.ts";
import { documentConditions, type Filter, namedWith, provisionConditions } from "./filters.ts";
import { byName, type IndexOrder, newestFirst } from "./index-order.ts";
import { ascending, descending, type SortKey } from "./order.ts";
import type { PlanContext } from "./plan-context.ts";
import { PlanError } from "./plan-error.ts";
import { notGazetteer, orderOf, projectNode, projectRelation, relationById } from "./project.ts";
import { planSearch } from "./search.ts";
import { nearestSeat } from "./seat.ts";
import { childrenNamed, type SelectedField } from "./selection.ts";
import { askedTypes, typesPattern } from "./walks.ts";

/** One statement that answers one root field, with its parameters. Every row has a column `value`, a map. */
export type Plan = {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Upper estimate of the nodes and edges in the answer. */
  readonly cost: number;
};

type Planner = (compilation: Compilation, field: SelectedField, context: PlanContext) => string;

/**
 * Writes the statement for a root field and all that is selected below it; `spent` is what other root fields of the same
 * request cost.
 *
 * @throws PlanError BAD_USER_INPUT for arguments that make no sense, QUERY_TOO_COMPLEX beyond the limits
 */
export function planField(field: SelectedField, context: PlanContext, spent = 0): Plan {
  const planner = planners[field.name];
  if (!planner) throw new Error(`planField: no planner for ${field.name}`);
  const compilation = new Compilation(context.limits ?? defaultPlanLimits);
  compilation.charge(field.weight ?? 0);
  const text = planner(compilation, field, context);
  compilation.refuseBeyond(spent);
  if (text.length > compilation.limits.characters)
    throw new PlanError(
      "QUERY_TOO_COMPLEX",
      `${field.name}: the question asks for too many fields at once; ask in several questions`,
    );
  return { statement: text, parameters: compilation.parameters, cost: compilation.cost };
}

const prefixes: Readonly<Record<string, string>> = {
  institution: "Institution",
  person: "Person",
  document: "Document",
  region: "Region",
  initiative: "Initiative",
  sector: "Sector",
  audience: "Audience",
  provision: "Provision",
  statistic: "Statistic",
  article: "Article",
  bulletin: "Bulletin",
  evidence: "Evidence",
};

/** A statement without rows. */
const nothing = "UNWIND [] AS nothing RETURN nothing AS value";

/** Type of the edge with this id: it stands before the hash; undefined where the id is no edge's. */
function relationTypeOfId(id: string): RelationType | undefined {
  const prefix = id.split(":", 1)[0];
  return relationTypes.find((type) => type === prefix);
}

/** Label of the node with this id; undefined where it is no node's. */
function labelOfId(id: string): string | undefined {
  const prefix = id.split(":", 1)[0] as string;
  return Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
}

/** A review item by its own id, or that of its question. */
function reviewItem(c: Compilation, field: SelectedField): string {
  const id = c.parameter(field.args.id);
  const found = ["id", "question"].map((by) => `MATCH (item:ReviewItem {${by}: ${id}}) RETURN item`);
  return `CALL () { ${found.join(" UNION ")} }\nWITH item ORDER BY item.id LIMIT 1\nRETURN ${projectNode(c, "item", field)} AS value`;
}

/** Records that belong to articles: those whose properties are as the arguments of the same names say, of one bulletin or all. */
function recordsOfArticles(c: Compilation, { args }: SelectedField, label: string, names: readonly string[]) {
  const given = names.filter((name) => args[name] !== undefined && args[name] !== null);
  const conditions = given.map((name) => `n.${name} = ${c.parameter(args[name])}`);
  const match = args.bulletin
    ? `MATCH (a:Article)-[:IN]->(:Bulletin {id: ${c.parameter(args.bulletin)}}) MATCH (n:${label} {article: a.id})`
    : `MATCH (n:${label})`;
  return { match, conditions };
}

const planners: Readonly<Record<string, Planner>> = {
  node: (c, field) => nodeById(c, field, field.args.id as string),
  nodes: (c, field) => {
    const ids = boundedIds(c, "nodes", field.args.ids);
    // Only branches for what the prefixes of these ids promise: planning all the others would take longer than answering.
    const kinds = new Set(ids.map(labelOfId));
    const types = relationTypes.filter((type) => ids.some((id) => relationTypeOfId(id) === type));
    const branches = c.repeated(ids.length, () => {
      const found = (match: string, projection: string) => `${match} RETURN ${projection} AS found`;
      const entities = entityLabels.some((label) => kinds.has(label))
        ? [found("MATCH (n:Entity {id: id})", projectNode(c, "n", field))]
        : [];
      const provenance = provenanceLabels
        .filter((label) => kinds.has(label))
        .map((label) => found(`MATCH (n:${label} {id: id})`, projectAs(c, "n", label, field)));
      const relations =
        types.length > 0 ? [found(`WITH id ${relationById("id", "r", types)}`, relationNode(c, "r", field))] : [];
      return [...entities, ...provenance, ...relations];
    });
    if (branches.length === 0) return nothing;
    return `UNWIND ${c.parameter(ids)} AS id\nCALL (id) { ${branches.join("\nUNION ALL ")} }\nRETURN {id: id, found: found} AS value`;
  },
  entity: (c, field) => nodeById(c, field, field.args.id as string),
  person: (c, field) => nodeById(c, field, field.args.id as string, "Person"),
  institution: (c, field, { lineageOf, readName }) => {
    const { id, name, in: place } = field.args as { id?: string; name?: string; in?: string };
    requireOne("institution", { id, name });
    if (id && !name) return concreteById(c, field, id);
    const lineage = lineageOfPlace(place, lineageOf);
    const reading = name ? readName?.(name, place ?? null, null) : null;
    const linked = reading && reading.confidence >= sureReading ? reading.name : null;
    return `${bind(c, "read/institution-by-name", { id, name: name?.trim(), lineage, linked })}\nRETURN ${projectNode(c, "node", field)} AS value`;
  },
  document: (c, field) => {
    const { id, title, documentNumber } = field.args as { id?: string; title?: string; documentNumber?: string };
    requireOne("document", { id, title, documentNumber });
    if (id && !title && !documentNumber) return concreteById(c, field, id);
    return `${bind(c, "read/document-by-name", { id, title: title?.trim().replace(/^《(.*)》$/, "$1"), documentNumber: documentNumber?.trim() })}\nRETURN ${projectNode(c, "node", field)} AS value`; // 《…》
  },
  region: (c, field) => {
    const { code, name } = field.args as { code?: string; name?: string };
    requireOne("region", { code, name });
    return `${bind(c, "read/region-by-name", { code, name: name?.trim() })}\nRETURN ${projectNode(c, "node", field)} AS value`;
  },

  people: (c, field) => {
    const conditions = field.args.name ? [`n.name = ${c.parameter(field.args.name)}`] : [];
    return list(c, field, "MATCH (n:Person)", conditions, orderOf("Person", "n"), byName("Person"));
  },
  documents: (c, field) => {
    const orders: Readonly<Record<string, SortKey[]>> = {
      KNOWN_ON_DESC: orderOf("Document", "n"),
      KNOWN_ON_ASC: [ascending("coalesce(n.knownOn, '9999')"), ascending("n.id")],
      NAME: [ascending("n.name"), ascending("n.id")],
    };
    const order = (field.args.orderBy as string | null | undefined) ?? "KNOWN_ON_DESC";
    const { match, rest } = anchoredMatch(c, "Document", (field.args.filter ?? {}) as Filter);
    const inOrder = { KNOWN_ON_DESC: newestFirst, NAME: byName("Document") }[order];
    return list(c, field, match, documentConditions(c, "n", rest), orders[order] as SortKey[], inOrder);
  },
  institutions: (c, field) => {
    const { match, rest } = anchoredMatch(c, "Institution", field.args);
    const conditions = [
      ...(rest.kind ? [`n.kind = ${c.parameter(rest.kind)}`] : []),
      ...(rest.name ? [namedWith("n", c.parameter(rest.name))] : []),
    ];
    return list(c, field, match, conditions, orderOf("Institution", "n"), byName("Institution"));
  },
  initiatives: (c, field) => {
    const { match } = anchoredMatch(c, "Initiative", field.args);
    return list(c, field, match, [], orderOf("Initiative", "n"), byName("Initiative"));
  },
  statistics: (c, field) => {
    const { match, rest } = anchoredMatch(c, "Statistic", field.args);
    const conditions = typeof rest.metric === "string" ? [`n.metric CONTAINS ${c.parameter(rest.metric)}`] : [];
    return list(c, field, match, conditions, orderOf("Statistic", "n"), byName("Statistic"));
  },
  provisions: (c, field) => {
    const end = endOf("n.deadline");
    const setter =
      "COLLECT { MATCH (n)<-[sets:SETS WHERE sets.planned IS NULL]-(setter) RETURN setter.name ORDER BY setter.name LIMIT 1 }[0]";
    const place = `COLLECT {
      MATCH (n)<-[sets:SETS WHERE sets.planned IS NULL]-(setter)
      MATCH (setter) (()<-[by:ISSUED|ORGANISES WHERE by.planned IS NULL]-()){0,1} (body)
      MATCH path = (body) ((:Institution)-[within:PART_OF WHERE within.planned IS NULL]->(:Institution)){0,6} (top) (()-[seat:GOVERNS|BASED_AT WHERE seat.planned IS NULL]->()){0,1} (place:Region)
      RETURN coalesce(place.code, place.id) AS code ORDER BY ${nearestSeat("path")}, code LIMIT 1 }[0]`;
    const orders: Readonly<Record<string, SortKey[]>> = {
      DEADLINE_ASC: [ascending(`coalesce(${end}, '9999')`)],
      DEADLINE_DESC: [descending(`coalesce(${end}, '')`)],
      VALUE_ASC: [ascending("coalesce(n.value, 1.0e300)")],
      VALUE_DESC: [descending("coalesce(n.value, -1.0e300)")],
      SETTER: [ascending(`coalesce(${setter}, '')`)],
      REGION: [ascending(`coalesce(${place}, '~')`)],
    };
    const { match, rest } = anchoredMatch(c, "Provision", (field.args.filter ?? {}) as Filter);
    const keys = [...(orders[field.args.orderBy as string] ?? []), ascending("n.id")];
    return list(c, field, match, provisionConditions(c, "n", rest), keys);
  },
  bulletins: (c, field) => list(c, field, "MATCH (n:Bulletin)", ["n.kind <> 'GAZETTEER'"], orderOf("Bulletin", "n")),
  articles: (c, field) => {
    const { bulletin } = field.args;
    if (!bulletin) return list(c, field, "MATCH (n:Article)", [notGazetteer("n")], orderOf("Article", "n"));
    const match = `MATCH (n:Article)-[:IN]->(:Bulletin {id: ${c.parameter(bulletin)}})`;
    return list(c, field, match, [], [ascending("n.ordinal"), ascending("n.id")]);
  },

  ledger: (c, field) => {
    const { match, conditions } = recordsOfArticles(c, field, "LedgerEntry", ["kind", "code", "article"]);
    return list(c, field, match, conditions, orderOf("LedgerEntry", "n"));
  },
  review: (c, field) => {
    const { match, conditions } = recordsOfArticles(c, field, "ReviewItem", ["kind", "state", "article"]);
    return list(c, field, match, conditions, orderOf("ReviewItem", "n"));
  },
  reviewItem,
  acceptReview: reviewItem,
  editReview: reviewItem,
  rejectReview: reviewItem,
  undoReview: reviewItem,
  mergeEntities: reviewItem,

  search: planSearch,
  resolve: (c, field, { lineageOf, readName }) => {
    const { name, in: place, on } = field.args as { name: string; in?: string; on?: string };
    const linked = readName?.(name, place ?? null, on ?? null) ?? null;
    const source = bind(c, "read/resolve", {
      name: name.trim(),
      lineage: lineageOfPlace(place, lineageOf),
      linked: linked?.name,
      ...dayBounds(on),
    });
    const institutions = childrenNamed(field, "institution").map(
      (child) => `\`${child.key}\`: CASE WHEN node IS NULL THEN null ELSE ${projectNode(c, "node", child)} END`,
    );
    return `${source}\nRETURN {\`#reading\`: {name: coalesce(node.name, ${c.parameter(linked?.name ?? null)}), how: how, linked: ${c.parameter(linked)}, placeName: placeName, from: from, until: until, successor: successor}${institutions.map((entry) => `, ${entry}`).join("")}} AS value`;
  },
  summary: (_, field) => {
    const entries = field.fields
      .filter(({ name }) => name !== "__typename")
      .map(({ key, name }) => `\`${key}\`: ${name}`);
    return statement("read/summary").replace(/RETURN label, count$/, `RETURN {${entries.join(", ")}} AS value`);
  },

  paths: (c, field) => {
    const { from, to, types, first, asOf, ...given } = field.args as {
      from: string;
      to: string;
      maxLength?: number | null;
      types?: unknown;
      first?: number | null;
      asOf?: string;
    };
    const maxLength = given.maxLength ?? 6;
    if (maxLength < 1 || maxLength > 10)
      throw new PlanError("BAD_USER_INPUT", `paths: expected maxLength from 1 to 10, but got ${maxLength}`);
    const page = boundedCount(c, "paths", "first", first ?? 3);
    const text = bind(c, "read/paths", { from, to, first: page })
      .replaceAll(":ISSUED*..6", `${typesPattern(askedTypes("paths", types))}*..${maxLength}`)
      .replaceAll("WHERE true", `WHERE ${walkable(c, "step", { asOf }).join(" AND ")}`);
    const entries = field.fields.flatMap((child) => {
      if (child.name === "length") return [`\`${child.key}\`: length(path)`];
      if (child.name === "nodes")
        return [
          `\`${child.key}\`: COLLECT { UNWIND nodes(path) AS n RETURN ${c.repeated(page * (maxLength + 1), () => projectNode(c, "n", child))} }`,
        ];
      if (child.name === "relations")
        return [
          `\`${child.key}\`: COLLECT { UNWIND relationships(path) AS r RETURN ${c.repeated(page * maxLength, () => projectRelation(c, "r", child))} }`,
        ];
      return [];
    });
    return `${text}\nRETURN {${entries.join(", ")}} AS value`;
  },
  neighbourhood: (c, field) => {
    const { of, types, asOf, limit, ...given } = field.args as {
      of: string;
      depth?: number | null;
      types?: unknown;
      asOf?: string;
      limit?: number | null;
    };
    const depth = given.depth ?? 1;
    if (![1, 2, 3].includes(depth))
      throw new PlanError("BAD_USER_INPUT", `neighbourhood: expected depth 1, 2 or 3, but got ${depth}`);
    const count = boundedCount(c, "neighbourhood", "limit", limit ?? 200);
    const edge = edgePattern(c, askedTypes("neighbourhood", types), asOf);
    const [head, step, tail] = bind(c, "read/neighbourhood", { of, limit: count }).split(
      /\/\/ step (?:begins|ends)\n/,
    ) as [string, string, string];
    const steps = step.replace("step:ISSUED WHERE true", edge).repeat(depth);
    const entries = field.fields.flatMap((child) => {
      if (child.name === "truncated") return [`\`${child.key}\`: truncated`];
      if (child.name === "nodes")
        return [
          `\`${child.key}\`: COLLECT { UNWIND nodes AS n RETURN ${c.repeated(count, () => projectNode(c, "n", child))} }`,
        ];
      if (child.name === "relations")
        return [
          `\`${child.key}\`: COLLECT { UNWIND nodes AS a MATCH (a)-[${edge.replace("step", "r").replaceAll("step.", "r.")}]->(b) WHERE b IN nodes WITH r ORDER BY r.id RETURN ${c.repeated(count * 2, () => projectRelation(c, "r", child))} }`,
        ];
      return [];
    });
    return `${head}${steps}${tail}\nRETURN {${entries.join(", ")}} AS value`;
  },
  edges: (c, field) => {
    const { among, types, asOf, planned } = field.args;
    const ids = boundedIds(c, "edges", among);
    const conditions = ["b IN nodes", ...walkable(c, "r", { asOf, planned })];
    const text = bind(c, "read/edges-among", { ids })
      .replace(":ISSUED", typesPattern(askedTypes("edges", types)))
      .replace("WHERE true", `WHERE ${conditions.join(" AND ")}`);
    return `${text}\nRETURN ${c.repeated(ids.length * 2, () => projectRelation(c, "r", field))} AS value`;
  },
};

function requireOne(field: string, args: Readonly<Record<string, unknown>>): void {
  if (Object.values(args).some((value) => typeof value === "string" && value.trim() !== "")) return;
  throw new PlanError("BAD_USER_INPUT", `${field}: expected ${Object.keys(args).join(" or ")}, but got none`);
}

function edgePattern(
  c: Compilation,
  types: RelationType[] | null | undefined,
  asOf: string | null | undefined,
): string {
  return `step${typesPattern(types)} WHERE ${walkable(c, "step", { asOf }).join(" AND ")}`;
}

function dayBounds(on: string | null | undefined): { firstDay: string | null; lastDay: string | null } {
  return on ? { firstDay: firstDay(on), lastDay: lastDay(on) } : { firstDay: null, lastDay: null };
}

/** A list from the root: all that `match` binds to `n` and that meets the conditions; `inOrder` serves where it is the whole label. */
function list(
  c: Compilation,
  field: SelectedField,
  match: string,
  conditions: readonly string[],
  keys: readonly SortKey[],
  inOrder?: IndexOrder,
): string {
  const whole = conditions.length === 0 && WHOLE_LABEL.test(match);
  const source: ListSource = {
    ...{ match, conditions, keys, carry: ["n"] },
    ...(whole && inOrder ? { inOrder } : {}),
    distinct: match.lastIndexOf("MATCH") > 0,
    node: (selected) => projectNode(c, "n", selected),
  };
  return `RETURN ${projectConnection(c, field, source)} AS value`;
}

const WHOLE_LABEL = /^MATCH \(n:\w+\)$/; // MATCH (n:Document)

/** A node of the field's own type by its id alone. */
function concreteById(c: Compilation, field: SelectedField, id: string): string {
  return `MATCH (node:Entity {id: ${c.parameter(id)}})\nWHERE node:${field.type}\nRETURN ${projectNode(c, "node", field)} AS value`;
}

/** Anything by id: the prefix tells the label, so that one index answers and only that type's fields are projected. */
function nodeById(c: Compilation, field: SelectedField, id: string, only?: string): string {
  const label = labelOfId(id);
  const type = relationTypeOfId(id);
  if (type && field.type === "Node")
    return `MATCH ()-[r:${type} {id: ${c.parameter(id)}}]->()\nRETURN ${relationNode(c, "r", field)} AS value`;
  const provenance = (provenanceLabels as readonly (string | undefined)[]).includes(label);
  if (label === undefined || (provenance && field.type !== "Node") || (only && only !== label)) return nothing;
  return `MATCH (n:${provenance ? label : "Entity"} {id: ${c.parameter(id)}})\nRETURN ${projectAs(c, "n", label, field)} AS value`;
}

/** The projection of a node behind an interface whose concrete type is known beforehand. */
function projectAs(c: Compilation, variable: string, type: string, field: SelectedField): string {
  return withType(type, projectNode(c, variable, { type, fields: fieldsOn(type, field), onType: new Map() }));
}

function relationNode(c: Compilation, variable: string, field: SelectedField): string {
  return withType(
    "Relation",
    projectRelation(c, variable, { type: "Relation", fields: fieldsOn("Relation", field), onType: new Map() }),
  );
}

/** All that is selected where the concrete type is `type`: its own selection of a response key wins, it holds both. */
function fieldsOn(type: string, field: SelectedField): SelectedField[] {
  const own = field.onType.get(type) ?? [];
  return [...field.fields.filter(({ key }) => !own.some((other) => other.key === key)), ...own];
}

function withType(type: string, map: string): string {
  return map === "{}" ? `{\`#is\`: '${type}'}` : `{\`#is\`: '${type}', ${map.slice(1)}`;
}
