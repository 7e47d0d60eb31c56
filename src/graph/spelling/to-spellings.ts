import type { EntityLabel } from "../../model/vocabulary.ts";
import type { ReadSyllables } from "./read-syllables.ts";

/** The names of an entity; `place` names the region in which an alias holds. */
export type NamesToSpell = {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly {
    readonly text: string;
    readonly region: string | null;
    readonly place: string | null;
  }[];
};

/** One way to type one name of an entity, as the graph stores it. */
export type Spelling = {
  readonly id: string;
  /** Id of what is named so. */
  readonly entity: string;
  readonly label: EntityLabel;
  /** The official name or the alias, as it stands there. */
  readonly text: string;
  /** Id of the region in which the alias holds; null where it does everywhere. */
  readonly region: string | null;
  /** `shikewei` */
  readonly pinyin: string;
  /** `skw` */
  readonly initials: string;
};

/** Sentences are looked for by their words, not by their beginning. */
const unspelled: readonly EntityLabel[] = ["Provision", "Statistic"];

/**
 * All ways to type the names of an entity, by id. What one place calls an institution is typed with the place before it
 * too: 市科委 in 上海市 as 上海市科委 and 上海科委.
 */
export function toSpellings(names: NamesToSpell, readSyllables: ReadSyllables): Spelling[] {
  const { id: entity, label, name, aliases } = names;
  if (unspelled.includes(label)) return [];
  const byId = new Map<string, Spelling>();
  const add = (text: string, region: string | null, inFull: string) => {
    for (const syllables of readSyllables(inFull, label === "Person")) {
      const pinyin = syllables.map(({ typed }) => typed).join("");
      const initials = syllables.map(({ short }) => short).join("");
      const id = `spelling:${pinyin}:${text}@${region ?? ""}>${entity}`;
      byId.set(id, { id, entity, label, text, region, pinyin, initials });
    }
  };
  add(name, null, name);
  for (const { text, region, place } of aliases)
    for (const inFull of [text, ...(label === "Institution" ? withPlace(text, place) : [])]) add(text, region, inFull);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const LEVEL = /^[省市区县州旗]/; // 市 in 市科委

/** A local name as people elsewhere say it: 上海市 and 市科委 are 上海市科委 and 上海科委. */
function withPlace(alias: string, place: string | null): string[] {
  if (place === null || alias.startsWith(place.slice(0, 2))) return []; // 上海科委 in 上海市
  if (!LEVEL.test(alias)) return [`${place}${alias}`];
  const short = LEVEL.test(place.slice(-1)) && place.length > 2 ? place.slice(0, -1) : place;
  return [`${short}${alias}`, `${short}${alias.slice(1)}`];
}
