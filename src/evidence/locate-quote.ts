/** Where a quotation stands: `found` with its offsets in UTF-16 code units, or why it can't be placed. */
export type QuoteMatch =
  | { readonly kind: "found"; readonly start: number; readonly end: number }
  | { readonly kind: "absent" }
  | { readonly kind: "ambiguous"; readonly starts: readonly number[] }
  | { readonly kind: "misplaced"; readonly found: string };

/**
 * Finds `quote` in `text`, character for character. With offsets given it must stand exactly there; without, once.
 *
 * @throws RangeError when `quote` is empty: the caller's mistake, not a finding
 * @see W3C Web Annotation Data Model, Text Quote Selector and Text Position Selector
 */
export function locateQuote(
  text: string,
  evidence: { quote: string; start?: number | undefined; end?: number | undefined },
): QuoteMatch {
  const { quote } = evidence;
  if (quote === "") throw new RangeError("locateQuote: quote is empty");
  if (evidence.start !== undefined || evidence.end !== undefined) {
    const start = evidence.start ?? (evidence.end as number) - quote.length;
    const end = evidence.end ?? start + quote.length;
    const found = text.slice(Math.max(start, 0), end);
    return found === quote ? { kind: "found", start, end } : { kind: "misplaced", found };
  }
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at);
  const [start] = starts;
  if (start === undefined) return { kind: "absent" };
  if (starts.length > 1) return { kind: "ambiguous", starts };
  return { kind: "found", start, end: start + quote.length };
}
