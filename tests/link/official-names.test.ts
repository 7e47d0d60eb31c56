import { join } from "node:path";
import { expect, it } from "vitest";
import { ownSeed, readGazetteerFolder } from "../../src/cli/read-seed.ts";
import { linkInstitution } from "../../src/link/link-institution.ts";
import type { Placeholder } from "../../src/link/name-entries.ts";
import { officialPrefix, placeholderText, tierOf } from "../../src/link/region-name.ts";

/** One place at least of every tier, in municipalities, provinces and autonomous regions. */
const places = "110000 110105 310000 320000 320100 320102 450000 510000 510100 510104 510129 652301";

/** Names that a place does not use though the table has their kind: what is called otherwise there. */
const otherwise = [
  "自然资源局",
  "规划局",
  "园林绿化局",
  "林业局",
  "社会科学院",
  "河长制办公室",
  "中医院",
  "中医医院",
  "数据局",
];

it("reads an agency's official name as itself at every place that may have one", async () => {
  const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
  const entries = new Set([...gazetteer.names.agencies.values()].flat().map(({ entry }) => entry));
  const wrong: unknown[] = [];
  let asked = 0;
  for (const code of places.split(" "))
    for (const { agency, at, in: only, from, until } of entries) {
      const region = gazetteer.regionByCode.get(code);
      const tier = region && tierOf(region);
      const isHere = only?.some((place) => place.slice(0, 2) === code.slice(0, 2)) ?? true;
      if (!region || !tier || !at.includes(tier) || !isHere || otherwise.includes(agency)) continue;
      const name = agency.includes("{")
        ? agency.replaceAll(/\{(\w+)\}/g, (_, word) => placeholderText(gazetteer, region, word as Placeholder))
        : `${officialPrefix(gazetteer, region)}${agency}`;
      const year = from ? Number(from.slice(0, 4)) + 1 : until ? Number(until.slice(0, 4)) - 1 : 2020;
      asked++;
      const read = linkInstitution(name, { gazetteer, place: code, on: String(year) }).name;
      if (read !== name) wrong.push({ name, year, read });
    }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(2000);
});
