import type { Compilation } from "./compilation.ts";
import { endsWithin, overlaps } from "./dates.ts";
import { seated } from "./seat.ts";

/** A filter argument as the API hands it over: absent and null alike mean no condition. */
export type Filter = Readonly<Record<string, unknown>>;

/** The body or place `body` is the region `id`, or a body of it: by PART_OF and GOVERNS, else by where it sits. */
function belongsTo(body: string, id: string): string {
  return `(${body}.id = ${id} OR EXISTS { ${seated(body, `({id: ${id}})`)} })`;
}

/** The entity `node` has these words in its name or an alias. */
export function namedWith(node: string, words: string): string {
  return `(${node}.name CONTAINS ${words} OR any(alias IN ${node}.aliases WHERE alias CONTAINS ${words}))`;
}

/** Conditions of a DocumentFilter on the document `d`, all of which must hold. */
export function documentConditions(compilation: Compilation, d: string, filter: Filter): string[] {
  const value = (field: string) => compilation.parameter(filter[field]);
  const given = (field: string) => filter[field] !== undefined && filter[field] !== null;
  const conditions: string[] = [];
  if (given("type")) conditions.push(`${d}.type = ${value("type")}`);
  if (given("documentNumber")) conditions.push(`${d}.documentNumber = ${value("documentNumber")}`);
  if (given("issuedBy"))
    conditions.push(`EXISTS { (${d})<-[issue:ISSUED]-({id: ${value("issuedBy")}}) WHERE issue.planned IS NULL }`);
  if (given("jurisdiction"))
    conditions.push(
      `EXISTS { MATCH (${d})<-[issue:ISSUED]-(body) WHERE issue.planned IS NULL AND ${belongsTo("body", value("jurisdiction"))} }`,
    );
  for (const field of ["region", "sector", "audience"])
    if (given(field))
      conditions.push(`EXISTS { (${d})-[aim:TARGETS WHERE aim.planned IS NULL]->({id: ${value(field)}}) }`);
  if (given("text")) conditions.push(namedWith(d, value("text")));
  return [
    ...conditions,
    ...overlaps(compilation, `${d}.issuedOn`, filter.issuedFrom, filter.issuedTo),
    ...overlaps(compilation, `${d}.knownOn`, filter.knownFrom, filter.knownTo),
  ];
}

/** Conditions of a ProvisionFilter on the provision `p`, all of which must hold. */
export function provisionConditions(compilation: Compilation, p: string, filter: Filter): string[] {
  const value = (field: string) => compilation.parameter(filter[field]);
  const given = (field: string) => filter[field] !== undefined && filter[field] !== null;
  const conditions: string[] = [];
  if (given("kind")) conditions.push(`${p}.kind = ${value("kind")}`);
  if (given("unit")) conditions.push(`${p}.unit = ${value("unit")}`);
  if (given("text")) conditions.push(`${p}.text CONTAINS ${value("text")}`);
  if (given("metric")) conditions.push(`${p}.metric CONTAINS ${value("metric")}`);
  // A range counts by whichever of its ends is nearer the bound.
  if (given("minValue")) conditions.push(`coalesce(${p}.upper, ${p}.value) >= ${value("minValue")}`);
  if (given("maxValue")) conditions.push(`${p}.value <= ${value("maxValue")}`);
  if (given("measurable")) conditions.push(`${p}.value IS ${filter.measurable ? "NOT NULL" : "NULL"}`);
  if (given("setBy"))
    conditions.push(`EXISTS { (${p})<-[sets:SETS WHERE sets.planned IS NULL]-({id: ${value("setBy")}}) }`);
  for (const field of ["sector", "audience"])
    if (given(field)) {
      const id = value(field);
      conditions.push(
        `(EXISTS { (${p})-[aim:TARGETS WHERE aim.planned IS NULL]->({id: ${id}}) } OR EXISTS { (${p})<-[sets:SETS WHERE sets.planned IS NULL]-()-[aim:TARGETS WHERE aim.planned IS NULL]->({id: ${id}}) })`,
      );
    }
  if (given("region")) conditions.push(inRegion(p, value("region")));
  return [...conditions, ...endsWithin(compilation, `${p}.deadline`, filter.deadlineFrom, filter.deadlineTo)];
}

/** `node` is laid down by the region, by a body of it, by what these issued or organise, or by what aims at it or sits there. */
function inRegion(node: string, id: string): string {
  return `EXISTS {
    MATCH (${node})<-[says:SETS WHERE says.planned IS NULL]-(setter)
    WHERE ${belongsTo("setter", id)}
      OR EXISTS { (setter)-[aim:TARGETS|BASED_AT WHERE aim.planned IS NULL]->({id: ${id}}) }
      OR EXISTS { MATCH (setter)<-[by:ISSUED|ORGANISES WHERE by.planned IS NULL]-(body) WHERE ${belongsTo("body", id)} }
  }`;
}
