import "./evidence-quote.css";
import { Link } from "@tanstack/react-router";
import type { EvidenceInPlaceFragment } from "../graphql/generated/graphql.ts";
import { useText } from "../language/language-provider.tsx";
import { DateText } from "./date-text.tsx";
import { sentencesAround } from "./sentences-around.ts";

/** A quotation in its sentence, with source, date and method, leading to its place in the article. */
export function EvidenceQuote({ evidence }: { readonly evidence: EvidenceInPlaceFragment }) {
  const text = useText();
  const method = useMethodWords();
  const { article, start, end, confidence } = evidence;
  const sentence = sentencesAround(article.text, evidence);
  return (
    <figure className="evidence-quote">
      <blockquote lang="zh-CN">
        {article.text.slice(sentence.start, start)}
        <mark>{article.text.slice(start, end)}</mark>
        {article.text.slice(end, sentence.end)}
      </blockquote>
      <figcaption>
        <Link to="/article/$id" params={{ id: article.id }} search={{ evidence: evidence.id }}>
          {article.headline}
        </Link>
        {article.bulletin ? <span>{article.bulletin.title}</span> : null}
        {article.publishedOn === null ? null : <DateText date={article.publishedOn} />}
        <span>{method(evidence.method)}</span>
        {confidence < 1 ? <span>{text("parts.evidence.confidence", { confidence })}</span> : null}
      </figcaption>
    </figure>
  );
}

/** How a quotation was read, in words: `pattern:issued` is a pattern of that name. */
export function useMethodWords(): (method: string) => string {
  const text = useText();
  return (method) => {
    const [kind, name = ""] = method.split(/:(.*)/s, 2);
    switch (kind) {
      case "curated":
        return text("parts.evidence.method.curated");
      case "gazetteer":
        return text("parts.evidence.method.gazetteer");
      case "pattern":
        return text("parts.evidence.method.pattern", { name });
      case "llm":
        return text("parts.evidence.method.llm", { name });
      default:
        return method;
    }
  };
}
