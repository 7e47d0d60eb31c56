import { z } from "zod";
import { CalendarDate } from "../model/date.ts";
import { InputError, type InputProblem } from "../model/input-error.ts";
import { institutionKinds, type RegionLevel, regionLevels } from "../model/vocabulary.ts";
import { AgencyEntry, BodyEntry, DistinctPair } from "./name-entries.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import { type GazetteerFile, type NamedText, parseEntries } from "./parse-entries.ts";
import { standingOn } from "./standing.ts";

const text = z.string().trim().min(1);
const code = z.string().regex(/^\d{6}$/, "expected the six digits of GB/T 2260");

/** A line of `regions.jsonl`: an administrative division by GB/T 2260. */
export const RegionEntry = z.strictObject({
  code,
  name: text,
  level: z.enum(regionLevels),
  /** Code of the division above. */
  partOf: code.optional(),
  /** Short names that hold everywhere (上海, 恩施州). */
  aliases: z.array(text).optional(),
  /** One-character names, which stand before another word or beside their like only (沪, 粤): no aliases for look-up. */
  abbreviations: z.array(text).optional(),
});
export type RegionEntry = z.infer<typeof RegionEntry>;

/**
 * A line of `former-regions.jsonl`: a division that is gone, or, where `regions.jsonl` still has its code, the former name
 * of one that was renamed.
 */
export const FormerRegionEntry = RegionEntry.omit({ abbreviations: true }).extend({
  /** The last year (month) in which it stood so. */
  until: CalendarDate,
  /** Code of the division of today that it became or was merged into. */
  succeededBy: code.optional(),
});
export type FormerRegionEntry = z.infer<typeof FormerRegionEntry>;

/** A line of `institutions.jsonl`: a body, its short names by place, and what no article states of it. */
export const InstitutionEntry = z.strictObject({
  institution: text,
  kind: z.enum(institutionKinds).optional(),
  /** Short names; `in` is the code of the place in which the name means this body, `from` and `until` its time. */
  aliases: z
    .array(
      z.strictObject({
        alias: text,
        in: code.optional(),
        from: CalendarDate.optional(),
        until: CalendarDate.optional(),
      }),
    )
    .optional(),
  /** Official name of the body whose part or agency it is. */
  partOf: text.optional(),
  /** Code of the region that it governs. */
  governs: code.optional(),
  /** Code of the region in which it sits, where no government stands between (courts, universities). */
  basedAt: code.optional(),
  /** Official name of the body in whose place it came. */
  succeeds: text.optional(),
  on: CalendarDate.optional(),
});
export type InstitutionEntry = z.infer<typeof InstitutionEntry>;

/** Reference facts about places and bodies, as data: regions by code and name, institutions by name. */
export type Gazetteer = {
  readonly regions: GazetteerFile<RegionEntry>;
  /** Divisions and names of divisions that are gone; null where the file is left out. */
  readonly formerRegions: GazetteerFile<FormerRegionEntry> | null;
  readonly institutions: GazetteerFile<InstitutionEntry>;
  /** Divisions of today, and those that are gone. */
  readonly regionByCode: ReadonlyMap<string, RegionEntry | FormerRegionEntry>;
  /** Divisions of today. */
  readonly regionsByName: ReadonlyMap<string, readonly RegionEntry[]>;
  readonly formerRegionsByName: ReadonlyMap<string, readonly FormerRegionEntry[]>;
  /** The former name of a division that was renamed, by the division's code. */
  readonly formerNameByCode: ReadonlyMap<string, FormerRegionEntry>;
  /** By one-character name (沪). */
  readonly regionsBySign: ReadonlyMap<string, readonly RegionEntry[]>;
  readonly institutionByName: ReadonlyMap<string, InstitutionEntry>;
  /** Names of agencies and of single bodies by which `linkInstitution` reads. */
  readonly names: NameIndex;
  /** Bodies that must never be merged. */
  readonly distinct: GazetteerFile<DistinctPair>["lines"];
};

/** The gazetteer's files as text. Names stay open that only the files left out would tell. */
export type GazetteerTexts = {
  readonly regions: NamedText;
  readonly formerRegions?: NamedText;
  readonly institutions: NamedText;
  readonly agencies?: NamedText;
  /** Single bodies: state, universities, hospitals, zones, regional. */
  readonly bodies?: readonly NamedText[];
  readonly distinct?: NamedText;
};

/**
 * Parses the files and checks that what they refer to is there.
 *
 * @throws InputError listing every bad line: GAZETTEER_MALFORMED, GAZETTEER_DUPLICATE, GAZETTEER_DANGLING or
 * GAZETTEER_CIRCLE
 */
export function parseGazetteer(files: GazetteerTexts): Gazetteer {
  const problems: InputProblem[] = [];
  const regions = parseEntries(files.regions, RegionEntry, problems);
  const formerRegions = files.formerRegions ? parseEntries(files.formerRegions, FormerRegionEntry, problems) : null;
  const institutions = parseEntries(files.institutions, InstitutionEntry, problems);
  const agencies = files.agencies && parseEntries(files.agencies, AgencyEntry, problems);
  const bodies = (files.bodies ?? []).map((file) => parseEntries(file, BodyEntry, problems));
  const distinct = files.distinct && parseEntries(files.distinct, DistinctPair, problems);
  const regionByCode = new Map<string, RegionEntry | FormerRegionEntry>();
  const formerNameByCode = new Map<string, FormerRegionEntry>();
  const institutionByName = new Map<string, InstitutionEntry>();
  const report = (file: string, line: number, kind: string, message: string) =>
    problems.push({ at: `${file}:${line}`, code: `GAZETTEER_${kind}`, message });

  for (const { line, entry } of regions.lines) {
    if (regionByCode.has(entry.code)) report(regions.file, line, "DUPLICATE", `${entry.code} stands before; keep one`);
    regionByCode.set(entry.code, entry);
  }
  const former = formerRegions?.lines ?? [];
  const formerFile = formerRegions?.file ?? "";
  for (const { line, entry } of former) {
    const known = regionByCode.get(entry.code);
    if (!known) regionByCode.set(entry.code, entry);
    else if (isFormer(known) || known.name === entry.name || formerNameByCode.has(entry.code))
      report(formerFile, line, "DUPLICATE", `${entry.code} ${entry.name} stands before; keep one`);
    else formerNameByCode.set(entry.code, entry);
  }
  for (const { line, entry } of institutions.lines) {
    if (institutionByName.has(entry.institution))
      report(institutions.file, line, "DUPLICATE", `${entry.institution} stands before; keep one`);
    institutionByName.set(entry.institution, entry);
  }
  const checkRegion = (file: string, line: number, field: string, code: string | undefined) => {
    if (code !== undefined && !regionByCode.has(code))
      report(file, line, "DANGLING", `${field}: no region has the code ${code}`);
  };
  for (const { line, entry } of regions.lines) checkRegion(regions.file, line, "partOf", entry.partOf);
  for (const { line, entry } of former) {
    checkRegion(formerFile, line, "partOf", entry.partOf);
    checkRegion(formerFile, line, "succeededBy", entry.succeededBy);
  }
  for (const { line, entry } of institutions.lines) {
    checkRegion(institutions.file, line, "governs", entry.governs);
    checkRegion(institutions.file, line, "basedAt", entry.basedAt);
    for (const { in: place } of entry.aliases ?? []) checkRegion(institutions.file, line, "aliases.in", place);
    for (const field of ["partOf", "succeeds"] as const) {
      const name = entry[field];
      if (name !== undefined && !institutionByName.has(name))
        report(institutions.file, line, "DANGLING", `${field}: ${name} has no entry; add one`);
    }
  }
  for (const { line, entry } of agencies?.lines ?? [])
    for (const code of entry.in ?? []) checkRegion(agencies?.file ?? "", line, "in", code);
  for (const { file, lines } of bodies) for (const { line, entry } of lines) checkRegion(file, line, "in", entry.in);
  for (const { file, lines } of [...bodies, ...(agencies ? [agencies] : [])]) {
    const before = new Map<string, number>();
    for (const { line, source } of lines) {
      const first = before.get(source);
      if (first !== undefined) report(file, line, "DUPLICATE", `the same entry stands on line ${first}; keep one`);
      before.set(source, first ?? line);
    }
  }
  for (const { file, lines } of [regions, ...(formerRegions ? [formerRegions] : [])])
    for (const { line, entry } of lines) {
      const by = circleOf(entry.code, (code) => regionByCode.get(code)?.partOf);
      if (by) report(file, line, "CIRCLE", `partOf: ${entry.code} lies in itself by ${by}; end the circle`);
    }
  for (const { line, entry } of institutions.lines)
    for (const field of ["partOf", "succeeds"] as const) {
      const by = circleOf(entry.institution, (name) => institutionByName.get(name)?.[field]);
      if (by)
        report(
          institutions.file,
          line,
          "CIRCLE",
          `${field}: ${entry.institution} leads to itself by ${by}; end the circle`,
        );
    }
  if (problems.length > 0) throw new InputError(problems);

  const all = regions.lines.map(({ entry }) => entry);
  const namesOf = ({ name, aliases = [] }: RegionEntry) => [name, ...aliases];
  const regionsByName = groupByNames(all, namesOf);
  const formerRegionsByName = groupByNames(
    former.map(({ entry }) => entry),
    namesOf,
  );
  const regionsBySign = groupByNames(all, (entry) => entry.abbreviations ?? []);
  const names = createNameIndex(
    institutions.lines.map(({ entry }) => entry),
    bodies.flatMap(({ lines }) => lines.map(({ entry }) => entry)),
    agencies?.lines.map(({ entry }) => entry) ?? [],
  );
  return {
    regions,
    formerRegions,
    institutions,
    regionByCode,
    regionsByName,
    formerRegionsByName,
    formerNameByCode,
    regionsBySign,
    institutionByName,
    names,
    distinct: distinct?.lines ?? [],
  };
}

/** Where `above` leads from `start` back to it, the last step before; null where it ends, or circles elsewhere. */
function circleOf(start: string, above: (key: string) => string | undefined): string | null {
  const seen = new Set<string>();
  for (let at = start, next = above(at); next !== undefined && !seen.has(at); at = next, next = above(at)) {
    if (next === start) return at;
    seen.add(at);
  }
  return null;
}

function groupByNames<Entry>(
  regions: readonly Entry[],
  namesOf: (region: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const region of regions)
    for (const name of namesOf(region)) {
      const same = groups.get(name);
      if (same) same.push(region);
      else groups.set(name, [region]);
    }
  return groups;
}

/** The codes of the region and of all above it, itself first. */
export function regionLineage(gazetteer: Gazetteer, code: string): string[] {
  const lineage: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = gazetteer.regionByCode.get(at)?.partOf)
    lineage.push(at);
  return lineage;
}

/** True for a division, or a name of one, that is gone. */
export function isFormer(region: RegionEntry | FormerRegionEntry): region is FormerRegionEntry {
  return "until" in region;
}

/** True where the region `inner` is `outer` or lies in it; counties of 毕节市 lie in 毕节地区, which it was. */
export function liesIn(gazetteer: Gazetteer, inner: string, outer: string): boolean {
  const lineage = regionLineage(gazetteer, inner);
  return lineage.includes(outer) || lineage.includes(turnedInto(gazetteer, outer) ?? outer);
}

/** The city that a 地区 turned into with all its counties (毕节地区 → 毕节市); null for any other division. */
export function turnedInto(gazetteer: Gazetteer, code: string): string | null {
  const region = gazetteer.regionByCode.get(code);
  return region && isFormer(region) && region.name.endsWith("地区") ? (region.succeededBy ?? null) : null;
}

/** True where one of the regions lies in the other, or they are one. */
export function areRelated(gazetteer: Gazetteer, a: string, b: string): boolean {
  return liesIn(gazetteer, a, b) || liesIn(gazetteer, b, a);
}

/**
 * The regions that `name` may mean in a text about `place` (a code): those of today that have it. Former ones only where
 * none has, or where the text is from a time when the former one stood, and those of today have to do with another place
 * (清河区 in 淮安市 in 2013) or came after it (钢城区 in 山东省 in 2016).
 */
export function regionsCalled(
  gazetteer: Gazetteer,
  name: string,
  place: string | null,
  on: string | null,
): readonly (RegionEntry | FormerRegionEntry)[] {
  const today = gazetteer.regionsByName.get(name);
  const former = gazetteer.formerRegionsByName.get(name);
  if (!today || !former) return today ?? former ?? [];
  if (place === null || on === null) return today;
  const near = ({ code }: RegionEntry) => areRelated(gazetteer, code, place);
  const then = former.filter((region) => standingOn({ until: region.until }, on) === "then" && near(region));
  const stoodToo = ({ code }: RegionEntry) => !then.some(({ succeededBy }) => succeededBy === code);
  return then.length === 0 || today.some((region) => near(region) && stoodToo(region)) ? today : then;
}

/** A region as found by name: one, several that the place doesn't part, or none. */
export type RegionMatch =
  | { readonly kind: "found"; readonly code: string; readonly level: RegionLevel; readonly name: string }
  | { readonly kind: "ambiguous"; readonly codes: readonly string[] }
  | { readonly kind: "unknown" };

/**
 * The region called `name`. Several of one name are parted by `place`, the code of the region that the text is about:
 * the one inside it is meant, or the one that it lies in. A region that was renamed is found by its former name too.
 */
export function linkRegion(gazetteer: Gazetteer, name: string, place: string | null): RegionMatch {
  const all = regionsCalled(gazetteer, name, place, null);
  const official = all.filter((entry) => entry.name === name);
  const candidates = official.length > 0 ? official : all;
  const near = place === null ? candidates : candidates.filter(({ code }) => areRelated(gazetteer, code, place));
  const meant = candidates.length > 1 ? near : candidates;
  const [only] = meant;
  if (only && meant.length === 1) {
    const { code, level, name } = gazetteer.regionByCode.get(only.code) ?? only;
    return { kind: "found", code, level, name };
  }
  return candidates.length > 1 ? { kind: "ambiguous", codes: candidates.map(({ code }) => code) } : { kind: "unknown" };
}
