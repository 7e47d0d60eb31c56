import { regularShortForms } from "./abbreviation.ts";
import type { AgencyEntry, BodyEntry } from "./name-entries.ts";
import type { Window } from "./standing.ts";

/** A body with one of its names; `in` is the region where a nearby name holds, null where the name holds everywhere. */
export type BodyUse = {
  readonly name: string;
  readonly in: string | null;
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** True for entries of institutions.jsonl, which win over tables. */
  readonly curated: boolean;
};

/** How a printed name met an entry of the agencies' table. */
export type AgencyUse = { readonly entry: AgencyEntry; readonly how: "full" | "short" | "regular" };

/** Every name of the gazetteer's bodies and agencies by its letters. */
export type NameIndex = {
  /** Official full names of single bodies with the times in which they held. */
  readonly official: ReadonlyMap<string, readonly Window[]>;
  readonly bodies: ReadonlyMap<string, readonly BodyUse[]>;
  readonly agencies: ReadonlyMap<string, readonly AgencyUse[]>;
  /** Agencies without placeholders by the first character of their name, for irregular abbreviations. */
  readonly agenciesByFirst: ReadonlyMap<string, readonly AgencyEntry[]>;
};

type CuratedEntry = {
  readonly institution: string;
  readonly aliases?:
    | readonly { alias: string; in?: string | undefined; from?: string | undefined; until?: string | undefined }[]
    | undefined;
};

/** 中共{party}组织部: behind the place it reads 委组织部. */
const partyOrgan = /^中共\{party\}(.+)$/;
/** 中共{place}纪律检查委员会, {court}人民检察院第一分院: what stands behind the place in full. */
const placed = /^(?:中共)?\{(?:place|court|short)\}([^{]+)$/;

/** Lays the names of curated institutions, single bodies and agencies open for look-up. */
export function createNameIndex(
  curated: readonly CuratedEntry[],
  bodies: readonly BodyEntry[],
  agencies: readonly AgencyEntry[],
): NameIndex {
  const index = {
    official: new Map<string, Window[]>(),
    bodies: new Map<string, BodyUse[]>(),
    agencies: new Map<string, AgencyUse[]>(),
    agenciesByFirst: new Map<string, AgencyEntry[]>(),
  };
  for (const { institution: name, aliases } of curated) {
    add(index.official, name, {});
    for (const { alias, in: place, from, until } of aliases ?? [])
      add(index.bodies, alias, { name, in: place ?? null, from, until, curated: true });
  }
  for (const { body: name, in: place, everywhere, nearby, from, until } of bodies) {
    add(index.official, name, { from, until });
    for (const alias of everywhere ?? []) add(index.bodies, alias, { name, in: null, from, until, curated: false });
    for (const alias of nearby ?? [])
      add(index.bodies, alias, { name, in: place ?? null, from, until, curated: false });
  }
  for (const entry of agencies) {
    const used = new Set<string>();
    const use = (name: string, how: AgencyUse["how"]) => {
      if (!used.has(name)) add(index.agencies, name, { entry, how });
      used.add(name);
    };
    const plain = !entry.agency.includes("{");
    if (plain) use(entry.agency, "full");
    const [, ofParty] = partyOrgan.exec(entry.agency) ?? [];
    for (const party of ofParty === undefined ? [] : ["委", "委员会"]) use(`${party}${ofParty}`, "full");
    const [, behindPlace] = placed.exec(entry.agency) ?? [];
    if (behindPlace !== undefined && behindPlace !== "委员会") use(behindPlace, "full");
    for (const short of entry.short ?? []) {
      use(short, "short");
      if (ofParty !== undefined && short.startsWith("委")) use(`委员会${short.slice(1)}`, "short"); // 中共西藏自治区委员会统战部
    }
    if (!plain) continue;
    for (const form of regularShortForms(entry.agency)) use(form, "regular");
    add(index.agenciesByFirst, entry.agency[0] as string, entry);
  }
  return index;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
