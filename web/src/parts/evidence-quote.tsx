import "./evidence-quote.css";
import { Link } from "@tanstack/react-router";
import { ArticleTextDocument, type EvidenceInPlaceFragment } from "../graphql/generated/graphql.ts";
import { useQuestion } from "../graphql/use-question.ts";
import { useText } from "../language/language-provider.tsx";
import { DateText } from "./date-text.tsx";
import { sentencesAround } from "./sentences-around.ts";

/** A quotation in its sentence, with source, date and method, leading to its place in the article. */
export function EvidenceQuote({ evidence }: { readonly evidence: EvidenceInPlaceFragment }) {
  const text = useText();
  const method = useMethodWords();
  const { article, confidence } = evidence;
  const isReference = evidence.method === "gazetteer";
  return (
    <figure className="evidence-quote">
      {isReference ? <code>{evidence.quote}</code> : <Sentence evidence={evidence} />}
      <figcaption>
        {isReference ? (
          <span>{article.headline}</span>
        ) : (
          <Link to="/article/$id" params={{ id: article.id }} search={{ evidence: evidence.id }}>
            {article.headline}
          </Link>
        )}
        {article.bulletin && !isReference ? <span>{article.bulletin.title}</span> : null}
        {article.publishedOn === null ? null : <DateText date={article.publishedOn} />}
        <span>{method(evidence.method)}</span>
        {confidence < 1 ? <span>{text("parts.evidence.confidence", { confidence })}</span> : null}
      </figcaption>
    </figure>
  );
}

/** Words at their place in an article. */
type Placed = Pick<EvidenceInPlaceFragment, "quote" | "start" | "end"> & { readonly article: { readonly id: string } };

/** The quotation, and once the article's text is there, the rest of its sentence around it. */
export function Sentence({ evidence: { article, quote, start, end } }: { readonly evidence: Placed }) {
  const { data } = useQuestion(ArticleTextDocument, { id: article.id });
  const text = data?.node?.__typename === "Article" ? data.node.text : null;
  const sentence = text === null ? { start, end } : sentencesAround(text, { start, end });
  return (
    <blockquote lang="zh-CN">
      {text?.slice(sentence.start, start)}
      <mark>{quote}</mark>
      {text?.slice(end, sentence.end)}
    </blockquote>
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
