import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import type { Database } from "../graph/database.ts";
import { DatabaseError } from "../graph/database-error.ts";
import { PlanError } from "../graph/plan/plan-error.ts";
import { type PlanContext, planField } from "../graph/plan/root.ts";
import type { Planned } from "./planned-fields.ts";
import { selectionOf } from "./selection-of.ts";

/** What every resolver may use. */
export type ApiContext = {
  /**
   * Answers a root field with one statement: the rows' values in order.
   *
   * @throws GraphQLError BAD_USER_INPUT, QUERY_TOO_COMPLEX or SERVICE_UNAVAILABLE
   */
  readonly ask: (info: GraphQLResolveInfo) => Promise<Planned[]>;
  /** The day of the request, `YYYY-MM-DD`. */
  readonly today: string;
};

export type ApiServices = {
  readonly database: Database;
  readonly planning: PlanContext;
  /** Milliseconds after which Neo4j gives up on a statement. */
  readonly timeout: number;
};

/** Most root fields of one request: each is a statement. */
const mostRootFields = 100;

/** The context of one request; `signal` ends its statements when the client goes away. */
export function createContext(
  { database, planning, timeout }: ApiServices,
  signal: AbortSignal,
  now: Date,
): ApiContext {
  let asked = 0;
  return {
    today: now.toISOString().slice(0, 10),
    ask: async (info) => {
      try {
        asked += 1;
        if (asked > mostRootFields)
          throw new PlanError(
            "QUERY_TOO_COMPLEX",
            `expected at most ${mostRootFields} questions in one request, but got more; send several requests`,
          );
        const { statement, parameters } = planField(selectionOf(info), planning);
        const rows = await database.read(statement, parameters, { signal, timeout });
        return rows.map((row) => row.get("value") as Planned);
      } catch (error) {
        throw toGraphQLError(error);
      }
    },
  };
}

/** Domain errors as the API tells them; anything else passes, to be masked and logged. */
function toGraphQLError(error: unknown): unknown {
  if (error instanceof PlanError)
    return new GraphQLError(error.message, { extensions: { code: error.code }, originalError: error });
  if (!(error instanceof DatabaseError)) return error;
  switch (error.kind) {
    case "unavailable":
    case "denied":
      return unavailable("the database does not answer; it may be starting, try again in a moment", error);
    case "timeout":
      return complex(
        "the database gave up on this question for its time; ask for smaller pages or fewer levels",
        error,
      );
    case "memory":
      return complex(
        "the database gave up on this question for its memory; ask for smaller pages or fewer levels",
        error,
      );
    default:
      return error;
  }
}

const unavailable = (message: string, originalError: Error) =>
  new GraphQLError(message, { extensions: { code: "SERVICE_UNAVAILABLE", http: { status: 503 } }, originalError });
const complex = (message: string, originalError: Error) =>
  new GraphQLError(message, { extensions: { code: "QUERY_TOO_COMPLEX" }, originalError });
