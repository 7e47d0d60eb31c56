import { readFileSync } from "node:fs";
import { defineCommand } from "citty";
import { planQuestion, QuestionError } from "../api/plan-question.ts";
import { createSchema } from "../api/schema.ts";
import { readConfig } from "../config.ts";
import { createDatabase } from "../graph/database.ts";
import { explainPlan, type StatementPlan } from "../graph/explain-plan.ts";
import { InputError } from "../model/input-error.ts";
import { planningOf } from "./planning-of.ts";
import { ownSeed, readSeed } from "./read-seed.ts";
import { connectionOf } from "./with-neo4j.ts";

export const explain = defineCommand({
  meta: {
    name: "explain",
    description: "说明一个查询如何执行 The Cypher of a question, its parameters and Neo4j's plan; nothing is run",
  },
  args: {
    file: {
      type: "positional",
      description: "文件，- 为标准输入 a .graphql file, - for standard input",
      required: true,
    },
    variables: { type: "string", description: "变量 variables as JSON", valueHint: '{"id":"…"}', default: "{}" },
  },
  async run({ args }) {
    const config = readConfig();
    const question = { text: readText(args.file), variables: readVariables(args.variables) };
    const planning = planningOf(config, await readSeed(ownSeed));
    const plans = await planQuestion(createSchema(), question, planning, config.limits).catch((error) => {
      throw error instanceof QuestionError ? toInputError(error, args.file) : error;
    });
    const database = createDatabase(connectionOf(config));
    try {
      for (const { field, cost, statement, parameters } of plans)
        process.stdout.write(renderExplanation(field, cost, await explainPlan(database, statement, parameters)));
    } finally {
      await database.close();
    }
  },
});

/** A root field's statement, parameters and plan, to be read on a terminal. */
export function renderExplanation(field: string, cost: number, { statement, parameters, plan }: StatementPlan): string {
  const values = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${JSON.stringify(value)}`);
  return [`// ${field}: cost ${cost}`, ...values, `${statement};`, plan.trimEnd(), "", ""].join("\n");
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new InputError([
      { at: file, code: "FILE_UNREADABLE", message: `expected a GraphQL document, but ${(error as Error).message}` },
    ]);
  }
}

function readVariables(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below with what came.
  }
  throw new InputError([
    { at: "--variables", code: "VARIABLES_INVALID", message: `expected a JSON object, but got ${json}` },
  ]);
}

function toInputError({ errors }: QuestionError, file: string): InputError {
  return new InputError(
    errors.map(({ message, locations }) => ({
      at: `${file}:${locations?.[0]?.line ?? 1}`,
      code: "QUESTION_INVALID",
      message,
    })),
  );
}
