import type { Database } from "../graph/database.ts";
import { loadBulletin } from "../graph/load-contribution.ts";
import { readDecisions } from "../graph/review/decisions.ts";
import { refreshDuplicates } from "../graph/review/duplicates.ts";
import { readStoredBulletin, type StoredBulletin } from "../graph/stored-bulletin.ts";
import type { Gazetteer } from "../link/gazetteer.ts";
import { placeNameOf } from "../link/region-name.ts";
import type { RefusalCode } from "../model/finding.ts";
import { reviewItemId } from "../model/id.ts";
import { InputError } from "../model/input-error.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { Decision } from "../model/review.ts";
import { type JudgedReading, judgeReading } from "../pipeline/judge-reading.ts";
import { likelySame } from "../pipeline/likely-same.ts";
import type { SourceText } from "../source/read-source.ts";
import { splitSentences } from "../source/split-sentences.ts";
import { toFactChanges } from "./fact-changes.ts";
import type { FileOutcome, IngestReport, Passage } from "./ingest-report.ts";
import { loadReferenceFacts } from "./load-reference-facts.ts";
import { type FileContext, type FileReading, type FileTools, readFile, toSlug } from "./read-file.ts";

/** A file to ingest; `read` gives its text, or throws InputError, or why `signal` aborts. */
export type IngestFile = {
  readonly file: string;
  readonly read: (signal?: AbortSignal) => Promise<SourceText>;
};

export type IngestTools = Omit<FileTools, "signal"> & {
  readonly gazetteer: Gazetteer;
  /** Null in a dry run where no Neo4j runs: then nothing is compared. */
  readonly database: Database | null;
};

export type IngestOptions = FileContext & {
  /** Load also where the bulletin of this name that the graph holds is another. */
  readonly replace: boolean;
  /** Read and judge, write nothing. */
  readonly dryRun: boolean;
  /** Claims less certain than this wait for a reviewer, 0 to 1. */
  readonly reviewBelow: number;
  /** ISO date and time. */
  readonly now: string;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Ends the work: reading at once, loading between two articles; what is loaded by then stays, whole. */
  readonly signal?: AbortSignal;
};

/** How far it is: articles of the file read or, once `total` is known, loaded. */
export type IngestProgress = {
  readonly file: string;
  readonly done: number;
  readonly total: number | null;
  readonly headline: string;
};

/**
 * Brings files into the graph, one after the other, each article in a transaction of its own, then what the gazetteer
 * knows of their places and bodies. A file that can't be used is reported with its problems; the others go on, and
 * nothing of it is loaded. A file ingested before replaces what it said then.
 *
 * @throws DatabaseError, and why the signal aborts; what was loaded by then stays
 */
export async function ingestFiles(
  files: readonly IngestFile[],
  tools: IngestTools,
  options: IngestOptions,
): Promise<IngestReport> {
  const { database, gazetteer } = tools;
  const outcomes: FileOutcome[] = [];
  const touched = new Set<string>();
  try {
    for (const file of files) outcomes.push(await ingestFile(file, tools, options, touched));
  } finally {
    if (database && !options.dryRun && touched.size > 0)
      await loadReferenceFacts(database, gazetteer, { now: options.now });
  }
  const duplicates =
    database && !options.dryRun
      ? await refreshDuplicates(database, [...touched], (...pair) => likelySame(gazetteer, ...pair))
      : 0;
  return { dryRun: options.dryRun, files: outcomes, duplicates, model: tools.modelReader?.use() ?? null };
}

async function ingestFile(
  { file, read }: IngestFile,
  tools: IngestTools,
  options: IngestOptions,
  touched: Set<string>,
): Promise<FileOutcome> {
  const { gazetteer, database } = tools;
  const { now, reviewBelow, dryRun, signal } = options;
  const say = async (done: number, total: number | null, headline: string) => {
    options.onProgress?.({ file, done, total, headline });
    await new Promise(setImmediate); // others of this process have their turn
    signal?.throwIfAborted();
  };
  let reading: FileReading;
  let stored: StoredBulletin | null;
  try {
    let done = 0;
    reading = await readFile(file, await read(signal), options, { ...tools, signal }, (headline) =>
      say(++done, null, headline),
    );
    stored = database ? await readStoredBulletin(database, reading.bulletin.id) : null;
    checkReplaceable(file, reading, stored, options.replace);
  } catch (error) {
    if (error instanceof InputError) return toRefused(file, error);
    throw error;
  }
  const decisions = database ? await readDecisions(database) : new Map<string, Decision>();
  const judged = reading.articles.map(({ article, reading: one }) =>
    judgeReading(reading.bulletin, article, one, { gazetteer, decisions, reviewBelow }),
  );
  const contributions = judged.map(({ contribution }) => contribution);
  const before = stored?.contributions ?? [];
  const changes = toFactChanges(before, contributions);
  const compared = { changes, isNew: database === null ? null : stored === null };
  if (!database || dryRun) {
    const changed = database === null ? null : changes.length > 0;
    return toOutcome(file, reading, judged, { ...compared, changed }, gazetteer);
  }

  for (const { entities } of [...before, ...contributions]) for (const { id } of entities) touched.add(id);
  let done = 0;
  const loads = await loadBulletin(database, contributions, {
    now,
    onLoaded: ({ article }) => {
      options.onProgress?.({ file, done: ++done, total: contributions.length, headline: article.headline });
      signal?.throwIfAborted();
    },
  });
  const changed = loads.some((load) => load.changed);
  return toOutcome(file, reading, judged, { ...compared, changed }, gazetteer);
}

function toRefused(file: string, { problems }: InputError): FileOutcome {
  const nothing = { articles: [], refusals: [], openNames: [], unread: [], waiting: [], changes: [] };
  return { file, problems, bulletin: null, ...nothing, isNew: null, changed: false };
}

/** Share of sentences by which a file is the same bulletin, corrected. */
const enoughShared = 0.2;

/**
 * A file replaces the bulletin of its name only where it is that bulletin, corrected perhaps.
 *
 * @throws InputError BULLETIN_CURATED or BULLETIN_OTHER
 */
function checkReplaceable(
  file: string,
  { bulletin, articles }: FileReading,
  stored: StoredBulletin | null,
  replace: boolean,
) {
  if (!stored) return;
  const refuse = (code: string, message: string) => new InputError([{ at: file, code, message }]);
  if (stored.curated)
    throw refuse(
      "BULLETIN_CURATED",
      `the graph holds ${bulletin.id} with claims that people wrote; give the file another name, such as --as ${toSlug(file)}-extracted`,
    );
  const known = sentencesOf(stored.contributions.map(({ article }) => article.text));
  const given = sentencesOf(articles.map(({ article }) => article.text));
  const shared = [...given].filter((sentence) => known.has(sentence)).length;
  if (replace || shared >= enoughShared * Math.min(known.size, given.size)) return;
  throw refuse(
    "BULLETIN_OTHER",
    `the graph holds another text under ${bulletin.id} (${shared} of ${given.size} sentences are the same); give this one a name of its own, such as --as ${toSlug(file)}-2, or --replace the other`,
  );
}

function sentencesOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())));
}

function toOutcome(
  file: string,
  { bulletin, articles }: FileReading,
  judged: readonly JudgedReading[],
  compared: Pick<FileOutcome, "isNew" | "changes" | "changed">,
  gazetteer: Gazetteer,
): FileOutcome {
  const entriesOf = (kind: LedgerEntry["kind"]) =>
    judged.flatMap(({ contribution: { article, ledger } }) =>
      (ledger?.entries ?? [])
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({ ...entry, article: article.id, text: entry.text ?? "" })),
    );
  const passage = ({ article, text, start, end }: Passage): Passage => ({ article, text, start, end });
  const questions = judged.flatMap(({ contribution: { article, uncurated } }) =>
    (uncurated?.questions ?? [])
      .filter(({ state }) => state === "PENDING")
      .map((question) => ({ ...question, article: article.id, id: reviewItemId(question.id, article.id) })),
  );
  return {
    file,
    problems: [],
    bulletin,
    articles: articles.map(({ article, reading, placeBy, modelProblems }, i) => {
      const { ledger, relations, properties } = (judged[i] as JudgedReading).contribution;
      const unread = ledger?.entries.filter(({ kind }) => kind === "UNREAD").length ?? 0;
      return {
        id: article.id,
        headline: article.headline,
        region: reading.place === null ? null : placeNameOf(gazetteer, reading.place),
        regionBy: placeBy,
        sentences: ledger?.sentences ?? 0,
        read: (ledger?.sentences ?? 0) - unread,
        accepted: relations.length + properties.length,
        modelProblems,
      };
    }),
    refusals: entriesOf("REFUSED").map((entry) => ({
      ...passage(entry),
      code: entry.code as RefusalCode,
      message: entry.message ?? "",
    })),
    openNames: questions
      .filter(({ kind }) => kind === "NAME")
      .map((question) => ({ ...passage(question), because: question.because })),
    unread: entriesOf("UNREAD").map(passage),
    waiting: questions.map((question) => ({
      ...passage(question),
      id: question.id,
      kind: question.kind,
      because: question.because,
    })),
    ...compared,
  };
}
