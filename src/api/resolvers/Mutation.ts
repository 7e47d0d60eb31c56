import { GraphQLError } from "graphql";
import type { Answer } from "../../ingest/review.ts";
import type { ApiContext } from "../context.ts";
import type { IngestInput, MutationResolvers } from "../generated/schema-types.ts";
import { toJobAnswer } from "../ingest-answer.ts";
import type { Planned } from "../planned-fields.ts";

/** Carries an answer out and gives the item as it then stands. */
const answering =
  <Args extends { id: string }>(toAnswer: (args: Args) => Answer) =>
  async (_parent: unknown, args: Args, context: ApiContext, info: Parameters<ApiContext["ask"]>[0]) => {
    const { question } = await context.work((workbench) => workbench.answer(args.id, toAnswer(args)));
    return theOne(await context.ask(info, { id: question }), question);
  };

export const Mutation: MutationResolvers = {
  ingest: async (_parent, { input }, context) =>
    context.work(async ({ jobs, placeOf }) => {
      const place = input.region ? placeOf(input.region) : null;
      const { file, bytes } = await readInput(input);
      const { publishedOn = null, as = null, replace, dryRun } = input;
      const flags = { replace: replace ?? false, dryRun: dryRun ?? false };
      return toJobAnswer(jobs.start({ file, bytes, place, publishedOn, as, ...flags }));
    }),
  cancelIngestion: async (_parent, { id }, context) =>
    context.work(async ({ jobs }) => {
      const job = jobs.cancel(id);
      return job && toJobAnswer(job);
    }),
  acceptReview: answering(({ into }: { id: string; into?: string | null }) => ({
    verdict: "ACCEPTED",
    into: into ?? undefined,
  })),
  editReview: answering(({ name, claim }: { id: string; name?: string | null; claim?: string | null }) => ({
    verdict: "EDITED",
    name: name ?? undefined,
    claim: claim ? parseJson(claim) : undefined,
  })),
  rejectReview: answering(() => ({ verdict: "REJECTED" })),
  undoReview: async (_parent, { id }, context, info) => {
    const { question } = await context.work((workbench) => workbench.undo(id));
    return (await context.ask(info, { id: question }))[0] ?? null;
  },
  mergeEntities: async (_parent, { from, into }, context, info) => {
    const { question } = await context.work((workbench) => workbench.merge(from, into));
    return theOne(await context.ask(info, { id: question }), question);
  },
};

function theOne([item]: readonly Planned[], question: string): Planned {
  if (!item) throw new Error(`Mutation: expected the review item of ${question}, but there is none`);
  return item;
}

/** The file's name and bytes: of an upload, or of a text with a name. */
async function readInput({ file, name, text }: IngestInput): Promise<{ file: string; bytes: Uint8Array }> {
  const upload = file as File | null | undefined;
  if (upload && !text) return { file: name || upload.name, bytes: new Uint8Array(await upload.arrayBuffer()) };
  if (!upload && text && name) return { file: name, bytes: new TextEncoder().encode(text) };
  throw new GraphQLError("ingest: expected a file, or a text with a name", { extensions: { code: "BAD_USER_INPUT" } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GraphQLError(`editReview: expected claim as JSON: ${(error as Error).message}`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
}
