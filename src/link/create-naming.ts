import type { NameContext, NamedRegion, Naming, SettledName } from "../model/naming.ts";
import { areRelated, type Gazetteer, linkRegion, type RegionEntry, regionLineage } from "./gazetteer.ts";
import { regionOfLevel, splitLevel } from "./level-word.ts";
import { linkInstitution } from "./link-institution.ts";
import { officialPrefix } from "./region-name.ts";

/** Short names of regions that texts also use as plain words, and words of the country as a whole. */
const ambiguous = new Set(["全国", "国家", "中央", "中国", "和平", "朝阳", "通化", "海南州", "吉林市"]);

/** Answers kept, so that a name is settled once a text and memory stays bounded. */
const mostRemembered = 20_000;

/** The gazetteer as readers of texts see it. Regions are looked up by the longest name at a place in the text. */
export function createNaming(gazetteer: Gazetteer): Naming {
  const lexicon = createLexicon(gazetteer);
  const settled = new Map<string, SettledName>();
  const toRegion = (entry: RegionEntry): NamedRegion => ({ code: entry.code, name: entry.name, level: entry.level });
  const regions = new Map<string, NamedRegion | null>();
  const region = (name: string, place: string | null): NamedRegion | null => {
    const key = `${place}\n${name}`;
    const known = regions.get(key);
    if (known !== undefined) return known;
    if (regions.size >= mostRemembered) regions.clear();
    const found = findRegion(name, place);
    regions.set(key, found);
    return found;
  };
  const findRegion = (name: string, place: string | null): NamedRegion | null => {
    const match = linkRegion(gazetteer, name, place);
    if (match.kind === "found") return { code: match.code, name: match.name, level: match.level };
    if (match.kind === "unknown") return null;
    const highest = match.codes.filter((code) => code.endsWith("00"));
    const [only] = highest;
    return only !== undefined && highest.length === 1
      ? toRegion(gazetteer.regionByCode.get(only) as RegionEntry)
      : null;
  };
  return {
    regionAt(text, index, place) {
      const lengths = lexicon.lengths.get(keyOf(text, index));
      if (!lengths) return null;
      for (const length of lengths) {
        const name = text.slice(index, index + length);
        if (name.length < length || !lexicon.names.has(name) || ambiguous.has(name)) continue;
        const found = region(name, place);
        if (!found) continue;
        const isNamed = gazetteer.regionsByName.has(name)
          ? found.level !== "COUNTY" || found.name === name
          : namesFormer(gazetteer, text, index, name, place);
        if (isNamed) return { length, region: found };
      }
      return null;
    },
    region,
    regionsOfSign: (sign) => (gazetteer.regionsBySign.get(sign) ?? []).map(toRegion),
    regionName(code) {
      const entry = gazetteer.regionByCode.get(code);
      return entry ? officialPrefix(gazetteer, entry) : code;
    },
    lineage: (code) => regionLineage(gazetteer, code),
    institution(surface, context) {
      const key = [surface, context.place, context.on, context.sentence].join("\n");
      const known = settled.get(key);
      if (known) return known;
      const { name, because } = linkInstitution(surface, { gazetteer, ...context });
      const answer = { name, because, shown: name ?? placed(gazetteer, surface, context) };
      if (settled.size >= mostRemembered) settled.clear();
      settled.set(key, answer);
      return answer;
    },
  };
}

/** What may stand before a region's name; 新增城市 is no 增城市, 长江都市圈 no 江都市. */
const beforeName = /^(?:\P{Script=Han}|[省市区县州盟旗在于对从自向由与和及至到原赴往的等])?$/u;
/** What makes another word of a name's last character: 四方区域, 新建县城, 高要市场. */
const anotherWord = /^(?:区[域别间块]|县[城级域区]|市[场区])/;

/**
 * True where `name`, which only former regions have, stands for one in the text: whole between its neighbours; cities
 * and prefectures also by their short names; by two characters only around its place (历任县委书记 is no 任县).
 */
function namesFormer(gazetteer: Gazetteer, text: string, index: number, name: string, place: string | null): boolean {
  const [first] = gazetteer.formerRegionsByName.get(name) ?? [];
  if (!first || (first.level === "COUNTY" && first.name !== name)) return false;
  if (anotherWord.test(text.slice(index + name.length - 1, index + name.length + 1))) return false;
  const around = place === null ? undefined : gazetteer.regionByCode.get(place);
  const isNear = around !== undefined && areRelated(gazetteer, first.code, around.code);
  if (name.length === 2 && first.level === "COUNTY" && !isNear) return false;
  return (
    beforeName.test(text.charAt(index - 1)) ||
    (isNear && [around.name, ...(around.aliases ?? [])].some((outer) => text.startsWith(outer, index - outer.length)))
  );
}

/** A name that stays open, with the place in the stead of a bare level: 市某某办 is 乐山市某某办. */
function placed(gazetteer: Gazetteer, surface: string, { place, on }: Pick<NameContext, "place" | "on">): string {
  const split = splitLevel(surface);
  const region = split && place !== null ? regionOfLevel(gazetteer, split.level, place) : null;
  return split && region ? officialPrefix(gazetteer, region, on) + split.rest : surface;
}

/** The names of all regions of today and before; `lengths` by their first two characters, longest first. */
type Lexicon = {
  readonly names: ReadonlySet<string>;
  readonly lengths: ReadonlyMap<number, readonly number[]>;
};

function createLexicon(gazetteer: Gazetteer): Lexicon {
  const names = new Set([...gazetteer.regionsByName.keys(), ...gazetteer.formerRegionsByName.keys()]);
  const lengths = new Map<number, Set<number>>();
  for (const name of names) {
    if (name.length < 2) continue;
    const key = keyOf(name, 0);
    lengths.set(key, (lengths.get(key) ?? new Set()).add(name.length));
  }
  return { names, lengths: new Map([...lengths].map(([key, set]) => [key, [...set].sort((a, b) => b - a)])) };
}

/** Two characters as one number: looked up at every place of a text. */
function keyOf(text: string, index: number): number {
  return text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
}
