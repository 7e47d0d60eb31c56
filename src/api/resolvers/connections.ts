import type { GraphQLFieldResolver } from "graphql";
import { encodeCursor } from "../../graph/plan/order.ts";
import type { Planned } from "../planned-fields.ts";
import { readPlanned } from "../planned-fields.ts";

/**
 * A planned list: of the one part asked for, or a map with all that was asked for; with `first` one row more than the
 * page, where there is a next one.
 */
type PlannedList =
  | readonly Planned[]
  | {
      readonly first?: number;
      readonly behind?: boolean;
      readonly total?: number;
      readonly rows?: readonly PlannedRow[];
      /** In place of rows, where one part is all that they would hold. */
      readonly values?: readonly Planned[];
    };
type PlannedMap = Exclude<PlannedList, readonly unknown[]>;

/** `#at` only where cursors were asked for. */
type PlannedRow = Planned & { readonly "#at"?: readonly unknown[] };

const isList = (list: PlannedList): list is readonly Planned[] => Array.isArray(list);

function page<Row>(rows: readonly Row[], first = rows.length): readonly Row[] {
  return rows.length > first ? rows.slice(0, first) : rows;
}

/** What was selected under a response key of `edges` or `nodes`, with the cursor's values where they were asked for. */
function partsUnder(list: PlannedList, key: string | number): readonly Planned[] {
  if (isList(list)) return list;
  if (list.values) return page(list.values, list.first);
  return page(list.rows ?? [], list.first).map((row) => {
    const part = row[key] as Planned;
    return row["#at"] ? { ...part, "#at": row["#at"] } : part;
  });
}

type Resolver<Source> = GraphQLFieldResolver<Source, unknown>;

const parts: Resolver<PlannedList> = (list, _args, _context, { path }) => partsUnder(list, path.key);

const connection: Readonly<Record<string, Resolver<never>>> = {
  edges: parts,
  nodes: parts,
  pageInfo: ({ rows = [], values, first, behind }: PlannedMap) => ({
    hasNextPage: first !== undefined && (values ?? rows).length > first,
    hasPreviousPage: behind,
    startCursor: cursorOf(page(rows, first)[0]),
    endCursor: cursorOf(page(rows, first).at(-1)),
  }),
  totalCount: ({ total }: PlannedMap) => total,
};

const edge: Readonly<Record<string, Resolver<Planned>>> = {
  cursor: (row) => encodeCursor(row["#at"] as unknown[]),
  // Root lists walk no edge.
  relation: (row, args, context, info) => readPlanned(row, args, context, info) ?? null,
};

const pageInfo: Readonly<Record<string, Resolver<Planned>>> = Object.fromEntries(
  ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"].map((name) => [
    name,
    (source: Planned) => source[name],
  ]),
);

function cursorOf(row: PlannedRow | undefined): string | null {
  return row?.["#at"] ? encodeCursor(row["#at"]) : null;
}

const kinds = [
  "Entity",
  "Institution",
  "Person",
  "Document",
  "Region",
  "Initiative",
  "Provision",
  "Statistic",
  "Article",
  "Bulletin",
  "Evidence",
  "Relation",
  "LedgerEntry",
  "ReviewItem",
];

/** Resolvers of every connection and edge type, alike for all. */
export const connectionResolvers: Readonly<Record<string, Readonly<Record<string, Resolver<never>>>>> = {
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [`${kind}Connection`, connection],
      [`${kind}Edge`, edge],
    ]),
  ),
  PageInfo: pageInfo,
};
