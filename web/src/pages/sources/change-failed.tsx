import { QuestionFailure } from "../../graphql/question-failure.ts";
import { useText } from "../../language/language-provider.tsx";

/** Why a change was not made: the token, or the service's own words. */
export function ChangeFailed({ error }: { readonly error: Error | null }) {
  const text = useText();
  if (error === null) return null;
  return (
    <p className="state-failed" role="alert">
      {error instanceof QuestionFailure && error.code === "FORBIDDEN" ? (
        text("sources.forbidden")
      ) : (
        <>
          {text("sources.failed")} <span lang="en">{error.message}</span>
        </>
      )}
    </p>
  );
}
