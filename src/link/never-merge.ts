import type { Gazetteer } from "./gazetteer.ts";

/** Why two official names must stay two bodies, in either order; null where no entry of distinct.jsonl parts them. */
export function reasonToKeepApart(gazetteer: Gazetteer, a: string, b: string): string | null {
  const pair = gazetteer.distinct.find(
    ({ entry }) => (entry.a === a && entry.b === b) || (entry.a === b && entry.b === a),
  );
  return pair?.entry.because ?? null;
}
