import "./mentioned-in.css";
import { Link } from "@tanstack/react-router";
import { EntityArticlesDocument } from "../graphql/generated/graphql.ts";
import { usePages } from "../graphql/use-question.ts";
import { useText } from "../language/language-provider.tsx";
import { DateText } from "./date-text.tsx";
import { MorePages } from "./more-pages.tsx";
import { Answered, Empty } from "./states.tsx";

/** Articles a page. */
const step = 10;

/** The articles that speak of an entity, newest first. */
export function MentionedIn({ id }: { readonly id: string }) {
  const text = useText();
  const answer = usePages(EntityArticlesDocument, { id, first: step }, ({ entity }) => entity?.mentionedIn.pageInfo);
  const articles = answer.pages.flatMap(({ entity }) => entity?.mentionedIn.nodes ?? []);
  const total = answer.pages[0]?.entity?.mentionedIn.totalCount ?? 0;
  return (
    <section className="card" aria-labelledby="mentioned-in">
      <h2 id="mentioned-in">
        {text("parts.mentionedIn")} {answer.data ? <span className="count">{total}</span> : null}
      </h2>
      <Answered answer={answer} room="8rem">
        {() =>
          articles.length === 0 ? (
            <Empty>{text("parts.mentionedIn.none")}</Empty>
          ) : (
            <ul className="mentioned-in">
              {articles.map((article) => (
                <li key={article.id}>
                  <Link to="/article/$id" params={{ id: article.id }}>
                    {article.headline}
                  </Link>
                  <span className="soft">
                    {article.section} {article.publishedOn === null ? null : <DateText date={article.publishedOn} />}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <MorePages answer={answer} shown={articles.length} total={total} pageSize={step} />
    </section>
  );
}
