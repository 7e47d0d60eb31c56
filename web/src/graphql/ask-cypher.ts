import { QuestionFailure } from "./question-failure.ts";

/** The Cypher of one root field, as the service tells it. */
export type CypherOfField = {
  readonly field: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
};

/**
 * The Cypher of a question, one statement a root field; nothing is run.
 *
 * @throws QuestionFailure where the service doesn't tell it
 */
export async function askCypher(
  document: { toString(): string },
  variables: unknown,
  signal: AbortSignal,
): Promise<readonly CypherOfField[]> {
  const response = await fetch("/cypher", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  const { statements } = (await response.json()) as { readonly statements?: readonly CypherOfField[] };
  if (!statements) throw new QuestionFailure("UNKNOWN", `${response.status} ${response.statusText}`);
  return statements;
}
