import { ChevronRight } from "lucide-react";
import { BulletinsDocument } from "../../graphql/generated/graphql.ts";
import { usePages } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { DateText } from "../../parts/date-text.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { BulletinArticles } from "./bulletin-articles.tsx";
import { BulletinLedger } from "./bulletin-ledger.tsx";
import type { SourcesAddress } from "./sources-address.ts";
import type { ChangeSources } from "./sources-page.tsx";

/** Bulletins on one page of the list. */
export const bulletinsAtOnce = 30;

/** Bulletins, newest first; one opens to its articles and to what they did not yield. */
export function Bulletins({ address, change }: { readonly address: SourcesAddress; readonly change: ChangeSources }) {
  const text = useText();
  const answer = usePages(BulletinsDocument, { first: bulletinsAtOnce }, ({ bulletins }) => bulletins.pageInfo);
  const bulletins = answer.pages.flatMap((page) => page.bulletins.nodes);
  const [firstPage] = answer.pages;
  return (
    <Answered answer={{ ...answer, data: firstPage }} room="20rem">
      {({ bulletins: { totalCount } }) => (
        <>
          <h2>{text("sources.count", { count: totalCount })}</h2>
          {totalCount === 0 ? <Empty>{text("sources.none")}</Empty> : null}
          <ul className="sources-list">
            {bulletins.map(({ id, title, kind, publishedOn, articles }) => {
              const isOpen = id === address.bulletin;
              return (
                <li key={id} className="card">
                  <h3>
                    <button
                      type="button"
                      className="sources-open"
                      aria-expanded={isOpen}
                      onClick={() =>
                        change({ bulletin: isOpen ? undefined : id, article: undefined, ledger: undefined })
                      }
                    >
                      <ChevronRight size={18} aria-hidden="true" />
                      <span>{title}</span>
                    </button>
                  </h3>
                  <p className="row soft sources-about">
                    {publishedOn ? <DateText date={publishedOn} /> : null}
                    {kind === "DIGEST" || kind === "DOCUMENT" || kind === "ARTICLE" ? (
                      <span>{text(`sources.kind.${kind}`)}</span>
                    ) : null}
                    <span>{text("sources.articles", { count: articles.totalCount })}</span>
                  </p>
                  {isOpen ? (
                    <div className="sources-inside">
                      <BulletinArticles id={id} open={address.article} change={change} />
                      <BulletinLedger bulletin={id} kind={address.ledger} change={change} />
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
          <MorePages
            answer={answer}
            wanted={address.pages ?? 1}
            shown={bulletins.length}
            total={totalCount}
            pageSize={bulletinsAtOnce}
            onWant={(pages) => change({ pages })}
          />
        </>
      )}
    </Answered>
  );
}
