import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useText } from "../../language/language-provider.tsx";
import { useMethodWords } from "../../parts/evidence-quote.tsx";
import { RelationLine } from "../../parts/relation-line.tsx";
import { Empty } from "../../parts/states.tsx";
import type { ArticleEvidence } from "./article-page.tsx";
import type { Lit } from "./use-lit.ts";

type Props = {
  readonly evidence: readonly ArticleEvidence[];
  readonly total: number;
  readonly lit: Lit;
};

/** What the graph learned from an article: each quotation by its number, with the facts that it proves. */
export function Learned({ evidence, total, lit }: Props) {
  const text = useText();
  const method = useMethodWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (lit.chosen !== undefined && lit.chosenIn === "text")
      place.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [lit.chosen, lit.chosenIn]);
  return (
    <section ref={place} className="card" aria-labelledby="learned">
      <h2 id="learned">
        {text("article.learned")} <span className="count">{total}</span>
      </h2>
      {evidence.length === 0 ? <Empty>{text("article.learned.none")}</Empty> : null}
      <ol className="learned">
        {evidence.map(({ id, quote, supports, ...read }, index) => (
          <li
            key={id}
            data-lit={lit.isLit(id) || undefined}
            data-chosen={lit.chosen === id || undefined}
            {...lit.pointing([id])}
          >
            <Link
              {...lit.choosing(id, "facts")}
              className="source-number"
              aria-label={text("article.toQuote", { number: index + 1, quote })}
              aria-current={lit.chosen === id ? "true" : undefined}
            >
              {index + 1}
            </Link>
            <div>
              {supports.nodes.length === 0 ? (
                <p>{text("article.property")}</p>
              ) : (
                <ul>
                  {supports.nodes.map((relation) => (
                    <li key={relation.id}>
                      <RelationLine relation={relation} />
                    </li>
                  ))}
                </ul>
              )}
              <p className="learned-quote" lang="zh-CN">
                “{quote}”
              </p>
              {read.method === "curated" ? null : (
                <p className="soft learned-method">
                  {method(read.method)}
                  {read.confidence < 1
                    ? ` · ${text("parts.evidence.confidence", { confidence: read.confidence })}`
                    : ""}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {total > evidence.length ? (
        <p className="soft">{text("article.learned.cut", { count: evidence.length })}</p>
      ) : null}
    </section>
  );
}
