/** What a page asks of rows that come in order. */
type Page = {
  /** The cursor's two keys, as parameters; null at the beginning of the list. */
  readonly behind: readonly [first: string, id: string] | null;
  readonly limit: string;
};

/**
 * Clauses that bind `n` for a page of a root list in the order of an index, then by id: read no farther than the page goes.
 */
export type IndexOrder = (page: Page) => string;

/** Entities of a label that has an index of its names, by name. */
export function byName(label: string): IndexOrder {
  return ({ behind }) => `MATCH (n:${label}) USING INDEX n:${label}(name) WHERE ${fromPlace("n.name", ">=", behind)}`;
}

/** Documents by the day they are known from, newest first; behind them, where the page goes so far, those without one. */
export function newestFirst({ behind, limit }: Page): string {
  const undated = ["n.knownOn IS NULL", ...(behind ? [`(${behind[0]} <> '' OR n.id > ${behind[1]})`] : [])].join(
    " AND ",
  );
  return `CALL () { MATCH (n:Document) USING INDEX n:Document(knownOn) WHERE ${fromPlace("n.knownOn", "<=", behind)} WITH n ORDER BY n.knownOn DESC, n.id LIMIT ${limit} RETURN collect(n) AS dated } CALL (dated) { UNWIND dated AS n RETURN n UNION ALL UNWIND CASE WHEN size(dated) < ${limit} THEN [true] ELSE [] END AS more MATCH (n:Document) WHERE ${undated} RETURN n }`;
}

/** Behind a cursor as one range of the index: written with OR of two ranges, Neo4j would read both and sort them. */
function fromPlace(key: string, reaches: ">=" | "<=", behind: Page["behind"]): string {
  if (behind === null) return `${key} IS NOT NULL`;
  const [first, id] = behind;
  return `${key} ${reaches} ${first} AND (${key} <> ${first} OR n.id > ${id})`;
}
