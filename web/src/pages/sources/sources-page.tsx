import "../../parts/data-table.css";
import "./sources-page.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import {
  BulletinArticlesDocument,
  BulletinLedgerDocument,
  BulletinsDocument,
} from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { articlesAtOnce } from "./bulletin-articles.tsx";
import { entriesAtOnce } from "./bulletin-ledger.tsx";
import { Bulletins, bulletinsAtOnce } from "./bulletins.tsx";
import type { SourcesAddress } from "./sources-address.ts";

/** Changes what the address says; undefined takes something out. */
export type ChangeSources = (
  next: {
    readonly [Key in keyof SourcesAddress]?: SourcesAddress[Key] | undefined;
  },
) => void;

/** Where everything comes from: bulletins and articles, what each added, and what it did not yield. */
export function SourcesPage() {
  const text = useText();
  const address = useSearch({ from: "/sources" });
  const navigate = useNavigate({ from: "/sources" });
  const change: ChangeSources = (next) =>
    void navigate({ search: (before) => ({ ...before, ...next }) as never, resetScroll: false });
  const { bulletin, ledger } = address;
  const ofBulletin =
    bulletin === undefined
      ? []
      : [
          { document: BulletinArticlesDocument, variables: { id: bulletin, first: articlesAtOnce } },
          { document: BulletinLedgerDocument, variables: { bulletin, kind: ledger, first: entriesAtOnce } },
        ];
  return (
    <div className="page sources">
      <PageTitle>{text("sources.title")}</PageTitle>
      <p className="soft">{text("sources.lead")}</p>
      <Bulletins address={address} change={change} />
      <div className="row">
        <CopyLink />
        <ShowQuery
          questions={[{ document: BulletinsDocument, variables: { first: bulletinsAtOnce } }, ...ofBulletin]}
        />
      </div>
    </div>
  );
}
