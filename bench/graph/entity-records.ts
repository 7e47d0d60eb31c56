import { type Comparator, comparators, type EntityLabel, provisionKinds } from "../../src/model/vocabulary.ts";
import type { CsvValue } from "./csv-file.ts";
import * as names from "./names.ts";
import type { EntityCounts } from "./sizes.ts";

/** Columns and values of the nodes of one label, in one order; `id`, `name`, `aliases` and `updatedAt` stand before them. */
export type EntityRecords = {
  readonly header: readonly string[];
  readonly id: (index: number) => string;
  readonly name: (index: number) => string;
  readonly aliases: (index: number) => readonly string[];
  readonly row: (index: number) => readonly CsvValue[];
};

const none = () => [];
const two = (value: number) => String(value).padStart(2, "0");

/** A day, spread evenly from 2010 to 2024 by the number of the node. */
export function dayOf(index: number, salt = 0): string {
  const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const days = (mixed + salt * 17) % 5400;
  return `${2010 + Math.floor(days / 360)}-${two(1 + (Math.floor(days / 30) % 12))}-${two(1 + (days % 28))}`;
}

/** One in ten is known by its month only. */
const issuedOn = (index: number) => (index % 10 === 0 ? dayOf(index).slice(0, 7) : dayOf(index));

/** The document that lays down the provision, or reports the figure, of this number. */
export const documentOf = (index: number, count: number, documents: number) => Math.floor((index * documents) / count);

/** How the nodes of every label look, given how many there are of each. */
export function entityRecords(counts: EntityCounts): Readonly<Record<EntityLabel, EntityRecords>> {
  const ofDocument = (label: "Provision" | "Statistic", index: number) =>
    documentOf(index, counts[label], counts.Document);
  const quantity = (index: number): readonly CsvValue[] => [
    `${names.fieldName(index)}项目`,
    comparators[index % 6] as Comparator,
    1 + (index % 9973),
    "项",
  ];
  const quantityHeader = ["metric", "comparator", "value:double", "unit"];
  return {
    Institution: {
      header: ["kind", "foundedOn"],
      id: names.institutionId,
      name: names.institutionName,
      aliases: (index) => (index % 5 < 2 ? [names.institutionAlias(index)] : []),
      row: (index) => [names.institutionKind(index), index % 3 === 0 ? dayOf(index) : undefined],
    },
    Person: {
      header: [],
      id: (index) => names.personId(index, counts.Institution),
      name: names.personName,
      aliases: none,
      row: none,
    },
    Document: {
      header: ["title", "type", "documentNumber", "issuedOn", "publishedOn", "effectiveOn", "expiresOn", "knownOn"],
      id: names.documentId,
      name: names.documentName,
      aliases: none,
      row: (index) => [
        names.documentName(index),
        names.documentType(index),
        names.documentNumber(index),
        issuedOn(index),
        index % 2 === 0 ? `${dayOf(index).slice(0, 8)}28` : undefined,
        index % 3 === 0 ? `${Number(dayOf(index).slice(0, 4)) + 1}-01-01` : undefined,
        index % 7 === 0 ? `${Number(dayOf(index).slice(0, 4)) + 5}-12-31` : undefined,
        issuedOn(index),
      ],
    },
    Region: {
      header: ["code", "level"],
      id: names.regionId,
      name: names.regionName,
      aliases: (index) => [names.regionName(index).slice(0, -1)],
      row: (index) => [names.regionCode(index), index < 34 ? "PROVINCE" : index < 1000 ? "PREFECTURE" : "COUNTY"],
    },
    Initiative: {
      header: ["kind", "startsOn"],
      id: names.initiativeId,
      name: names.initiativeName,
      aliases: none,
      row: (index) => [names.initiativeName(index).slice(-2), index % 2 === 0 ? dayOf(index).slice(0, 7) : undefined],
    },
    Sector: { header: [], id: names.sectorId, name: names.sectorName, aliases: none, row: none },
    Audience: { header: [], id: names.audienceId, name: names.audienceName, aliases: none, row: none },
    Provision: {
      header: ["kind", "text", "ordinal:long", "deadline", ...quantityHeader],
      id: (index) => names.provisionId(index, ofDocument("Provision", index)),
      name: names.provisionText,
      aliases: none,
      row: (index) => [
        provisionKinds[index % 4] as string,
        names.provisionText(index),
        1 + (index % 12),
        index % 2 === 0 ? String(2021 + (index % 10)) : undefined,
        ...(index % 4 === 0 ? quantity(index) : [undefined, undefined, undefined, undefined]),
      ],
    },
    Statistic: {
      header: ["text", ...quantityHeader],
      id: (index) => names.statisticId(index, ofDocument("Statistic", index)),
      name: names.statisticText,
      aliases: none,
      row: (index) => [names.statisticText(index), ...quantity(index)],
    },
  };
}
