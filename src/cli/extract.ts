import { createReadStream } from "node:fs";
import { basename, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { defineCommand } from "citty";
import { z } from "zod";
import { createExtractor, type Extractor } from "../extractor.ts";
import { InputError } from "../model/input-error.ts";
import { readPlace } from "../pipeline/read-place.ts";
import { exitCodes } from "./exit-codes.ts";
import { ownSeed, readGazetteerFolder } from "./read-seed.ts";
import { readSourceFile } from "./read-source-file.ts";

/** A line of `--jsonl`. */
const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  headline: z.string().nullish(),
  region: z.string().nullish(),
  publishedOn: z.string().nullish(),
});

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

/** Reads line by line, so that memory does not grow with the file; a bad line is reported and the others go on. */
async function readRows(
  file: string,
  take: (row: {
    id: string | number;
    text: string;
    headline: string | null;
    region: string | null;
    publishedOn: string | null;
  }) => void,
): Promise<string[]> {
  const problems: string[] = [];
  const input = file === "-" ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === "") continue;
      let value: unknown;
      try {
        value = JSON.parse(number === 1 ? line.replace(/^\ufeff/, "") : line);
      } catch (error) {
        problems.push(
          `${file}:${number}: LINE_MALFORMED: expected one JSON object on the line: ${(error as Error).message}`,
        );
        continue;
      }
      const row = Row.safeParse(value);
      if (!row.success) {
        problems.push(`${file}:${number}: LINE_MALFORMED: ${z.prettifyError(row.error).replaceAll("\n", " ")}`);
        continue;
      }
      const { id, text, headline = null, region = null, publishedOn = null } = row.data;
      take({ id, text, headline, region, publishedOn });
    }
  } catch (error) {
    problems.push(`${file}: FILE_UNREADABLE: ${(error as Error).message}`);
  }
  return problems;
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
