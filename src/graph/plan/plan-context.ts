import type { PlanLimits } from "./compilation.ts";

/** How the gazetteer reads a printed name: an official name, how sure it is (0 to 1), and why, as a Chinese sentence. */
export type NameReading = { readonly name: string; readonly confidence: number; readonly because: string };

/** What a field needs to know beside its arguments. */
export type PlanContext = {
  /** Ids of the regions that a place name means, itself first and all above it; [] where it means none or several. */
  readonly lineageOf: (place: string) => readonly string[];
  /** The gazetteer's reading of a name in a place on a day; null where it stays open. */
  readonly readName?: (name: string, place: string | null, on: string | null) => NameReading | null;
  readonly limits?: PlanLimits;
};
