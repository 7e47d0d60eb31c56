import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { TextRow } from "../extractor.ts";
import { InputError } from "../model/input-error.ts";

/** A line of `--jsonl`. */
const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  headline: z.string().nullish(),
  region: z.string().nullish(),
  publishedOn: z.string().nullish(),
});

/**
 * Hands every line of a JSON lines file (`-` is stdin) to `take`, one by one, so that memory does not grow with the file.
 *
 * @returns what is wrong, each as `file:line: CODE: message`: a bad line, or one that `take` fails on, is told and the
 *   others go on
 */
export async function readRows(file: string, take: (row: TextRow) => void): Promise<string[]> {
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
      try {
        take({ id, text, headline, region, publishedOn });
      } catch (error) {
        const told = error instanceof InputError ? error.message : `EXTRACTION_FAILED: a fault of ours: ${error}`;
        problems.push(`${file}:${number}: ${told}`); // the texts after it are read all the same
      }
    }
  } catch (error) {
    problems.push(`${file}: FILE_UNREADABLE: ${(error as Error).message}`);
  }
  return problems;
}
