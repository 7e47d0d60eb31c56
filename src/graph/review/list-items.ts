import type { ReviewKind, ReviewState } from "../../model/review.ts";
import type { Database } from "../database.ts";
import { statement } from "../statement.ts";

/** A review item as it stands in the queue; what does not belong to its kind is absent. */
export type ListedItem = {
  readonly id: string;
  readonly question: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  readonly text: string;
  readonly because: string;
  readonly article?: string;
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  /** As JSON. */
  readonly claim?: string;
  readonly place?: string;
  readonly candidates: readonly string[];
  readonly entities: readonly string[];
};

/** The review items that are as `filter` says (null: any), by article and place in it, pairs last. */
export async function readReviewItems(
  database: Database,
  filter: { readonly kind: ReviewKind | null; readonly state: ReviewState | null; readonly article: string | null },
): Promise<ListedItem[]> {
  const rows = await database.read(statement("read/review-items"), filter);
  return rows.map((row) => row.get("item") as ListedItem);
}
