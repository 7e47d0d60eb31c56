import { existsSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkClaim } from "../../src/evidence/check-claim.ts";
import { patterns } from "../../src/extract/patterns.ts";
import type { Extractor } from "../../src/extractor.ts";
import { type Claim, parseClaim } from "../../src/model/claim.ts";
import { readCorpus, seedExtractor } from "../support/extractor.ts";

/** What a folder's corpus lists: the predicates and properties that its patterns read. */
const owns: Readonly<Record<string, readonly string[]>> = {
  issued: ["ISSUED"],
  position: ["LEADS", "HOLDS_POSITION"],
  mechanism: ["HOSTED_BY", "PART_OF"],
  hosted: ["HOSTED_BY"],
  supervises: ["SUPERVISES"],
  "co-builds": ["CO_BUILDS"],
  organises: ["ORGANISES"],
  participates: ["PARTICIPATES_IN", "ORGANISES"],
  cites: ["CITES", "BASED_ON", "IMPLEMENTS", "AMENDS", "REPEALS", "ACCOMPANIES"],
  founded: ["foundedOn", "effectiveOn"],
  goals: ["SETS", "REPORTS"],
  dates: ["startsOn", "endsOn", "issuedOn", "publishedOn", "effectiveOn", "expiresOn"],
  "based-at": ["BASED_AT"],
  succeeds: ["SUCCEEDS"],
  lists: ["LISTS"],
  interprets: ["INTERPRETS"],
  targets: ["TARGETS"],
  tasks: ["SETS", "RESPONSIBLE_FOR"],
};

const room = new URL("../../src/extract/", import.meta.url);
const folders = readdirSync(room, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/corpus.jsonl`, room)),
);

let extractor: Extractor;
beforeAll(async () => {
  extractor = await seedExtractor();
});

const read = (text: string, region: string) =>
  extractor.readArticle({ id: 1, text, headline: null, region, publishedOn: "2022-06-01" });

function brief(claim: Claim): unknown[] {
  if ("property" in claim) return [claim.property, claim.subject.name, claim.value];
  const { object, properties } = claim;
  if ((object.label === "Provision" || object.label === "Statistic") && object.metric !== undefined)
    return [
      claim.predicate,
      object.metric,
      object.comparator,
      object.value,
      ...(object.upper ? [object.upper] : []),
      object.unit,
      "deadline" in object ? (object.deadline ?? null) : null,
    ];
  return [
    claim.predicate,
    claim.subject.name,
    "text" in object ? object.text : object.name,
    ...[properties.title ?? properties.role].filter((word) => word !== undefined),
  ];
}

describe.each(folders.map(({ name }) => name))("the corpus of %s", (folder) => {
  it.each(readCorpus(folder))("reads $text", ({ text, region, claims }) => {
    const found = read(text, region).claims.filter((claim) =>
      owns[folder]?.includes("property" in claim ? claim.property : claim.predicate),
    );
    expect(found.map(brief)).toEqual(claims);
  });

  it("holds samples that yield nothing", () => {
    expect(readCorpus(folder).some(({ claims }) => claims.length === 0)).toBe(true);
  });

  it.each(readCorpus(folder))("claims of $text pass the check of evidence", ({ text, region }) => {
    for (const claim of read(text, region).claims) {
      expect(parseClaim(claim).error).toBeUndefined();
      expect(checkClaim(claim, text)).toMatchObject({ kind: "accepted" });
    }
  });
});

describe("the list of patterns", () => {
  it("gives every pattern a name of its own, a version and a Chinese sample", () => {
    expect(new Set(patterns.map(({ name }) => name)).size).toBe(patterns.length);
    for (const { version, sample } of patterns) {
      expect(version).toMatch(/^\d+$/);
      expect(sample).toMatch(/\p{Script=Han}/u);
    }
  });
});
