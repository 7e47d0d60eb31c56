import { z } from "zod";
import type { InputProblem } from "../model/input-error.ts";

/** A file of the gazetteer as text; `file` is the name by which messages point at it. */
export type NamedText = { readonly file: string; readonly text: string };

/** A file of the gazetteer as text, and its entries with the line (1-based) on which each stands. */
export type GazetteerFile<Entry> = {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly { readonly line: number; readonly source: string; readonly entry: Entry }[];
};

/** JSON lines → entries; a line that is no entry goes to `problems` as GAZETTEER_MALFORMED and is left out. */
export function parseEntries<Entry>(
  file: NamedText,
  schema: z.ZodType<Entry>,
  problems: InputProblem[],
): GazetteerFile<Entry> {
  const lines: { line: number; source: string; entry: Entry }[] = [];
  for (const [i, source] of file.text.split("\n").entries()) {
    if (source.trim() === "") continue;
    const at = `${file.file}:${i + 1}`;
    let input: unknown;
    try {
      input = JSON.parse(source);
    } catch (error) {
      problems.push({
        at,
        code: "GAZETTEER_MALFORMED",
        message: `expected one JSON object on the line: ${(error as Error).message}`,
      });
      continue;
    }
    const parsed = schema.safeParse(input);
    if (parsed.success) lines.push({ line: i + 1, source, entry: parsed.data });
    else problems.push({ at, code: "GAZETTEER_MALFORMED", message: z.prettifyError(parsed.error) });
  }
  return { file: file.file, text: file.text, lines };
}
