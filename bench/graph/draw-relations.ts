import type { EntityLabel, RelationType } from "../../src/model/vocabulary.ts";
import { documentOf } from "./entity-records.ts";
import type { Random } from "./random.ts";
import type { EntityCounts } from "./sizes.ts";

export type End = { readonly label: EntityLabel; readonly index: number };

/** What a relationship carries beside id, evidence and assertedOn. */
export type OwnValues = {
  readonly title?: string;
  readonly role?: string;
  readonly jointly?: boolean;
  readonly planned?: boolean;
  readonly on?: string;
};

export type Relate = (type: RelationType, from: End, to: End, own?: OwnValues) => void;

const institution = (index: number): End => ({ label: "Institution", index });
const region = (index: number): End => ({ label: "Region", index });
const person = (index: number): End => ({ label: "Person", index });
const document = (index: number): End => ({ label: "Document", index });
const initiative = (index: number): End => ({ label: "Initiative", index });
const provision = (index: number): End => ({ label: "Provision", index });
const sector = (index: number): End => ({ label: "Sector", index });
const audience = (index: number): End => ({ label: "Audience", index });

/**
 * Draws all relationships between entities, about three for each node of the graph. Those of one entity follow each
 * other, so that an article speaks of a few things and not of everything. Popular ends are drawn by Zipf's law, no
 * relationship twice.
 */
export function drawRelations(counts: EntityCounts, random: Random, relate: Relate): void {
  const some = (mean: number, count: number, draw: () => number): number[] => {
    const drawn = new Set<number>();
    for (let i = Math.min(random.around(mean), count - 1); i > 0; i -= 1) drawn.add(draw());
    return [...drawn];
  };
  const popular = (label: EntityLabel) => () => random.zipf(counts[label]);
  const any = (label: EntityLabel) => () => random.below(counts[label]);
  const others = (mean: number, label: EntityLabel, index: number) =>
    some(mean, counts[label], popular(label)).filter((other) => other !== index);

  for (let i = 1; i < counts.Region; i += 1) relate("PART_OF", region(i), region(Math.floor((i - 1) / 12)));

  for (let i = 0; i < counts.Institution; i += 1) {
    if (i % 5 === 0) relate("GOVERNS", institution(i), region(i % counts.Region));
    for (const whole of others(0.9, "Institution", i)) relate("PART_OF", institution(i), institution(whole));
    for (const seat of some(0.8, counts.Region, popular("Region"))) relate("BASED_AT", institution(i), region(seat));
    for (const below of others(0.8, "Institution", i)) relate("SUPERVISES", institution(below), institution(i));
    for (const host of others(0.5, "Institution", i)) relate("HOSTED_BY", institution(i), institution(host));
    for (const partner of others(0.8, "Institution", i)) relate("CO_BUILDS", institution(partner), institution(i));
    for (const older of i > 0 && random.next() < 0.1 ? [random.below(i)] : [])
      relate("SUCCEEDS", institution(i), institution(older), { on: "2018" });
  }

  for (let i = 0; i < counts.Person; i += 1) {
    const heads = i % 2 === 0 ? any("Institution")() : popular("Institution")();
    relate("LEADS", person(i), institution(heads), { title: i % 2 === 0 ? "主任" : "院长" });
    for (const post of some(1.5, counts.Institution, popular("Institution")))
      relate("HOLDS_POSITION", person(i), institution(post), { title: "委员" });
  }

  let provisions = 0;
  let statistics = 0;
  for (let i = 0; i < counts.Document; i += 1) {
    const issuers = some(1 + random.next() * 2.4, counts.Institution, popular("Institution"));
    const own = { ...(issuers.length > 1 ? { jointly: true } : {}), ...(i % 50 === 0 ? { planned: true } : {}) };
    if (i % 40 === 1) relate("ISSUED", region(random.zipf(counts.Region)), document(i));
    else for (const issuer of issuers) relate("ISSUED", institution(issuer), document(i), own);
    for (const place of some(2.3, counts.Region, popular("Region"))) relate("TARGETS", document(i), region(place));
    for (const one of some(1.3, counts.Sector, popular("Sector"))) relate("TARGETS", document(i), sector(one));
    for (const one of some(1.1, counts.Audience, popular("Audience"))) relate("TARGETS", document(i), audience(one));
    const firstProvision = provisions;
    for (; provisions < counts.Provision; provisions += 1) {
      if (documentOf(provisions, counts.Provision, counts.Document) !== i) break;
      relate("SETS", document(i), provision(provisions));
      if (provisions > firstProvision) relate("PART_OF", provision(provisions), provision(firstProvision));
      for (const body of some(2, counts.Institution, popular("Institution")))
        relate("RESPONSIBLE_FOR", institution(body), provision(provisions), { role: "RESPONSIBLE" });
    }
    for (; statistics < counts.Statistic; statistics += 1) {
      if (documentOf(statistics, counts.Statistic, counts.Document) !== i) break;
      relate("REPORTS", document(i), { label: "Statistic", index: statistics });
    }
    for (const [type, mean] of references)
      for (const other of others(mean, "Document", i)) relate(type, document(i), document(other));
    for (const on of some(0.3, counts.Institution, any("Institution"))) relate("LISTS", document(i), institution(on));
  }

  for (let i = 0; i < counts.Initiative; i += 1) {
    for (const body of some(1.4, counts.Institution, popular("Institution")))
      relate("ORGANISES", institution(body), initiative(i));
    for (const body of some(3, counts.Institution, popular("Institution")))
      relate("PARTICIPATES_IN", institution(body), initiative(i));
    for (const one of some(1, counts.Person, any("Person"))) relate("PARTICIPATES_IN", person(one), initiative(i));
    for (const place of some(1, counts.Region, popular("Region"))) relate("TARGETS", initiative(i), region(place));
  }
}

const references: readonly (readonly [RelationType, number])[] = [
  ["CITES", 1.5],
  ["BASED_ON", 1],
  ["IMPLEMENTS", 1],
  ["AMENDS", 0.12],
  ["REPEALS", 0.12],
  ["INTERPRETS", 0.3],
  ["ACCOMPANIES", 0.2],
];
