import { basename, extname, join } from "node:path";
import { defineCommand } from "citty";
import { createExtractor, type Extractor } from "../extractor.ts";
import { InputError } from "../model/input-error.ts";
import { readPlace } from "../pipeline/read-place.ts";
import { exitCodes } from "./exit-codes.ts";
import { readRows } from "./read-rows.ts";
import { ownSeed, readGazetteerFolder } from "./read-seed.ts";
import { readSourceFile } from "./read-source-file.ts";

export const extract = defineCommand({
  meta: { name: "extract", description: "读出断言，不写图谱 Read claims from files; writes JSON lines, no graph" },
  args: {
    file: { type: "positional", description: "bulletins or documents", required: false },
    jsonl: { type: "string", description: "lines {id, text, headline?, region?, publishedOn?}; - is stdin" },
    kind: { type: "string", description: "document: print the parts of a single 公文", default: "article" },
    region: { type: "string", description: "full name of the place that the files are about" },
    date: { type: "string", description: "date of publication" },
  },
  async run({ args }) {
    const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
    const extractor = createExtractor(gazetteer);
    const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
    const asDocument = args.kind === "document";
    if (args.jsonl !== undefined) {
      const problems = await readRows(args.jsonl, (row) =>
        print(asDocument ? extractor.readDocument(row) : extractor.readArticle(row)),
      );
      finish(problems);
      return;
    }
    const problems: string[] = [];
    if (args._.length === 0) problems.push("expected a FILE or --jsonl FILE");
    const place = args.region === undefined ? null : readPlace(gazetteer, args.region, "--region");
    const about = { place, publishedOn: args.date ?? null };
    for (const file of args._) await readOne(file, about, asDocument, extractor, print, problems);
    finish(problems);
  },
});

function finish(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? exitCodes.badInput : exitCodes.fine;
}

async function readOne(
  file: string,
  about: { place: string | null; publishedOn: string | null },
  asDocument: boolean,
  extractor: Extractor,
  print: (value: unknown) => void,
  problems: string[],
): Promise<void> {
  try {
    const { text, title, publishedOn } = await readSourceFile(file);
    const slug = basename(file, extname(file));
    const known = { ...about, publishedOn: about.publishedOn ?? publishedOn };
    if (asDocument) print(extractor.readDocument({ id: slug, text, headline: title, region: null, ...known }));
    else for (const article of extractor.readText(slug, text, known)) print(article);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(error.message);
  }
}
