import {
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  OperationTypeNode,
  parse,
  type TypeNode,
  typeFromAST,
} from "graphql";
import { type Asked, ask } from "./ask-service.ts";

/** Ids that nothing has, of the kinds whose pages are opened most: what is planned depends on the kind alone. */
const strangers = ["institution:0", "document:0", "person:0", "article:0"];

/**
 * Asks every question once, so that Neo4j has planned the common shapes before anybody waits for them: the first asking of
 * a shape takes tenths of a second, later ones milliseconds. Ends early, and well, when the service goes.
 */
export async function warmUp(url: string, questions: readonly Asked[], signal: AbortSignal): Promise<void> {
  for (const question of questions) {
    const answered = await ask(url, question, signal).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}

/**
 * The queries among these texts, each with values in place of the variables that it needs, once for every kind of id;
 * variables that may be left out are. Mutations are passed over.
 */
export function withStandIns(schema: GraphQLSchema, texts: readonly string[]): Asked[] {
  return texts.flatMap((query) => {
    const operation = getOperationAST(parse(query));
    if (operation?.operation !== OperationTypeNode.QUERY) return [];
    const needed = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
      const known = typeFromAST(schema, type as TypeNode) as GraphQLInputType | undefined;
      return isNonNullType(known) && !defaultValue ? [{ name: variable.name.value, type: known.ofType }] : [];
    });
    const asked = strangers.map((id): Asked => {
      return { query, variables: Object.fromEntries(needed.map(({ name, type }) => [name, standIn(type, id)])) };
    });
    return [...new Map(asked.map((one) => [JSON.stringify(one.variables), one])).values()];
  });
}

function standIn(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return standIn(type.ofType, id);
  if (isListType(type)) return [standIn(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return {};
  return { ID: id, Int: 1, Boolean: false, String: "市", Date: "2020" }[type.name];
}
