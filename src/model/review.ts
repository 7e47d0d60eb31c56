import type { Claim } from "./claim.ts";
import type { Refusal } from "./finding.ts";

/** What waits for a reviewer: a claim below the threshold, a name that nothing settles, two entities that may be one. */
export const reviewKinds = ["CLAIM", "NAME", "DUPLICATE"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** What a reviewer said; MERGED of two entities, the other verdicts of anything. */
export const verdicts = ["ACCEPTED", "EDITED", "REJECTED", "MERGED"] as const;
export type Verdict = (typeof verdicts)[number];
export type ReviewState = "PENDING" | Verdict;

/** An answer, remembered by what was asked and so found again whenever the same is asked. */
export type Decision = {
  /** Id of the question. */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly verdict: Verdict;
  /** EDITED: the official name, or the claim as JSON. MERGED: id of the entity that lives on. Otherwise null. */
  readonly value: string | null;
};

/** A question to a reviewer, with all that one needs to answer it. */
export type ReviewQuestion = {
  /** By what is asked: the same for the same claim and quotation, name and place, or pair, wherever it comes up. */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  /** The quotation of the claim, the name as printed, or the names of both entities. */
  readonly text: string;
  /** Offsets into the article's text, in UTF-16 code units; null for DUPLICATE. */
  readonly start: number | null;
  readonly end: number | null;
  /** Why it waits, as a Chinese sentence. */
  readonly because: string;
  /** The claim as read; null for other kinds. */
  readonly claim: Claim | null;
  /** NAME: the full name of the place by which it was read, null where none is known. */
  readonly place: string | null;
  /** NAME: official names that come into question. */
  readonly candidates: readonly string[];
  /** DUPLICATE: ids of the two. */
  readonly entities: readonly string[];
};

/** What an extractor read in one article, before any reviewer: kept, so that a decision takes effect without the file. */
export type Reading = {
  /** Code of the region that the article is about; null where none is known. */
  readonly place: string | null;
  readonly claims: readonly Claim[];
  /** Names that nothing settles, as printed, with their offsets in the text. */
  readonly open: readonly { readonly mention: string; readonly start: number; readonly end: number }[];
  /** What a reader said that is no claim: refused before anybody was asked; absent where nothing was. */
  readonly refused?: readonly Pick<Refusal, "code" | "message" | "quote">[];
};
