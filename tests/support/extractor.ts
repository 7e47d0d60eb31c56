import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownSeed, readGazetteerFolder } from "../../src/cli/read-seed.ts";
import { createExtractor, type Extractor } from "../../src/extractor.ts";

/** The extractor over the gazetteer of the seed. */
export async function seedExtractor(): Promise<Extractor> {
  return createExtractor(await readGazetteerFolder(join(ownSeed, "gazetteer")));
}

/** A line of a predicate's corpus: a text with every claim of that predicate; none where it must yield none. */
export type CorpusLine = { readonly region: string; readonly text: string; readonly claims: readonly unknown[][] };

/** The corpus that stands beside the patterns of `folder`. */
export function readCorpus(folder: string): CorpusLine[] {
  const file = new URL(`../../src/extract/${folder}/corpus.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CorpusLine);
}
