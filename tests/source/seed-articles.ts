import { readFileSync } from "node:fs";
import { splitBulletin } from "../../src/source/split-bulletin.ts";

const file = new URL("../../seed/bulletins/2020-12-shanghai.txt", import.meta.url);

/** The bulletin of December 2020 as received. */
export const seedBytes = new Uint8Array(readFileSync(file));

/** Its articles, which every format must give alike. */
export const seedArticles = splitBulletin(new TextDecoder().decode(seedBytes));

/** Paragraphs of the bulletin with their kinds, for writing it in other formats. */
export type SeedParagraph = { readonly kind: "section" | "headline" | "body"; readonly text: string };

export const seedParagraphs: readonly SeedParagraph[] = seedArticles.flatMap(({ section, headline, text }, i) => [
  ...(section !== null && section !== seedArticles[i - 1]?.section
    ? [{ kind: "section", text: section } as const]
    : []),
  { kind: "headline", text: headline } as const,
  ...text.split("\n").map((paragraph) => ({ kind: "body", text: paragraph }) as const),
]);
