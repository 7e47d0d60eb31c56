/**
 * Why a claim did not reach the graph. A finding is news about the data, not a fault of the program: the run goes on
 * and lists it.
 */
export const refusalCodes = {
  CLAIM_MALFORMED: "the line is not a claim of the agreed shape",
  QUOTE_ABSENT: "the quotation does not stand in the article",
  NAME_ABSENT: "the name does not stand in the article",
  QUOTE_AMBIGUOUS: "the quotation stands more than once and has no offsets",
  OFFSETS_WRONG: "the offsets do not enclose the quotation",
  ILLEGAL_END: "the vocabulary does not let the predicate join these labels",
  ILLEGAL_PROPERTY: "the vocabulary does not know the property there",
  BAD_DATE: "the date is not in the calendar",
  BAD_NUMBER: "the quantity is incomplete or contradicts itself",
  UNKNOWN_REGION: "the gazetteer has no such region",
  AMBIGUOUS_REGION: "the gazetteer has several regions of that name",
  INCOMPLETE_ENTITY: "the entity lacks what its identity needs",
  CONFLICTING_ENTITY: "two claims of the article describe the entity differently",
  DUPLICATE_CLAIM: "the same claim with the same quotation stands before",
} as const;
export type RefusalCode = keyof typeof refusalCodes;

/** A claim that was refused: `line` is 1-based in `file`, for claims that came from a file. */
export type Refusal = {
  readonly code: RefusalCode;
  /** What was expected, what came, and what to do. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly quote: string | null;
};
