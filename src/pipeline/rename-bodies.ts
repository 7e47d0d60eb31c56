import type { Claim, EntityReference } from "../model/claim.ts";

/** The claim with every body of `names` under its new name, also where a body only identifies something else. */
export function renameBodies(claim: Claim, names: ReadonlyMap<string, string>): Claim {
  if (names.size === 0) return claim;
  const subject = renameIn(claim.subject, names);
  return "property" in claim ? { ...claim, subject } : { ...claim, subject, object: renameIn(claim.object, names) };
}

function renameIn(end: EntityReference, names: ReadonlyMap<string, string>): EntityReference {
  const of = (name: string) => names.get(name) ?? name;
  switch (end.label) {
    case "Institution":
      return names.has(end.name) ? { ...end, name: of(end.name), mention: end.mention ?? end.name } : end;
    case "Person":
      return end.at === undefined ? end : { ...end, at: of(end.at) };
    case "Document":
      return end.issuer === undefined ? end : { ...end, issuer: of(end.issuer) };
    case "Provision":
      return end.setBy?.label === "Institution" ? { ...end, setBy: { ...end.setBy, name: of(end.setBy.name) } } : end;
    case "Statistic":
      return end.reportedBy?.label === "Institution"
        ? { ...end, reportedBy: { ...end.reportedBy, name: of(end.reportedBy.name) } }
        : end;
    default:
      return end;
  }
}
