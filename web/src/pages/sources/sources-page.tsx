import "../../parts/data-table.css";
import "../../parts/fields.css";
import "./sources-page.css";
import { Link, useSearch } from "@tanstack/react-router";
import { type Change, useChange } from "../../address/use-change.ts";
import {
  BulletinArticlesDocument,
  BulletinLedgerDocument,
  BulletinsDocument,
  ReviewDocument,
} from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { articlesAtOnce } from "./bulletin-articles.tsx";
import { entriesAtOnce } from "./bulletin-ledger.tsx";
import { Bulletins, bulletinsAtOnce } from "./bulletins.tsx";
import { ImportView } from "./import-view.tsx";
import { ReviewView, toReviewVariables } from "./review-view.tsx";
import { type SourcesAddress, sourceViews } from "./sources-address.ts";

/** Changes what the address says; undefined takes something out. */
export type ChangeSources = Change<SourcesAddress>;

/** Where everything comes from: bulletins and articles, what each added, and what it did not yield. */
export function SourcesPage() {
  const text = useText();
  const address = useSearch({ from: "/sources" });
  const change = useChange<SourcesAddress>();
  const { view = "bulletins", bulletin, ledger } = address;
  const questions =
    view === "review"
      ? [{ document: ReviewDocument, variables: toReviewVariables(address) }]
      : [
          { document: BulletinsDocument, variables: { first: bulletinsAtOnce } },
          ...(bulletin === undefined
            ? []
            : [
                { document: BulletinArticlesDocument, variables: { id: bulletin, first: articlesAtOnce } },
                { document: BulletinLedgerDocument, variables: { bulletin, kind: ledger, first: entriesAtOnce } },
              ]),
        ];
  return (
    <div className="page sources">
      <PageTitle>{text("sources.title")}</PageTitle>
      <p className="soft">{text("sources.lead")}</p>
      <nav className="row sources-views" aria-label={text("sources.views")}>
        {sourceViews.map((one) => (
          <Link
            key={one}
            to="/sources"
            search={one === "bulletins" ? {} : { view: one }}
            className="button sources-choice"
            // A view is where its other conditions are too: /sources?view=import&job=…
            activeOptions={{ exact: true, includeSearch: one !== view }}
          >
            {text(`sources.view.${one}`)}
          </Link>
        ))}
      </nav>
      {view === "bulletins" ? <Bulletins address={address} change={change} /> : null}
      {view === "import" ? <ImportView job={address.job} change={change} /> : null}
      {view === "review" ? <ReviewView address={address} change={change} /> : null}
      <div className="row">
        <CopyLink />
        {view === "import" ? null : <ShowQuery questions={questions} />}
      </div>
    </div>
  );
}
