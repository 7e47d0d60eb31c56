/** A limit that a question goes beyond: which, how much it allows, and how much the question would take. */
export type Excess = { readonly limit: "pageSize" | "cost"; readonly most: number; readonly cost: number };

/** A question that can't be planned as asked. `api/` turns it into an answer with the code. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly code: "BAD_USER_INPUT" | "QUERY_TOO_COMPLEX";
  /** Where a limit of the settings was gone beyond. */
  readonly excess: Excess | null;

  constructor(code: PlanError["code"], message: string, excess: Excess | null = null) {
    super(message);
    this.code = code;
    this.excess = excess;
  }
}
