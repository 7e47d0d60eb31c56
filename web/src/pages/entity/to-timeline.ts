/** What a timeline needs of an edge. */
type Dated = {
  readonly type: string;
  readonly on: string | null;
  readonly from: string | null;
  readonly assertedOn: string | null;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
};

/** Edges of one date, by type and the way they run. */
export type TimelineDate<Relation extends Dated> = {
  readonly date: string;
  readonly groups: readonly {
    readonly type: Relation["type"];
    /** OUT: from the entity whose timeline it is. */
    readonly way: "OUT" | "IN";
    readonly relations: readonly Relation[];
  }[];
};

/**
 * The edges of the entity `id` by date, newest first: the day of the change, else since when, else the earliest date of
 * the sources. A reduced date stands behind the whole dates that it covers: 2020-12 after 2020-12-01. Edges without a
 * date are left out.
 */
export function toTimeline<Relation extends Dated>(
  relations: readonly Relation[],
  id: string,
): TimelineDate<Relation>[] {
  const dates = gather(relations, ({ on, from, assertedOn }) => on ?? from ?? assertedOn);
  return [...dates]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, ofDate]) => ({
      date,
      groups: [...gather(ofDate, ({ type, subject }) => `${type} ${subject.id === id ? "OUT" : "IN"}`)].map(
        ([group, ofGroup]) => {
          const [type, way] = group.split(" ") as [Relation["type"], "OUT" | "IN"];
          return { type, way, relations: ofGroup };
        },
      ),
    }));
}

/** Values by key, keys in the order in which they first come; those without a key left out. */
function gather<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value[]> {
  const gathered = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null) gathered.set(key, [...(gathered.get(key) ?? []), value]);
  }
  return gathered;
}
