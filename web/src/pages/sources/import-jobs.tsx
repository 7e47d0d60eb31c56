import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask, operationNameOf } from "../../graphql/ask.ts";
import { ImportJobsDocument } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { ChangeFailed } from "./change-failed.tsx";

/** The jobs that the service remembers, newest first. */
export function ImportJobs({ token, shown }: { readonly token: string; readonly shown: string | undefined }) {
  const text = useText();
  const { data, error } = useQuery({
    queryKey: [operationNameOf(ImportJobsDocument), token, shown],
    queryFn: ({ signal }) => ask({ document: ImportJobsDocument, variables: {} }, signal, token),
    retry: false,
  });
  if (error) return shown === undefined ? <ChangeFailed error={error} /> : null;
  const others = (data?.ingestJobs ?? []).filter(({ id }) => id !== shown);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="sources-jobs">
      <h2 id="sources-jobs">{text("sources.jobs")}</h2>
      <ul className="sources-jobs">
        {others.map(({ id, file, state, ahead, dryRun }) => (
          <li key={id}>
            <Link to="/sources" search={{ view: "import", job: id }}>
              {file}
            </Link>{" "}
            <span className="soft">{text(`sources.job.${state}`, { ahead })}</span>{" "}
            {dryRun ? <span className="tag">{text("sources.job.dryRun")}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
