/** Where GraphiQL opens with a question and its variables, ready to run. */
export function toGraphiQLAddress(document: { toString(): string }, variables: unknown): string {
  const asked = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables, null, 2) });
  return `/graphql?${asked}`;
}
