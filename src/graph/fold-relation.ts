import type { RelationProperties } from "../model/claim.ts";
import { compareSources, compareText, type Source } from "./fold-entity.ts";

/** What one quotation says of one relationship. */
export type RelationSupport = {
  readonly source: Source;
  /** Id of the Evidence. */
  readonly evidence: string;
  readonly confidence: number;
  readonly properties: RelationProperties;
};

/**
 * All properties of a relationship, as the quotations that prove it tell them together; the same in whatever order
 * they come, absent where nobody states them. `title`, `role` and `from` belong to its identity and are the same in
 * all. Planned, or implicit, is only what no source states outright; it is joint where one says so. Of different dates
 * the most certain reading's counts, then the most precise, then the earliest source's.
 */
export function foldRelation(
  id: string,
  supports: readonly RelationSupport[],
): Readonly<Record<string, string | boolean | readonly string[]>> {
  if (supports.length === 0) throw new Error(`foldRelation: ${id} has no evidence`);
  const folded: Record<string, string | boolean | readonly string[]> = {
    id,
    evidence: supports.map(({ evidence }) => evidence).sort(compareText),
  };
  const [assertedOn] = supports.flatMap(({ source }) => source.publishedOn ?? []).sort(compareText);
  if (assertedOn !== undefined) folded.assertedOn = assertedOn;
  for (const property of ["title", "role", "from", "on", "until"] as const) {
    const stating = supports.flatMap((support) => {
      const value = support.properties[property];
      return value === undefined ? [] : [{ ...support, value }];
    });
    const [best] = stating.sort(
      (a, b) =>
        b.confidence - a.confidence ||
        b.value.length - a.value.length ||
        compareSources(a.source, b.source) ||
        compareText(a.value, b.value),
    );
    if (best) folded[property] = best.value;
  }
  const jointly = supports.flatMap(({ properties }) => properties.jointly ?? []);
  if (jointly.length > 0) folded.jointly = jointly.includes(true);
  if (supports.every(({ properties }) => properties.planned)) folded.planned = true;
  if (supports.every(({ properties }) => properties.implicit)) folded.implicit = true;
  return folded;
}
