import { readPlace } from "../pipeline/read-place.ts";
import { createIngestJobs, type IngestJobs, type JobTools } from "./jobs.ts";
import { type Answer, type Answered, answerQuestion, mergePair, undoAnswer } from "./review.ts";

/** All that changes the graph while the service runs. */
export type Workbench = {
  readonly jobs: IngestJobs;
  /** Code of the region that somebody names. @throws InputError REGION_UNKNOWN or REGION_AMBIGUOUS */
  readonly placeOf: (name: string) => string;
  /** As `answerQuestion`, `mergePair` and `undoAnswer`. */
  readonly answer: (id: string, answer: Answer) => Promise<Answered>;
  readonly merge: (from: string, into: string) => Promise<Answered>;
  readonly undo: (id: string) => Promise<Answered>;
};

/** One for a service; `jobs.stop` ends what runs in the background. */
export function createWorkbench(settings: JobTools): Workbench {
  const { database, gazetteer, reviewBelow, now } = settings;
  const tools = () => ({ database, gazetteer, reviewBelow, now: now().toISOString() });
  return {
    jobs: createIngestJobs(settings),
    placeOf: (name) => readPlace(gazetteer, name, "region"),
    answer: (id, answer) => answerQuestion(id, answer, tools()),
    merge: (from, into) => mergePair(from, into, tools()),
    undo: (id) => undoAnswer(id, tools()),
  };
}
