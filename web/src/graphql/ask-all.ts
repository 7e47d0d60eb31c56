import { ask, type Question } from "./ask.ts";
import type { PageEnd } from "./use-question.ts";

/** Rows that one question of a whole list asks for. */
export const rowsAtOnce = 100;

/**
 * A whole list, page after page: what each page holds, in order. The document takes `first` and `after`.
 *
 * @throws QuestionFailure where a page has no whole answer
 */
export async function* askAll<Data, Variables extends { first: number; after?: string | null | undefined }>(
  {
    document,
    variables,
  }: { document: Question<Data, Variables>["document"]; variables: Omit<Variables, "first" | "after"> },
  endOf: (page: Data) => PageEnd,
  signal?: AbortSignal,
): AsyncGenerator<Data> {
  let after: string | null = null;
  do {
    const page: Data = await ask(
      { document, variables: { ...variables, first: rowsAtOnce, after } as unknown as Variables },
      signal,
    );
    yield page;
    const { hasNextPage, endCursor } = endOf(page);
    after = hasNextPage ? (endCursor ?? null) : null;
  } while (after !== null);
}
