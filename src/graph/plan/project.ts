import type { LedgerKind } from "../../model/ledger.ts";
import { entityLabels, type RelationType, relationTypes } from "../../model/vocabulary.ts";
import type { Compilation } from "./compilation.ts";
import { type ListSource, projectConnection } from "./connection.ts";
import { walkable } from "./dates.ts";
import { documentConditions, type Filter } from "./filters.ts";
import { ascending, descending, type SortKey } from "./order.ts";
import { PlanError } from "./plan-error.ts";
import { projectRelationCounts } from "./relation-counts.ts";
import { nearestSeat, seated } from "./seat.ts";
import type { SelectedField } from "./selection.ts";
import { askedTypes, referenceTypes, typesPattern, type Walk, walkPattern, walks } from "./walks.ts";

/** Labels by the API's EntityLabel. */
export const labelOf = (enumValue: string) => enumValue.charAt(0) + enumValue.slice(1).toLowerCase();

const isEntityLabel = (type: string) => (entityLabels as readonly string[]).includes(type);

/** Order of a list by what stands in it; the walked edge's id parts two edges to one node. */
export function orderOf(label: string | null, node: string, relation?: string): SortKey[] {
  const last = relation ? [ascending(`${node}.id`), ascending(`${relation}.id`)] : [ascending(`${node}.id`)];
  switch (label) {
    case "Document":
      return [descending(`coalesce(${node}.knownOn, '')`), ...last];
    case "Provision":
      return [ascending(`coalesce(${node}.ordinal, 1000000)`), ...last];
    case "Article":
      return [descending(`coalesce(${node}.publishedOn, '')`), ascending(`${node}.ordinal`), ...last];
    case "Bulletin":
      return [descending(`coalesce(${node}.publishedOn, '')`), ...last];
    case "ReviewItem":
      return [ascending(`coalesce(${node}.article, '~')`), ascending(`coalesce(${node}.start, 0)`), ...last];
    case "LedgerEntry":
      return [ascending(`${node}.article`), ascending(`coalesce(${node}.start, 1000000000)`), ...last];
    default:
      return [ascending(`${node}.name`), ...last];
  }
}

/**
 * The map literal that holds what was selected of the node `variable` under its response keys. For an interface the
 * concrete type goes along as `#is` where the answer depends on it, and what only some types were asked for as `#own`.
 */
export function projectNode(
  compilation: Compilation,
  variable: string,
  field: Pick<SelectedField, "type" | "fields" | "onType">,
): string {
  compilation.charge();
  const entries = projectFields(compilation, variable, field.type, field.fields);
  if (field.type === "Entity" || field.type === "Node") {
    const type = concreteType(variable, field);
    if (type) entries.push(`\`#is\`: ${type}`);
    const own = [...field.onType]
      .filter(([type]) => isEntityLabel(type))
      .map(
        ([type, fields]) =>
          `WHEN ${variable}:${type} THEN {${projectFields(compilation, variable, type, fields).join(", ")}}`,
      );
    if (own.length > 0) entries.push(`\`#own\`: CASE ${own.join(" ")} END`);
  }
  return `{${entries.join(", ")}}`;
}

/**
 * The name of a node's type as far as the answer depends on it: which of those that have a selection of their own, or
 * that it is another; null where all types are asked for the same. Labels are read only where the type itself is told.
 */
function concreteType(variable: string, { fields, onType }: Pick<SelectedField, "fields" | "onType">): string | null {
  const told = [...fields, ...[...onType.values()].flat()].some(({ name }) => name === "__typename");
  const other = entityLabels.find((label) => !onType.has(label));
  if (told || other === undefined) return `head([label IN labels(${variable}) WHERE label <> 'Entity'])`;
  const own = [...onType.keys()].filter(isEntityLabel);
  if (onType.size === 0) return null;
  if (own.length === 0) return `'${other}'`;
  return `CASE ${own.map((type) => `WHEN ${variable}:${type} THEN '${type}'`).join(" ")} ELSE '${other}' END`;
}

/** The map literal of the edge `variable`. */
export function projectRelation(
  compilation: Compilation,
  variable: string,
  field: Pick<SelectedField, "type" | "fields" | "onType">,
): string {
  compilation.charge();
  return `{${projectFields(compilation, variable, "Relation", field.fields).join(", ")}}`;
}

function projectFields(
  compilation: Compilation,
  variable: string,
  type: string,
  fields: readonly SelectedField[],
): string[] {
  return fields
    .filter(({ name }) => name !== "__typename")
    .map((field) =>
      compilation.remembered(
        field,
        `${variable}:${type}`,
        () => `\`${field.key}\`: ${projectField(compilation, variable, type, field)}`,
      ),
    );
}

function projectField(compilation: Compilation, v: string, type: string, field: SelectedField): string {
  compilation.charge(field.weight ?? 0);
  const special = specials[`${type}.${field.name}`] ?? specials[`*.${field.name}`];
  if (special) return special(compilation, v, field, type);
  const walk = walks[type]?.[field.name];
  if (walk) return walk.single ? projectSingle(compilation, v, field, walk) : projectWalk(compilation, v, field, walk);
  return `${v}.${field.name}`;
}

type Projection = (compilation: Compilation, variable: string, field: SelectedField, type: string) => string;

/** Fields that are neither a property of the node nor a walk, by type and name; `*` stands for every type. */
const specials: Readonly<Record<string, Projection>> = {
  "*.aliases": (_, v) => `coalesce(${v}.aliases, [])`,
  "*.aliasUses": (c, v, field) => {
    const alias = c.variable("alias");
    const entries = field.fields
      .filter(({ name }) => name !== "__typename")
      .map(
        (child) =>
          `\`${child.key}\`: ${child.name === "alias" ? `${alias}.text` : child.name === "region" ? one(c, `MATCH (REGION:Entity {id: ${alias}.region})`, "REGION", child) : `${alias}.${child.name}`}`,
      );
    return `COLLECT { MATCH (${alias}:Alias {entity: ${v}.id}) WITH ${alias} ORDER BY ${alias}.text, ${alias}.region RETURN {${entries.join(", ")}} }`;
  },
  "*.relations": (c, v, field) => {
    const [r, far] = [c.variable("r"), c.variable("n")];
    const edge = `[${r}${typesPattern(askedTypes("relations", field.args.types))}]`;
    const { direction } = field.args;
    const [left, right] = [direction === "IN" ? "<-" : "-", direction === "OUT" ? "->" : "-"];
    return projectConnection(
      c,
      field,
      relationList(c, r, `MATCH (${v})${left}${edge}${right}(${far}:Entity)`, walkable(c, r, field.args)),
    );
  },
  "*.relationCounts": projectRelationCounts,
  "*.evidence": (c, v, field) => {
    const [supports, evidence] = [c.variable("s"), c.variable("e")];
    const property = field.args.property;
    return projectConnection(c, field, {
      match: `MATCH (${v})<-[${supports}:SUPPORTS]-(${evidence}:Evidence)`,
      conditions: typeof property === "string" ? [`${supports}.property = ${c.parameter(property)}`] : [],
      keys: [ascending(`${evidence}.id`)],
      carry: [evidence],
      distinct: true,
      node: (selected) => projectNode(c, evidence, selected),
    });
  },
  "*.mentionedIn": (c, v, field) => {
    const article = c.variable("a");
    return projectConnection(c, field, {
      match: `MATCH (${v})<-[:MENTIONS]-(${article}:Article)`,
      conditions: [notGazetteer(article)],
      keys: orderOf("Article", article),
      carry: [article],
      node: (selected) => projectNode(c, article, selected),
    });
  },
  "*.quantity": (_, v, field) => {
    const properties = new Set(field.fields.map(({ name }) => name).filter((name) => name !== "__typename"));
    return `CASE WHEN ${v}.value IS NULL THEN null ELSE ${v} {${[...properties].map((name) => `.${name}`).join(", ")}} END`;
  },

  "Institution.unresolved": (_, v) => `coalesce(${v}.unresolved, false)`,
  "Institution.region": (c, v, field) => {
    const [path, place] = [c.variable("path"), c.variable("place")];
    return `COLLECT { MATCH ${path} = ${seated(v, `(${place}:Region)`)} WITH ${place} ORDER BY ${nearestSeat(path)}, ${place}.id LIMIT 1 RETURN ${projectNode(c, place, field)} }[0]`;
  },
  "Region.institutions": (c, v, field) => {
    const institution = c.variable("n");
    const kind = field.args.kind;
    return projectConnection(c, field, {
      match: `MATCH ${seated(`${institution}:Institution`, `(${v})`)}`,
      conditions: kind ? [`${institution}.kind = ${c.parameter(kind)}`] : [],
      keys: orderOf("Institution", institution),
      carry: [institution],
      distinct: true,
      node: (selected) => projectNode(c, institution, selected),
    });
  },
  "Document.validity": (_, v) =>
    `{issuedOn: ${v}.issuedOn, publishedOn: ${v}.publishedOn, effectiveOn: ${v}.effectiveOn, expiresOn: ${v}.expiresOn, amendedOn: COLLECT { MATCH (${v})<-[change:AMENDS]-() WHERE change.planned IS NULL RETURN coalesce(change.on, change.assertedOn) }, repealedOn: COLLECT { MATCH (${v})<-[change:REPEALS]-() WHERE change.planned IS NULL RETURN coalesce(change.on, change.assertedOn) }}`,
  "Document.refersTo": (c, v, field) =>
    projectWalk(c, v, field, { ...(walks.Document?.refersTo as Walk), types: references(field) }),
  "Document.referredToBy": (c, v, field) =>
    projectWalk(c, v, field, { ...(walks.Document?.referredToBy as Walk), types: references(field) }),

  "Relation.type": (_, v) => `type(${v})`,
  "Relation.planned": (_, v) => `coalesce(${v}.planned, false)`,
  "Relation.implicit": (_, v) => `coalesce(${v}.implicit, false)`,
  "Relation.subject": (c, v, field) => end(c, `startNode(${v})`, field),
  "Relation.object": (c, v, field) => end(c, `endNode(${v})`, field),
  "Relation.evidence": (c, v, field) => {
    const [id, evidence] = [c.variable("id"), c.variable("e")];
    return `COLLECT { UNWIND ${v}.evidence AS ${id} MATCH (${evidence}:Evidence {id: ${id}}) RETURN ${projectNode(c, evidence, field)} }`;
  },

  "Evidence.article": (c, v, field) => one(c, `MATCH (${v})-[:FROM]->(ARTICLE:Article)`, "ARTICLE", field),
  "Evidence.supports": (c, v, field) =>
    projectConnection(c, field, lateRelations(c, `UNWIND ${v}.supports AS asserted WITH asserted AS ID`)),
  "Article.bulletin": (c, v, field) => one(c, `MATCH (${v})-[:IN]->(BULLETIN:Bulletin)`, "BULLETIN", field),
  "Article.entities": (c, v, field) => {
    const entity = c.variable("n");
    return projectConnection(c, field, {
      match: `MATCH (${v})-[:MENTIONS]->(${entity}:Entity)`,
      conditions: [],
      keys: orderOf(null, entity),
      carry: [entity],
      node: (selected) => projectNode(c, entity, selected),
    });
  },
  "Article.evidence": (c, v, field) => {
    const evidence = c.variable("e");
    return projectConnection(c, field, {
      match: `MATCH (${v})<-[:FROM]-(${evidence}:Evidence)`,
      conditions: [],
      keys: [ascending(`${evidence}.start`), ascending(`${evidence}.end`), ascending(`${evidence}.id`)],
      carry: [evidence],
      node: (selected) => projectNode(c, evidence, selected),
    });
  },
  "Article.relations": (c, v, field) => {
    const evidence = c.variable("e");
    return projectConnection(
      c,
      field,
      lateRelations(
        c,
        `MATCH (${v})<-[:FROM]-(${evidence}:Evidence) UNWIND ${evidence}.supports AS asserted WITH asserted AS ID`,
      ),
    );
  },
  "Article.coverage": (_, v, { fields }) => {
    const counted = (kind: LedgerKind) => `COUNT { MATCH (:LedgerEntry {article: ${v}.id, kind: '${kind}'}) }`;
    const counts: Readonly<Record<string, string>> = {
      sentences: `${v}.sentences`,
      read: `${v}.sentences - ${counted("UNREAD")}`,
      claims: `COUNT { MATCH (${v})<-[:FROM]-(proof:Evidence) UNWIND proof.supports AS proved RETURN proved } + COUNT { MATCH (${v})<-[:FROM]-(:Evidence)-[:SUPPORTS]->() }`,
      refused: counted("REFUSED"),
      openNames: counted("OPEN"),
    };
    const entries = fields.flatMap(({ key, name }) => (counts[name] ? [`\`${key}\`: ${counts[name]}`] : []));
    return `CASE WHEN ${v}.sentences IS NULL THEN null ELSE {${entries.join(", ")}} END`;
  },
  "Article.unread": (c, v, field) => projectLedger(c, v, field, "UNREAD"),
  "Article.refusals": (c, v, field) => projectLedger(c, v, field, "REFUSED"),
  "Article.openNames": (c, v, field) => projectLedger(c, v, field, "OPEN"),
  "Article.addedEntities": (c, v, field) => {
    const [entity, other] = [c.variable("n"), c.variable("a")];
    return projectConnection(c, field, {
      match: `MATCH (${v})-[:MENTIONS]->(${entity}:Entity)`,
      conditions: [
        `NOT EXISTS { MATCH (${entity})<-[:MENTIONS]-(${other}:Article) WHERE ${other}.id <> ${v}.id AND ${notGazetteer(other)} }`,
      ],
      keys: orderOf(null, entity),
      carry: [entity],
      node: (selected) => projectNode(c, entity, selected),
    });
  },
  "ReviewItem.candidates": (_, v) => `coalesce(${v}.candidates, [])`,
  "ReviewItem.entityIds": (_, v) => `coalesce(${v}.entities, [])`,
  "ReviewItem.entities": (c, v, field) => {
    const [id, entity] = [c.variable("id"), c.variable("n")];
    return `COLLECT { UNWIND ${v}.entities AS ${id} MATCH (${entity}:Entity {id: ${id}}) RETURN ${c.repeated(2, () => projectNode(c, entity, field))} }`;
  },
  "ReviewItem.article": (c, v, field) => one(c, `MATCH (ARTICLE:Article {id: ${v}.article})`, "ARTICLE", field),
  "ReviewItem.answer": (_, v) => decisionOn(v, "value"),
  "ReviewItem.answeredAt": (_, v) => decisionOn(v, "at"),
  "LedgerEntry.article": (c, v, field) => one(c, `MATCH (ARTICLE:Article {id: ${v}.article})`, "ARTICLE", field),
  "Bulletin.articles": (c, v, field) => {
    const article = c.variable("a");
    return projectConnection(c, field, {
      match: `MATCH (${v})<-[:IN]-(${article}:Article)`,
      conditions: [],
      keys: [ascending(`${article}.ordinal`), ascending(`${article}.id`)],
      carry: [article],
      node: (selected) => projectNode(c, article, selected),
    });
  },
};

/** What a reviewer's answer to the item's question holds under `property`; null where it waits for one. */
function decisionOn(item: string, property: "value" | "at"): string {
  return `COLLECT { MATCH (said:Decision {id: ${item}.question}) RETURN said.${property} }[0]`;
}

/** Entries of one kind of an article's ledger, in the order of its text. */
function projectLedger(c: Compilation, v: string, field: SelectedField, kind: LedgerKind): string {
  const entry = c.variable("e");
  return projectConnection(c, field, {
    match: `MATCH (${entry}:LedgerEntry {article: ${v}.id, kind: '${kind}'})`,
    conditions: [],
    keys: orderOf("LedgerEntry", entry),
    carry: [entry],
    node: (selected) => projectNode(c, entry, selected),
  });
}

/** The condition that an article is a source proper: the gazetteer is left out of lists unless asked for. */
export function notGazetteer(article: string): string {
  return `NOT EXISTS { (${article})-[:IN]->(:Bulletin {kind: 'GAZETTEER'}) }`;
}

/** The edge with the id bound to `id`: the type stands before the hash, and each type has its own index; `types` are those that it may have. */
export function relationById(id: string, relation: string, types: readonly RelationType[] = relationTypes): string {
  const branches = types.map((type) => `MATCH ()-[${relation}:${type} {id: ${id}}]->() RETURN ${relation}`);
  return `CALL (${id}) { ${branches.join(" UNION ALL ")} }`;
}

/** At most one node: `binding` binds `name`, which is made unique in the statement. */
function one(c: Compilation, binding: string, name: string, field: SelectedField): string {
  const variable = c.variable("n");
  return `COLLECT { ${binding.replaceAll(name, variable)} RETURN ${projectNode(c, variable, field)} LIMIT 1 }[0]`;
}

/** The node at an end of an edge; bound to a variable only where more is asked for than its properties. */
function end(c: Compilation, node: string, field: SelectedField): string {
  const plain =
    field.onType.size === 0 && field.fields.every(({ name }) => ["__typename", "id", "name"].includes(name));
  return plain ? projectNode(c, node, field) : one(c, `WITH ${node} AS END`, "END", field);
}

/** Edges whose ids `binding` yields as `ID`; the edges themselves are only fetched for the page. */
function lateRelations(c: Compilation, binding: string): ListSource {
  const [id, relation] = [c.variable("id"), c.variable("r")];
  const project = (selected: SelectedField) => projectRelation(c, relation, selected);
  return {
    match: binding.replaceAll("ID", id),
    conditions: [],
    keys: [ascending(id)],
    carry: [id],
    late: relationById(id, relation),
    distinct: true,
    node: project,
    relation: project,
  };
}

function relationList(c: Compilation, relation: string, match: string, conditions: string[]): ListSource {
  const project = (selected: SelectedField) => projectRelation(c, relation, selected);
  return {
    match,
    conditions,
    keys: [ascending(`type(${relation})`), ascending(`${relation}.id`)],
    carry: [relation],
    distinct: true,
    node: project,
    relation: project,
  };
}

function projectSingle(c: Compilation, v: string, field: SelectedField, walk: Walk): string {
  const [relation, far] = [c.variable("r"), c.variable("n")];
  return `COLLECT { MATCH ${walkPattern(walk, v, relation, far)} WHERE ${relation}.planned IS NULL WITH ${far} ORDER BY ${far}.id LIMIT 1 RETURN ${projectNode(c, far, field)} }[0]`;
}

function projectWalk(c: Compilation, v: string, field: SelectedField, walk: Walk): string {
  const [relation, far] = [c.variable("r"), c.variable("n")];
  const { kind, role, label, filter, asOf } = field.args;
  const conditions = walkable(c, relation, { asOf });
  if (typeof kind === "string") conditions.push(`${far}.kind = ${c.parameter(kind)}`);
  if (typeof role === "string") conditions.push(`${relation}.role = ${c.parameter(role)}`);
  if (typeof label === "string") conditions.push(`${far}:${labelOf(label)}`);
  if (filter) conditions.push(...documentConditions(c, far, filter as Filter));
  return projectConnection(c, field, {
    match: `MATCH ${walkPattern(walk, v, relation, far)}`,
    conditions,
    keys: orderOf(walk.to, far, relation),
    nodeKeys: orderOf(walk.to, far),
    carry: [relation, far],
    node: (selected) => projectNode(c, far, selected),
    relation: (selected) => projectRelation(c, relation, selected),
  });
}

function references(field: SelectedField): RelationType[] {
  const asked = askedTypes(field.name, field.args.types) ?? [...referenceTypes];
  const foreign = asked.filter((type) => !(referenceTypes as readonly string[]).includes(type));
  if (foreign.length > 0)
    throw new PlanError(
      "BAD_USER_INPUT",
      `${field.name}: expected types among ${referenceTypes.join(", ")}, but got ${foreign.join(", ")}`,
    );
  return asked;
}
