/** A question that can't be planned as asked. `api/` turns it into an answer with the code. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly code: "BAD_USER_INPUT" | "QUERY_TOO_COMPLEX";

  constructor(code: PlanError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
