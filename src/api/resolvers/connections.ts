import type { GraphQLFieldResolver } from "graphql";
import { encodeCursor } from "../../graph/plan/order.ts";
import type { Planned } from "../planned-fields.ts";
import { readPlanned } from "../planned-fields.ts";

/** A planned list, with what was asked for: with `first` one row more than the page, where there is a next one. */
type PlannedList = {
  readonly first?: number;
  readonly behind?: boolean;
  readonly total?: number;
  readonly rows?: readonly PlannedRow[];
};

/** `#at` only where cursors were asked for. */
type PlannedRow = Planned & { readonly "#at"?: readonly unknown[] };

const page = ({ rows = [], first = rows.length }: PlannedList) => (rows.length > first ? rows.slice(0, first) : rows);

type Resolver<Source> = GraphQLFieldResolver<Source, unknown>;

const connection: Readonly<Record<string, Resolver<PlannedList>>> = {
  edges: (list, _args, _context, { path }) =>
    page(list).map((row) => {
      const edge = row[path.key] as Planned;
      return row["#at"] ? { ...edge, "#at": row["#at"] } : edge;
    }),
  nodes: (list, _args, _context, { path }) => page(list).map((row) => row[path.key]),
  pageInfo: (list) => ({
    hasNextPage: list.rows !== undefined && list.first !== undefined && list.rows.length > list.first,
    hasPreviousPage: list.behind,
    startCursor: cursorOf(page(list)[0]),
    endCursor: cursorOf(page(list).at(-1)),
  }),
  totalCount: (list) => list.total,
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
