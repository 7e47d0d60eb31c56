import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import type { Database } from "../graph/database.ts";
import { DatabaseError } from "../graph/database-error.ts";
import { explainPlan } from "../graph/explain-plan.ts";
import type { PlanContext } from "../graph/plan/plan-context.ts";
import { PlanError } from "../graph/plan/plan-error.ts";
import { planField } from "../graph/plan/root.ts";
import type { SelectedField } from "../graph/plan/selection.ts";
import { readSurvivors } from "../graph/redirects.ts";
import type { Workbench } from "../ingest/workbench.ts";
import { InputError } from "../model/input-error.ts";
import type { Explanation } from "./explain.ts";
import { followMerged } from "./follow-merged.ts";
import type { Planned } from "./planned-fields.ts";
import { limitSettings } from "./question-limits.ts";
import { selectionOf } from "./selection-of.ts";

/** What every resolver may use. */
export type ApiContext = {
  /**
   * Answers a root field with one statement: the rows' values in order. `args` go before those of the question. What
   * is asked by the id of a merged entity is answered by the one that it lives on in, with a second statement.
   *
   * @throws GraphQLError BAD_USER_INPUT, QUERY_TOO_COMPLEX or SERVICE_UNAVAILABLE
   */
  readonly ask: (info: GraphQLResolveInfo, args?: Readonly<Record<string, unknown>>) => Promise<Planned[]>;
  /**
   * Changes the graph, or reads what only those may who change it.
   *
   * @throws GraphQLError FORBIDDEN without the token; BAD_USER_INPUT with `problems` for what InputError tells
   */
  readonly work: <Value>(change: (workbench: Workbench) => Promise<Value>) => Promise<Value>;
  /** The day of the request by Beijing time, `YYYY-MM-DD`. */
  readonly today: string;
  /** How the root fields were answered; null where the request did not ask. */
  readonly explanations: readonly Explanation[] | null;
};

export type ApiServices = {
  readonly database: Database;
  readonly planning: PlanContext;
  /** Milliseconds after which Neo4j gives up on a statement. */
  readonly timeout: number;
  /** Absent where the service changes nothing. */
  readonly workbench?: Workbench;
};

/** Milliseconds by which Beijing time, which documents take effect by, is ahead of UTC. */
const beijing = 8 * 60 * 60 * 1000;

/**
 * The context of one request; `signal` ends its statements when the client goes away. With `explained` plans are kept;
 * only who is `authorized` may change anything.
 */
export function createContext(
  { database, planning, timeout, workbench }: ApiServices,
  signal: AbortSignal,
  now: Date,
  { explained = false, authorized = false } = {},
): ApiContext {
  const explanations: Explanation[] = [];
  let spent = 0;
  return {
    today: new Date(now.getTime() + beijing).toISOString().slice(0, 10),
    explanations: explained ? explanations : null,
    ask: async (info, args = {}) => {
      const read = async (field: SelectedField): Promise<Planned[]> => {
        const { statement, parameters, cost } = planField(field, planning, spent);
        spent += cost;
        if (explained) {
          const plan = await explainPlan(database, statement, parameters);
          explanations.push({ field: String(info.path.key), cost, ...plan });
        }
        const rows = await database.read(statement, parameters, { signal, timeout });
        return rows.map((row) => row.get("value") as Planned);
      };
      try {
        const asked = selectionOf(info);
        const field = { ...asked, args: { ...asked.args, ...args } };
        return await followMerged(field, await read(field), read, (ids) => readSurvivors(database, ids));
      } catch (error) {
        throw toGraphQLError(error, timeout);
      }
    },
    work: async (change) => {
      if (!workbench || !authorized) throw forbidden();
      try {
        return await change(workbench);
      } catch (error) {
        throw toGraphQLError(error, timeout);
      }
    },
  };
}

/** Domain errors as the API tells them; anything else passes, to be masked and logged. */
function toGraphQLError(error: unknown, timeout: number): unknown {
  if (error instanceof PlanError) {
    const { excess } = error;
    const told = excess && { setting: limitSettings[excess.limit], limit: excess.most, cost: excess.cost };
    return new GraphQLError(error.message, { extensions: { code: error.code, ...told }, originalError: error });
  }
  if (error instanceof InputError)
    return new GraphQLError(error.problems.map(({ code, message }) => `${code}: ${message}`).join("\n"), {
      extensions: { code: "BAD_USER_INPUT", problems: error.problems },
      originalError: error,
    });
  if (!(error instanceof DatabaseError)) return error;
  switch (error.kind) {
    case "unavailable":
    case "denied":
      return unavailable("the database does not answer; it may be starting, try again in a moment", error);
    case "timeout":
      return complex(
        `the database gave up on this question after ${timeout / 1000} s; ask for smaller pages or fewer levels`,
        error,
        { setting: limitSettings.seconds, limit: timeout / 1000 },
      );
    case "cancelled":
      return complex("nobody waits for the answer any more", error);
    case "memory":
      return complex(
        "the database gave up on this question for its memory; ask for smaller pages or fewer levels",
        error,
        { setting: limitSettings.transactionMegabytes },
      );
    default:
      return error;
  }
}

const forbidden = () =>
  new GraphQLError(
    "this needs the token: set POLICYGRAPH_TOKEN for the service and send Authorization: Bearer …; without it nothing is changed",
    { extensions: { code: "FORBIDDEN", http: { status: 403 } } },
  );
const unavailable = (message: string, originalError: Error) =>
  new GraphQLError(message, { extensions: { code: "SERVICE_UNAVAILABLE", http: { status: 503 } }, originalError });
const complex = (message: string, originalError: Error, told: Readonly<Record<string, unknown>> = {}) =>
  new GraphQLError(message, { extensions: { code: "QUERY_TOO_COMPLEX", ...told }, originalError });
