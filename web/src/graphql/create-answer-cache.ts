import { QueryClient } from "@tanstack/react-query";
import { QuestionFailure } from "./question-failure.ts";

/** Keeps answers five minutes, so that going back costs nothing; asks again by itself only what may come right so. */
export function createAnswerCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 300_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof QuestionFailure && error.isTransient,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}
