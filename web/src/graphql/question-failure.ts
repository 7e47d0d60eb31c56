/** Why there is no answer: the service's own code, or UNREACHABLE where none came. */
export class QuestionFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "QuestionFailure";
    this.code = code;
  }

  /** Whether asking again may help without asking otherwise. */
  get isTransient(): boolean {
    return this.code === "SERVICE_UNAVAILABLE" || this.code === "UNREACHABLE";
  }
}
