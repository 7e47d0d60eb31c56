import type { Compilation } from "./compilation.ts";
import type { IndexOrder } from "./index-order.ts";
import { behindCursor, markOf, orderBy, type SortKey } from "./order.ts";
import { PlanError } from "./plan-error.ts";
import { childrenNamed, type SelectedField } from "./selection.ts";

/** Where the rows of a list come from. */
export type ListSource = {
  /** MATCH and whatever binds `node` (and `relation`), without its WHERE. */
  readonly match: string;
  readonly conditions: readonly string[];
  /** A total order: its last key is unique. */
  readonly keys: readonly SortKey[];
  /** An order of the nodes alone, where the last of `keys` only parts two edges to one node. */
  readonly nodeKeys?: readonly SortKey[];
  /** Variables that live on behind the limit. */
  readonly carry: readonly string[];
  /** What binds `node` only for the rows of the page, where it need not be bound before. */
  readonly late?: string;
  /** Writes the node's projection for these fields. */
  readonly node: (fields: SelectedField) => string;
  /** Writes the projection of the edge walked; absent on root lists. */
  readonly relation?: (fields: SelectedField) => string;
  /** Binds the rows of a page in place of `match`, read in their order from an index. */
  readonly inOrder?: IndexOrder;
  /** The same row may come several ways. */
  readonly distinct?: boolean;
};

/**
 * A Relay connection, no more of it than was asked for. Where that is the one part `nodes`, or `edges` without cursors: the
 * list of what was selected. Else a map: `rows`, each with what was selected under the response keys of `edges` and
 * `nodes`, and the values of its sort keys under `#at` for cursors, or in their place `values`, where one part is
 * selected; `first`, and one row more than that, to tell whether there is a next page; `behind`, whether the page is not
 * the first; `total`. A name that the planner gives stands behind `#` wherever response keys stand beside it: no alias
 * can take its place.
 */
export function projectConnection(compilation: Compilation, field: SelectedField, source: ListSource): string {
  const first = pageSize(compilation, field);
  const after = field.args.after as string | null | undefined;
  const where = (conditions: readonly string[]) =>
    conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const pageInfo = childrenNamed(field, "pageInfo").flatMap(({ fields }) => fields.map(({ name }) => name));
  const edges = childrenNamed(field, "edges");
  const withNext = pageInfo.includes("hasNextPage");
  const withCursors =
    pageInfo.some((name) => name === "startCursor" || name === "endCursor") ||
    edges.some((each) => childrenNamed(each, "cursor").length > 0);
  const entries = [];
  if (withNext) entries.push(`first: ${compilation.count(first)}`);
  if (pageInfo.includes("hasPreviousPage")) entries.push(`behind: ${after ? "true" : "false"}`);
  if (childrenNamed(field, "totalCount").length > 0) {
    compilation.charge(childrenNamed(field, "totalCount")[0]?.weight ?? 0);
    const unique = source.distinct ? " DISTINCT" : "";
    entries.push(
      `total: COUNT { ${source.match}${where(source.conditions)} RETURN${unique} ${source.carry.join(", ")} }`,
    );
  }
  const wanted = field.fields.filter(({ name }) => ["edges", "nodes", "pageInfo"].includes(name));
  if (wanted.length > 0) {
    const parts = compilation.repeated(first, () => projectParts(wanted, source));
    const alone = parts.length === 1 && !withCursors ? (parts[0]?.projection as string) : null;
    const row = parts.map(({ key, projection }) => `\`${key}\`: ${projection}`);
    const behind = after ? behindCursor(compilation, source.keys, markOf(field.type, source.keys), after) : null;
    const conditions = behind ? [...source.conditions, behind.condition] : source.conditions;
    const limit = compilation.count(withNext ? first + 1 : first);
    let sorted: string;
    if (withCursors || source.distinct) {
      const values = source.keys.map(() => compilation.variable("key"));
      const carry = [...source.carry, ...source.keys.map(({ expression }, i) => `${expression} AS ${values[i]}`)];
      const order = orderBy(source.keys.map(({ direction }, i) => ({ expression: values[i] as string, direction })));
      if (withCursors) row.unshift(`\`#at\`: ['${markOf(field.type, source.keys)}', ${values.join(", ")}]`);
      sorted = `WITH${source.distinct ? " DISTINCT" : ""} ${carry.join(", ")} ORDER BY ${order}`;
    } else {
      // Rows with the same node look alike where nothing is asked of the edge: their order needs no key of its own.
      const apart = after || edges.some((each) => childrenNamed(each, "relation").length > 0);
      sorted = `WITH ${source.carry.join(", ")} ORDER BY ${orderBy((apart ? undefined : source.nodeKeys) ?? source.keys)}`;
    }
    const found = source.inOrder
      ? source.inOrder({ behind: (behind?.keys ?? null) as readonly [string, string] | null, limit })
      : `${source.match}${where(conditions)}`;
    const list = `COLLECT { ${found} ${sorted} LIMIT ${limit}${source.late ? ` ${source.late}` : ""} RETURN ${alone ?? `{${row.join(", ")}}`} }`;
    if (alone !== null && entries.length === 0) return list;
    entries.push(`${alone === null ? "rows" : "values"}: ${list}`);
  }
  return `{${entries.join(", ")}}`;
}

/** What one row holds beside its sort keys: for each `edges` its node and relation, for each `nodes` the node. */
function projectParts(wanted: readonly SelectedField[], source: ListSource): { key: string; projection: string }[] {
  return wanted.flatMap((field) => {
    if (field.name === "nodes") return [{ key: field.key, projection: source.node(field) }];
    if (field.name !== "edges") return [];
    const inner = field.fields.flatMap((child) => {
      if (child.name === "node") return [`\`${child.key}\`: ${source.node(child)}`];
      if (child.name === "relation" && source.relation) return [`\`${child.key}\`: ${source.relation(child)}`];
      return [];
    });
    return [{ key: field.key, projection: `{${inner.join(", ")}}` }];
  });
}

function pageSize(compilation: Compilation, field: SelectedField): number {
  const first = (field.args.first as number | null | undefined) ?? 20;
  const { pageSize: most } = compilation.limits;
  if (first < 0) throw new PlanError("BAD_USER_INPUT", `${field.name}: expected first of 0 or more, but got ${first}`);
  if (first > most)
    throw new PlanError(
      "QUERY_TOO_COMPLEX",
      `${field.name}: expected first of at most ${most}, but got ${first}; page with after`,
      { limit: "pageSize", most, cost: first },
    );
  return first;
}
