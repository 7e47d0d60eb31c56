import type { AliasUse } from "../model/alias.ts";
import type {
  AcceptedRelation,
  BulletinRecord,
  Contribution,
  LinkedEntity,
  LocatedEvidence,
} from "../model/contribution.ts";
import { articleId, bulletinId, evidenceId, institutionId, regionId, relationId } from "../model/id.ts";
import { institutionKindOf } from "../model/institution-kind.ts";
import type { RelationType } from "../model/vocabulary.ts";
import {
  type FormerRegionEntry,
  type Gazetteer,
  type InstitutionEntry,
  type RegionEntry,
  regionLineage,
} from "./gazetteer.ts";
import type { GazetteerFile } from "./parse-entries.ts";

const slug = "gazetteer";
const bulletin: BulletinRecord = { id: bulletinId(slug), title: "地名机构库", kind: "GAZETTEER", publishedOn: null };

/**
 * What the gazetteer adds to a graph in which articles mention `touched`, ids of regions and institutions: an article a
 * file, of regions, institutions and, where there is such a file, former regions. Each entry's line is the evidence of
 * the facts that it states.
 *
 * Only what is touched comes, and what that leads to: bodies above and before it, the regions that these govern, sit
 * in or have a short name in, and all regions above those. Ids without an entry (a named area, a company) add nothing.
 */
export function toReferenceContributions(gazetteer: Gazetteer, touched: Iterable<string>): Contribution[] {
  const ids = new Set(touched);
  const bodies = reachedBodies(gazetteer, ids);
  const codes = reachedCodes(gazetteer, ids, bodies);
  const former = gazetteer.formerRegions;
  return [
    regionFacts(gazetteer, codes),
    institutionFacts(gazetteer, bodies),
    ...(former ? [formerRegionFacts(former, gazetteer, codes)] : []),
  ];
}

/** Official names of the touched bodies, and of those above and before them. */
function reachedBodies(gazetteer: Gazetteer, touched: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const open = [...gazetteer.institutionByName.keys()].filter((name) => touched.has(institutionId(name)));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const { partOf, succeeds } = gazetteer.institutionByName.get(name) as InstitutionEntry;
    for (const next of [partOf, succeeds]) if (next !== undefined) open.push(next);
  }
  return reached;
}

function reachedCodes(gazetteer: Gazetteer, touched: ReadonlySet<string>, bodies: ReadonlySet<string>): Set<string> {
  const codes = [...gazetteer.regionByCode.keys()].filter((code) => touched.has(regionId(code)));
  for (const name of bodies) {
    const { governs, basedAt, aliases = [] } = gazetteer.institutionByName.get(name) as InstitutionEntry;
    for (const code of [governs, basedAt, ...aliases.map((alias) => alias.in)])
      if (code !== undefined) codes.push(code);
  }
  return new Set(codes.flatMap((code) => regionLineage(gazetteer, code)));
}

function regionFacts(gazetteer: Gazetteer, codes: ReadonlySet<string>): Contribution {
  const facts = createFacts(gazetteer.regions, 1, "行政区划");
  for (const { entry, prove } of facts.entries) {
    if (!codes.has(entry.code)) continue;
    facts.mention(toRegion(entry));
    if (entry.partOf !== undefined) prove("PART_OF", regionId(entry.code), regionId(entry.partOf));
  }
  return facts.contribution();
}

/** Regions that are gone, and the former names of those that were renamed. */
function formerRegionFacts(
  file: GazetteerFile<FormerRegionEntry>,
  gazetteer: Gazetteer,
  codes: ReadonlySet<string>,
): Contribution {
  const facts = createFacts(file, 3, "旧区划");
  for (const { entry, prove } of facts.entries) {
    if (!codes.has(entry.code)) continue;
    const region = gazetteer.regionByCode.get(entry.code) ?? entry;
    if (region === entry) {
      facts.mention(toRegion(entry));
      if (entry.partOf !== undefined) prove("PART_OF", regionId(entry.code), regionId(entry.partOf));
    } else
      facts.mention({
        ...toRegion(region),
        aliases: [entry.name, ...(entry.aliases ?? [])].map((alias) => ({
          alias,
          region: null,
          from: null,
          until: entry.until,
        })),
      });
  }
  return facts.contribution();
}

function institutionFacts(gazetteer: Gazetteer, bodies: ReadonlySet<string>): Contribution {
  const facts = createFacts(gazetteer.institutions, 2, "机构");
  for (const { entry, prove } of facts.entries) {
    if (!bodies.has(entry.institution)) continue;
    const id = institutionId(entry.institution);
    facts.mention(toInstitution(entry));
    for (const code of new Set([entry.governs, entry.basedAt])) {
      // Without its aliases: those are the regions file's to say.
      if (code !== undefined)
        facts.mention({ ...toRegion(gazetteer.regionByCode.get(code) as RegionEntry), aliases: [] });
    }
    if (entry.partOf !== undefined) prove("PART_OF", id, institutionId(entry.partOf));
    if (entry.governs !== undefined) prove("GOVERNS", id, regionId(entry.governs));
    if (entry.basedAt !== undefined) prove("BASED_AT", id, regionId(entry.basedAt));
    if (entry.succeeds !== undefined)
      prove("SUCCEEDS", id, institutionId(entry.succeeds), entry.on === undefined ? {} : { on: entry.on });
  }
  return facts.contribution();
}

function toRegion({ code, name, level, aliases = [] }: RegionEntry): LinkedEntity {
  const uses = aliases.map((alias): AliasUse => ({ alias, region: null, from: null, until: null }));
  return { id: regionId(code), label: "Region", name, attributes: { code, level }, aliases: uses };
}

function toInstitution({ institution: name, kind, aliases = [] }: InstitutionEntry): LinkedEntity {
  return {
    id: institutionId(name),
    label: "Institution",
    name,
    attributes: { kind: kind ?? institutionKindOf(name) },
    aliases: aliases.map(({ alias, in: place, from = null, until = null }) => ({
      alias,
      region: place === undefined ? null : regionId(place),
      from,
      until,
    })),
  };
}

type Prove = (type: RelationType, from: string, to: string, properties?: AcceptedRelation["properties"]) => void;

/** A gazetteer file as an article to which facts are added entry by entry. */
function createFacts<Entry>(file: GazetteerFile<Entry>, ordinal: number, headline: string) {
  const article = {
    id: articleId(slug, ordinal),
    ordinal,
    section: null,
    headline,
    text: file.text,
    publishedOn: null,
  };
  const entities = new Map<string, LinkedEntity>();
  const relations: AcceptedRelation[] = [];
  const starts = lineStarts(file.text);
  const entries = file.lines.map(({ line, source, entry }) => {
    const start = starts[line - 1] as number;
    const place = { start, end: start + source.length, method: "gazetteer", confidence: 1 };
    const evidence: LocatedEvidence = {
      id: evidenceId(article.id, place),
      quote: source,
      ...place,
      patternVersion: null,
    };
    const prove: Prove = (type, from, to, properties = {}) => {
      relations.push({ id: relationId(type, from, to, properties), type, from, to, properties, evidence });
    };
    return { entry, prove };
  });
  return {
    entries,
    mention: (entity: LinkedEntity) => void (entities.has(entity.id) || entities.set(entity.id, entity)),
    contribution: (): Contribution => ({
      bulletin,
      article,
      entities: [...entities.values()],
      relations,
      properties: [],
      ledger: null,
    }),
  };
}

/** The offset at which each line of `text` begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
