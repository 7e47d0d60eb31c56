import { execute, GraphQLError, type GraphQLSchema, validate } from "graphql";
import type { PlanContext } from "../graph/plan/plan-context.ts";
import { type Plan, planField } from "../graph/plan/root.ts";
import type { ApiContext } from "./context.ts";
import { parseWithin, type QuestionLimits } from "./question-limits.ts";
import { selectionOf } from "./selection-of.ts";

/** A question can't be planned: everything that is wrong with it. */
export class QuestionError extends Error {
  override readonly name = "QuestionError";
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join("\n"));
    this.errors = errors;
  }
}

/**
 * The statement of every root field of a question by response key, in its order, as the service would ask them. Nothing
 * is asked.
 *
 * @throws QuestionError for what the service would refuse
 */
export async function planQuestion(
  schema: GraphQLSchema,
  question: { readonly text: string; readonly variables: Readonly<Record<string, unknown>> },
  planning: PlanContext,
  limits: QuestionLimits,
): Promise<(Plan & { readonly field: string })[]> {
  const document = parsed(question.text, limits);
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new QuestionError(invalid);
  const plans: (Plan & { readonly field: string })[] = [];
  let spent = 0;
  const context: ApiContext = {
    today: "",
    explanations: null,
    ask: async (info) => {
      const plan = planField(selectionOf(info), planning, spent);
      spent += plan.cost;
      plans.push({ field: String(info.path.key), ...plan });
      throw new NotAsked();
    },
    work: async () => {
      throw new GraphQLError("only questions are planned, no changes", { extensions: { code: "BAD_USER_INPUT" } });
    },
  };
  const { errors = [] } = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: question.variables,
  });
  const refused = errors.filter(({ originalError }) => !(originalError instanceof NotAsked));
  if (refused.length > 0) throw new QuestionError(refused);
  return plans;
}

/** Stands where an answer would. */
class NotAsked extends Error {}

function parsed(text: string, limits: QuestionLimits) {
  try {
    return parseWithin(limits, text);
  } catch (error) {
    if (error instanceof GraphQLError) throw new QuestionError([error]);
    throw error;
  }
}
