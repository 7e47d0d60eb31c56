import { type UseQueryResult, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, operationNameOf } from "./ask.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

export type AnswerState<Data> = UseQueryResult<Data> & {
  /** Stops waiting; `refetch` asks again. */
  readonly cancel: () => void;
};

type Options = {
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** The answer before stays while the variables change, so that nothing jumps. */
  readonly keep?: boolean;
};

/** The answer to a question, kept for a while and given up when nobody looks any more. */
export function useQuestion<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: Options = {},
): AnswerState<Data> {
  const client = useQueryClient();
  const queryKey = keyOf({ document, variables });
  const answer = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask({ document, variables }, signal),
    enabled,
    placeholderData: (before: Data | undefined) => (keep ? before : undefined) as never,
  });
  return { ...answer, cancel: () => void client.cancelQueries({ queryKey }) };
}

/** Where a Relay page ends. */
export type PageEnd = { readonly hasNextPage: boolean; readonly endCursor?: string | null };

/** A long list, page after page: `pages` so far, `more` where there are others. `after` is among the variables. */
export function usePages<Data, Variables extends { after?: string | null | undefined }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, "after">,
  endOf: (page: Data) => PageEnd | undefined,
  { enabled = true, keep = false }: Options = {},
) {
  const client = useQueryClient();
  const queryKey = [...keyOf({ document, variables }), "pages"];
  const answer = useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      ask({ document, variables: { ...variables, after: pageParam } as Variables }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Data) => {
      const end = endOf(last);
      return end?.hasNextPage ? (end.endCursor ?? null) : null;
    },
    enabled,
    placeholderData: (before) => (keep ? before : undefined),
  });
  return { ...answer, pages: answer.data?.pages ?? [], cancel: () => void client.cancelQueries({ queryKey }) };
}

/** A connection, page after page: its rows so far, and how many it has in all; undefined before the first answer. */
export function useList<Data, Variables extends { after?: string | null | undefined }, Row>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, "after">,
  connectionOf: (page: Data) => {
    readonly totalCount: number;
    readonly nodes: readonly Row[];
    readonly pageInfo: PageEnd;
  },
  options: Options = {},
) {
  const answer = usePages(document, variables, (page) => connectionOf(page).pageInfo, options);
  const connections = answer.pages.map(connectionOf);
  return { ...answer, rows: connections.flatMap(({ nodes }) => nodes), total: connections[0]?.totalCount };
}

/** As `useList` gives it. */
export type List<Row> = Omit<ReturnType<typeof usePages>, "data" | "pages"> & {
  readonly pages: readonly unknown[];
  readonly rows: readonly Row[];
  readonly total: number | undefined;
};

/** Under what an answer is kept. */
export function keyOf<Data, Variables>({
  document,
  variables,
}: {
  document: TypedDocumentString<Data, Variables>;
  variables: unknown;
}) {
  return [operationNameOf(document), variables] as const;
}
