import { execute, type GraphQLResolveInfo, parse, validate } from "graphql";
import { createSchema } from "../../src/api/schema.ts";
import { selectionOf } from "../../src/api/selection-of.ts";
import type { PlanContext } from "../../src/graph/plan/plan-context.ts";
import { type Plan, planField } from "../../src/graph/plan/root.ts";
import type { SelectedField } from "../../src/graph/plan/selection.ts";

const schema = createSchema();

/** Places as the tests of the planner know them: 上海 and its ancestors; everything else is unknown. */
export const smallContext: PlanContext = {
  lineageOf: (place) => (place === "上海" ? ["region:310000", "region:100000"] : []),
};

/** What every root field of the document was asked for, by response key, as the planner reads it. */
export async function selectQuery(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, SelectedField>> {
  const selections: Record<string, SelectedField> = {};
  await askEach(query, variables, (info) => {
    selections[String(info.path.key)] = selectionOf(info);
  });
  return selections;
}

/** The plan of every root field of the document, by response key; throws what planning throws. */
export async function planQuery(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  context: PlanContext = smallContext,
): Promise<Record<string, Plan>> {
  const plans: Record<string, Plan> = {};
  await askEach(query, variables, (info) => {
    plans[String(info.path.key)] = planField(selectionOf(info), context);
  });
  return plans;
}

/** Executes the document with resolvers that ask, as far as the asking: no database answers. */
async function askEach(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  onAsk: (info: GraphQLResolveInfo) => void,
): Promise<void> {
  const document = parse(query);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  const thrown: unknown[] = [];
  let asked = false;
  const ask = async (info: GraphQLResolveInfo): Promise<never> => {
    asked = true;
    try {
      onAsk(info);
    } catch (error) {
      thrown.push(error);
    }
    throw new Error("nobody answers here");
  };
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { ask, today: "2020-12-15" },
  });
  if (thrown.length > 0) throw thrown[0];
  if (!asked) throw result.errors?.[0] ?? new Error("askEach: no root field was asked");
}
