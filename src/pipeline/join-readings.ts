import { checkClaim } from "../evidence/check-claim.ts";
import type { Reading } from "../model/review.ts";

/**
 * What patterns read of an article, and what a second reader did. Its claims are held to the text before anybody waits for
 * them: one whose quotation does not stand there, or that the vocabulary does not know, is refused with its code.
 */
export function joinReadings(
  reading: Reading,
  second: Required<Pick<Reading, "claims" | "open" | "refused">>,
  text: string,
): Reading {
  const claims = [...reading.claims];
  const refused = [...(reading.refused ?? []), ...second.refused];
  for (const claim of second.claims) {
    const judgement = checkClaim(claim, text);
    const { quote } = claim.evidence;
    if (judgement.kind === "refused") refused.push({ code: judgement.code, message: judgement.message, quote });
    else claims.push({ ...claim, evidence: { quote, start: judgement.start, end: judgement.end } });
  }
  const mentioned = new Set(reading.open.map(({ mention }) => mention));
  const open = [...reading.open, ...second.open.filter(({ mention }) => !mentioned.has(mention))];
  return { ...reading, claims, open, ...(refused.length > 0 && { refused }) };
}
