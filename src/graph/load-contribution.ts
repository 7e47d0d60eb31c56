import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Contribution } from "../model/contribution.ts";
import type { Database } from "./database.ts";
import { type LoadDifference, storedRelationEnds, toArticleNode, toLoadDifference } from "./load-difference.ts";
import { toReadingRecord } from "./reading-record.ts";
import { readRedirects } from "./redirects.ts";
import { spellRenamed } from "./spelling/spell-entities.ts";
import { statement } from "./statement.ts";
import { readStoredArticle, readStoredEntities, readStoredRelations } from "./stored-state.ts";
import { idsIn, toSurvivors } from "./to-survivors.ts";

/** What loading one article did to the graph. */
export type LoadChange = {
  /** Id of the article. */
  readonly article: string;
  /** True where any statement wrote. */
  readonly changed: boolean;
  /** The server's counters over all statements of the transaction, by the driver's names; those that are 0 left out. */
  readonly counters: Readonly<Record<string, number>>;
};

/** When the loading takes place: ISO date and time. */
export type LoadOptions = { readonly now: string };

/**
 * Makes the graph say of an article exactly what `contribution` says, in one transaction: what is new comes, what is
 * no longer there goes with whatever only it supported, what stays is not written. Loading twice writes nothing.
 *
 * Loads of several processes wait for one another. What the article says of an entity that was merged goes to the one
 * that it lives on in.
 */
export async function loadContribution(
  database: Database,
  contribution: Contribution,
  options: LoadOptions,
): Promise<LoadChange> {
  return database.write((transaction) => replaceArticle(transaction, contribution, options));
}

/**
 * Loads every article of a bulletin, each in a transaction of its own, and takes out those that the bulletin no longer
 * has. `onLoaded` hears of each article. Changes in the order given, those of articles taken out last.
 */
export async function loadBulletin(
  database: Database,
  contributions: readonly Contribution[],
  options: LoadOptions & { readonly onLoaded?: (contribution: Contribution, change: LoadChange) => void },
): Promise<LoadChange[]> {
  const changes: LoadChange[] = [];
  for (const contribution of contributions) {
    const change = await loadContribution(database, contribution, options);
    options.onLoaded?.(contribution, change);
    changes.push(change);
  }
  const bulletins = new Set(contributions.map(({ bulletin }) => bulletin.id));
  const kept = new Set(contributions.map(({ article }) => article.id));
  for (const bulletin of bulletins) {
    const rows = await database.read(statement("load/bulletin-articles"), { bulletin });
    for (const { article, bulletin: record } of rows.map((row) => row.toObject()) as Pick<
      Contribution,
      "article" | "bulletin"
    >[]) {
      if (!kept.has(article.id)) changes.push(await removeArticle(database, { article, bulletin: record }, options));
    }
  }
  return changes;
}

/** Takes an article out of the graph, with whatever only it supported; its bulletin too where it was the last. */
export async function removeArticle(
  database: Database,
  { article, bulletin }: Pick<Contribution, "article" | "bulletin">,
  options: LoadOptions,
): Promise<LoadChange> {
  return database.write(async (transaction) => {
    const nothing: Contribution = { article, bulletin, entities: [], relations: [], properties: [], ledger: null };
    const emptied = await replaceArticle(transaction, nothing, options);
    const { summary } = await transaction.run(statement("load/delete-article"), {
      article: article.id,
      bulletin: bulletin.id,
    });
    const counters = { ...emptied.counters };
    addCounters(counters, summary.counters.updates());
    return { article: article.id, changed: Object.keys(counters).length > 0, counters };
  });
}

/** As `loadContribution`, as part of a transaction that does more. */
export async function replaceArticle(
  transaction: ManagedTransaction,
  given: Contribution,
  { now }: LoadOptions,
): Promise<LoadChange> {
  await transaction.run(statement("load/take-turn"));
  const contribution = toSurvivors(given, await readRedirects(transaction, idsIn(given)));
  const { id } = contribution.article;
  const article = await readStoredArticle(transaction, { article: id, bulletin: contribution.bulletin.id });
  const entityIds = [
    ...contribution.entities.map((entity) => entity.id),
    ...article.mentions.map(({ entity }) => entity),
  ];
  const ends = storedRelationEnds(article);
  for (const { id: relation, from, to } of contribution.relations) ends.set(relation, { id: relation, from, to });
  const entities = await readStoredEntities(transaction, id, [...new Set(entityIds)]);
  const relations = await readStoredRelations(transaction, id, [...ends.values()]);
  const reading = toReadingRecord(given, contribution);
  const difference = toLoadDifference(contribution, { article, entities, relations }, now, reading);

  const counters: Record<string, number> = {};
  for (const [name, parameters] of toStatements(contribution, difference)) {
    const { summary } = await transaction.run(
      statement(`load/${name}`),
      toIntegers(parameters) as Record<string, unknown>,
    );
    addCounters(counters, summary.counters.updates());
  }
  await spellRenamed(transaction, difference, entities);
  return { article: id, changed: Object.keys(counters).length > 0, counters };
}

/** The statements that have something to do, in an order in which each finds what it needs. */
function toStatements(
  contribution: Contribution,
  difference: LoadDifference,
): [name: string, parameters: Record<string, unknown>][] {
  const { article, bulletin } = contribution;
  const ofRows = (name: string, rows: readonly unknown[]): [string, Record<string, unknown>][] =>
    rows.length > 0 ? [[name, { rows, article: article.id }]] : [];
  const ofIds = (name: string, ids: readonly string[]): [string, Record<string, unknown>][] =>
    ids.length > 0 ? [[name, { ids, article: article.id }]] : [];
  const when = (due: boolean, name: string, parameters: Record<string, unknown>) =>
    due ? [[name, parameters] as [string, Record<string, unknown>]] : [];
  return [
    ...ofRows("delete-relations", difference.deletedRelations),
    ...ofRows("delete-supports", difference.deletedSupports),
    ...ofIds("delete-evidence", difference.deletedEvidence),
    ...ofIds("delete-mentions", difference.deletedMentions),
    ...ofIds("delete-aliases", difference.deletedAliases),
    ...ofIds("delete-entities", difference.deletedEntities),
    ...ofIds("delete-ledger", difference.deletedLedger),
    ...ofIds("delete-questions", difference.deletedQuestions),
    ...when(difference.deletedReading, "delete-reading", { article: article.id }),
    ...when(difference.articleDiffers, "write-article", { article: toArticleNode(contribution), bulletin }),
    ...ofRows("write-entities", difference.entities),
    ...ofRows("write-aliases", difference.aliases),
    ...ofRows("write-mentions", difference.mentions),
    ...ofRows("write-evidence", difference.evidence),
    ...ofRows("write-supports", difference.supports),
    ...ofRows("write-relations", difference.relations),
    ...ofRows("write-ledger", difference.ledger),
    ...ofRows("write-questions", difference.questions),
    ...when(difference.reading !== null, "write-reading", { reading: difference.reading }),
  ];
}

function addCounters(sum: Record<string, number>, counters: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counters)) if (count > 0) sum[name] = (sum[name] ?? 0) + count;
}

/**
 * Whole numbers as Neo4j's integers: the driver would send every JavaScript number as a float, and offsets such as
 * 412.0 are of no use to substring(). A confidence stays a float, also where it is 1.
 */
function toIntegers(value: unknown, key = ""): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) && key !== "confidence" ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((one) => toIntegers(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toIntegers(one, name)]));
}
