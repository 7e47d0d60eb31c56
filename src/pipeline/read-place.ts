import { type Gazetteer, linkRegion, type RegionEntry } from "../link/gazetteer.ts";
import { placeNameOf, splitPlace } from "../link/region-name.ts";
import { InputError } from "../model/input-error.ts";

/**
 * Code of the region that somebody names in a setting or form: in full or by a short name, outer places before it
 * allowed (上海, 上海市浦东新区). `at` is where it was given.
 *
 * @throws InputError REGION_UNKNOWN with the nearest names, REGION_AMBIGUOUS with all that are meant
 */
export function readPlace(gazetteer: Gazetteer, name: string, at: string): string {
  const given = name.normalize("NFKC").trim();
  const match = linkRegion(gazetteer, given, null);
  if (match.kind === "found") return match.code;
  if (match.kind === "ambiguous") {
    const meant = match.codes.map((code) => placeNameOf(gazetteer, code)).join("、");
    throw refuse(
      at,
      "REGION_AMBIGUOUS",
      `expected one region, but ${match.codes.length} are called ${given}: ${meant}`,
    );
  }
  const exact = splitPlace(gazetteer, given, null).find(({ rest }) => rest === "");
  if (exact) return exact.region.code;
  const near = nearestNames(gazetteer, given);
  const hint = near.length > 0 ? `; did you mean ${near.join("、")}?` : "";
  throw refuse(at, "REGION_UNKNOWN", `expected a region of GB/T 2260, such as 上海市, but got ${given}${hint}`);
}

function refuse(at: string, code: string, message: string): InputError {
  return new InputError([{ at, code, message }]);
}

/** At most three names that share most characters with `given`; a short name that stands in it counts most. */
function nearestNames(gazetteer: Gazetteer, given: string): string[] {
  const wanted = new Set(given);
  const closeness = ({ name, aliases = [] }: RegionEntry) => {
    const shared = new Set([...name].filter((character) => wanted.has(character))).size;
    const alike = shared / new Set([...wanted, ...name]).size;
    return aliases.some((alias) => given.includes(alias)) ? alike + 1 : alike;
  };
  const ranked = [...gazetteer.regionByCode.values()]
    .map((region) => ({ code: region.code, near: closeness(region) }))
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near || (a.code < b.code ? -1 : 1));
  return ranked.slice(0, 3).map(({ code }) => placeNameOf(gazetteer, code));
}
