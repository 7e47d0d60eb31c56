import "./article-page.css";
import { Link, useParams } from "@tanstack/react-router";
import { ArticleReadingDocument, type ArticleReadingQuery } from "../../graphql/generated/graphql.ts";
import { toProvenCypher } from "../../graphql/to-drawn-cypher.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { DateText } from "../../parts/date-text.tsx";
import { LabelBadge } from "../../parts/label-badge.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered } from "../../parts/states.tsx";
import { Learned } from "./learned.tsx";
import { NotRead } from "./not-read.tsx";
import { SourceText } from "./source-text.tsx";
import { useLit } from "./use-lit.ts";

export type Article = Extract<NonNullable<ArticleReadingQuery["node"]>, { readonly __typename: "Article" }>;
export type ArticleEvidence = Article["evidence"]["nodes"][number];

/** The source text with what is quoted from it; beside it what the graph learned and what it did not read. */
export function ArticlePage() {
  const text = useText();
  const { id } = useParams({ from: "/article/$id" });
  const answer = useQuestion(ArticleReadingDocument, { id });
  return (
    <article className="page">
      <Answered answer={answer} room="40rem">
        {({ node }) =>
          node?.__typename === "Article" ? (
            <Reading article={node} />
          ) : (
            <section className="page-note">
              <PageTitle>{text("article.none")}</PageTitle>
              <p>{text("article.none.advice", { id })}</p>
              <p>
                <Link to="/">{text("shell.toStart")}</Link>
              </p>
            </section>
          )
        }
      </Answered>
    </article>
  );
}

function Reading({ article }: { readonly article: Article }) {
  const text = useText();
  const lit = useLit();
  const { id, headline, section, publishedOn, bulletin, coverage } = article;
  return (
    <>
      <header className="article-head">
        <LabelBadge label="Article" />
        <PageTitle>{headline}</PageTitle>
        <p className="row soft">
          {bulletin ? <span>{bulletin.title}</span> : null}
          {section === null ? null : <span>{section}</span>}
          {publishedOn === null ? null : <DateText date={publishedOn} />}
          {coverage ? <span>{text("article.coverage", coverage)}</span> : null}
        </p>
        <div className="row">
          <CopyLink />
          <ShowQuery
            questions={[{ document: ArticleReadingDocument, variables: { id } }]}
            drawn={() => toProvenCypher(id)}
          />
        </div>
      </header>
      <div className="article-columns">
        <SourceText article={article} lit={lit} />
        <div className="article-beside">
          <Learned evidence={article.evidence.nodes} total={article.evidence.totalCount} lit={lit} />
          <NotRead article={article} />
        </div>
      </div>
    </>
  );
}
