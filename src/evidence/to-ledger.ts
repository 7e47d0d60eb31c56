import type { Refusal } from "../model/finding.ts";
import type { Ledger, LedgerEntry } from "../model/ledger.ts";
import { locateQuote } from "./locate-quote.ts";

type Span = { readonly start: number; readonly end: number };

/** What is known of an article once its claims are judged. */
export type ReadArticle = {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Where the accepted claims quote. */
  readonly quoted: readonly Span[];
  readonly refusals: readonly Pick<Refusal, "code" | "message" | "quote">[];
  /** Names that stand in the claims as printed. */
  readonly open: readonly Span[];
};

/** The coverage ledger of one article: unread sentences, refused claims, open names, each kind in its own order. */
export function toLedger({ text, sentences, quoted, refusals, open }: ReadArticle): Ledger {
  const entry = (kind: LedgerEntry["kind"], { start, end }: Span): LedgerEntry => {
    return { kind, text: text.slice(start, end), start, end, code: null, message: null };
  };
  return {
    sentences: sentences.length,
    entries: [
      ...unreached(sentences, quoted).map((sentence) => entry("UNREAD", sentence)),
      ...refusals.map(({ code, message, quote }): LedgerEntry => {
        const place = quote === null ? null : locateQuote(text, { quote });
        const { start, end } = place?.kind === "found" ? place : { start: null, end: null };
        return { kind: "REFUSED", text: quote, start, end, code, message };
      }),
      ...open.map((name) => entry("OPEN", name)),
    ],
  };
}

/** The sentences into which no quotation reaches, wholly or in part. */
function unreached(sentences: readonly Span[], quoted: readonly Span[]): Span[] {
  const ordered = [...quoted].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return sentences.filter(({ start, end }) => {
    for (; next < ordered.length && (ordered[next] as Span).start < end; next++)
      reached = Math.max(reached, (ordered[next] as Span).end);
    return reached <= start;
  });
}
