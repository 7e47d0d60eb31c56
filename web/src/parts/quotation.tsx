import "./quotation.css";
import { Link } from "@tanstack/react-router";
import type { QuotationFactsFragment } from "../graphql/generated/graphql.ts";
import { useText } from "../language/language-provider.tsx";
import { DateText } from "./date-text.tsx";
import { markNames } from "./mark-names.ts";

/** One quotation with its source, names in it marked; a link leads to it in its article. */
export function Quotation({
  evidence,
  names = [],
}: {
  readonly evidence: QuotationFactsFragment;
  readonly names?: readonly string[];
}) {
  const text = useText();
  const methodWords = useMethodWords();
  const { article, method, quote } = evidence;
  if (method === "gazetteer")
    return (
      <details className="quotation quotation-reference">
        <summary>{text("fields.reference")}</summary>
        <code>{quote}</code>
      </details>
    );
  return (
    <figure className="quotation">
      <blockquote lang="zh-CN">
        “
        {markNames(quote, names).map(({ text: piece, isName }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places.
          isName ? <mark key={index}>{piece}</mark> : piece,
        )}
        ”
      </blockquote>
      <figcaption className="row">
        <span lang="zh-CN">{article.headline}</span>
        {article.publishedOn ? <DateText date={article.publishedOn} /> : null}
        <span>{methodWords(method)}</span>
        <Link to="/article/$id" params={{ id: article.id }} search={{ evidence: evidence.id }}>
          {text("parts.evidence.read")}
        </Link>
      </figcaption>
    </figure>
  );
}

/** Who read a quotation, in words: `pattern:issued` is a pattern of that name. */
function useMethodWords(): (method: string) => string {
  const text = useText();
  return (method) => {
    const [kind, name = ""] = method.split(/:(.*)/s);
    if (kind === "pattern") return text("parts.evidence.method.pattern", { name });
    if (kind === "llm") return text("parts.evidence.method.llm", { name });
    return kind === "curated" ? text("parts.evidence.method.curated") : method;
  };
}
