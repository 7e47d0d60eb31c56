import { useToken } from "../../graphql/token.ts";
import { ImportForm } from "./import-form.tsx";
import { ImportJob } from "./import-job.tsx";
import { ImportJobs } from "./import-jobs.tsx";
import type { SourcesAddress } from "./sources-address.ts";
import type { ChangeSources } from "./sources-page.tsx";
import { TokenField } from "./token-field.tsx";

/** A file into the graph: hand it over, see how far it is, read what it did. */
export function ImportView({ job, change }: { readonly job: SourcesAddress["job"]; readonly change: ChangeSources }) {
  const token = useToken();
  return (
    <>
      <TokenField />
      {token === undefined ? null : (
        <>
          <ImportForm token={token} onStarted={(started) => change({ job: started })} />
          {job === undefined ? null : <ImportJob key={job} id={job} token={token} />}
          <ImportJobs token={token} shown={job} />
        </>
      )}
    </>
  );
}
