import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import { ask } from "../../graphql/ask.ts";
import {
  GraphAroundDocument,
  GraphCountsDocument,
  GraphEdgesDocument,
  GraphEntitiesDocument,
  GraphGroupDocument,
  type GraphGroupQuery,
  type GraphGroupQueryVariables,
  type RelationFactFragment,
} from "../../graphql/generated/graphql.ts";
import type { GraphEntity } from "./graph-knowledge.ts";
import type { EdgeGroup } from "./graph-view.ts";

/** Ids that the service takes at once. */
const mostIds = 500;
/** Edges of a group asked at once. */
const pageLength = 100;

/** What lies around an entity: itself first; at most `limit` entities, `truncated` where there are more. */
export async function askAround(
  around: {
    readonly of: string;
    readonly types: readonly RelationType[] | null;
    readonly asOf: string | null;
    readonly limit: number;
  },
  signal: AbortSignal,
) {
  const variables = { ...around, types: around.types && [...around.types] };
  const { neighbourhood } = await ask({ document: GraphAroundDocument, variables }, signal);
  return neighbourhood;
}

/** The entities with these ids, in their order; ids that nothing has are passed over. */
export async function askEntities(ids: readonly string[], signal: AbortSignal): Promise<readonly GraphEntity[]> {
  const found: GraphEntity[] = [];
  for (let at = 0; at < ids.length; at += mostIds) {
    const variables = { ids: ids.slice(at, at + mostIds) };
    const { nodes } = await ask({ document: GraphEntitiesDocument, variables }, signal);
    found.push(...nodes.filter((node): node is GraphEntity => node !== null && "name" in node));
  }
  return found;
}

/** All edges at the newcomers that lead to one another or to the others. `told` says how many parts of all are done. */
export async function askEdges(
  newcomers: readonly string[],
  others: readonly string[],
  signal: AbortSignal,
  told: (done: number, all: number) => void = () => {},
): Promise<readonly RelationFactFragment[]> {
  const blocks = blocksOf(newcomers, others, mostIds);
  const found = new Map<string, RelationFactFragment>();
  for (const [at, among] of blocks.entries()) {
    if (blocks.length > 1) told(at, blocks.length);
    const { edges } = await ask({ document: GraphEdgesDocument, variables: { among: [...among] } }, signal);
    for (const edge of edges) found.set(edge.id, edge);
  }
  return [...found.values()];
}

/** Sets of at most `most` ids in which every newcomer meets every other newcomer and all the others. */
export function blocksOf(
  newcomers: readonly string[],
  others: readonly string[],
  most: number,
): readonly (readonly string[])[] {
  if (newcomers.length === 0) return [];
  if (newcomers.length + others.length <= most) return [[...newcomers, ...others]];
  const parts = chunks(newcomers, Math.floor(most / 2));
  return parts.flatMap((part, at) => [
    ...(parts.length === 1 ? [] : parts.slice(at + 1).map((next) => [...part, ...next])),
    ...chunks(others, most - part.length).map((some) => [...part, ...some]),
  ]);
}

function chunks(ids: readonly string[], length: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / length) }, (_, at) => ids.slice(at * length, (at + 1) * length));
}

/** The edges of a group in the service's order, some at a time. */
export async function* askGroup(
  { of, type, direction }: EdgeGroup,
  { asOf, planned }: { readonly asOf: string | null; readonly planned: boolean },
  signal: AbortSignal,
): AsyncGenerator<readonly RelationFactFragment[], void> {
  for (let after: string | null = null; ; ) {
    const variables: GraphGroupQueryVariables = { of, type, direction, asOf, planned, first: pageLength, after };
    const { entity }: GraphGroupQuery = await ask({ document: GraphGroupDocument, variables }, signal);
    if (!entity) return;
    const { nodes, pageInfo } = entity.relations;
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** The groups of an entity that have edges, with how many. */
export async function askCounts(
  of: string,
  { asOf, planned }: { readonly asOf: string | null; readonly planned: boolean },
  signal: AbortSignal,
): Promise<readonly (EdgeGroup & { readonly count: number })[]> {
  const { entity } = await ask({ document: GraphCountsDocument, variables: { of, asOf, planned } }, signal);
  return (entity?.relationCounts ?? []).map(({ type, direction, count }) => ({
    of,
    type,
    direction: direction as EdgeGroup["direction"],
    count,
  }));
}
