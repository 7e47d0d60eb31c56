#!/usr/bin/env node
// Scores the extractor: `npm run evaluate [-- --corpus FOLDER --scorer FILE --errors]`.
// The curated seed is the gold of the first table. FOLDER holds further gold (*.jsonl with id, text, claims, goals),
// scored by FILE, a script called with `claims GOLD PREDICTED`; POLICYGRAPH_CORPUS and POLICYGRAPH_SCORER stand for both.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { ownSeed, readGazetteerFolder, readSeed } from "../dist/cli/read-seed.js";
import { createExtractor } from "../dist/extractor.js";

const { values } = parseArgs({
  options: { corpus: { type: "string" }, scorer: { type: "string" }, errors: { type: "boolean" } },
});
const corpus = values.corpus ?? process.env.POLICYGRAPH_CORPUS;
const scorer = values.scorer ?? process.env.POLICYGRAPH_SCORER;

const extractor = createExtractor(await readGazetteerFolder(join(ownSeed, "gazetteer")));
scoreSeed(await readSeed(ownSeed));
if (corpus && existsSync(corpus) && scorer && existsSync(scorer)) scoreCorpus(corpus, scorer);
else if (corpus || scorer) console.error(`expected --corpus and --scorer to exist, but got ${corpus} and ${scorer}`);

/** Every curated article, each claim matched once by predicate and both names (strict) or overlapping words (lenient). */
function scoreSeed(seed) {
  const table = {};
  for (const { read, claims: files } of seed.bulletins)
    for (const file of files) {
      const [header, ...gold] = file.text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      const article = read.articles.find(({ ordinal }) => ordinal === header.article);
      const row = {
        id: article.id,
        text: article.text,
        headline: article.headline,
        region: header.region,
        publishedOn: article.publishedOn,
      };
      const { claims } = extractor.readArticle(row);
      match(gold, claims, table, header.headline);
    }
  console.log("The curated seed");
  console.table(table);
}

function match(gold, claims, table, where) {
  for (const [mode, same] of [
    ["strict", sameName],
    ["lenient", sameThing],
  ]) {
    const left = [...claims];
    for (const claim of gold) {
      const at = left.findIndex(
        (other) =>
          keyOf(other) === keyOf(claim) &&
          same(claim.subject, other.subject) &&
          ("property" in claim ? claim.value === other.value : same(claim.object, other.object)),
      );
      if (at >= 0) left.splice(at, 1);
      if (claim.properties?.implicit || claim.properties?.planned) continue;
      count(table, keyOf(claim), mode, at >= 0 ? "found" : "missed");
      if (values.errors && mode === "strict" && at < 0 && !isProse(claim))
        console.log("missed", where, keyOf(claim), nameOf(claim.subject), "→", nameOf(claim.object) ?? claim.value);
    }
    for (const claim of left) {
      count(table, keyOf(claim), mode, "wrong");
      if (values.errors && mode === "strict")
        console.log("wrong ", where, keyOf(claim), nameOf(claim.subject), "→", nameOf(claim.object) ?? claim.value);
    }
  }
}

function count(table, key, mode, what) {
  table[key] ??= {
    "strict found": 0,
    "strict missed": 0,
    "strict wrong": 0,
    "lenient found": 0,
    "lenient missed": 0,
    "lenient wrong": 0,
  };
  table[key][`${mode} ${what}`]++;
}

/** Measurable goals and statistics are lines of their own: their figures are compared, not their words. */
function keyOf(claim) {
  if ("property" in claim) return claim.property;
  return typeof claim.object.value === "number" ? `${claim.predicate} (figure)` : claim.predicate;
}

function isProse({ object }) {
  return object?.text !== undefined && typeof object.value !== "number";
}

function nameOf(end) {
  if (!end) return undefined;
  return typeof end.value === "number"
    ? `${end.metric} ${end.comparator} ${end.value} ${end.unit} ${end.deadline ?? ""}`
    : (end.text ?? end.name);
}

function sameName(a, b) {
  if (typeof a.value === "number")
    return (
      a.value === b.value &&
      a.upper === b.upper &&
      a.unit === b.unit &&
      (a.deadline ?? "").slice(0, 4) === (b.deadline ?? "").slice(0, 4)
    );
  return plain(nameOf(a)) === plain(nameOf(b));
}

function sameThing(a, b) {
  if (typeof a.value === "number" || sameName(a, b)) return sameName(a, b);
  const words = (end) => [plain(end.mention ?? nameOf(end)), plain(nameOf(end))];
  return words(a).some((x) => words(b).some((y) => x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x))));
}

function plain(name) {
  return (name ?? "")
    .normalize("NFKC")
    .replace(/[\s《》〈〉<>“”"‘’「」『』]/g, "")
    .replace(/^中国共产党/, "中共");
}

/** Gold files of others, by their own scorer. */
function scoreCorpus(folder, script) {
  const work = mkdtempSync(join(tmpdir(), "policygraph-evaluate-"));
  try {
    const golds = readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => join(folder, name));
    for (const gold of golds) {
      const rows = readFileSync(gold, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line));
      if (!rows.every(({ text, claims }) => typeof text === "string" && Array.isArray(claims))) continue;
      const predicted = join(work, basename(gold));
      const read = ({ id, text, headline = null, region = null, publishedOn = null }) =>
        JSON.stringify(extractor.readArticle({ id, text, headline, region, publishedOn }));
      writeFileSync(predicted, rows.map(read).join("\n"));
      console.log(basename(gold));
      spawnSync(process.execPath, [script, "claims", gold, predicted, ...(values.errors ? ["--errors"] : [])], {
        stdio: "inherit",
      });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}
