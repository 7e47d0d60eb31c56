import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import { type EntityLabel, labelWords, relationTypes } from "../../language/words.ts";
import {
  dateMeanings,
  type GraphFilters,
  type GraphView,
  groupOfKey,
  keyOfGroup,
  noFilters,
  type Place,
} from "./graph-view.ts";

/** From where and how near the picture is seen: the middle, and how much of it (1: all from -1000 to 1000). */
export type Camera = { readonly x: number; readonly y: number; readonly ratio: number };

/** What a permalink restores. */
export type SeenView = { readonly view: GraphView; readonly camera: Camera | null };

/** How much of a view went into a code. */
export type Kept = "all" | "ids" | "nothing";

/** Characters that a code may have: browsers, messengers and mail bear that many behind a `#`. */
const longest = 30_000;
/** Characters that a code may unpack to: more is no view of ours. */
const largest = 4_000_000;

const isPinned = 1;
const isHidden = 2;

/** A view in few words: entities by their number, places rounded, filters only where they differ from none. */
type Packed = {
  readonly v: 1;
  /** Ids. */
  readonly n: readonly string[];
  /** x, y of each in turn; left out where they would be too many. */
  readonly p?: readonly number[];
  /** Pinned and hidden, a digit each. */
  readonly s?: string;
  /** Who was brought by which groups: entity, type, direction, entity. */
  readonly b?: readonly (readonly [number, RelationType, "OUT" | "IN", number])[];
  readonly f?: Partial<GraphFilters>;
  readonly e?: readonly number[];
  readonly l?: readonly [number, number];
  readonly c?: readonly [number, number, number];
};

/** Writes a view as text for an address, shorter than 30 000 characters; places are left out where that needs it. */
export async function encodeView({ view, camera }: SeenView): Promise<{ readonly code: string; readonly kept: Kept }> {
  const packed = pack(view, camera);
  const code = await deflate(JSON.stringify(packed));
  if (code.length <= longest) return { code, kept: "all" };
  const { p, c, ...ids } = packed;
  const shorter = await deflate(JSON.stringify(ids));
  return shorter.length <= longest ? { code: shorter, kept: "ids" } : { code: "", kept: "nothing" };
}

/** Reads what `encodeView` wrote; null for anything else. Entities without a place are at 0, 0 and not `placed`. */
export async function decodeView(code: string): Promise<(SeenView & { readonly placed: boolean }) | null> {
  try {
    return unpack(JSON.parse(await inflate(code)));
  } catch {
    return null;
  }
}

function pack({ places, filters, selected, line }: GraphView, camera: Camera | null): Packed {
  const ids = Object.keys(places);
  const all = Object.values(places);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const numberOf = (id: string) => numbers.get(id) as number;
  const states = all.map(({ pinned, hidden }) => (pinned ? isPinned : 0) + (hidden ? isHidden : 0)).join("");
  const brought = all.flatMap(({ by }, at) =>
    by.flatMap((key) => {
      const { of, type, direction } = groupOfKey(key);
      return numbers.has(of) ? [[at, type, direction, numberOf(of)] as const] : [];
    }),
  );
  const changed = Object.entries(filters).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(noFilters[name as keyof GraphFilters]),
  );
  return {
    v: 1,
    n: ids,
    p: all.flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
    ...(/[1-9]/.test(states) && { s: states }),
    ...(brought.length > 0 && { b: brought }),
    ...(changed.length > 0 && { f: Object.fromEntries(changed) }),
    ...(selected.length > 0 && { e: selected.map(numberOf) }),
    ...(line && { l: [numberOf(line[0]), numberOf(line[1])] as const }),
    ...(camera && { c: [Math.round(camera.x), Math.round(camera.y), Number(camera.ratio.toPrecision(3))] as const }),
  };
}

/** @throws Error where it is no packed view */
function unpack(packed: Packed): SeenView & { readonly placed: boolean } {
  const { n, p = [], s = "", b = [], f = {}, e = [], l, c } = packed;
  if (packed.v !== 1 || !n.every((id) => typeof id === "string")) throw new Error("no view of version 1");
  const placed = p.length === 2 * n.length && p.every(Number.isFinite);
  const idOf = (at: number) => {
    const id = n[at];
    if (id === undefined) throw new Error(`no entity ${at}`);
    return id;
  };
  const by = n.map((): string[] => []);
  for (const [at, type, direction, of] of b) by[at]?.push(keyOfGroup({ of: idOf(of), type, direction }));
  const places: Record<string, Place> = {};
  n.forEach((id, at) => {
    const state = Number(s[at] ?? 0);
    const [x, y] = placed ? [p[2 * at] as number, p[2 * at + 1] as number] : [0, 0];
    places[id] = { x, y, pinned: (state & isPinned) > 0, hidden: (state & isHidden) > 0, by: by[at] as string[] };
  });
  return {
    view: {
      places,
      filters: parseFilters(f),
      selected: e.map(idOf),
      line: l ? [idOf(l[0]), idOf(l[1])] : null,
    },
    camera: c?.every(Number.isFinite) ? { x: c[0], y: c[1], ratio: c[2] } : null,
    placed,
  };
}

/** Filters as they should be, whatever stands there: what is none of ours is passed over. */
export function parseFilters(said: Partial<Record<keyof GraphFilters, unknown>>): GraphFilters {
  const some = <Word extends string>(words: readonly Word[], value: unknown) =>
    Array.isArray(value) ? words.filter((word) => value.includes(word)) : [];
  const flag = (name: "undated" | "planned" | "implicit" | "loose") =>
    typeof said[name] === "boolean" ? said[name] : noFilters[name];
  const date = (value: unknown) => (typeof value === "string" && reducedDate.test(value) ? value : null);
  return {
    withoutLabels: some(entityLabels, said.withoutLabels),
    withoutTypes: some(relationTypes, said.withoutTypes),
    from: date(said.from),
    until: date(said.until),
    meaning: dateMeanings.find((meaning) => meaning === said.meaning) ?? noFilters.meaning,
    undated: flag("undated"),
    planned: flag("planned"),
    implicit: flag("implicit"),
    loose: flag("loose"),
  };
}

const reducedDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/; // 2020 · 2020-12 · 2020-12-01

/** Labels that an entity may have. */
export const entityLabels = Object.keys(labelWords).filter(
  (label) => !["Bulletin", "Article", "Evidence"].includes(label),
) as EntityLabel[];

async function deflate(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws Error where it is not deflated text, or too much of it */
async function inflate(code: string): Promise<string> {
  const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > largest) {
      await reader.cancel();
      throw new Error(`more than ${largest} characters`);
    }
  }
}
