import type { ManagedTransaction, Record as Neo4jRecord } from "neo4j-driver";
import type { Contribution } from "../../model/contribution.ts";
import type { Decision } from "../../model/review.ts";
import type { Database } from "../database.ts";
import { type LoadChange, type LoadOptions, replaceArticle } from "../load-contribution.ts";
import { statement } from "../statement.ts";
import { toContribution } from "../stored-contribution.ts";
import { readStoredArticle } from "../stored-state.ts";

/** What an article contributes by these decisions; throws where a decision can't be carried out. */
export type Refold = (stored: Contribution, decisions: ReadonlyMap<string, Decision>) => Contribution;

/** Every answer of a reviewer, by id of the question. */
export async function readDecisions(database: Database): Promise<Map<string, Decision>> {
  return toDecisions(await database.read(statement("load/decisions"), {}));
}

/**
 * Remembers an answer and brings every article that asks up to it, all in one transaction; `refold` makes of an article
 * what it now contributes. Changes by article. An answer given before is replaced.
 */
export async function recordDecision(
  database: Database,
  decision: Decision,
  refold: Refold,
  options: LoadOptions,
): Promise<LoadChange[]> {
  return database.write(async (transaction) => {
    await transaction.run(statement("load/take-turn"));
    await writeDecision(transaction, decision, options);
    await transaction.run(statement("load/set-question-state"), { question: decision.id, state: decision.verdict });
    return refoldAsking(transaction, decision.id, refold, options);
  });
}

/** Forgets an answer, and brings every article that asked back to where it was without. */
export async function takeBackDecision(
  database: Database,
  question: string,
  refold: Refold,
  options: LoadOptions,
): Promise<LoadChange[]> {
  return database.write(async (transaction) => {
    await transaction.run(statement("load/take-turn"));
    await transaction.run(statement("load/delete-decision"), { id: question });
    await transaction.run(statement("load/reopen-question"), { question });
    return refoldAsking(transaction, question, refold, options);
  });
}

/** Remembers an answer, as part of a transaction that does more. */
export async function writeDecision(
  transaction: ManagedTransaction,
  { id, kind, verdict, value }: Decision,
  { now }: LoadOptions,
): Promise<void> {
  await transaction.run(statement("load/write-decision"), { decision: { id, kind, verdict, value, at: now } });
}

/** Articles by the ids that `rows` give, as they stand in the graph. */
export async function readContributions(
  transaction: ManagedTransaction,
  rows: readonly Neo4jRecord[],
): Promise<Contribution[]> {
  const contributions: Contribution[] = [];
  for (const row of rows) {
    const ids = row.toObject() as { article: string; bulletin: string };
    contributions.push(toContribution(await readStoredArticle(transaction, ids)));
  }
  return contributions;
}

async function refoldAsking(
  transaction: ManagedTransaction,
  question: string,
  refold: Refold,
  options: LoadOptions,
): Promise<LoadChange[]> {
  const decisions = toDecisions((await transaction.run(statement("load/decisions"))).records);
  const { records } = await transaction.run(statement("load/articles-asking"), { question });
  const changes: LoadChange[] = [];
  for (const stored of await readContributions(transaction, records))
    changes.push(await replaceArticle(transaction, refold(stored, decisions), options));
  return changes;
}

function toDecisions(rows: readonly Neo4jRecord[]): Map<string, Decision> {
  return new Map(rows.map((row) => row.toObject() as Decision).map((decision) => [decision.id, decision]));
}
