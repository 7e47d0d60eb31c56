import { readFileSync } from "node:fs";

const folder = new URL("../../cypher/", import.meta.url);
const cache = new Map<string, string>();

/** The statement that stands in `cypher/<name>.cypher`, for example `statement("load/merge-article")`, its comments included. */
export function statement(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${name}.cypher`, folder), "utf8").trim();
  cache.set(name, text);
  return text;
}
