import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { defineCommand } from "citty";
import { z } from "zod";
import type { Gazetteer } from "../link/gazetteer.ts";
import { type InstitutionLink, linkInstitution } from "../link/link-institution.ts";
import { toPlace } from "../link/region-name.ts";
import { isCalendarDate } from "../model/date.ts";
import { InputError, type InputProblem } from "../model/input-error.ts";
import { ownSeed, readGazetteerFolder } from "./read-seed.ts";

/** A line of `resolve --jsonl`: a printed name with the place and year of its text, as far as they are known. */
export const NameQuestion = z.object({
  id: z.union([z.string(), z.number()]),
  surface: z.string(),
  place: z.string().nullish(),
  year: z
    .union([z.number().int().min(1).max(9999), z.string().regex(/^\d{4}$/, "expected a year such as 2020")])
    .nullish(),
  sentence: z.string().nullish(),
});
export type NameQuestion = z.infer<typeof NameQuestion>;

export const resolve = defineCommand({
  meta: {
    name: "resolve",
    description: "简称还原为机构全称 Official name of a printed name, by place and date, with the reason",
  },
  args: {
    name: { type: "positional", description: "the name as printed, such as 市科委", required: false },
    in: { type: "string", description: "the place that the text is about, such as 上海市浦东新区 or 中央" },
    on: { type: "string", description: "the date of the text: 2020, 2020-12 or 2020-12-01" },
    jsonl: { type: "string", description: "a file (- for stdin) of lines {id, surface, place, year, sentence?}" },
  },
  async run({ args }) {
    const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
    if (args.jsonl === undefined) process.stdout.write(describe(answerOne(args, gazetteer)));
    else for (const line of answerLines(await readQuestions(args.jsonl), gazetteer)) process.stdout.write(`${line}\n`);
  },
});

function answerOne(
  args: { name?: string | undefined; in?: string | undefined; on?: string | undefined },
  gazetteer: Gazetteer,
): InstitutionLink {
  const problems: InputProblem[] = [];
  if (!args.name)
    problems.push({ at: "NAME", code: "NAME_MISSING", message: "expected a name such as 市科委, or --jsonl FILE" });
  const place = args.in === undefined ? null : toPlace(gazetteer, args.in);
  if (args.in !== undefined && !place)
    problems.push({
      at: "--in",
      code: "UNKNOWN_PLACE",
      message: `expected a region of GB/T 2260 or 中央, but got ${args.in}`,
    });
  if (args.on !== undefined && !isCalendarDate(args.on))
    problems.push({
      at: "--on",
      code: "BAD_DATE",
      message: `expected a date such as 2020, 2020-12 or 2020-12-01, but got ${args.on}`,
    });
  if (problems.length > 0) throw new InputError(problems);
  return linkInstitution(args.name as string, { gazetteer, place: place?.code ?? null, on: args.on ?? null });
}

function describe({ name, because, confidence, candidates }: InstitutionLink): string {
  const others = candidates.filter((candidate) => candidate !== name);
  const lines = [name ? `${name}  ${confidence.toFixed(2)}` : "未定", `  依据：${because}`];
  if (others.length > 0) lines.push(`  可能：${others.join("、")}`);
  return `${lines.join("\n")}\n`;
}

async function readQuestions(file: string): Promise<{ at: string; source: string }> {
  const at = file === "-" ? "stdin" : file;
  try {
    return { at, source: await (file === "-" ? text(process.stdin) : readFile(file, "utf8")) };
  } catch (error) {
    throw new InputError([
      { at, code: "FILE_UNREADABLE", message: `expected a readable file: ${(error as Error).message}` },
    ]);
  }
}

/**
 * One JSON line {id, name, because} for each line of `source`, in their order; `at` names the source in messages.
 *
 * @throws InputError listing every line that is no question: QUESTION_MALFORMED
 */
export function answerLines({ at, source }: { at: string; source: string }, gazetteer: Gazetteer): string[] {
  const problems: InputProblem[] = [];
  const questions: NameQuestion[] = [];
  for (const [i, line] of source.split("\n").entries()) {
    if (line.trim() === "") continue;
    const question = parseQuestion(line);
    if (question.success) questions.push(question.data);
    else problems.push({ at: `${at}:${i + 1}`, code: "QUESTION_MALFORMED", message: question.message });
  }
  if (problems.length > 0) throw new InputError(problems);
  return questions.map(({ id, surface, place, year, sentence }) => {
    const region = place ? toPlace(gazetteer, place) : null;
    const { name, because } = linkInstitution(surface, {
      gazetteer,
      place: region?.code ?? null,
      on: year ? String(year).padStart(4, "0") : null,
      ...(sentence && { sentence }),
    });
    return JSON.stringify({ id, name, because });
  });
}

function parseQuestion(line: string): { success: true; data: NameQuestion } | { success: false; message: string } {
  try {
    const parsed = NameQuestion.safeParse(JSON.parse(line));
    return parsed.success ? parsed : { success: false, message: z.prettifyError(parsed.error) };
  } catch (error) {
    return { success: false, message: `expected one JSON object on the line: ${(error as Error).message}` };
  }
}
