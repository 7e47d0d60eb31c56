import type { TypedDocumentString } from "./generated/graphql.ts";
import { QuestionFailure } from "./question-failure.ts";

/** What a page asks: a typed document of a `.graphql` file, with its variables. */
export type Question<Data, Variables> = {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
};

type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/**
 * Asks the service; `signal` gives up waiting, and the service then stops working on it.
 *
 * @throws QuestionFailure where there is no whole answer
 */
export async function ask<Data, Variables>(
  { document, variables }: Question<Data, Variables>,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new QuestionFailure("UNREACHABLE", String(error));
  });
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  const [error] = answer?.errors ?? [];
  if (error) throw new QuestionFailure(error.extensions?.code ?? "UNKNOWN", error.message);
  if (!answer?.data) throw new QuestionFailure("UNREACHABLE", `${response.status} ${response.statusText}`);
  return answer.data;
}

/** The name of the only operation of a document: `query EntityHead(…)` → `EntityHead`. */
export function operationNameOf(document: { toString(): string }): string {
  return /\b(?:query|mutation) (\w+)/.exec(document.toString())?.[1] ?? document.toString();
}
