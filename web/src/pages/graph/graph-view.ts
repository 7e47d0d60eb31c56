import type { Direction, RelationType } from "../../../../src/api/generated/client-types.ts";
import type { EntityLabel } from "../../language/words.ts";

/** A place in the picture; neighbours lie about 100 apart, y runs upwards. */
export type Point = { readonly x: number; readonly y: number };

/** One relationship type one way at an entity: what is expanded and collapsed together. */
export type EdgeGroup = {
  readonly of: string;
  readonly type: RelationType;
  readonly direction: Exclude<Direction, "BOTH">;
};

/** An entity's part in the picture. */
export type Place = Point & {
  /** Stays where it is while layouts run. */
  readonly pinned: boolean;
  /** Kept out of sight, not forgotten. */
  readonly hidden: boolean;
  /** Expansions that brought it, as `keyOfGroup` writes them; none where the reader chose it. */
  readonly by: readonly string[];
};

/** Which edges a range of dates lets through: those that hold within it, or those that begin (or are first told of). */
export const dateMeanings = ["holds", "begins"] as const;
export type DateMeaning = (typeof dateMeanings)[number];

/** What of the picture is seen. */
export type GraphFilters = {
  readonly withoutLabels: readonly EntityLabel[];
  readonly withoutTypes: readonly RelationType[];
  /** Bounds of the range, each a date of full or reduced precision and included; null is open. */
  readonly from: string | null;
  readonly until: string | null;
  readonly meaning: DateMeaning;
  /** Whether edges without any date stay in a range. */
  readonly undated: boolean;
  readonly planned: boolean;
  readonly implicit: boolean;
  /** Whether entities stay that no visible edge reaches. */
  readonly loose: boolean;
};

/** The picture: what stands in it, where, and what of it is seen. Plain data, so that it can be kept and sent. */
export type GraphView = {
  readonly places: Readonly<Record<string, Place>>;
  readonly filters: GraphFilters;
  /** Entities selected, in the order of selecting. */
  readonly selected: readonly string[];
  /** The two ends of the line whose edges are read; null for none. */
  readonly line: readonly [string, string] | null;
};

export const noFilters: GraphFilters = {
  withoutLabels: [],
  withoutTypes: [],
  from: null,
  until: null,
  meaning: "holds",
  undated: true,
  planned: true,
  implicit: true,
  loose: true,
};

export const emptyView: GraphView = { places: {}, filters: noFilters, selected: [], line: null };

/** A group as one word: `ISSUED OUT region:310000`. */
export function keyOfGroup({ of, type, direction }: EdgeGroup): string {
  return `${type} ${direction} ${of}`;
}

/** Reads what `keyOfGroup` writes; ids may have blanks. */
export function groupOfKey(key: string): EdgeGroup {
  const [type, direction, ...of] = key.split(" ");
  return { type: type as RelationType, direction: direction as EdgeGroup["direction"], of: of.join(" ") };
}

/** The day that the filters ask about, where they ask about one; only then the service need not tell of others. */
export function dayOf({ from, until, meaning }: GraphFilters): string | null {
  return meaning === "holds" && from === until ? from : null;
}
