import type { Database } from "../graph/database.ts";
import { type GraphSize, readGraphSize } from "../graph/graph-size.ts";
import { type LoadChange, loadBulletin } from "../graph/load-contribution.ts";
import { loadReferenceFacts } from "../ingest/load-reference-facts.ts";
import type { Contribution } from "../model/contribution.ts";
import type { Refusal } from "../model/finding.ts";
import { readCurated } from "../pipeline.ts";
import type { Seed } from "./read-seed.ts";

/** How far the loading is: `done` of `total` articles, the gazetteer's files of facts counted. */
export type LoadProgress = { readonly done: number; readonly total: number; readonly headline: string };

/** A sentence that no claim quotes. */
export type UnreadSentence = {
  readonly article: string;
  readonly headline: string;
  readonly start: number;
  readonly text: string;
};

/** How much of the articles' text is quoted by at least one claim. */
export type Coverage = {
  readonly sentences: number;
  readonly read: number;
  readonly unread: readonly UnreadSentence[];
};

/** What loading a seed did. */
export type SeedReport = {
  /** Without the gazetteer's. */
  readonly articles: number;
  /** Claims that went in. */
  readonly accepted: number;
  readonly refusals: readonly Refusal[];
  /** What the graph holds afterwards, with what was there before and what the gazetteer added. */
  readonly graph: GraphSize;
  /** False where the graph held all of it already. */
  readonly changed: boolean;
  /** One for each article whose loading wrote something. */
  readonly changes: readonly LoadChange[];
  readonly coverage: Coverage;
};

export type LoadSeedOptions = {
  /** ISO date and time. */
  readonly now: string;
  readonly onProgress?: (progress: LoadProgress) => void;
};

/**
 * Brings a seed into the graph: every bulletin article by article, then what the gazetteer knows of the places and
 * bodies that the graph speaks of. A claim that is refused is reported; all others go in.
 *
 * @throws InputError where a claims file can't be attached to an article, before anything is written
 * @throws DatabaseError
 */
export async function loadSeed(database: Database, seed: Seed, options: LoadSeedOptions): Promise<SeedReport> {
  const readings = seed.bulletins.map(({ read, claims }) => readCurated(read, claims, seed.gazetteer));
  const contributions = readings.flatMap((reading) => reading.contributions);
  const total = contributions.length + (seed.gazetteer.formerRegions ? 3 : 2);
  let done = 0;
  const onLoaded = ({ article }: Contribution) =>
    options.onProgress?.({ done: ++done, total, headline: article.headline });
  const { now } = options;
  const changes: LoadChange[] = [];
  for (const reading of readings)
    changes.push(...(await loadBulletin(database, reading.contributions, { now, onLoaded })));
  changes.push(...(await loadReferenceFacts(database, seed.gazetteer, { now, onLoaded })));
  return {
    articles: contributions.length,
    accepted: contributions.reduce((sum, { relations, properties }) => sum + relations.length + properties.length, 0),
    refusals: readings.flatMap((reading) => reading.refusals),
    graph: await readGraphSize(database),
    changed: changes.some(({ changed }) => changed),
    changes: changes.filter(({ changed }) => changed),
    coverage: toCoverage(contributions),
  };
}

/** Which sentences of the articles carry at least one quotation, wholly or in part. */
export function toCoverage(contributions: readonly Contribution[]): Coverage {
  const unread: UnreadSentence[] = [];
  let sentences = 0;
  for (const { article, ledger } of contributions) {
    sentences += ledger?.sentences ?? 0;
    for (const { kind, text, start } of ledger?.entries ?? [])
      if (kind === "UNREAD" && text !== null && start !== null)
        unread.push({ article: article.id, headline: article.headline, start, text });
  }
  return { sentences, read: sentences - unread.length, unread };
}
