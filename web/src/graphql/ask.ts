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
 * Asks the service; `signal` gives up waiting, and the service then stops working on it. `token` is what changes need.
 *
 * @throws QuestionFailure where there is no whole answer
 */
export function ask<Data, Variables>(
  { document, variables }: Question<Data, Variables>,
  signal?: AbortSignal,
  token?: string,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  return send(body, { "Content-Type": "application/json", ...authorizationOf(token) }, signal);
}

/**
 * Asks with a file, which stands at `place` of the variables: a form by the GraphQL multipart request specification.
 *
 * @throws QuestionFailure where there is no whole answer
 */
export function askWithFile<Data, Variables>(
  { document, variables }: Question<Data, Variables>,
  { file, place }: { readonly file: File; readonly place: `variables.${string}` },
  token?: string,
): Promise<Data> {
  const form = new FormData();
  form.set("operations", JSON.stringify({ query: document.toString(), variables }));
  form.set("map", JSON.stringify({ 0: [place] }));
  form.set("0", file);
  return send(form, authorizationOf(token));
}

function authorizationOf(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

async function send<Data>(
  body: string | FormData,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { Accept: "application/graphql-response+json", ...headers },
    body,
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
