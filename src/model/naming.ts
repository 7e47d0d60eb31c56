import type { RegionLevel } from "./vocabulary.ts";

/** A region as a text names it: `fullName` is the name that identifies it, city districts carrying their city. */
export type NamedRegion = {
  readonly code: string;
  /** Name by GB/T 2260 (乐山市, 浦东新区). */
  readonly name: string;
  readonly level: RegionLevel;
};

/** Where and when a name was printed. */
export type NameContext = {
  /** Code of the region that the words around are about; null where none is known. */
  readonly place: string | null;
  /** Date of the source, of any precision; null where it has none. */
  readonly on: string | null;
  readonly sentence: string;
};

/** An official name, or null where it stays open, with the reason in one sentence. */
export type SettledName = {
  readonly name: string | null;
  readonly because: string;
  /** What a claim shows: the official name; where that is open the printed one, a bare level (市) filled in. */
  readonly shown: string;
};

/**
 * What the readers of a text ask about names. The gazetteer answers; rooms that read texts only see this, so that they
 * depend on no data and no sibling.
 */
export type Naming = {
  /** The longest name of a region that begins at `index`, by the place that the text is about; null where there is none. */
  readonly regionAt: (
    text: string,
    index: number,
    place: string | null,
  ) => { readonly length: number; readonly region: NamedRegion } | null;
  /** The region of a full or short name. */
  readonly region: (name: string, place: string | null) => NamedRegion | null;
  /** The regions whose 简称 is this character: 桂 for 广西壮族自治区; none for any other. */
  readonly regionsOfSign: (sign: string) => readonly NamedRegion[];
  /** Name by which claims know the region: 乐山市, 上海市浦东新区. */
  readonly regionName: (code: string) => string;
  /** Codes of the region and of all above it, itself first. */
  readonly lineage: (code: string) => readonly string[];
  readonly institution: (surface: string, context: NameContext) => SettledName;
};
