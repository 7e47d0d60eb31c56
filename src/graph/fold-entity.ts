import type { AliasUse } from "../model/alias.ts";
import { institutionKindOf } from "../model/institution-kind.ts";
import type { ClaimableProperty, EntityLabel } from "../model/vocabulary.ts";

/** Who says something. Sources are ranked by it and never by the order of loading. */
export type Source = {
  /** Id of the article. */
  readonly article: string;
  readonly publishedOn: string | null;
  /** True for the reference data: it yields to articles, but in what it knows best. */
  readonly gazetteer: boolean;
};

/** What one article says of an entity without evidence of its own. */
export type Mention = {
  readonly source: Source;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly aliases: readonly AliasUse[];
  /** As of `LinkedEntity`. */
  readonly was?: readonly string[];
};

/** A quotation that proves a property of an entity. */
export type PropertySupport = {
  readonly source: Source;
  readonly property: ClaimableProperty;
  readonly value: string;
  readonly confidence: number;
};

/** An alias as the graph stores it for look-ups: a node of its own, null where it holds everywhere or always. */
export type AliasRecord = {
  readonly id: string;
  readonly text: string;
  /** Id of what it names. */
  readonly entity: string;
  readonly region: string | null;
  readonly from: string | null;
  readonly until: string | null;
};

export type FoldedEntity = {
  /** All properties of the node but `id` and `updatedAt`; absent where nobody states them. */
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** By id. */
  readonly aliases: readonly AliasRecord[];
};

/**
 * An entity as all its sources together tell it, the same in whatever order they come.
 *
 * Name and attributes are the best source's: an article before the gazetteer, the earlier before the later, then by
 * id; what is said of an entity that was merged into this one comes last. Code and level of a region and the kind of a body are the gazetteer's where it has them; a kind that an article
 * states goes before one that only the ending of the name tells. Of proved properties the most certain reading counts,
 * then the most precise, then the earliest source's.
 */
export function foldEntity(
  entity: { readonly id: string; readonly label: EntityLabel },
  mentions: readonly Mention[],
  supports: readonly PropertySupport[],
): FoldedEntity {
  const ranked = [...mentions].sort((a, b) => compareMentions(a, b));
  const [best] = ranked;
  if (!best) throw new Error(`foldEntity: ${entity.id} has no mention`);
  const aliases = foldAliases(entity.id, best.name, ranked);
  const properties: Record<string, string | number | boolean | readonly string[]> = {
    name: best.name,
    aliases: [...new Set(aliases.map(({ text }) => text))].sort(),
  };
  for (const property of new Set(ranked.flatMap(({ attributes }) => Object.keys(attributes)))) {
    // A body that one source alone can't settle is settled.
    if (property === "unresolved" && !ranked.every(({ attributes }) => attributes.unresolved)) continue;
    const value = bestAttribute(entity.label, property, ranked);
    if (value !== undefined) properties[property] = value;
  }
  for (const { property, value } of [...supports].sort(compareSupports)) properties[property] ??= value;
  const knownOn = entity.label === "Document" ? knownOnOf(properties, ranked) : undefined;
  return { properties: knownOn === undefined ? properties : { ...properties, knownOn }, aliases };
}

function compareMentions(a: Mention, b: Mention): number {
  return Number(a.was !== undefined) - Number(b.was !== undefined) || compareSources(a.source, b.source);
}

/** Articles before the gazetteer, earlier before later, undated last, then by id. */
export function compareSources(a: Source, b: Source): number {
  return (
    Number(a.gazetteer) - Number(b.gazetteer) ||
    compareText(a.publishedOn ?? "9999", b.publishedOn ?? "9999") ||
    compareText(a.article, b.article)
  );
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function bestAttribute(
  label: EntityLabel,
  property: string,
  ranked: readonly Mention[],
): string | number | boolean | undefined {
  const stating = ranked.filter(({ attributes }) => attributes[property] !== undefined);
  const fromGazetteer = stating.find(({ source }) => source.gazetteer);
  const isGazetteers =
    label === "Region" ? property === "code" || property === "level" : label === "Institution" && property === "kind";
  const stated = (mention: Mention) => mention.attributes[property] !== institutionKindOf(mention.name);
  const best = (isGazetteers && (fromGazetteer ?? (label === "Institution" && stating.find(stated)))) || stating[0];
  return best?.attributes[property];
}

function compareSupports(a: PropertySupport, b: PropertySupport): number {
  return (
    b.confidence - a.confidence ||
    b.value.length - a.value.length ||
    compareSources(a.source, b.source) ||
    compareText(a.value, b.value)
  );
}

/** Earliest of the document's own dates, else of its sources. What it expires on tells nothing of when it was known. */
function knownOnOf(properties: FoldedEntity["properties"], ranked: readonly Mention[]): string | undefined {
  const own = ["issuedOn", "publishedOn", "effectiveOn"].map((property) => properties[property]);
  const dates = own.filter((date) => typeof date === "string");
  if (dates.length === 0) dates.push(...ranked.flatMap(({ source }) => source.publishedOn ?? []));
  return dates.sort(compareText)[0];
}

/**
 * One record for each text and place; a name that nothing settles holds in its place alone, which its own aliases say.
 * Where the gazetteer knows the alias, its times count; of several others the
 * widest. A use in one place says nothing new where the same text holds everywhere.
 */
function foldAliases(entity: string, name: string, ranked: readonly Mention[]): AliasRecord[] {
  const uses = new Map<string, (AliasUse & { gazetteer: boolean })[]>();
  for (const mention of ranked) {
    const other: AliasUse = { alias: mention.name, region: null, from: null, until: null };
    for (const use of mention.attributes.unresolved ? mention.aliases : [...mention.aliases, other]) {
      if (use.alias === name) continue;
      const id = `alias:${use.alias}@${use.region ?? ""}>${entity}`;
      uses.set(id, [...(uses.get(id) ?? []), { ...use, gazetteer: mention.source.gazetteer }]);
    }
  }
  const records: AliasRecord[] = [];
  for (const [id, all] of uses) {
    const { alias: text, region } = all[0] as AliasUse;
    if (region !== null && uses.has(`alias:${text}@>${entity}`)) continue;
    const known = all.filter(({ gazetteer }) => gazetteer);
    const counting = known.length > 0 ? known : all;
    records.push({
      id,
      text,
      entity,
      region,
      from: widest(
        counting.map(({ from }) => from),
        "first",
      ),
      until: widest(
        counting.map(({ until }) => until),
        "last",
      ),
    });
  }
  return records.sort((a, b) => compareText(a.id, b.id));
}

function widest(dates: readonly (string | null)[], end: "first" | "last"): string | null {
  const sorted = dates.filter((date) => date !== null).sort(compareText);
  return sorted.length < dates.length ? null : ((end === "first" ? sorted[0] : sorted.at(-1)) ?? null);
}
