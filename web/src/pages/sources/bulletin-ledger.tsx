import { Link } from "@tanstack/react-router";
import { BulletinLedgerDocument } from "../../graphql/generated/graphql.ts";
import { usePages } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
import { Answered } from "../../parts/states.tsx";
import { ledgerKinds, type SourcesAddress } from "./sources-address.ts";
import type { ChangeSources } from "./sources-page.tsx";

/** Entries on one page of the ledger. */
export const entriesAtOnce = 30;

/** What the articles of a bulletin did not yield, of one kind or all. */
export function BulletinLedger({
  bulletin,
  kind,
  change,
}: {
  readonly bulletin: string;
  readonly kind: SourcesAddress["ledger"];
  readonly change: ChangeSources;
}) {
  const text = useText();
  const answer = usePages(
    BulletinLedgerDocument,
    { bulletin, kind: kind ?? null, first: entriesAtOnce },
    ({ ledger }) => ledger.pageInfo,
    { keep: true },
  );
  const entries = answer.pages.flatMap(({ ledger }) => ledger.nodes);
  const [firstPage] = answer.pages;
  return (
    <section aria-labelledby="sources-ledger">
      <div className="row">
        <h4 id="sources-ledger">{text("sources.ledger")}</h4>
        {[undefined, ...ledgerKinds].map((one) => (
          <button
            key={one ?? "ALL"}
            type="button"
            className="button sources-choice"
            aria-pressed={one === kind}
            onClick={() => change({ ledger: one })}
          >
            {text(`sources.ledger.${one ?? "ALL"}`)}
          </button>
        ))}
      </div>
      <Answered answer={{ ...answer, data: firstPage }} room="8rem">
        {({ ledger: { totalCount } }) => (
          <>
            <p className="soft" role="status">
              {totalCount === 0 ? text("sources.ledger.none") : text("sources.ledger.count", { count: totalCount })}
            </p>
            <ul className="sources-entries">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <span className="tag">{text(`sources.ledger.${entry.kind}`)}</span>
                  <div>
                    {entry.text === null ? null : <p lang="zh-CN">{entry.text}</p>}
                    {entry.code === null ? null : (
                      <p className="soft">
                        <code>{entry.code}</code> <span lang="en">{entry.message}</span>
                      </p>
                    )}
                    <p className="soft">
                      <Link to="/article/$id" params={{ id: entry.article.id }}>
                        {entry.article.headline}
                      </Link>
                    </p>
                  </div>
                </li>
              ))}
            </ul>
            <MorePages answer={answer} shown={entries.length} total={totalCount} pageSize={entriesAtOnce} />
          </>
        )}
      </Answered>
    </section>
  );
}
