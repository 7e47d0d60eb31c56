import { boundedCount, lineageOfPlace, sureReading } from "./arguments.ts";
import { bind } from "./bind.ts";
import type { Compilation } from "./compilation.ts";
import type { PlanContext } from "./plan-context.ts";
import { PlanError } from "./plan-error.ts";
import { labelOf, projectNode } from "./project.ts";
import { readSearchWords, type SearchWords } from "./search-words.ts";
import type { SelectedField } from "./selection.ts";
import { toLucene } from "./to-lucene.ts";

/** Most characters of a name to search for; the longest titles of documents have some 100. */
const longestName = 200;

/** What narrows a search beside its words. */
type Narrowing = {
  readonly labels: readonly string[] | null;
  /** Ids of the place and of all above it, [] where none is given. */
  readonly lineage: readonly string[];
  readonly first: number;
};

/**
 * Writes the statement of a search. One Chinese word is asked of the full-text index alone, one character of the names that
 * hold it; everything else of both that index and the spellings.
 *
 * @throws PlanError
 */
export function planSearch(c: Compilation, field: SelectedField, { lineageOf, readName }: PlanContext): string {
  const { query, labels, ...given } = field.args as {
    query: string;
    labels?: string[] | null;
    in?: string | null;
    first?: number | null;
  };
  const words = readSearchWords(query, (name) => !given.in && lineageOf(name).length > 0);
  if (words.typed === "") throw new PlanError("BAD_USER_INPUT", "search: expected a name, but the query is empty");
  if (words.typed.length > longestName)
    throw new PlanError(
      "BAD_USER_INPUT",
      `search: expected a name of at most ${longestName} characters, but got ${words.typed.length}`,
    );
  const place = given.in ?? words.place;
  const narrowing: Narrowing = {
    labels: labels?.map(labelOf) ?? null,
    lineage: lineageOfPlace(place, lineageOf),
    first: boundedCount(c, "search", "first", given.first ?? 10),
  };
  const reading = words.latin.length === 0 ? readName?.(words.name, place, null) : null;
  const linked = reading && reading.confidence >= sureReading ? reading.name : null;
  const isPlain = words.parts.length === 1 && words.latin.length === 0 && (linked ?? words.name) === words.name;
  const source = isPlain ? plainSearch(c, words.typed, narrowing) : namesSearch(c, words, linked, narrowing);
  const entries = field.fields.flatMap((child) => {
    const node = (variable: string) => c.repeated(narrowing.first, () => projectNode(c, variable, child));
    switch (child.name) {
      case "__typename":
        return [];
      case "entity":
        return [`\`${child.key}\`: ${node("node")}`];
      case "place":
        return [
          `\`${child.key}\`: COLLECT { MATCH (alias:Alias {entity: node.id, text: matched}) MATCH (place:Entity {id: alias.region}) WHERE matched <> node.name WITH place ORDER BY place.id LIMIT 1 RETURN ${node("place")} }[0]`,
        ];
      case "how": {
        const told = isPlain
          ? `WHEN NOT toLower(matched) CONTAINS toLower(${c.parameter(words.typed)}) THEN 'TEXT'`
          : "WHEN how IS NOT NULL THEN how";
        return [
          `\`${child.key}\`: CASE ${told} WHEN matched <> node.name THEN 'ALIAS' WHEN node:Document THEN 'TITLE' ELSE 'NAME' END`,
        ];
      }
      default:
        return [`\`${child.key}\`: ${child.name}`];
    }
  });
  return `${source}\nRETURN {${entries.join(", ")}} AS value`;
}

/** One Chinese word or character, as it is. */
function plainSearch(c: Compilation, words: string, narrowing: Narrowing): string {
  return [...words].length === 1
    ? bind(c, "read/search-substring", { words, ...narrowing })
    : bind(c, "read/search", { words, ...narrowing, lucene: toLucene(words) });
}

/** Anything else: several words, a place beside the name, pinyin, initials, what the gazetteer alone can read. */
function namesSearch(
  c: Compilation,
  { typed, name, parts, latin, han }: SearchWords,
  linked: string | null,
  { first, ...narrowing }: Narrowing,
): string {
  const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
  const letters = han.length === 0 && latin.length > 0 ? latin.join("") : null;
  const [longest, ...others] = longestFirst(latin);
  const search = {
    lucene: toLucene(typed),
    wholes: [typed.toLowerCase(), name.toLowerCase()],
    parts,
    linked,
    latin: letters,
    // One or two letters stand inside nearly every name.
    within: letters !== null && letters.length > 2 ? longest : null,
    besideWithin: others,
    han: longestFirst(han),
    besideHan: han.length > 0 ? latin : [],
    ...narrowing,
  };
  return bind(c, "read/search-names", { search, first });
}
