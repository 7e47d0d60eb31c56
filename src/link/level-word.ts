import { type Gazetteer, type RegionEntry, regionLineage } from "./gazetteer.ts";
import { standingOn } from "./standing.ts";

/** The levels by which a text speaks of a place without naming it. */
export type LevelWord = "省" | "自治区" | "市" | "区" | "县" | "州" | "盟" | "旗" | "地区";

const leveled = /^(?:我|本|该|全)?(?<level>自治区|地区|[省市区县州盟旗])(?<rest>.+)$/; // 市科委, 该市科技局, 自治区工信厅
const youthLeague = /^团(?<level>自治区|[省市区县州盟旗])党?委$/; // 团市委

/** A printed name that begins with a level: 市科委 → 市, 科委; null for any other. */
export function splitLevel(surface: string): { level: LevelWord; rest: string } | null {
  const youth = youthLeague.exec(surface)?.groups;
  if (youth) return { level: youth.level as LevelWord, rest: "团委" };
  const found = leveled.exec(surface)?.groups;
  return found ? { level: found.level as LevelWord, rest: found.rest as string } : null;
}

/** True where texts about the region call it by the level: 常熟市 and 上海市 are 市, 浦东新区 is 区. */
export function isCalled(region: RegionEntry, level: LevelWord): boolean {
  if (region.level === "COUNTRY") return false;
  if (level === "区") return region.level === "COUNTY" && region.name.endsWith("区");
  return region.name.endsWith(level);
}

/** The nearest region of the level at `place` or above it; null where none is. */
export function regionOfLevel(gazetteer: Gazetteer, level: LevelWord, place: string): RegionEntry | null {
  for (const code of regionLineage(gazetteer, place)) {
    const region = gazetteer.regionByCode.get(code);
    if (region && isCalled(region, level)) return region;
  }
  return null;
}

const namesake = /^(?:大学|学院|师范|理工|工业|科技|农业|医科|财经|航空|林业|海关|银行|路|港|大道|湾|新城)/; // 南京大学

/** True where `text` uses the short name for the place itself, not in the name of something else. */
function speaksOf(text: string, alias: string): boolean {
  for (let at = text.indexOf(alias); at !== -1; at = text.indexOf(alias, at + 1))
    if (!namesake.test(text.slice(at + alias.length, at + alias.length + 2))) return true;
  return false;
}

/**
 * The regions of the level inside `place` that `text` names: districts and counties in full, cities also without 市; of
 * former ones those that stood on the date.
 */
export function regionsNamed(
  gazetteer: Gazetteer,
  level: LevelWord,
  place: string,
  text: string,
  on: string | null,
): RegionEntry[] {
  const former = (gazetteer.formerRegions?.lines ?? []).filter(
    ({ entry }) => on !== null && standingOn({ until: entry.until }, on) === "then",
  );
  return [...gazetteer.regions.lines, ...former]
    .map(({ entry }): RegionEntry => entry)
    .filter(
      (region) =>
        region.code !== place &&
        isCalled(region, level) &&
        (text.includes(region.name) ||
          (region.level === "PREFECTURE" && region.aliases?.some((alias) => speaksOf(text, alias)))) &&
        regionLineage(gazetteer, region.code).includes(place),
    );
}
