import type { IncomingMessage, ServerResponse } from "node:http";
import type { GraphQLSchema } from "graphql";
import { toPlain } from "../graph/explain-plan.ts";
import type { PlanContext } from "../graph/plan/plan-context.ts";
import type { PersistedOperations } from "./persisted-operations.ts";
import { planQuestion, QuestionError } from "./plan-question.ts";
import type { QuestionLimits } from "./question-limits.ts";

/** The Cypher of one root field. */
export type CypherOfField = {
  /** The field's response key. */
  readonly field: string;
  readonly statement: string;
  /** As JSON has them. */
  readonly parameters: Readonly<Record<string, unknown>>;
};

export type CypherOptions = {
  readonly schema: GraphQLSchema;
  readonly planning: PlanContext;
  readonly limits: QuestionLimits;
  /** Where nothing else is answered, nothing else is translated. */
  readonly operations: PersistedOperations;
  readonly onlyPersisted: boolean;
  /** Largest body, in bytes. */
  readonly requestBytes: number;
};

/**
 * Tells the Cypher of a question, `{query, variables}` posted as JSON: `{statements: CypherOfField[]}`, or 400 with
 * `{errors}` as GraphQL has them. Nothing is run and Neo4j is not asked, so it needs no token.
 */
export function createCypherHandler(options: CypherOptions) {
  const { schema, planning, limits, requestBytes } = options;
  const known = new Set(options.operations.values());
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "POST") return sendJson(response, 405, refusal("expected POST"), { Allow: "POST" });
    const asked = parseQuestion(await readBody(request, requestBytes));
    if (!asked)
      return sendJson(response, 400, refusal(`expected JSON of {query, variables}, at most ${requestBytes} bytes`));
    if (options.onlyPersisted && !known.has(asked.text))
      return sendJson(response, 400, refusal("only persisted questions are answered here"));
    try {
      const plans = await planQuestion(schema, asked, planning, limits);
      const statements = plans.map(
        ({ field, statement, parameters }): CypherOfField => ({ field, statement, parameters: toPlain(parameters) }),
      );
      return sendJson(response, 200, { statements });
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      return sendJson(response, 400, { errors: error.errors });
    }
  };
}

/** The body as text; undefined where it is too large or breaks off. */
async function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size > most) return undefined;
      chunks.push(chunk as Buffer);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseQuestion(body = ""): { text: string; variables: Record<string, unknown> } | undefined {
  try {
    const { query, variables } = JSON.parse(body) as { query?: unknown; variables?: unknown };
    if (typeof query !== "string" || typeof (variables ?? {}) !== "object") return undefined;
    return { text: query, variables: (variables ?? {}) as Record<string, unknown> };
  } catch {
    return undefined;
  }
}

function refusal(message: string) {
  return { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
}

function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
