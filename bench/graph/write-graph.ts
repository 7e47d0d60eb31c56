import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type EntityLabel, entityLabels, type RelationType, relationTypes } from "../../src/model/vocabulary.ts";
import { type CsvFile, createCsvFile } from "./csv-file.ts";
import { drawRelations, type End, type OwnValues } from "./draw-relations.ts";
import { entityRecords } from "./entity-records.ts";
import { regionId } from "./names.ts";
import { createRandom } from "./random.ts";
import { entityCounts, type Size } from "./sizes.ts";

/** What was written, and the arguments by which neo4j-admin imports it. */
export type WrittenGraph = {
  readonly nodes: number;
  readonly relationships: number;
  readonly importArguments: readonly string[];
};

const evidencesAnArticle = 20;
const articlesABulletin = 20;
const mostMentions = 25;

/** The graph of a size as CSV files in `folder`: the same bytes for the same size and seed. */
export function writeGraph(folder: string, size: Size, seed: number): WrittenGraph {
  mkdirSync(folder, { recursive: true });
  const files: CsvFile[] = [];
  const importArguments: string[] = [];
  let [nodes, relationships] = [0, 0];
  const nodeFile = (labels: string, header: readonly string[]) => {
    const file = createCsvFile(join(folder, `${labels.replace(":", "-")}.csv`), [":ID", ...header]);
    files.push(file);
    importArguments.push(`--nodes=${labels}=${file.path}`);
    return {
      write: (row: Parameters<CsvFile["write"]>[0]) => {
        nodes += 1;
        file.write(row);
      },
    };
  };
  const relationshipFile = (type: string, header: readonly string[] = []) => {
    const file = createCsvFile(join(folder, `${type}.csv`), [":START_ID", ":END_ID", ...header]);
    files.push(file);
    importArguments.push(`--relationships=${type}=${file.path}`);
    return {
      write: (row: Parameters<CsvFile["write"]>[0]) => {
        relationships += 1;
        file.write(row);
      },
    };
  };

  const random = createRandom(seed);
  const counts = entityCounts(size);
  const records = entityRecords(counts);
  const offsets = {} as Record<EntityLabel, number>;
  let nextId = 0;
  for (const label of entityLabels) {
    offsets[label] = nextId;
    nextId += counts[label];
  }
  const numberOf = ({ label, index }: End) => offsets[label] + index;

  const aliasFile = nodeFile("Alias", ["id", "text", "entity", "region"]);
  for (const label of entityLabels) {
    const { header, id, name, aliases, row } = records[label];
    const file = nodeFile(`Entity:${label}`, ["id", "name", "aliases:string[]", "updatedAt", ...header]);
    for (let index = 0; index < counts[label]; index += 1) {
      const others = aliases(index);
      file.write([offsets[label] + index, id(index), name(index), others, "2025-01-01T00:00:00.000Z", ...row(index)]);
      for (const text of others) {
        const region = label === "Institution" ? regionId(index % counts.Region) : undefined;
        aliasFile.write([nextId, `alias:${text}@${region ?? ""}>${id(index)}`, text, id(index), region]);
        nextId += 1;
      }
    }
  }

  const bulletinFile = nodeFile("Bulletin", ["id", "title", "kind", "publishedOn"]);
  const articleFile = nodeFile("Article", ["id", "ordinal:long", "section", "headline", "text", "publishedOn"]);
  const evidenceFile = nodeFile("Evidence", [
    "id",
    "quote",
    "start:long",
    "end:long",
    "method",
    "confidence:double",
    "supports:string[]",
    "states:string[]",
  ]);
  const [inFile, fromFile, mentionsFile] = ["IN", "FROM", "MENTIONS"].map((type) => relationshipFile(type)) as [
    ReturnType<typeof relationshipFile>,
    ReturnType<typeof relationshipFile>,
    ReturnType<typeof relationshipFile>,
  ];
  const supportsFile = relationshipFile("SUPPORTS", ["property", "value"]);
  const relationFiles = Object.fromEntries(
    relationTypes.map((type) => [
      type,
      relationshipFile(type, [
        "id",
        "evidence:string[]",
        "assertedOn",
        "title",
        "role",
        "jointly:boolean",
        "planned:boolean",
        "on",
      ]),
    ]),
  ) as Record<RelationType, ReturnType<typeof relationshipFile>>;

  // The article and the quotation that are being written: both end when they have carried enough.
  let article = { number: 0, node: nextId++, text: "", evidences: 0, mentions: new Set<number>() };
  let bulletin = { number: -1, node: -1 };
  let evidence = { id: "", node: -1, quote: "", start: 0, supports: [] as string[], room: 0 };
  const day = () =>
    `${2010 + (Math.floor(bulletin.number / 12) % 15)}-${String(1 + (bulletin.number % 12)).padStart(2, "0")}`;
  const beginBulletin = () => {
    bulletin = { number: bulletin.number + 1, node: nextId++ };
    bulletinFile.write([
      bulletin.node,
      `bulletin:synthetic-${bulletin.number}`,
      `政策简报第${bulletin.number + 1}期`,
      "DIGEST",
      day(),
    ]);
  };
  beginBulletin();
  const articleId = () => `article:synthetic-${bulletin.number}#${1 + (article.number % articlesABulletin)}`;
  const endArticle = () => {
    const ordinal = 1 + (article.number % articlesABulletin);
    articleFile.write([article.node, articleId(), ordinal, "综合", article.text.slice(0, 20), article.text, day()]);
    inFile.write([article.node, bulletin.node]);
    for (const mentioned of article.mentions) mentionsFile.write([article.node, mentioned]);
    article = { number: article.number + 1, node: nextId++, text: "", evidences: 0, mentions: new Set() };
    if (article.number % articlesABulletin === 0) beginBulletin();
  };
  const endEvidence = () => {
    const { id, node, quote, start, supports } = evidence;
    if (node === -1) return;
    const end = start + quote.length;
    evidenceFile.write([node, id, quote, start, end, "curated", 1, supports, supports.map(() => "{}")]);
    fromFile.write([node, article.node]);
    article.text += `${quote}。`;
    article.evidences += 1;
    evidence = { id: "", node: -1, quote: "", start: 0, supports: [], room: 0 };
    if (article.evidences === evidencesAnArticle) endArticle();
  };
  const beginEvidence = (from: End, to: End, says: string) => {
    const start = article.text.length;
    const quote = `${records[from.label].name(from.index)}${says}${records[to.label].name(to.index)}`;
    const id = `evidence:${articleId().slice("article:".length)}:${start}-${start + quote.length}`;
    evidence = { id, node: nextId++, quote, start, supports: [], room: 4 + random.below(8) };
  };

  let drawn = 0;
  type Carried = { readonly id: string; readonly write: (evidences: readonly string[]) => void };
  let carried = null as Carried | null;
  const relate = (type: RelationType, from: End, to: End, own: OwnValues = {}) => {
    if (evidence.room === 0) {
      endEvidence();
      beginEvidence(from, to, "与");
      if (carried) {
        // One in ten is proved by two quotations.
        const { id, write } = carried;
        evidence.supports.push(id);
        write([evidence.id]);
        carried = null;
      }
    }
    const id = `${type}:${toHash(drawn)}`;
    drawn += 1;
    evidence.room -= 1;
    evidence.supports.push(id);
    const [start, end, first, on] = [numberOf(from), numberOf(to), evidence.id, day()];
    for (const mentioned of [start, end]) if (article.mentions.size < mostMentions) article.mentions.add(mentioned);
    const write = (more: readonly string[]) =>
      relationFiles[type].write([
        start,
        end,
        id,
        [first, ...more],
        on,
        own.title,
        own.role,
        own.jointly,
        own.planned,
        own.on,
      ]);
    if (evidence.room === 0 && carried === null) carried = { id, write };
    else write([]);
    if (type === "ISSUED" && drawn % 4 === 0) {
      const issuedOn = records.Document.row(to.index)[3];
      supportsFile.write([evidence.node, end, "issuedOn", issuedOn]);
    }
  };
  drawRelations(counts, random, relate);
  carried?.write([]);
  endEvidence();
  if (article.evidences > 0) endArticle();
  for (const file of files) file.close();
  return { nodes, relationships, importArguments };
}

/** 16 hexadecimal digits, different for every number and in no order, as a hash of the vocabulary's identity is. */
function toHash(number: number): string {
  const low = Math.imul(number + 1, 0x9e3779b1) >>> 0; // odd factor: one-to-one
  const high = Math.imul(low ^ (low >>> 15), 0x85ebca6b) >>> 0;
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
