import { type AliasUse, isAnaphor } from "../model/alias.ts";
import type { BareReference, Claim, EntityReference } from "../model/claim.ts";
import type { LinkedEntity } from "../model/contribution.ts";
import type { RefusalCode } from "../model/finding.ts";
import {
  audienceId,
  documentId,
  initiativeId,
  institutionId,
  personId,
  provisionId,
  regionId,
  sectorId,
  statisticId,
} from "../model/id.ts";
import { institutionKindOf } from "../model/institution-kind.ts";
import { type Gazetteer, linkRegion } from "./gazetteer.ts";

/** Where and of what an article speaks, as far as names depend on it. */
export type LinkContext = {
  readonly gazetteer: Gazetteer;
  /** Code of the region that the article is about; null where it is about none in particular. */
  readonly place: string | null;
  /** Full name of that region. */
  readonly placeName: string;
  /** Names of bodies that stay as printed because nothing settles them; `within` (a place, or the article) tells them apart. */
  readonly open?: { readonly names: ReadonlySet<string>; readonly within: string };
};

/** A claim with both ends settled (one for a property), in the order given; or why it could not be. */
export type LinkedClaim =
  | {
      readonly kind: "linked";
      readonly claim: Claim;
      readonly subject: LinkedEntity;
      readonly object: LinkedEntity | null;
    }
  | { readonly kind: "refused"; readonly claim: Claim; readonly code: RefusalCode; readonly message: string };

type Description = Record<string, unknown>;

/** Thrown inside the room only: caught once a claim and returned as a finding. */
class LinkProblem extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Settles the identity of everything that the claims of one article speak of.
 *
 * An entity is described once in the article and only named elsewhere: descriptions of one label and name are laid
 * together first. A provision belongs to whoever SETS it, a statistic to whoever REPORTS it, a document to the first
 * that ISSUED it.
 */
export function linkClaims(claims: readonly Claim[], context: LinkContext): LinkedClaim[] {
  const descriptions = new Map<string, Description>();
  const conflicts = new Map<Claim, string>();
  for (const claim of claims) {
    const conflict = describeClaim(claim, descriptions);
    if (conflict) conflicts.set(claim, conflict);
  }
  return claims.map((claim) => {
    const conflict = conflicts.get(claim);
    if (conflict) return { kind: "refused", claim, code: "CONFLICTING_ENTITY", message: conflict };
    try {
      const subject = settle(claim.subject, descriptions, context);
      return {
        kind: "linked",
        claim,
        subject,
        object: "property" in claim ? null : settle(claim.object, descriptions, context),
      };
    } catch (problem) {
      if (!(problem instanceof LinkProblem)) throw problem;
      return { kind: "refused", claim, code: problem.code, message: problem.message };
    }
  });
}

function keyOf(reference: { label: string; name?: string | undefined; text?: string | undefined }): string {
  return `${reference.label}\n${reference.text ?? reference.name}`;
}

/** Lays what the claim says of its ends to what is known; returns the contradiction where there is one. */
function describeClaim(claim: Claim, descriptions: Map<string, Description>): string | null {
  const ends: Description[] = [claim.subject];
  if (!("property" in claim)) {
    const object: Description = { ...claim.object };
    if (claim.predicate === "SETS") object.setBy ??= bare(claim.subject);
    if (claim.predicate === "REPORTS") object.reportedBy ??= bare(claim.subject);
    if (claim.predicate === "ISSUED" && descriptions.get(keyOf(claim.object))?.issuer === undefined)
      object.issuer ??= claim.subject.name;
    ends.push(object);
  }
  for (const end of ends) {
    const key = keyOf(end as EntityReference);
    const known = descriptions.get(key) ?? {};
    for (const [field, value] of Object.entries(end)) {
      if (field === "mention" || value === undefined) continue;
      if (known[field] !== undefined && JSON.stringify(known[field]) !== JSON.stringify(value))
        return `${key.replace("\n", " ")}: ${field} is ${JSON.stringify(known[field])} elsewhere in the article, but here ${JSON.stringify(value)}; keep one`;
    }
    const { mention: _, ...described } = end;
    descriptions.set(key, { ...known, ...described });
  }
  return null;
}

function bare({ label, name }: EntityReference): BareReference {
  return { label, name: name as string };
}

function settle(
  reference: EntityReference | BareReference,
  descriptions: Map<string, Description>,
  context: LinkContext,
): LinkedEntity {
  const known = { ...descriptions.get(keyOf(reference)), ...reference } as EntityReference;
  const entity = identify(known, descriptions, context);
  const { mention } = reference as { mention?: string };
  if (entity.label === "Provision" || entity.label === "Statistic") return entity;
  const aliases: AliasUse[] = [];
  const use = (alias: string, region: string | null) => aliases.push({ alias, region, from: null, until: null });
  if (mention !== undefined && mention !== entity.name && !isAnaphor(mention))
    use(mention, placeOfAlias(mention, context));
  // Whoever this body turns out to be, by such a name it is known in this place only.
  if (entity.attributes.unresolved && context.place !== null) use(entity.name, regionId(context.place));
  return { ...entity, aliases };
}

/** Where the alias means what it means: in the article's place, or everywhere when it names that place itself (上海市科委). */
function placeOfAlias(mention: string, { gazetteer, place }: LinkContext): string | null {
  if (place === null) return null;
  const { name = "", aliases = [] } = gazetteer.regionByCode.get(place) ?? {};
  return [name, ...aliases].some((printed) => printed !== "" && mention.startsWith(printed)) ? null : regionId(place);
}

function identify(known: EntityReference, descriptions: Map<string, Description>, context: LinkContext): LinkedEntity {
  const entity = (
    id: string,
    name: string,
    attributes: Record<string, string | number | boolean | undefined>,
  ): LinkedEntity => ({
    id,
    label: known.label,
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined),
    ),
    aliases: [],
  });
  const owner = (reference: BareReference | undefined, field: string): string => {
    if (!reference)
      throw new LinkProblem(
        "INCOMPLETE_ENTITY",
        `${keyOf(known).replace("\n", " ")}: expected ${field}, or a claim of the article that says it`,
      );
    return settle(reference, descriptions, context).id;
  };
  switch (known.label) {
    case "Institution":
      return entity(institutionId(bodyKey(known.name, context)), known.name, {
        kind: known.kind ?? institutionKindOf(known.name),
        unresolved: context.open?.names.has(known.name) || undefined,
      });
    case "Person":
      if (!known.at)
        throw new LinkProblem(
          "INCOMPLETE_ENTITY",
          `Person ${known.name}: expected at, the body in which the post before the news was held`,
        );
      return entity(personId(known.name, bodyKey(known.at, context)), known.name, {});
    case "Document":
      if (!known.type)
        throw new LinkProblem(
          "INCOMPLETE_ENTITY",
          `Document ${known.name}: expected type (文种) in one of the article's claims`,
        );
      return entity(documentId({ ...known, issuer: known.issuer && bodyKey(known.issuer, context) }), known.name, {
        type: known.type,
        title: known.title === null ? undefined : known.name,
      });
    case "Region":
      return region(known, context, entity);
    case "Initiative":
      return entity(initiativeId(known.name, initiativePlace(known, context)), known.name, { kind: known.kind });
    case "Sector":
      return entity(sectorId(known.name), known.name, {});
    case "Audience":
      return entity(audienceId(known.name), known.name, {});
    case "Provision": {
      const { kind, text, ordinal, metric, comparator, value, upper, unit, deadline } = known;
      if (!kind)
        throw new LinkProblem("INCOMPLETE_ENTITY", `Provision ${text}: expected kind in one of the article's claims`);
      const id = provisionId(owner(known.setBy, "setBy"), text);
      return entity(id, text, { kind, text, ordinal, metric, comparator, value, upper, unit, deadline });
    }
    case "Statistic": {
      const { text, metric, comparator, value, upper, unit, asOf } = known;
      if (value === undefined)
        throw new LinkProblem(
          "INCOMPLETE_ENTITY",
          `Statistic ${text}: expected metric, comparator and value in one of the article's claims`,
        );
      return entity(statisticId(owner(known.reportedBy, "reportedBy"), text), text, {
        text,
        metric,
        comparator,
        value,
        upper,
        unit,
        asOf,
      });
    }
  }
}

/** What identifies a body: its official name; one that stays open holds in its place alone and never meets another there. */
function bodyKey(name: string, { open }: LinkContext): string {
  return open?.names.has(name) ? `${name}@${open.within}` : name;
}

/** An initiative's id holds its place by full name: a short one would make a second initiative. */
function initiativePlace(
  { name, region }: Extract<EntityReference, { label: "Initiative" }>,
  { gazetteer, place, placeName }: LinkContext,
): string {
  if (region === undefined) return placeName;
  const match = linkRegion(gazetteer, region, place);
  if (match.kind === "found" && match.name !== region)
    throw new LinkProblem(
      "UNKNOWN_REGION",
      `Initiative ${name}: expected the full name of its region, ${match.name}, but got ${region}`,
    );
  return region;
}

function region(
  known: Extract<EntityReference, { label: "Region" }>,
  { gazetteer, place }: LinkContext,
  entity: (id: string, name: string, attributes: Record<string, string | number | boolean | undefined>) => LinkedEntity,
): LinkedEntity {
  if (known.level === "AREA") return entity(regionId(known.name), known.name, { level: "AREA" });
  if (known.code) {
    const entry = gazetteer.regionByCode.get(known.code);
    if (entry?.name !== known.name)
      throw new LinkProblem(
        "UNKNOWN_REGION",
        `Region ${known.name}: the code ${known.code} is ${entry ? entry.name : "not in the gazetteer"}`,
      );
    return entity(regionId(entry.code), entry.name, { code: entry.code, level: entry.level });
  }
  const match = linkRegion(gazetteer, known.name, place);
  if (match.kind === "ambiguous")
    throw new LinkProblem(
      "AMBIGUOUS_REGION",
      `Region ${known.name}: ${match.codes.join(", ")} are called so; give code`,
    );
  if (match.kind === "unknown" || match.name !== known.name)
    throw new LinkProblem(
      "UNKNOWN_REGION",
      `Region ${known.name}: no region of GB/T 2260 has this name; give the full name, or level AREA for an area of several`,
    );
  return entity(regionId(match.code), match.name, { code: match.code, level: match.level });
}
