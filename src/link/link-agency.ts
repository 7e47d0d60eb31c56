import { abbreviates, takesIn } from "./abbreviation.ts";
import { type Gazetteer, type RegionEntry, regionLineage } from "./gazetteer.ts";
import { type AgencyEntry, type Placeholder, placeholders } from "./name-entries.ts";
import { officialPrefix, placeholderText, tierOf } from "./region-name.ts";
import { type Standing, standingOn, standings } from "./standing.ts";

/** An agency that the printed name may mean at a place: `how` says which form of its name was met. */
export type AgencyMatch = {
  readonly name: string;
  readonly entry: AgencyEntry;
  readonly how: "full" | "short" | "regular" | "irregular";
  readonly standing: Standing;
  /** True where the entry is of this region or one around it, not of the whole country. */
  readonly local: boolean;
};

/**
 * The agencies at `region` that `rest` (a name without its place: 科委) may mean on `date`: all of equal right, so that
 * several different names are an ambiguity, and none means that the table knows no such agency there.
 */
export function linkAgency(
  gazetteer: Gazetteer,
  rest: string,
  region: RegionEntry,
  date: string | null,
): AgencyMatch[] {
  const lineage = regionLineage(gazetteer, region.code);
  const tier = tierOf(region);
  if (tier === null) return [];
  const graded: { match: AgencyMatch; grade: number }[] = [];
  const consider = (entry: AgencyEntry, how: AgencyMatch["how"]) => {
    if (!entry.at.includes(tier)) return;
    const depth = entry.in
      ? Math.min(...entry.in.map((code) => lineage.indexOf(code)).filter((at) => at >= 0))
      : lineage.length;
    if (depth === Number.POSITIVE_INFINITY) return;
    const local = entry.in !== undefined;
    const match = {
      name: officialName(gazetteer, entry, region, date),
      entry,
      how,
      standing: standingOn(entry, date),
      local,
    };
    graded.push({ match, grade: gradeOf(how, local) + (lineage.length - depth) });
  };
  const { agencies, agenciesByFirst } = gazetteer.names;
  for (const { entry, how } of agencies.get(rest) ?? []) consider(entry, how);
  const met = new Set(graded.map(({ match }) => match.entry));
  const isFullElsewhere = agencies.get(rest)?.some(({ how }) => how === "full") && met.size === 0; // 人民政府办公室 of a province
  const stands = (entry: AgencyEntry) => /then|nearly/.test(standingOn(entry, date));
  const irregular = (isFullElsewhere ? [] : (agenciesByFirst.get(rest[0] ?? "") ?? [])).filter(
    (entry) => !met.has(entry) && abbreviates(rest, entry.agency) && stands(entry),
  );
  const rivals = [...met].filter(stands);
  const isMeant = ({ agency }: AgencyEntry) =>
    rivals.length === 0 || rivals.some((general) => takesIn(rest, agency, general.agency));
  for (const entry of irregular) if (met.size === 0 || (entry.in && isMeant(entry))) consider(entry, "irregular");

  for (const standing of standings) {
    const standingThen = graded.filter(({ match }) => match.standing === standing);
    if (standingThen.length === 0) continue;
    const best = Math.max(...standingThen.map(({ grade }) => grade));
    return latest(standingThen.filter(({ grade }) => grade === best).map(({ match }) => match));
  }
  return [];
}

/** A local entry counts before a general one, unless the general one is printed in full and the local one is not. */
function gradeOf(how: AgencyMatch["how"], local: boolean): number {
  if (how === "full" || (how === "short" && local)) return local ? 400 : 300;
  if (local) return 200;
  return how === "irregular" ? 0 : 100;
}

/** In a year of change the newer name counts: of several, those that came last, or if all are gone, went last. */
function latest(matches: AgencyMatch[]): AgencyMatch[] {
  const turn = ({ entry, standing }: AgencyMatch) => (standing === "after" ? entry.until : entry.from) ?? "";
  const last = matches.map(turn).sort().at(-1);
  const newest = matches.filter((match) => turn(match) === last);
  const first = newest[0]?.how;
  return newest.filter(({ how }) => how === first);
}

const braces = new RegExp(`\\{(${placeholders.join("|")})\\}`, "g"); // {city}公安局{short}分局

function officialName(gazetteer: Gazetteer, { agency }: AgencyEntry, region: RegionEntry, date: string | null): string {
  if (!agency.includes("{")) return `${officialPrefix(gazetteer, region, date)}${agency}`;
  return agency.replaceAll(braces, (_, placeholder: Placeholder) =>
    placeholderText(gazetteer, region, placeholder, date),
  );
}
