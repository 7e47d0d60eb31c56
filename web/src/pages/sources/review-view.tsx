import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { operationNameOf } from "../../graphql/ask.ts";
import { ReviewDocument, type ReviewQuestionFragment } from "../../graphql/generated/graphql.ts";
import { useToken } from "../../graphql/token.ts";
import { usePages } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { ChoiceField } from "../../parts/text-field.tsx";
import { MergeForm } from "./merge-form.tsx";
import { ReviewItem } from "./review-item.tsx";
import { reviewKinds, reviewStates, type SourcesAddress } from "./sources-address.ts";
import type { ChangeSources } from "./sources-page.tsx";
import { TokenField } from "./token-field.tsx";

/** Questions on one page of the queue. */
const pageSize = 20;

/** Which questions the address asks for. */
export function toReviewVariables({ kind, state = "PENDING", article, bulletin }: SourcesAddress) {
  return {
    kind: kind ?? null,
    state: state === "ANY" ? null : state,
    article: article ?? null,
    bulletin: bulletin ?? null,
    first: pageSize,
  };
}

/** What waits for a reviewer, and what one said: answered in place, taken back in place. */
export function ReviewView({ address, change }: { readonly address: SourcesAddress; readonly change: ChangeSources }) {
  const text = useText();
  const client = useQueryClient();
  const token = useToken();
  const answer = usePages(ReviewDocument, toReviewVariables(address), ({ review }) => review.pageInfo, { keep: true });
  // An answered question stays where it is, so that it can be taken back; by question, since one answer settles all
  // articles that ask the same.
  const [answered, setAnswered] = useState<ReadonlyMap<string, ReviewQuestionFragment>>(new Map());
  const keep = (item: ReviewQuestionFragment) => {
    setAnswered((before) => new Map(before).set(item.question, item));
    void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== operationNameOf(ReviewDocument) });
  };
  const items = answer.pages.flatMap(({ review }) => review.nodes);
  const [firstPage] = answer.pages;
  const narrow: ChangeSources = (next) => change({ pages: undefined, ...next });
  return (
    <>
      <TokenField />
      <section className="card" aria-labelledby="sources-review">
        <div className="data-bar">
          <h2 id="sources-review">
            {firstPage ? text("sources.review.count", { count: firstPage.review.totalCount }) : text("sources.review")}
          </h2>
          <button
            type="button"
            className="button"
            onClick={() => void answer.refetch().then(() => setAnswered(new Map()))}
          >
            {text("sources.review.again")}
          </button>
          <ChoiceField
            label={text("sources.review.kind")}
            value={address.kind ?? "ANY"}
            choices={(["ANY", ...reviewKinds] as const).map((value) => ({
              value,
              name: value === "ANY" ? text("fields.any") : text(`sources.kind.${value}`),
            }))}
            onChoose={(value) => narrow({ kind: value === "ANY" ? undefined : value })}
          />
          <ChoiceField
            label={text("sources.review.state")}
            value={address.state ?? "PENDING"}
            choices={reviewStates.map((value) => ({
              value,
              name: value === "ANY" ? text("fields.any") : text(`sources.state.${value}`),
            }))}
            onChoose={(value) => narrow({ state: value === "PENDING" ? undefined : value })}
          />
        </div>
        {address.bulletin || address.article ? (
          <p className="row soft">
            {text("sources.review.of", { source: address.article ?? address.bulletin ?? "" })}
            <Link to="/sources" search={{ view: "review" }}>
              {text("sources.review.all")}
            </Link>
          </p>
        ) : null}
        <Answered answer={{ ...answer, data: firstPage }} room="20rem">
          {({ review: { totalCount } }) => (
            <>
              {totalCount === 0 ? <Empty>{text("sources.review.none")}</Empty> : null}
              <ul className="sources-review">
                {items.map((item) => (
                  <ReviewItem
                    key={item.id}
                    item={answered.get(item.question) ?? item}
                    token={token}
                    onAnswered={keep}
                    onForgotten={() => void answer.refetch()}
                  />
                ))}
              </ul>
              <MorePages
                answer={answer}
                wanted={address.pages ?? 1}
                shown={items.length}
                total={totalCount}
                pageSize={pageSize}
                onWant={(pages) => change({ pages })}
              />
            </>
          )}
        </Answered>
      </section>
      {token === undefined ? null : <MergeForm token={token} onMerged={() => void answer.refetch()} />}
    </>
  );
}
