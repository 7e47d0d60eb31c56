import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../graphql/ask.ts";
import { MergeEntitiesDocument } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { EntityField } from "../../parts/entity-field.tsx";
import { ChangeFailed } from "./change-failed.tsx";

/** Merges two entities that nobody asked about. */
export function MergeForm({ token, onMerged }: { readonly token: string; readonly onMerged: () => void }) {
  const text = useText();
  const client = useQueryClient();
  const [from, setFrom] = useState<string>();
  const [into, setInto] = useState<string>();
  const merge = useMutation({
    mutationFn: (variables: { from: string; into: string }) =>
      ask({ document: MergeEntitiesDocument, variables }, undefined, token),
    onSuccess: () => {
      setFrom(undefined);
      setInto(undefined);
      void client.invalidateQueries();
      onMerged();
    },
  });
  const isReady = from !== undefined && into !== undefined && from !== into && !merge.isPending;
  return (
    <section className="card sources-merge" aria-labelledby="sources-merge">
      <h2 id="sources-merge">{text("sources.merge")}</h2>
      <p className="soft">{text("sources.merge.help")}</p>
      <div className="sources-pair">
        <EntityField label={text("sources.merge.from")} id={from} onChoose={setFrom} />
        <EntityField label={text("sources.merge.into")} id={into} onChoose={setInto} />
      </div>
      <p className="row">
        <button
          type="button"
          className="button"
          disabled={!isReady}
          onClick={() => from !== undefined && into !== undefined && merge.mutate({ from, into })}
        >
          {text("sources.merge.do")}
        </button>
        <span role="status" className="soft">
          {merge.isSuccess ? text("sources.merge.done") : ""}
        </span>
      </p>
      <ChangeFailed error={merge.error} />
    </section>
  );
}
