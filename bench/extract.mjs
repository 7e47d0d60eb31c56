#!/usr/bin/env node
// Speed and memory of the extractor on one core: `node bench/extract.mjs [MEGABYTES]`, 50 where left out.
// The seed bulletin is read over and over, article by article, until that much text went through.
import { join } from "node:path";
import { ownSeed, readGazetteerFolder, readSeed } from "../dist/cli/read-seed.js";
import { createExtractor } from "../dist/extractor.js";

const target = Number(process.argv[2] ?? 50) * 1024 * 1024;
const extractor = createExtractor(await readGazetteerFolder(join(ownSeed, "gazetteer")));
const { bulletins } = await readSeed(ownSeed);
const rows = bulletins
  .flatMap(({ read }) => read.articles)
  .map(({ id, text, headline, publishedOn }) => ({ id, text, headline, region: null, publishedOn }));
for (const row of rows) extractor.readArticle(row); // start-up

let [bytes, characters, claims, articles] = [0, 0, 0, 0];
const memory = [];
const started = performance.now();
const cpu = process.cpuUsage();
while (bytes < target) {
  for (const row of rows) {
    claims += extractor.readArticle(row).claims.length;
    bytes += Buffer.byteLength(row.text);
    characters += row.text.length;
    articles++;
  }
  if (memory.length === 0 || bytes > (memory.length * target) / 4) {
    globalThis.gc?.();
    memory.push(Math.round(process.memoryUsage().heapUsed / 1024 / 1024));
  }
}
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
const busy = (used.user + used.system) / 1e6;
console.table({
  "characters a second": Math.round(characters / seconds),
  "characters a second of CPU time (says more on a busy machine)": Math.round(characters / busy),
  articles,
  claims,
  "text, MB": Math.round(bytes / 1024 / 1024),
  seconds: Math.round(seconds * 10) / 10,
  "heap used at each quarter, MB": memory.join(" "),
});
