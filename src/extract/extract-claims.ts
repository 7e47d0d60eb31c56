import type { Claim } from "../model/claim.ts";
import type { Naming } from "../model/naming.ts";
import type { ReadableArticle } from "./article.ts";
import type { Draft, Pattern } from "./pattern.ts";
import { patterns } from "./patterns.ts";
import type { Mention } from "./reading/mention.ts";
import { readArticle } from "./reading/read-article.ts";

/** A sentence that yielded nothing, at its place in the article's text. */
export type UnreadSentence = { readonly text: string; readonly start: number; readonly end: number };

/** A name that could not be settled: it stands in the claims as printed. */
export type OpenName = { readonly mention: string; readonly start: number; readonly end: number };

/** What an article yields: claims in the order of their quotations, and what stayed dark. */
export type Extraction = {
  readonly claims: readonly Claim[];
  readonly unread: readonly UnreadSentence[];
  readonly open: readonly OpenName[];
};

/** Claims of one article with official names, by patterns alone: deterministic, no I/O, time linear in the text. */
export function extractClaims(article: ReadableArticle, naming: Naming): Extraction {
  const reading = readArticle(article, naming);
  const found: { draft: Draft; pattern: Pattern }[] = [];
  for (const pattern of patterns)
    if ("readAll" in pattern) for (const draft of pattern.readAll(reading)) found.push({ draft, pattern });
  for (const sentence of reading.sentences)
    for (const pattern of patterns) {
      if ("readAll" in pattern || (pattern.word !== undefined && !pattern.word.test(sentence.folded.text))) continue;
      const { form } = pattern;
      form.lastIndex = 0;
      for (let match = form.exec(sentence.folded.text); match !== null; match = form.exec(sentence.folded.text)) {
        const { lastIndex } = form;
        for (const draft of pattern.read(match, sentence, reading)) found.push({ draft, pattern });
        form.lastIndex = Math.max(lastIndex, match.index + 1);
      }
    }
  const claims = withoutRepeats(found.map(({ draft, pattern }) => toClaim(draft, pattern, article.text)));
  const unread = withoutQuotation(reading.sentences, claims).map(({ start, end }) => ({
    text: article.text.slice(start, end),
    start,
    end,
  }));
  const open = reading.sentences.flatMap(({ mentions }) => mentions.flatMap(openNames));
  return { claims, unread, open };
}

/** The bodies that a mention leaves as printed: itself, or those of the posts of a person. */
function openNames(mention: Mention): OpenName[] {
  const bodies =
    mention.kind === "body" ? [mention] : mention.kind === "person" ? mention.posts.map(({ body }) => body) : [];
  return bodies
    .filter(({ open }) => open)
    .map((body) => {
      const { start, end } = body.end > 0 ? body : mention; // 市长: its body has no words of its own
      return { mention: body.mention, start, end };
    });
}

/** The sentences into which no quotation reaches; both lists are in order of their starts. */
function withoutQuotation<Sentence extends { readonly start: number; readonly end: number }>(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): Sentence[] {
  let next = 0;
  let reached = 0;
  return sentences.filter(({ start, end }) => {
    for (; next < claims.length && ((claims[next] as Claim).evidence.start ?? 0) < end; next++)
      reached = Math.max(reached, (claims[next] as Claim).evidence.end ?? 0);
    return reached <= start;
  });
}

function toClaim(draft: Draft, pattern: Pattern, text: string): Claim {
  const { start, end, confidence = pattern.confidence } = draft;
  const shared = {
    subject: draft.subject,
    evidence: { quote: text.slice(start, end), start, end },
    method: `pattern:${pattern.name}`,
    patternVersion: pattern.version,
    confidence,
  };
  return "property" in draft
    ? { ...shared, property: draft.property, value: draft.value }
    : { ...shared, predicate: draft.predicate, object: draft.object, properties: draft.properties ?? {} };
}

/** One claim a fact: the surest reading, then the first. In the order of the quotations. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = identity(claim);
    const known = best.get(key);
    if (!known || known.confidence < claim.confidence) best.set(key, claim);
  }
  return [...best.values()].sort((a, b) => (a.evidence.start ?? 0) - (b.evidence.start ?? 0));
}

function identity(claim: Claim): string {
  const name = (end: { label: string; name?: string | undefined; text?: string | undefined }) =>
    `${end.label}\n${end.text ?? end.name}`;
  return "property" in claim
    ? [name(claim.subject), claim.property].join("\n")
    : [
        claim.predicate,
        name(claim.subject),
        name(claim.object),
        claim.properties.title ?? "",
        claim.properties.role ?? "",
      ].join("\n");
}
