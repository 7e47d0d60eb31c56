import type { ModelProblem, ModelUse } from "../llm/create-model-reader.ts";
import type { BulletinRecord } from "../model/contribution.ts";
import type { RefusalCode } from "../model/finding.ts";
import type { InputProblem } from "../model/input-error.ts";
import type { ReviewKind } from "../model/review.ts";
import type { FactChange } from "./fact-changes.ts";

/** What became of one article of a file. */
export type ArticleOutcome = {
  /** Id of the article. */
  readonly id: string;
  readonly headline: string;
  /** Full name of the region by which names were read; null where nothing told it. */
  readonly region: string | null;
  /** GIVEN for the whole file; HEADLINE or TEXT where it was inferred; null where nothing told it. */
  readonly regionBy: "GIVEN" | "HEADLINE" | "TEXT" | null;
  readonly sentences: number;
  /** Sentences that at least one claim quotes, those that wait for a reviewer included. */
  readonly read: number;
  /** Claims that went into the graph, or would in a dry run. */
  readonly accepted: number;
  /** Why a language model has not read it, or not all of it; empty where none was asked. */
  readonly modelProblems: readonly ModelProblem[];
};

/** Words of an article that did not become an edge, or not yet. */
export type Passage = {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  /** Offsets into the article's text, in UTF-16 code units; null where the words stand nowhere or more than once. */
  readonly start: number | null;
  readonly end: number | null;
};

/** What became of one file; with `problems` nothing of it was loaded. */
export type FileOutcome = {
  /** The file's name as given. */
  readonly file: string;
  readonly problems: readonly InputProblem[];
  readonly bulletin: BulletinRecord | null;
  readonly articles: readonly ArticleOutcome[];
  readonly refusals: readonly (Passage & { readonly code: RefusalCode; readonly message: string })[];
  /** Names that nothing settles, once an article. */
  readonly openNames: readonly (Passage & { readonly because: string })[];
  readonly unread: readonly Passage[];
  /** What a reviewer is asked: claims below the threshold and open names; `id` of the review item. */
  readonly waiting: readonly (Passage & { readonly id: string; readonly kind: ReviewKind; readonly because: string })[];
  /** True where the graph held no bulletin of this id; null where no graph was there to compare with. */
  readonly isNew: boolean | null;
  /** Facts that the bulletin now says and did not, no longer says, or says otherwise; all ADDED for a new one. */
  readonly changes: readonly FactChange[];
  /** False where the graph held all of it already; null where no graph was there to compare with. */
  readonly changed: boolean | null;
};

/** What ingesting did, file by file in the order given. */
export type IngestReport = {
  readonly dryRun: boolean;
  readonly files: readonly FileOutcome[];
  /** Possible duplicates of what was loaded that wait for a reviewer. */
  readonly duplicates: number;
  /** What asking a language model took; null where none was asked. */
  readonly model: ModelUse | null;
};
