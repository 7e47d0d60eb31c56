import { InputError } from "../../src/model/input-error.ts";

/** Code and message with which a reading is refused; fails where it isn't. */
export async function refusalOf(reading: Promise<unknown>): Promise<[code: string, message: string]> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [problem, ...more] = error.problems;
    if (problem && more.length === 0) return [problem.code, problem.message];
    throw new Error(`expected one problem, but got ${error.problems.length}`);
  }
  throw new Error("expected a refusal, but the file was read");
}
