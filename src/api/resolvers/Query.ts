import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.ts";
import type { QueryResolvers } from "../generated/schema-types.ts";
import { toJobAnswer } from "../ingest-answer.ts";
import type { Planned } from "../planned-fields.ts";

type Resolver<Value> = (
  parent: unknown,
  args: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
) => Promise<Value>;

const one: Resolver<Planned | null> = async (_parent, _args, context, info) => (await context.ask(info))[0] ?? null;
const many: Resolver<Planned[]> = (_parent, _args, context, info) => context.ask(info);
const exactlyOne: Resolver<Planned> = async (_parent, _args, context, info) => {
  const [value] = await context.ask(info);
  if (!value) throw new Error(`${info.fieldName}: expected one row from its statement, but got none`);
  return value;
};

export const Query: QueryResolvers = {
  node: one,
  nodes: async (_parent, { ids }, context, info) => {
    const rows = await context.ask(info);
    const found = new Map(rows.map(({ id, found }) => [id, found as Planned]));
    return ids.map((id) => found.get(id) ?? null);
  },
  entity: one,
  institution: one,
  person: one,
  people: exactlyOne,
  document: one,
  bulletins: exactlyOne,
  statistics: exactlyOne,
  region: one,
  documents: exactlyOne,
  institutions: exactlyOne,
  initiatives: exactlyOne,
  provisions: exactlyOne,
  articles: exactlyOne,
  search: many,
  resolve: many,
  paths: async (_parent, { from, to }, context, info) => (from === to ? [] : context.ask(info)),
  neighbourhood: async (_parent, _args, context, info) => (await context.ask(info))[0] ?? {},
  edges: many,
  ledger: exactlyOne,
  review: exactlyOne,
  reviewItem: one,
  ingestJob: (_parent, { id }, context) =>
    context.work(async ({ jobs }) => {
      const job = jobs.read(id);
      return job && toJobAnswer(job);
    }),
  ingestJobs: (_parent, _args, context) => context.work(async ({ jobs }) => jobs.list().map(toJobAnswer)),
  summary: many,
};
