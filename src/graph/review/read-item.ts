import type { Claim } from "../../model/claim.ts";
import type { ReviewKind, ReviewState } from "../../model/review.ts";
import type { Database } from "../database.ts";
import { statement } from "../statement.ts";

/** A question as it stands in the queue. */
export type StoredQuestion = {
  readonly question: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  /** The claim that waits; null for other kinds. */
  readonly claim: Claim | null;
  /** Ids of the pair; empty for other kinds. */
  readonly entities: readonly string[];
};

/** The question of a review item, by the item's id or the question's own; null where nobody asks it. */
export async function readReviewItem(database: Database, id: string): Promise<StoredQuestion | null> {
  const [row] = await database.read(statement("load/review-item"), { id });
  if (!row) return null;
  const item = row.get("item") as Omit<StoredQuestion, "claim"> & { claim?: string };
  return { ...item, claim: item.claim === undefined ? null : JSON.parse(item.claim) };
}
