import { type Gazetteer, type RegionEntry, regionLineage } from "./gazetteer.ts";
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

/** The region as official names of its bodies carry it: a city district with its city, anything else alone. */
export function officialPrefix(gazetteer: Gazetteer, region: RegionEntry): string {
  return isDistrict(region) ? `${parent(gazetteer, region)?.name ?? ""}${region.name}` : region.name;
}

/** A full name that one region alone has: 鼓楼区 is called 南京市鼓楼区, 浦东新区 as it is. */
export function placeNameOf(gazetteer: Gazetteer, code: string): string {
  const region = gazetteer.regionByCode.get(code);
  if (!region) throw new Error(`placeNameOf: no region has the code ${code}`);
  const isAlone = gazetteer.regionsByName.get(region.name)?.filter(({ name }) => name === region.name).length === 1;
  return isAlone ? region.name : `${parent(gazetteer, region)?.name ?? ""}${region.name}`;
}

/** What the placeholders of an agency's name stand for at the region. */
export function placeholderText(gazetteer: Gazetteer, region: RegionEntry, placeholder: Placeholder): string {
  const place = officialPrefix(gazetteer, region);
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
      return parent(gazetteer, region)?.name ?? place;
    case "short": {
      const alias = region.aliases?.find((name) => region.name.startsWith(name));
      return alias ?? (region.name.length > 2 ? region.name.replace(suffix, "") : region.name);
    }
  }
}

/** A printed name that begins with a place: the place, whether its name was printed in full, and the rest. */
export type PlacedName = { readonly region: RegionEntry; readonly inFull: boolean; readonly rest: string };

const longestName = 12; // 克孜勒苏柯尔克孜自治州 has eleven characters

/**
 * The ways to take one place, or one inside another, off the front of `surface`, the longest first: 上海市浦东新区科经委,
 * 三明永安市政府. Several places of one name are parted by `place`, the code of the region that the text is about.
 */
export function splitPlace(gazetteer: Gazetteer, surface: string, place: string | null): PlacedName[] {
  const splits: PlacedName[] = [];
  for (let length = Math.min(longestName, surface.length); length >= 1; length--) {
    const name = surface.slice(0, length);
    const region = length === 1 ? bySign(gazetteer, name, place) : placeCalled(gazetteer, name, place);
    if (!region) continue;
    const rest = surface.slice(length);
    const inFull = region.name === name;
    const deeper = length === 1 ? [] : splitPlace(gazetteer, rest, region.code);
    for (const inner of deeper)
      if (inner.region.code !== region.code && regionLineage(gazetteer, inner.region.code).includes(region.code))
        splits.push(inner);
    splits.push({ region, inFull, rest });
  }
  return splits;
}

/** The one place called `name`, the country excepted; where several are, the only one in or around `place`. */
function placeCalled(gazetteer: Gazetteer, name: string, place: string | null): RegionEntry | undefined {
  const all = (gazetteer.regionsByName.get(name) ?? []).filter(({ level }) => level !== "COUNTRY");
  const official = all.filter((region) => region.name === name);
  const near = (regions: RegionEntry[]) =>
    place === null ? [] : regions.filter(({ code }) => areRelated(gazetteer, code, place));
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

/** True where one of the regions lies in the other, or they are one. */
export function areRelated(gazetteer: Gazetteer, a: string, b: string): boolean {
  return regionLineage(gazetteer, a).includes(b) || regionLineage(gazetteer, b).includes(a);
}

/**
 * The region that `name` means as a place of its own, outer places before it allowed: 中央, 上海市浦东新区, 深圳市南山区.
 * A zone that GB/T 2260 does not have counts for the region before it (河北雄安新区 for 河北省). Null where no region is named.
 */
export function toPlace(gazetteer: Gazetteer, name: string): RegionEntry | null {
  const exact = gazetteer.regionsByName.get(name)?.find(({ level }) => level === "COUNTRY");
  const splits = splitPlace(gazetteer, name, null);
  return exact ?? (splits.find(({ rest }) => rest === "") ?? splits[0])?.region ?? null;
}
