import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, operationNameOf } from "../../graphql/ask.ts";
import { CancelImportDocument, ImportJobDocument, type ImportJobQuery } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { Loading } from "../../parts/states.tsx";
import { ChangeFailed } from "./change-failed.tsx";
import { ImportReport } from "./import-report.tsx";

type Job = NonNullable<ImportJobQuery["ingestJob"]>;

/** Milliseconds between two looks at a job that is under way. */
const between = 700;

const underWay: ReadonlySet<Job["state"]> = new Set(["QUEUED", "READING", "LOADING"]);

/** Follows one job to its end, then tells what it did. */
export function ImportJob({ id, token }: { readonly id: string; readonly token: string }) {
  const text = useText();
  const client = useQueryClient();
  const queryKey = [operationNameOf(ImportJobDocument), id, token];
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask({ document: ImportJobDocument, variables: { id } }, signal, token),
    refetchInterval: ({ state }) => (state.status === "error" || isOver(state.data?.ingestJob) ? false : between),
    staleTime: 0,
    retry: false,
  });
  const job = data?.ingestJob;
  const changed = job?.state === "DONE" && !job.dryRun && job.report?.changed === true;
  useEffect(() => {
    // What was asked before is answered otherwise now.
    if (changed)
      void client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => name !== operationNameOf(ImportJobDocument),
      });
  }, [changed, client]);
  if (error) return <ChangeFailed error={error} />;
  if (data === undefined) return <Loading cancel={() => void client.cancelQueries({ queryKey })} />;
  if (!job) return <p role="status">{text("sources.job.lost")}</p>;
  return (
    <section className="card sources-job" aria-labelledby="sources-job">
      <h2 id="sources-job">
        {job.file} {job.dryRun ? <span className="tag">{text("sources.job.dryRun")}</span> : null}
      </h2>
      <Progress job={job} />
      {isOver(job) ? null : <CancelButton id={id} token={token} />}
      {job.problems.length === 0 ? null : (
        <ul className="sources-problems">
          {job.problems.map(({ at, code, message }) => (
            <li key={`${at} ${code} ${message}`}>
              <code>{code}</code> {at} <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {job.report ? <ImportReport report={job.report} dryRun={job.dryRun} /> : null}
    </section>
  );
}

function isOver(job: Job | null | undefined): boolean {
  return job === null || (job !== undefined && !underWay.has(job.state));
}

/** Ends the job; its state tells when that has come about. */
function CancelButton({ id, token }: { readonly id: string; readonly token: string }) {
  const text = useText();
  const cancel = useMutation({
    mutationFn: () => ask({ document: CancelImportDocument, variables: { id } }, undefined, token),
  });
  return (
    <>
      <p>
        <button
          type="button"
          className="button"
          disabled={cancel.isPending || cancel.isSuccess}
          onClick={() => cancel.mutate()}
        >
          {text("sources.job.cancel")}
        </button>
      </p>
      <ChangeFailed error={cancel.error} />
    </>
  );
}

function Progress({ job }: { readonly job: Job }) {
  const text = useText();
  const { state, ahead, done, total, headline } = job;
  const said = text(`sources.job.${state}`, { ahead });
  return (
    <div className="sources-progress">
      <p role="status">{said}</p>
      {state === "READING" || state === "LOADING" ? (
        <>
          <progress aria-label={said} max={total ?? 1} {...(total === null ? {} : { value: done })} />
          <p className="soft">
            {total === null ? text("sources.job.read", { done }) : text("sources.job.loaded", { done, total })}{" "}
            <span lang="zh-CN">{headline}</span>
          </p>
          <p className="soft">{text("sources.job.goesOn")}</p>
        </>
      ) : null}
    </div>
  );
}
