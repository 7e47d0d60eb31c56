import { lastDay } from "../model/date.ts";
import {
  areRelated,
  type Gazetteer,
  isFormer,
  liesIn,
  type RegionEntry,
  regionsCalled,
  turnedInto,
} from "./gazetteer.ts";
import type { Placeholder, Tier } from "./name-entries.ts";

const municipalities = new Set(["110000", "120000", "310000", "500000"]);
const suffix = /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|(?:新区|[省市县区旗盟])$|地区$/; // 浦东新区, 安吉县

/** The tier of agencies that the region has; null for the country. */
export function tierOf(region: RegionEntry): Tier | null {
  if (region.level === "COUNTRY") return null;
  if (region.level === "PROVINCE") return municipalities.has(region.code) ? "municipality" : "province";
  if (region.level === "PREFECTURE") return "city";
  return isDistrict(region) ? "district" : "county";
}

const isDistrict = ({ level, name }: RegionEntry) => level === "COUNTY" && /区$/.test(name) && !/[林特]区$/.test(name); // 神农架林区 is a county

function parent(gazetteer: Gazetteer, region: RegionEntry): RegionEntry | undefined {
  return region.partOf === undefined ? undefined : gazetteer.regionByCode.get(region.partOf);
}

/** The region as it was called on the date: 襄樊市 for 襄阳市 in 2009. In the year of the change the newer name counts. */
function calledOn(gazetteer: Gazetteer, region: RegionEntry, on: string | null): RegionEntry {
  if (on === null || isFormer(region)) return region;
  const before = gazetteer.formerNameByCode.get(region.code);
  return before && lastDay(on) <= lastDay(before.until) ? before : region;
}

/** The region's name for a reason, with what it was or how long it stood: 闸北区（旧区划，至2015年）, 襄阳市（时称襄樊市）. */
export function regionInWords(gazetteer: Gazetteer, region: RegionEntry, on: string | null): string {
  if (isFormer(region)) {
    const kind = gazetteer.regionByCode.get(region.code) === region ? "旧区划" : "旧地名";
    return `${region.name}（${kind}，至${region.until.slice(0, 4)}年）`;
  }
  const { name } = calledOn(gazetteer, region, on);
  return name === region.name ? name : `${region.name}（时称${name}）`;
}

/** The region as official names of its bodies carried it on the date: a city district with its city, anything else alone. */
export function officialPrefix(gazetteer: Gazetteer, region: RegionEntry, on: string | null = null): string {
  const { name } = calledOn(gazetteer, region, on);
  return isDistrict(region) ? `${cityName(gazetteer, region, on) ?? ""}${name}` : name;
}

function cityName(gazetteer: Gazetteer, region: RegionEntry, on: string | null): string | undefined {
  const city = parent(gazetteer, region);
  return city && calledOn(gazetteer, city, on).name;
}

/** A full name that one region alone has: 鼓楼区 is called 南京市鼓楼区, 浦东新区 as it is. */
export function placeNameOf(gazetteer: Gazetteer, code: string): string {
  const region = gazetteer.regionByCode.get(code);
  if (!region) throw new Error(`placeNameOf: no region has the code ${code}`);
  const isAlone = gazetteer.regionsByName.get(region.name)?.filter(({ name }) => name === region.name).length === 1;
  return isAlone ? region.name : `${parent(gazetteer, region)?.name ?? ""}${region.name}`;
}

/** What the placeholders of an agency's name stand for at the region on the date. */
export function placeholderText(
  gazetteer: Gazetteer,
  region: RegionEntry,
  placeholder: Placeholder,
  on: string | null = null,
): string {
  const place = officialPrefix(gazetteer, region, on);
  switch (placeholder) {
    case "place":
      return place;
    case "party": // 中共广东省委宣传部, but 中共西藏自治区委员会宣传部
      return region.name.endsWith("自治区") ? `${place}委员会` : `${place}委`;
    case "court": {
      const province = gazetteer.regionByCode.get(`${region.code.slice(0, 2)}0000`);
      if (!province || province.code === region.code) return place;
      return place.startsWith(province.name) ? place : `${province.name}${place}`;
    }
    case "city":
      return cityName(gazetteer, region, on) ?? place;
    case "short": {
      const { name: full, aliases } = calledOn(gazetteer, region, on);
      const alias = aliases?.find((name) => full.startsWith(name));
      return alias ?? (full.length > 2 ? full.replace(suffix, "") : full);
    }
  }
}

/** A printed name that begins with a place: the place, whether its name was printed in full, and the rest. */
export type PlacedName = { readonly region: RegionEntry; readonly inFull: boolean; readonly rest: string };

const longestName = 12; // 克孜勒苏柯尔克孜自治州 has eleven characters

/**
 * The ways to take one place, or one inside another, off the front of `surface`, the longest first: 上海市浦东新区科经委,
 * 三明永安市政府. Several places of one name are parted by `place`, the code of the region that the text is about, and by
 * `on`, its date; `within` says that the name itself gave that place before.
 */
export function splitPlace(
  gazetteer: Gazetteer,
  surface: string,
  place: string | null,
  on: string | null = null,
  within = false,
): PlacedName[] {
  const splits: PlacedName[] = [];
  for (let length = Math.min(longestName, surface.length); length >= 1; length--) {
    const name = surface.slice(0, length);
    const rest = surface.slice(length);
    const region =
      length === 1
        ? bySign(gazetteer, name, place)
        : ((within ? formerInside(gazetteer, name, place) : undefined) ??
          placeCalled(gazetteer, name, place, on, rest === ""));
    if (!region) continue;
    const inFull = region.name === name;
    const deeper = length === 1 ? [] : splitPlace(gazetteer, rest, region.code, on, true);
    for (const inner of deeper) if (isInside(gazetteer, inner.region.code, region.code)) splits.push(inner);
    splits.push({ region, inFull, rest });
  }
  return splits;
}

/** True where `inner` is a part of `outer`, not what it became as a whole. */
function isInside(gazetteer: Gazetteer, inner: string, outer: string): boolean {
  return inner !== outer && inner !== turnedInto(gazetteer, outer) && liesIn(gazetteer, inner, outer);
}

/** The former region called `name` inside `place`, where none of today is called so there: 清河区 in 淮安市. */
function formerInside(gazetteer: Gazetteer, name: string, place: string | null): RegionEntry | undefined {
  const former = gazetteer.formerRegionsByName.get(name);
  if (!former || place === null) return undefined;
  const inside = ({ code }: RegionEntry) => isInside(gazetteer, code, place);
  return gazetteer.regionsByName.get(name)?.some(inside) ? undefined : former.find(inside);
}

/**
 * The one place called `name`, the country excepted; where several are, the only one in or around `place`. The short name
 * of a former place holds there only, or alone: 红星 before other words is hardly 红星区.
 */
function placeCalled(
  gazetteer: Gazetteer,
  name: string,
  place: string | null,
  on: string | null,
  alone: boolean,
): RegionEntry | undefined {
  const near = (regions: RegionEntry[]) =>
    place === null ? [] : regions.filter(({ code }) => areRelated(gazetteer, code, place));
  const all = regionsCalled(gazetteer, name, place, on).filter(
    (region) =>
      region.level !== "COUNTRY" && (alone || !isFormer(region) || region.name === name || near([region]).length > 0),
  );
  const official = all.filter((region) => region.name === name);
  for (const regions of [near(official), official, near(all), all]) if (regions.length === 1) return regions[0];
  const provinces = all.filter(({ level }) => level === "PROVINCE"); // 河北 is the province before it is a district of 天津市
  return (
    [...near(official), ...near(all)].find(({ code }) => code === place) ??
    (provinces.length === 1 ? provinces[0] : undefined)
  );
}

function bySign(gazetteer: Gazetteer, sign: string, place: string | null): RegionEntry | undefined {
  const all = gazetteer.regionsBySign.get(sign) ?? [];
  if (all.length < 2) return all[0];
  const near = place === null ? [] : all.filter(({ code }) => areRelated(gazetteer, code, place));
  return near.length === 1 ? near[0] : undefined;
}

/** What is left of the name of a division that the gazetteer doesn't have, behind a place: 市 of 富阳市, 某某县; no 雄安新区. */
const unknownDivision =
  /^(?!.*(?:新区|开发区|高新区|经开区|示范区|[试实]验区|合作区|保税区|自贸区|自由贸易区|园区|管理区|景区|度假区|功能区|港区|片区|社区)$).*(?:[省市区县州盟旗]|地区)$/u;

/**
 * The region that `name` means as a place of its own, outer places before it allowed: 中央, 上海市浦东新区, 深圳市南山区.
 * A zone that GB/T 2260 does not have counts for the region before it (河北雄安新区 for 河北省). Null where no region is named,
 * or one that is not known (杭州市某某市): the region around it is another.
 */
export function toPlace(gazetteer: Gazetteer, name: string): RegionEntry | null {
  const exact = gazetteer.regionsByName.get(name)?.find(({ level }) => level === "COUNTRY");
  const splits = splitPlace(gazetteer, name, null);
  const whole = exact ?? splits.find(({ rest }) => rest === "")?.region;
  return whole ?? splits.find(({ rest }) => !unknownDivision.test(rest))?.region ?? null;
}
