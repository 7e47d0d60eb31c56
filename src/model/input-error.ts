/** One thing wrong with data from outside; `at` is `file`, `file:line` or the name of a setting. */
export type InputProblem = { readonly at: string; readonly code: string; readonly message: string };

/** Data from outside that can't be used at all. Never retried; exit code 2. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(({ at, code, message }) => `${at}: ${code}: ${message}`).join("\n"));
    this.problems = problems;
  }
}
