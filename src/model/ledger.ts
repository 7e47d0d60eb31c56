import type { RefusalCode } from "./finding.ts";

/** Why a passage of an article did not become an edge; the API says them in the same words. */
export const ledgerKinds = {
  UNREAD: "a sentence that no claim quotes",
  REFUSED: "a claim that was refused",
  OPEN: "a name that nothing settles",
} as const;
export type LedgerKind = keyof typeof ledgerKinds;

/** One entry of an article's coverage ledger: what the graph does not say of it, at its place. */
export type LedgerEntry = {
  readonly kind: LedgerKind;
  /** The sentence, the quotation of the claim, or the printed name; null for a refused line without a quotation. */
  readonly text: string | null;
  /** Offsets into the article's text, in UTF-16 code units; null where the words stand nowhere or more than once. */
  readonly start: number | null;
  readonly end: number | null;
  /** Code and reason, of a refused claim. */
  readonly code: RefusalCode | null;
  readonly message: string | null;
};

/** How far an article was read: how many sentences it has, and everything that yielded nothing, by kind and place. */
export type Ledger = { readonly sentences: number; readonly entries: readonly LedgerEntry[] };
