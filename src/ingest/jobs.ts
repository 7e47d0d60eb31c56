import { randomUUID } from "node:crypto";
import type { Database } from "../graph/database.ts";
import type { Gazetteer } from "../link/gazetteer.ts";
import type { ModelSettings } from "../llm/ask-model.ts";
import type { ModelReader, ModelUse } from "../llm/create-model-reader.ts";
import type { InputProblem } from "../model/input-error.ts";
import type { FileOutcome, IngestReport } from "./ingest-report.ts";
import type { FileContext } from "./read-file.ts";
import type { SourceReader } from "./read-source-apart.ts";

/** A file that somebody hands over, with what is known of it. */
export type JobRequest = FileContext & {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly replace: boolean;
  readonly dryRun: boolean;
};

export type JobState = "QUEUED" | "READING" | "LOADING" | "DONE" | "FAILED" | "CANCELLED";

/** A job as it stands: jobs run one at a time, in the order in which they came. */
export type IngestJob = {
  /** Not to be guessed. */
  readonly id: string;
  readonly file: string;
  readonly dryRun: boolean;
  readonly state: JobState;
  /** Jobs that run before it. */
  readonly ahead: number;
  /** Articles read so far or, once `total` is known, loaded. */
  readonly done: number;
  readonly total: number | null;
  /** Of the article last read or loaded. */
  readonly headline: string | null;
  /** ISO dates and times. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** What was wrong with the file, or why the job failed or was cancelled. */
  readonly problems: readonly InputProblem[];
  /** Null until the job is done, and where the file could not be used. */
  readonly outcome: FileOutcome | null;
  /** Possible duplicates of what was loaded that wait for a reviewer. */
  readonly duplicates: number;
  /** What asking a language model took; null where none was asked. */
  readonly model: ModelUse | null;
};

/** What changing the graph while the service runs takes. */
export type JobTools = {
  readonly database: Database;
  readonly gazetteer: Gazetteer;
  readonly readSource: SourceReader;
  /** A language model that reads beside the patterns; nothing is sent anywhere where it is null. */
  readonly languageModel: ModelSettings | null;
  /** Claims less certain than this wait for a reviewer, 0 to 1. */
  readonly reviewBelow: number;
  readonly now: () => Date;
  /** Hears of faults that are neither the file's nor the asker's. */
  readonly onFault: (error: unknown) => void;
};

/** Ingests in the background, whoever still listens. */
export type IngestJobs = {
  /** Puts a file in the queue. */
  readonly start: (request: JobRequest) => IngestJob;
  /** The job with this id; null where there is none, or it is long over. */
  readonly read: (id: string) => IngestJob | null;
  /** Every job that is remembered, newest first. */
  readonly list: () => IngestJob[];
  /**
   * Ends a job: at once where it waits or reads, a question to a language model included; where it loads, after the
   * article at hand. One that is over stays as it is; null where there is none.
   */
  readonly cancel: (id: string) => IngestJob | null;
  /** Ends the job that runs after the article at hand, and forgets those that wait. */
  readonly stop: () => Promise<void>;
};

/** How many jobs that are over are remembered. */
const mostRemembered = 100;

type Running = {
  readonly job: { -readonly [Field in keyof Omit<IngestJob, "ahead">]: IngestJob[Field] };
  readonly cancelling: AbortController;
  /** Ends it, with one of the reasons below. */
  readonly signal: AbortSignal;
};

const cancelled = new Error("the job is cancelled");
const stopped = new Error("the service stops");

/** A queue of its own, empty. The extractor is built for a job and let go with it: a process that never ingests stays small. */
export function createIngestJobs(tools: JobTools): IngestJobs {
  const jobs = new Map<string, Running>();
  const stopping = new AbortController();
  let last: Promise<void> = Promise.resolve();
  const show = ({ job }: Running): IngestJob => {
    const waiting = [...jobs.values()].filter((one) => one.job.finishedAt === null);
    return { ...job, ahead: job.state === "QUEUED" ? waiting.findIndex((one) => one.job === job) : 0 };
  };
  return {
    start(request) {
      const cancelling = new AbortController();
      const running: Running = {
        job: {
          id: randomUUID(),
          file: request.file,
          dryRun: request.dryRun,
          state: "QUEUED",
          done: 0,
          total: null,
          headline: null,
          createdAt: tools.now().toISOString(),
          finishedAt: null,
          problems: [],
          outcome: null,
          duplicates: 0,
          model: null,
        },
        cancelling,
        signal: AbortSignal.any([cancelling.signal, stopping.signal]),
      };
      jobs.set(running.job.id, running);
      for (const { id, finishedAt } of [...jobs.values()].map(({ job }) => job))
        if (jobs.size > mostRemembered && finishedAt !== null) jobs.delete(id);
      last = last.then(() => run(running, request, tools));
      return show(running);
    },
    read: (id) => {
      const running = jobs.get(id);
      return running ? show(running) : null;
    },
    list: () => [...jobs.values()].reverse().map(show),
    cancel: (id) => {
      const running = jobs.get(id);
      if (!running) return null;
      running.cancelling.abort(cancelled);
      if (running.job.state === "QUEUED") finish(running, "CANCELLED", [toEnded(running)], tools);
      return show(running);
    },
    stop: () => {
      stopping.abort(stopped);
      return last;
    },
  };
}

async function run(running: Running, request: JobRequest, tools: JobTools): Promise<void> {
  const { job, signal } = running;
  if (job.finishedAt !== null) return;
  try {
    signal.throwIfAborted();
    job.state = "READING";
    const { files, duplicates, model } = await ingest(running, request, tools);
    const [outcome] = files;
    if (!outcome || outcome.problems.length > 0) finish(running, "FAILED", outcome?.problems ?? [], tools);
    else {
      [job.outcome, job.duplicates, job.model] = [outcome, duplicates, model];
      finish(running, "DONE", [], tools);
    }
  } catch (error) {
    if (error === cancelled || error === stopped)
      finish(running, error === cancelled ? "CANCELLED" : "FAILED", [toEnded(running)], tools);
    else {
      tools.onFault(error);
      finish(running, "FAILED", [toProblem(job.file, error)], tools);
    }
  }
}

function finish({ job }: Running, state: JobState, problems: readonly InputProblem[], { now }: JobTools): void {
  [job.problems, job.state, job.finishedAt] = [problems, state, now().toISOString()];
}

async function ingest({ job, signal }: Running, request: JobRequest, tools: JobTools): Promise<IngestReport> {
  const { database, gazetteer, readSource, languageModel, reviewBelow, now } = tools;
  const [{ createExtractor }, { ingestFiles }] = await Promise.all([
    import("../extractor.ts"),
    import("./ingest-files.ts"),
  ]);
  const modelReader = languageModel && (await createReader(languageModel, gazetteer));
  const { file, bytes, ...options } = request;
  return ingestFiles(
    [{ file, read: () => readSource(bytes, file, signal) }],
    { extractor: createExtractor(gazetteer), gazetteer, database, modelReader },
    {
      ...options,
      reviewBelow,
      now: now().toISOString(),
      signal,
      onProgress: ({ done, total, headline }) => {
        if (total !== null) job.state = "LOADING";
        [job.done, job.total, job.headline] = [done, total, headline];
      },
    },
  );
}

async function createReader(settings: ModelSettings, gazetteer: Gazetteer): Promise<ModelReader> {
  const [{ createModelReader }, { createNaming }] = await Promise.all([
    import("../llm/create-model-reader.ts"),
    import("../link/create-naming.ts"),
  ]);
  return createModelReader(settings, createNaming(gazetteer));
}

function toEnded({ job, signal }: Running): InputProblem {
  const loaded =
    job.state === "LOADING" ? `${job.done} of ${job.total} articles are loaded, each whole` : "nothing is loaded";
  return signal.reason === cancelled
    ? { at: job.file, code: "CANCELLED", message: `cancelled: ${loaded}; ingest it again for the rest` }
    : { at: job.file, code: "INTERRUPTED", message: `the service stopped: ${loaded}; ingest it again for the rest` };
}

function toProblem(at: string, error: unknown): InputProblem {
  const unavailable = error instanceof Error && error.name === "DatabaseError";
  return unavailable
    ? { at, code: "SERVICE_UNAVAILABLE", message: "the database did not answer; what was loaded by then stays" }
    : { at, code: "INTERNAL_SERVER_ERROR", message: "the program failed on this file; its log has the reason" };
}
