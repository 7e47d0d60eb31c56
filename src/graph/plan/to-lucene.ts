const special = /[+\-&|!(){}[\]^"~*?:\\/]/g; // what Lucene's query parser would read as syntax

/**
 * The words of a user as a question to a full-text index: the whole as a phrase first, then its bigrams. Nothing that the
 * user types is read as syntax.
 */
export function toLucene(words: string): string {
  const plain = words.replace(special, " ").trim().replace(/\s+/g, " ");
  if (plain === "") return '""';
  const terms = plain.split(" ").map((term) => (/^(?:AND|OR|NOT|TO)$/.test(term) ? term.toLowerCase() : term));
  return `"${plain}"^4 OR ${terms.join(" OR ")}`;
}
