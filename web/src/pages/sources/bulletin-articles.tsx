import { Link } from "@tanstack/react-router";
import { type CSSProperties, Fragment } from "react";
import {
  ArticleAddedDocument,
  BulletinArticlesDocument,
  type BulletinArticlesQuery,
} from "../../graphql/generated/graphql.ts";
import { usePages, useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
import { Answered } from "../../parts/states.tsx";
import type { SourcesAddress } from "./sources-address.ts";
import type { ChangeSources } from "./sources-page.tsx";

/** Articles on one page of a bulletin. */
export const articlesAtOnce = 50;

type Article = BulletinArticlesQuery["articles"]["nodes"][number];

/** The articles of a bulletin: how far each was read and what it added. */
export function BulletinArticles({
  id,
  open,
  change,
}: {
  readonly id: string;
  /** Id of the article whose new entities are shown. */
  readonly open: SourcesAddress["article"];
  readonly change: ChangeSources;
}) {
  const text = useText();
  const answer = usePages(BulletinArticlesDocument, { id, first: articlesAtOnce }, ({ articles }) => articles.pageInfo);
  const articles = answer.pages.flatMap((page) => page.articles.nodes);
  const [firstPage] = answer.pages;
  return (
    <Answered answer={{ ...answer, data: firstPage }} room="12rem">
      {({ articles: { totalCount } }) => (
        <>
          <table className="data-table">
            <caption className="visually-hidden">{text("sources.articles", { count: totalCount })}</caption>
            <thead>
              <tr>
                <th scope="col">{text("sources.column.article")}</th>
                <th scope="col">{text("sources.column.read")}</th>
                <th scope="col">{text("sources.column.claims")}</th>
                <th scope="col">{text("sources.column.refused")}</th>
                <th scope="col">{text("sources.column.openNames")}</th>
                <th scope="col">{text("sources.column.added")}</th>
              </tr>
            </thead>
            <tbody>
              {articles.map((article) => (
                <Fragment key={article.id}>
                  <ArticleRow article={article} isOpen={open === article.id} change={change} />
                  {open === article.id ? (
                    <tr>
                      <td colSpan={6}>
                        <Added id={article.id} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              ))}
            </tbody>
          </table>
          <MorePages answer={answer} shown={articles.length} total={totalCount} pageSize={articlesAtOnce} />
        </>
      )}
    </Answered>
  );
}

function ArticleRow({
  article: { id, headline, section, coverage, addedEntities },
  isOpen,
  change,
}: {
  readonly article: Article;
  readonly isOpen: boolean;
  readonly change: ChangeSources;
}) {
  const text = useText();
  const share = coverage && coverage.sentences > 0 ? coverage.read / coverage.sentences : 0;
  return (
    <tr>
      <th scope="row">
        <Link to="/article/$id" params={{ id }}>
          {headline}
        </Link>
        {section ? <span className="sources-section">{section}</span> : null}
      </th>
      <td data-name={text("sources.column.read")} className="data-number">
        {coverage ? (
          <>
            {text("sources.read", { read: coverage.read, sentences: coverage.sentences })}
            <span className="sources-bar" style={{ "--share": share } as CSSProperties} aria-hidden="true" />
          </>
        ) : (
          "—"
        )}
      </td>
      <td data-name={text("sources.column.claims")} className="data-number">
        {coverage?.claims ?? "—"}
      </td>
      <td data-name={text("sources.column.refused")} className="data-number">
        {coverage?.refused ?? "—"}
      </td>
      <td data-name={text("sources.column.openNames")} className="data-number">
        {coverage?.openNames ?? "—"}
      </td>
      <td data-name={text("sources.column.added")} className="data-number">
        {addedEntities.totalCount === 0 ? (
          0
        ) : (
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            aria-label={text("sources.added.of", { count: addedEntities.totalCount, article: headline })}
            onClick={() => change({ article: isOpen ? undefined : id })}
          >
            {text("sources.added", { count: addedEntities.totalCount })}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Entities that no other article speaks of. */
function Added({ id }: { readonly id: string }) {
  const text = useText();
  const answer = useQuestion(ArticleAddedDocument, { id });
  return (
    <Answered answer={answer} room="6rem">
      {({ node }) => {
        const added = node && "addedEntities" in node ? node.addedEntities : { nodes: [], totalCount: 0 };
        return (
          <>
            <p className="soft">{text("sources.added.explained")}</p>
            <ul className="sources-added">
              {added.nodes.map((entity) => (
                <li key={entity.id}>
                  <LabelDot label={entity.__typename} /> <EntityLink entity={entity} />
                </li>
              ))}
            </ul>
            {added.totalCount > added.nodes.length ? (
              <p className="soft">{text("sources.added.first", { count: added.nodes.length })}</p>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}
