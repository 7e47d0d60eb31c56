import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import { GraphQLError, type GraphQLSchema, validate } from "graphql";
import type { Plugin } from "graphql-yoga";
import { InputError, type InputProblem } from "../model/input-error.ts";
import { parseWithin, type QuestionLimits } from "./question-limits.ts";
import type { Question } from "./questions.ts";

/** Texts of questions by their SHA-256, in hexadecimal digits. */
export type PersistedOperations = ReadonlyMap<string, string>;

/** The SHA-256 of a question's text (UTF-8), as clients send it. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The texts of what the explorer asks, generated with its types. */
export function readExplorerOperations(): string[] {
  const generated = new URL("../../web/src/graphql/generated/persisted-documents.json", import.meta.url);
  return Object.values(JSON.parse(readFileSync(generated, "utf8")) as Record<string, string>);
}

/**
 * The example questions, those of the explorer, and every `.graphql` file of `folder`, where there is one, each as it
 * stands and trimmed.
 */
export function readPersistedOperations(
  questions: readonly Question[],
  folder: string | null,
  explorer: readonly string[] = readExplorerOperations(),
): PersistedOperations {
  const texts = [...questions.map(({ query }) => query), ...explorer];
  if (folder !== null) for (const name of listOperations(folder)) texts.push(readFileSync(join(folder, name), "utf8"));
  return new Map(texts.flatMap((text) => [text, text.trim()]).map((text) => [hashOf(text), text]));
}

/**
 * Checks the files of `folder` against the schema and the limits, so that the service doesn't start with one that can't
 * be answered.
 *
 * @throws InputError listing every file that is wrong
 */
export function checkOperations(folder: string, schema: GraphQLSchema, limits: QuestionLimits): void {
  const problems = listOperations(folder).flatMap((name): InputProblem[] => {
    const at = join(folder, name);
    const told = ({ message, locations }: GraphQLError): InputProblem => ({
      at: `${at}:${locations?.[0]?.line ?? 1}`,
      code: "OPERATION_INVALID",
      message,
    });
    try {
      return validate(schema, parseWithin(limits, readFileSync(at, "utf8"))).map(told);
    } catch (error) {
      if (error instanceof GraphQLError) return [told(error)];
      throw error;
    }
  });
  if (problems.length > 0) throw new InputError(problems);
}

function listOperations(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".graphql"))
      .sort();
  } catch (error) {
    throw new InputError([
      {
        at: "POLICYGRAPH_OPERATIONS",
        code: "OPERATIONS_UNREADABLE",
        message: `expected a folder of .graphql files, but ${folder} cannot be read (${(error as Error).message})`,
      },
    ]);
  }
}

/**
 * Answers `extensions.persistedQuery.sha256Hash` in place of a text. With `only`, a text is answered where it is one of
 * the operations, and nothing else is.
 */
export function persistedOperationPlugins(operations: PersistedOperations, only: boolean): Plugin[] {
  const byText: Plugin = {
    onParams({ params, setParams }) {
      if (!params.query) return;
      const sha256Hash = hashOf(params.query);
      if (!operations.has(sha256Hash)) return;
      const { query: _, ...rest } = params;
      setParams({ ...rest, extensions: { ...params.extensions, persistedQuery: { version: 1, sha256Hash } } });
    },
  };
  const refuse = (code: string, message: string) => () =>
    new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
  const byHash = usePersistedOperations({
    getPersistedOperation: (hash) => operations.get(hash.toLowerCase()) ?? null,
    allowArbitraryOperations: !only,
    customErrors: {
      notFound: refuse("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"), // the message that clients know
      keyNotFound: refuse(
        "BAD_USER_INPUT",
        "expected a query, or extensions.persistedQuery with version 1 and sha256Hash, but got neither",
      ),
      persistedQueryOnly: refuse(
        "PERSISTED_QUERY_ONLY",
        "only persisted questions are answered here; send extensions.persistedQuery with version 1 and sha256Hash",
      ),
    },
  });
  return only ? [byText, byHash] : [byHash];
}
