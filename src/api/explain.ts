import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { StatementPlan } from "../graph/explain-plan.ts";
import { isAuthorized } from "./authorization.ts";

/** How one root field is answered. */
export type Explanation = StatementPlan & {
  /** The field's response key. */
  readonly field: string;
  /** Nodes and edges that it may bring together, estimated. */
  readonly cost: number;
};

/** `X-PolicyGraph-Explain: 1`, in lower case as headers are looked up. */
export const explainHeader = "x-policygraph-explain";

/**
 * Whether a request asks for explanations.
 *
 * @throws GraphQLError FORBIDDEN where it does without the token
 */
export function wantsExplanation(headers: Headers, token: string | null): boolean {
  const asked = headers.get(explainHeader);
  if (asked === null || asked === "0") return false;
  if (isAuthorized(headers.get("authorization"), token)) return true;
  throw new GraphQLError(
    "explanations need the token: set POLICYGRAPH_TOKEN for the service and send Authorization: Bearer …",
    { extensions: { code: "FORBIDDEN", http: { status: 403 } } },
  );
}

type Explained = { readonly explanations: readonly Explanation[] | null };

/** Puts what the context has gathered under `extensions.explain` of the answer. */
export const explainPlugin: Plugin<Explained> = {
  onExecute: ({ args }) => ({
    onExecuteDone({ result, setResult }) {
      const { explanations } = args.contextValue as Explained;
      if (!explanations || Symbol.asyncIterator in result) return;
      setResult({ ...result, extensions: { ...result.extensions, explain: explanations } });
    },
  }),
};
