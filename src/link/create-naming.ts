import type { NamedRegion, Naming, SettledName } from "../model/naming.ts";
import { type Gazetteer, linkRegion, type RegionEntry, regionLineage } from "./gazetteer.ts";
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
      const lengths = lexicon.get(keyOf(text, index));
      if (!lengths) return null;
      for (const length of lengths) {
        const name = text.slice(index, index + length);
        if (name.length < length || !gazetteer.regionsByName.has(name) || ambiguous.has(name)) continue;
        const found = region(name, place);
        if (found && (found.level !== "COUNTY" || found.name === name)) return { length, region: found };
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
      const answer = { name, because, shown: name ?? placed(gazetteer, surface, context.place) };
      if (settled.size >= mostRemembered) settled.clear();
      settled.set(key, answer);
      return answer;
    },
  };
}

/** A name that stays open, with the place in the stead of a bare level: 市某某办 is 乐山市某某办. */
function placed(gazetteer: Gazetteer, surface: string, place: string | null): string {
  const split = splitLevel(surface);
  const region = split && place !== null ? regionOfLevel(gazetteer, split.level, place) : null;
  return split && region ? officialPrefix(gazetteer, region) + split.rest : surface;
}

/** The lengths of all names, longest first, by their first two characters. */
function createLexicon(gazetteer: Gazetteer): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>();
  for (const name of gazetteer.regionsByName.keys()) {
    if (name.length < 2) continue;
    const key = keyOf(name, 0);
    lengths.set(key, (lengths.get(key) ?? new Set()).add(name.length));
  }
  return new Map([...lengths].map(([key, set]) => [key, [...set].sort((a, b) => b - a)]));
}

/** Two characters as one number: looked up at every place of a text. */
function keyOf(text: string, index: number): number {
  return text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1);
}
