import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownSeed, readGazetteerFolder } from "../../src/cli/read-seed.ts";
import { linkInstitution } from "../../src/link/link-institution.ts";
import { toPlace } from "../../src/link/region-name.ts";

type Row = {
  readonly place: string | null;
  readonly year: number;
  readonly surface: string;
  readonly name: string | null;
  readonly sentence: string;
};

const rows = readFileSync(new URL("names.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): Row => JSON.parse(line));

describe("the gazetteer", () => {
  it("names bodies of every province, level and reform by place and year, and leaves open what nothing settles", async () => {
    const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
    const answers = rows.map(({ place, year, surface, sentence }) => ({
      place,
      year,
      surface,
      name: linkInstitution(surface, {
        gazetteer,
        place: place === null ? null : (toPlace(gazetteer, place)?.code ?? null),
        on: String(year),
        sentence,
      }).name,
      sentence,
    }));
    expect(answers).toEqual(rows);
  });
});
