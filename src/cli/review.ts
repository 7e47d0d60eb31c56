import { join } from "node:path";
import { defineCommand } from "citty";
import { type Config, readConfig } from "../config.ts";
import type { Database } from "../graph/database.ts";
import { type ListedItem, readReviewItems } from "../graph/review/list-items.ts";
import { type Answered, answerQuestion, mergePair, type ReviewTools, undoAnswer } from "../ingest/review.ts";
import { InputError } from "../model/input-error.ts";
import { type ReviewKind, type ReviewState, reviewKinds, verdicts } from "../model/review.ts";
import { ownSeed, readGazetteerFolder } from "./read-seed.ts";
import { withNeo4j } from "./with-neo4j.ts";

const id = { type: "positional", description: "review:… or the question's id", required: true } as const;

const list = defineCommand({
  meta: { name: "list", description: "列出待审 What waits for a reviewer, or what one said" },
  args: {
    kind: { type: "string", description: "claim, name or duplicate", valueHint: "name" },
    state: { type: "string", description: "pending, accepted, edited, rejected, merged or all", default: "pending" },
    article: { type: "string", description: "id of an article", valueHint: "article:2021-06#1" },
    json: { type: "boolean", default: false, description: "JSON, one item a line" },
  },
  run: async ({ args }) => {
    const filter = {
      kind: args.kind === undefined ? null : oneOf("--kind", args.kind, reviewKinds),
      state: args.state === "all" ? null : oneOf("--state", args.state, ["PENDING", ...verdicts] as const),
      article: args.article ?? null,
    };
    const items = await withGraph(readConfig(), (database) => readReviewItems(database, filter));
    const lines = items.map((item) => (args.json ? JSON.stringify(item) : renderItem(item)));
    process.stdout.write(`${[...lines, ...(args.json ? [] : [`${items.length} 项 items`])].join("\n")}\n`);
  },
});

const accept = defineCommand({
  meta: { name: "accept", description: "接受 Let a claim in, take a name for one in full, or merge a pair" },
  args: { id, into: { type: "string", description: "of a pair: id of the entity that lives on" } },
  run: ({ args }) => carryOut((tools) => answerQuestion(args.id, { verdict: "ACCEPTED", into: args.into }, tools)),
});

const edit = defineCommand({
  meta: { name: "edit", description: "修改 Say whom a name means, or how a claim ought to be" },
  args: {
    id,
    name: { type: "string", description: "official name of the body" },
    claim: { type: "string", description: "the claim as JSON, as list --json gives it" },
  },
  run: ({ args }) => {
    const claim = args.claim === undefined ? undefined : readJson(args.claim);
    return carryOut((tools) => answerQuestion(args.id, { verdict: "EDITED", name: args.name, claim }, tools));
  },
});

const reject = defineCommand({
  meta: { name: "reject", description: "拒绝 Keep a claim out, take a name for none, or say that a pair is two" },
  args: { id },
  run: ({ args }) => carryOut((tools) => answerQuestion(args.id, { verdict: "REJECTED" }, tools)),
});

const merge = defineCommand({
  meta: { name: "merge", description: "合并 Let one entity live on in another; its old id leads there" },
  args: {
    from: { type: "positional", description: "id of the entity that goes", required: true },
    into: { type: "positional", description: "id of the entity that lives on", required: true },
  },
  run: ({ args }) => carryOut((tools) => mergePair(args.from, args.into, tools)),
});

const undo = defineCommand({
  meta: { name: "undo", description: "撤销 Take an answer back, a merge too" },
  args: { id },
  run: ({ args }) => carryOut((tools) => undoAnswer(args.id, tools)),
});

export const review = defineCommand({
  meta: { name: "review", description: "审核：待定的论断、名称与重复 Answer what extraction left to a person" },
  subCommands: { list, accept, edit, reject, merge, undo },
});

async function carryOut(work: (tools: ReviewTools) => Promise<Answered>): Promise<void> {
  const config = readConfig();
  const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
  const { reviewBelow } = config.ingest;
  const now = new Date().toISOString();
  const { question, changed } = await withGraph(config, (database) => work({ database, gazetteer, reviewBelow, now }));
  process.stdout.write(`${question}: ${changed} 篇文章有变化 articles changed\n`);
}

async function withGraph<Value>(config: Config, work: (database: Database) => Promise<Value>): Promise<Value> {
  const results: Value[] = [];
  await withNeo4j(config, (database) => [
    {
      title: "审核 Review",
      work: async () => {
        results.push(await work(database));
        return "审核 Review";
      },
    },
  ]);
  return results[0] as Value;
}

function renderItem(item: ListedItem): string {
  const { id: own, kind, state, text, article, subject, predicate, object, place, candidates, entities } = item;
  const what = {
    CLAIM: `${subject} ${predicate} ${object}  “${text}”`,
    NAME: `${text}${place === undefined ? "" : ` 在 in ${place}`}${candidates.length > 0 ? `  ${candidates.join("、")}` : ""}`,
    DUPLICATE: entities.join("  "),
  }[kind];
  return `${own} ${kind} ${state}${article === undefined ? "" : ` ${article}`}\n  ${what}\n  ${item.because}`;
}

function oneOf<Word extends ReviewKind | ReviewState>(at: string, given: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given.toUpperCase());
  if (found) return found;
  const expected = words.map((word) => word.toLowerCase()).join(", ");
  throw new InputError([{ at, code: "USAGE", message: `expected one of ${expected}, but got ${given}` }]);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = `expected the claim as JSON: ${(error as Error).message}`;
    throw new InputError([{ at: "--claim", code: "USAGE", message }]);
  }
}
