import { Link } from "@tanstack/react-router";
import { useText } from "../../language/language-provider.tsx";
import type { Article } from "./article-page.tsx";

/** What the graph does not say of an article: sentences without a claim, claims refused, names left open. */
export function NotRead({ article: { coverage, unread, refusals, openNames } }: { readonly article: Article }) {
  const text = useText();
  if (coverage === null) return null;
  const isWhole = unread.nodes.length + refusals.nodes.length + openNames.nodes.length === 0;
  return (
    <section className="card not-read" aria-labelledby="not-read">
      <h2 id="not-read">{text("article.notRead")}</h2>
      {isWhole ? <p>{text("article.notRead.none")}</p> : null}
      {unread.nodes.length > 0 ? (
        <>
          <h3>
            {text("article.unread")} <span className="count">{unread.nodes.length}</span>
          </h3>
          <ul lang="zh-CN">
            {unread.nodes.map((entry) => (
              <li key={entry.id}>{entry.text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {refusals.nodes.length > 0 ? (
        <>
          <h3>
            {text("article.refused")} <span className="count">{refusals.nodes.length}</span>
          </h3>
          <ul>
            {refusals.nodes.map((entry) => (
              <li key={entry.id}>
                {entry.text === null ? null : <span lang="zh-CN">“{entry.text}”</span>}
                <span className="soft" lang="en">
                  {" "}
                  {entry.code} {entry.message}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {openNames.nodes.length > 0 ? (
        <>
          <h3>
            {text("article.openNames")} <span className="count">{openNames.nodes.length}</span>
          </h3>
          <ul className="row">
            {openNames.nodes.map((entry) =>
              entry.text === null ? null : (
                <li key={entry.id}>
                  <Link to="/search" search={{ q: entry.text }}>
                    {entry.text}
                  </Link>
                </li>
              ),
            )}
          </ul>
        </>
      ) : null}
    </section>
  );
}
