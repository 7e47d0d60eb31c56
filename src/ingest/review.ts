import type { Database } from "../graph/database.ts";
import { type Refold, recordDecision, takeBackDecision } from "../graph/review/decisions.ts";
import { refreshDuplicates } from "../graph/review/duplicates.ts";
import { type Mergeable, mergeEntities, unmerge } from "../graph/review/merge.ts";
import { readReviewItem, type StoredQuestion } from "../graph/review/read-item.ts";
import type { Gazetteer } from "../link/gazetteer.ts";
import { type Claim, parseClaim } from "../model/claim.ts";
import { InputError } from "../model/input-error.ts";
import type { Decision } from "../model/review.ts";
import { judgeReading } from "../pipeline/judge-reading.ts";
import { likelySame, mustStayTwo } from "../pipeline/likely-same.ts";
import { loadReferenceFacts } from "./load-reference-facts.ts";

export type ReviewTools = {
  readonly database: Database;
  readonly gazetteer: Gazetteer;
  /** Claims less certain than this wait for a reviewer, 0 to 1. */
  readonly reviewBelow: number;
  /** ISO date and time. */
  readonly now: string;
};

/** What a reviewer says to a question. */
export type Answer =
  /** A claim enters the graph, a name is one in full, two entities are one: `into` lives on, chosen where left out. */
  | { readonly verdict: "ACCEPTED"; readonly into?: string | undefined }
  /** The official name of the body, or the claim as it ought to be. */
  | { readonly verdict: "EDITED"; readonly name?: string | undefined; readonly claim?: unknown }
  /** A claim stays out, a name is none, two entities are not one. */
  | { readonly verdict: "REJECTED" };

/** What an answer did: the question, and how many articles now say something else. */
export type Answered = { readonly question: string; readonly changed: number };

/**
 * Carries out and remembers the answer to a question; `id` is the review item's or the question's own. The same question
 * is not asked again, and the answer holds for every article that raises it, now and later.
 *
 * @throws InputError REVIEW_UNKNOWN, REVIEW_MERGED, ANSWER_UNFIT or ANSWER_REFUSED, before anything is written; what
 * `mergeEntities` throws
 */
export async function answerQuestion(id: string, answer: Answer, tools: ReviewTools): Promise<Answered> {
  const item = await knownItem(tools.database, id);
  if (item.state === "MERGED")
    throw refuse(id, "REVIEW_MERGED", `expected a pair that is not merged; undo ${item.question} first`);
  if (item.kind === "DUPLICATE" && answer.verdict === "ACCEPTED") {
    const [from, into] = chooseSurvivor(item, answer.into, tools.gazetteer);
    return mergePair(from, into, tools);
  }
  const decision = toDecision(id, item, answer);
  const touched = new Set<string>();
  const changes = await recordDecision(tools.database, decision, refoldWith(tools, touched, decision.id), tools);
  await settle(tools, touched);
  return { question: item.question, changed: changes.filter(({ changed }) => changed).length };
}

/** Lets the entity `from` live on in `into`. @throws InputError, see `mergeEntities` in src/graph/review/merge.ts */
export async function mergePair(from: string, into: string, tools: ReviewTools): Promise<Answered> {
  const { database, gazetteer } = tools;
  const reasonToKeepApart = (a: Mergeable, b: Mergeable) => mustStayTwo(gazetteer, a, b);
  const { question, survivor, changes } = await mergeEntities(database, { from, into, reasonToKeepApart }, tools);
  await settle(tools, new Set([survivor, from]));
  return { question, changed: changes.filter(({ changed }) => changed).length };
}

/**
 * Takes an answer back, a merge too: the graph is as it would be without, and the question is open again.
 *
 * @throws InputError REVIEW_UNKNOWN, or REVIEW_OPEN where there is nothing to take back
 */
export async function undoAnswer(id: string, tools: ReviewTools): Promise<Answered> {
  const { database } = tools;
  const { question, kind, state, entities } = await knownItem(database, id);
  if (state === "PENDING") throw refuse(id, "REVIEW_OPEN", `expected an answered question, but ${id} waits for one`);
  if (state === "MERGED") {
    const { changes } = await unmerge(database, question, tools);
    await settle(tools, new Set(entities));
    return { question, changed: changes.filter(({ changed }) => changed).length };
  }
  const touched = new Set<string>(kind === "DUPLICATE" ? entities : []);
  const changes = await takeBackDecision(database, question, refoldWith(tools, touched, null), tools);
  await settle(tools, touched);
  return { question, changed: changes.filter(({ changed }) => changed).length };
}

async function knownItem(database: Database, id: string): Promise<StoredQuestion> {
  const item = await readReviewItem(database, id);
  if (item) return item;
  throw refuse(id, "REVIEW_UNKNOWN", `expected the id of a review item, such as review:0f3a…, but got ${id}`);
}

function toDecision(id: string, item: StoredQuestion, answer: Answer): Decision {
  const { question, kind } = item;
  if (answer.verdict !== "EDITED") return { id: question, kind, verdict: answer.verdict, value: null };
  if (kind === "DUPLICATE") throw refuse(id, "ANSWER_UNFIT", "expected a pair to be accepted or rejected, not edited");
  if (kind === "NAME") {
    const name = answer.name?.normalize("NFKC").trim() ?? "";
    if (name === "" || name.length > 60)
      throw refuse(id, "ANSWER_UNFIT", "expected the official name of the body, of 1 to 60 characters");
    return { id: question, kind, verdict: "EDITED", value: name };
  }
  return { id: question, kind, verdict: "EDITED", value: JSON.stringify(toEdited(id, answer.claim, item.claim)) };
}

/** The claim as a person now says it: by nobody's pattern, and quoted at its old place only where the quotation stayed. */
function toEdited(id: string, given: unknown, before: Claim | null): Claim {
  if (typeof given !== "object" || given === null) throw refuse(id, "ANSWER_UNFIT", "expected the claim as an object");
  const { patternVersion: _, ...said } = given as Record<string, unknown> & { evidence?: Record<string, unknown> };
  const stays = said.evidence?.quote === before?.evidence.quote;
  const evidence = stays ? before?.evidence : { quote: said.evidence?.quote };
  const parsed = parseClaim({ ...said, evidence, method: "curated", confidence: 1 });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  throw refuse(id, "ANSWER_UNFIT", `expected a claim of the agreed shape, but ${problems}`);
}

/** Judges stored readings anew; `touched` gathers the ids that articles name before or after. */
function refoldWith({ gazetteer, reviewBelow }: ReviewTools, touched: Set<string>, answered: string | null): Refold {
  return (stored, decisions) => {
    if (!stored.uncurated) return stored;
    const { reading } = stored.uncurated;
    const judged = judgeReading(stored.bulletin, stored.article, reading, { gazetteer, decisions, reviewBelow });
    const refused = judged.refusals.find(({ question }) => question === answered);
    if (refused) throw refuse(refused.question, "ANSWER_REFUSED", `${refused.code}: ${refused.message}`);
    for (const { entities } of [stored, judged.contribution]) for (const { id } of entities) touched.add(id);
    return judged.contribution;
  };
}

async function settle({ database, gazetteer, now }: ReviewTools, touched: ReadonlySet<string>): Promise<void> {
  await loadReferenceFacts(database, gazetteer, { now });
  await refreshDuplicates(database, [...touched], (...pair) => likelySame(gazetteer, ...pair));
}

/** What is settled lives on rather than what is not, what the gazetteer knows rather than what it doesn't. */
function chooseSurvivor(
  { entities }: StoredQuestion,
  into: string | undefined,
  gazetteer: Gazetteer,
): [from: string, into: string] {
  const [a, b] = entities as [string, string];
  if (into !== undefined && into !== a && into !== b)
    throw refuse(into, "ANSWER_UNFIT", `expected into to be one of the pair, ${a} or ${b}`);
  const known = (id: string) => gazetteer.institutionByName.has(id.slice(id.indexOf(":") + 1));
  const rank = (id: string) => (id === into ? 4 : 0) + (known(id) ? 2 : 0) + (id.includes("@") ? 0 : 1);
  return rank(a) > rank(b) ? [b, a] : [a, b];
}

function refuse(at: string, code: string, message: string): InputError {
  return new InputError([{ at, code, message }]);
}
