import type { ManagedTransaction } from "neo4j-driver";
import { duplicateQuestionId } from "../../model/id.ts";
import { InputError } from "../../model/input-error.ts";
import type { Decision, ReviewQuestion } from "../../model/review.ts";
import type { EntityLabel } from "../../model/vocabulary.ts";
import type { Database } from "../database.ts";
import { type LoadChange, type LoadOptions, replaceArticle } from "../load-contribution.ts";
import { toReviewRecord } from "../reading-record.ts";
import { readRedirects, survivorIn } from "../redirects.ts";
import { statement } from "../statement.ts";
import { readContributions, writeDecision } from "./decisions.ts";

/** An entity as far as merging goes. */
export type Mergeable = { readonly id: string; readonly label: EntityLabel; readonly name: string };

export type Merge = {
  /** Id of the entity that goes; its id leads on from now on. */
  readonly from: string;
  /** Id of the entity that lives on. */
  readonly into: string;
  /** Why the two must stay two, as a Chinese sentence; null where nothing is known against it. */
  readonly reasonToKeepApart: (a: Mergeable, b: Mergeable) => string | null;
};

/** What merging did: the question by which it is taken back, and what changed in which article. */
export type MergeResult = {
  readonly question: string;
  readonly survivor: string;
  readonly changes: readonly LoadChange[];
};

/**
 * Lets one entity live on in another: relationships, quotations, aliases and properties move with it, in every article
 * that speaks of it and whenever one is loaded again. One transaction.
 *
 * @throws InputError MERGE_UNKNOWN, MERGE_SAME, MERGE_LABELS_DIFFER or MERGE_CONTRADICTS, before anything is written
 */
export async function mergeEntities(database: Database, merge: Merge, options: LoadOptions): Promise<MergeResult> {
  return database.write(async (transaction) => {
    await transaction.run(statement("load/take-turn"));
    const [gone, survivor] = await readPair(transaction, merge);
    await checkMerge(transaction, gone, survivor, merge.reasonToKeepApart);
    const question = duplicateQuestionId(gone.id, survivor.id);
    const decision: Decision = { id: question, kind: "DUPLICATE", verdict: "MERGED", value: survivor.id };
    await writeDecision(transaction, decision, options);
    await writePairItem(transaction, question, [gone, survivor]);
    const { records } = await transaction.run(statement("load/articles-mentioning"), { entity: gone.id });
    const contributions = await readContributions(transaction, records);
    const redirect = { id: gone.id, to: survivor.id, question };
    await transaction.run(statement("load/write-redirect"), { redirect });
    const changes: LoadChange[] = [];
    for (const contribution of contributions) changes.push(await replaceArticle(transaction, contribution, options));
    return { question, survivor: survivor.id, changes };
  });
}

/**
 * Takes a merge back: every article says again what it said. One transaction.
 *
 * @throws InputError MERGE_UNKNOWN where no merge has this question
 */
export async function unmerge(database: Database, question: string, options: LoadOptions): Promise<MergeResult> {
  return database.write(async (transaction) => {
    await transaction.run(statement("load/take-turn"));
    const deleted = await transaction.run(statement("load/delete-redirect"), { question });
    const [redirect] = deleted.records.map((record) => record.toObject() as { id: string; to: string });
    if (!redirect) throw refuse(question, "MERGE_UNKNOWN", "expected a merge that was made, but there is none");
    await transaction.run(statement("load/delete-decision"), { id: question });
    await transaction.run(statement("load/reopen-question"), { question });
    const survivor = await survivorOf(transaction, redirect.to);
    const ids = { entity: survivor, was: redirect.id };
    const { records } = await transaction.run(statement("load/articles-saying"), ids);
    const changes: LoadChange[] = [];
    for (const contribution of await readContributions(transaction, records))
      changes.push(await replaceArticle(transaction, contribution, options));
    return { question, survivor, changes };
  });
}

async function readPair(transaction: ManagedTransaction, { from, into }: Merge): Promise<[Mergeable, Mergeable]> {
  const ids = [await survivorOf(transaction, from), await survivorOf(transaction, into)] as const;
  const known = new Map((await readNames(transaction, ids)).map((entity) => [entity.id, entity]));
  const [gone, survivor] = ids.map((id) => known.get(id));
  for (const [given, found] of [
    [from, gone],
    [into, survivor],
  ] as const)
    if (!found) throw refuse(given, "MERGE_UNKNOWN", `expected the id of an entity in the graph, but got ${given}`);
  return [gone as Mergeable, survivor as Mergeable];
}

async function checkMerge(
  transaction: ManagedTransaction,
  gone: Mergeable,
  survivor: Mergeable,
  reasonToKeepApart: Merge["reasonToKeepApart"],
): Promise<void> {
  if (gone.id === survivor.id) throw refuse(gone.id, "MERGE_SAME", "expected two entities, but both ids are of one");
  if (gone.label !== survivor.label)
    throw refuse(
      gone.id,
      "MERGE_LABELS_DIFFER",
      `expected two of one label, but ${gone.name} is a ${gone.label}, ${survivor.name} a ${survivor.label}`,
    );
  const here = [gone, ...(await mergedInto(transaction, gone))];
  const there = [survivor, ...(await mergedInto(transaction, survivor))];
  const pairs = here.flatMap((a) => there.map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const because = reasonToKeepApart(a, b);
    if (because !== null)
      throw refuse(gone.id, "MERGE_CONTRADICTS", `${a.name} and ${b.name} must stay two: ${because}`);
  }
  const ids = pairs.map(([a, b]) => duplicateQuestionId(a.id, b.id));
  const { records } = await transaction.run(statement("load/decisions-on"), { ids });
  const rejected = records.find((record) => record.get("verdict") === "REJECTED")?.get("id") as string | undefined;
  const pair = rejected === undefined ? undefined : pairs[ids.indexOf(rejected)];
  if (pair)
    throw refuse(
      gone.id,
      "MERGE_CONTRADICTS",
      `a reviewer said before that ${pair[0].id} and ${pair[1].id} are not the same; take that back first (${rejected})`,
    );
}

/** Everything that was merged into the entity before, by the ids left behind. */
async function mergedInto(transaction: ManagedTransaction, entity: Mergeable): Promise<Mergeable[]> {
  const found: Mergeable[] = [];
  for (const open = [entity.id]; open.length > 0; ) {
    const { records } = await transaction.run(statement("load/redirects-to"), { id: open.pop() });
    for (const id of records.map((record) => record.get("id") as string)) {
      found.push({ ...entity, id, name: id.slice(id.indexOf(":") + 1) });
      open.push(id);
    }
  }
  return found;
}

async function survivorOf(transaction: ManagedTransaction, id: string): Promise<string> {
  return survivorIn(await readRedirects(transaction, [id]), id);
}

async function readNames(transaction: ManagedTransaction, ids: readonly string[]): Promise<Mergeable[]> {
  const { records } = await transaction.run(statement("load/entity-names"), { ids: [...ids] });
  return records.map((record) => record.toObject() as Mergeable);
}

/** The merge stands in the queue as decided, also where nobody asked: it is found there to be taken back. */
async function writePairItem(
  transaction: ManagedTransaction,
  question: string,
  [gone, survivor]: readonly [Mergeable, Mergeable],
): Promise<void> {
  const { records } = await transaction.run(statement("load/question-items"), { question });
  if (records.length > 0) {
    await transaction.run(statement("load/set-question-state"), { question, state: "MERGED" });
    return;
  }
  const asked: ReviewQuestion = {
    id: question,
    kind: "DUPLICATE",
    state: "MERGED",
    text: `${gone.name} · ${survivor.name}`,
    start: null,
    end: null,
    because: "审核者合并",
    claim: null,
    place: null,
    candidates: [],
    entities: [gone.id, survivor.id].sort(),
  };
  await transaction.run(statement("load/write-questions"), {
    rows: [{ ...toReviewRecord(asked, null), byHand: true }],
  });
}

function refuse(at: string, code: string, message: string): InputError {
  return new InputError([{ at, code, message }]);
}
