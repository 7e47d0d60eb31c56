import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { ApiContext } from "./context.ts";
import { type Planned, plannedUnder, readPlanned } from "./planned-fields.ts";
import { collectFields, type Scope } from "./selection-of.ts";

/** A valid question of one query, ready to be answered again and again. */
export type PlainQuestion = {
  /** The operation's name; undefined where it has none. */
  readonly name: string | undefined;
  /**
   * `data` of the answer, as graphql-js gives it for the same resolvers.
   *
   * @throws NotPlain, or what a resolver throws, where graphql-js would answer with errors
   */
  readonly answer: (variables: Variables, context: ApiContext) => Promise<Data>;
};

/** An answer that is not as simple as it seemed: graphql-js has to give it. */
export class NotPlain extends Error {
  override readonly name = "NotPlain";
}

type Variables = Readonly<Record<string, unknown>>;
type Data = Record<string, unknown>;

/** What one answering goes by. */
type Run = {
  readonly variables: Variables;
  readonly context: ApiContext;
  /** What each field with a resolver of its own is called with. */
  readonly calls: Map<AskedField, Call>;
};

type Call = { readonly args: Variables; readonly info: GraphQLResolveInfo };

/** Turns what a resolver gave into what the answer holds. */
type Complete = (value: unknown, run: Run) => unknown;

/** One response key of an object: how its value is found and completed. */
type AskedField = {
  readonly key: string;
  readonly resolve: (source: Planned, run: Run) => unknown;
  readonly complete: Complete;
};

/** The question of a valid document, or null where it is for graphql-js: several operations, a mutation, introspection. */
export function toPlainQuestion(schema: GraphQLSchema, document: DocumentNode): PlainQuestion | null {
  try {
    return prepare(schema, document);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function prepare(schema: GraphQLSchema, document: DocumentNode): PlainQuestion | null {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const operation = operations[0] as OperationDefinitionNode;
  const query = schema.getQueryType();
  if (operations.length !== 1 || operation.operation !== "query" || !query) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;

  const compile = (variables: Variables) =>
    new Compiler({ schema, fragments, variables }, operation).fieldsOf(query, [operation.selectionSet]);
  // With @skip(if: $x) the fields themselves depend on the variables.
  const fixed = hasConditions(document) ? null : compile({});
  const definitions = operation.variableDefinitions ?? [];
  return {
    name: operation.name?.value,
    answer: async (given, context) => {
      const { coerced: variables } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
      if (!variables) throw new NotPlain("variables");
      const run: Run = { variables, context, calls: new Map() };
      const fields = fixed ?? compile(variables);
      const values = await Promise.all(fields.map(({ resolve }) => resolve({}, run)));
      const data: Data = {};
      for (const [i, { key, complete }] of fields.entries()) data[key] = complete(values[i], run);
      return data;
    },
  };
}

class Compiler {
  readonly #scope: Scope;
  readonly #operation: OperationDefinitionNode;
  /** Objects by what is selected of them: a fragment on every type of an interface, at every level, is compiled once a type. */
  readonly #objects = new Map<string, Complete>();
  readonly #numbers = new Map<FieldNode, number>();

  constructor(scope: Scope, operation: OperationDefinitionNode) {
    this.#scope = scope;
    this.#operation = operation;
  }

  fieldsOf(parent: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly AskedField[] {
    return [...collectFields(this.#scope, parent, sets, null)].map(([key, nodes]) => this.#field(parent, key, nodes));
  }

  #field(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): AskedField {
    if (key === "__proto__") throw new NotPlain("an alias that is no ordinary key in JavaScript");
    const node = nodes[0] as FieldNode;
    if (node.name.value === "__typename") return { key, resolve: () => parent.name, complete: (value) => value };
    const definition = parent.getFields()[node.name.value];
    if (!definition?.resolve) throw new NotPlain(`${parent.name}.${node.name.value} has no resolver`);
    const complete = this.#completer(definition.type, nodes);
    if (definition.resolve === readPlanned) return { key, resolve: (source) => plannedUnder(source, key), complete };
    const field: AskedField = {
      key,
      complete,
      resolve: this.#resolver(parent, definition, nodes, key, () => field),
    };
    return field;
  }

  #resolver(
    parent: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    fieldNodes: readonly FieldNode[],
    key: string,
    field: () => AskedField,
  ): AskedField["resolve"] {
    const { resolve, name: fieldName, type: returnType } = definition;
    const { schema, fragments } = this.#scope;
    const isRoot = parent === schema.getQueryType();
    const path = { prev: undefined, key, typename: parent.name }; // without the way to it, which only errors tell
    const callOf = ({ variables }: Run): Call => ({
      args: getArgumentValues(definition, fieldNodes[0] as FieldNode, variables),
      info: {
        fieldName,
        fieldNodes,
        returnType,
        parentType: parent,
        path,
        schema,
        fragments,
        rootValue: undefined,
        operation: this.#operation,
        variableValues: variables,
      },
    });
    return (source, run) => {
      let call = run.calls.get(field());
      if (!call) {
        call = callOf(run);
        run.calls.set(field(), call);
      }
      const value = resolve?.(source, call.args, run.context, call.info);
      if (!isRoot && value instanceof Promise) throw new NotPlain(`${parent.name}.${fieldName} is awaited`);
      return value;
    };
  }

  #completer(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) {
      const complete = this.#completer(type.ofType, nodes);
      return (value, run) => {
        const completed = complete(value, run);
        if (completed === null) throw new NotPlain(`${type} is null`);
        return completed;
      };
    }
    if (isListType(type)) {
      const complete = this.#completer(type.ofType, nodes);
      return (value, run) => {
        if (value === null || value === undefined) return null;
        if (!Array.isArray(value)) throw new NotPlain(`${type} is no list`);
        return value.map((one) => complete(one, run));
      };
    }
    if (isLeafType(type))
      return (value) => {
        if (value === null || value === undefined) return null;
        const serialized = type.serialize(value);
        if (serialized === null || serialized === undefined) throw new NotPlain(`${type} serializes to nothing`);
        return serialized;
      };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(type)) return this.#object(type, nodes, sets);
    if (!isAbstractType(type) || !type.resolveType) throw new NotPlain(`${type} has no types`);
    const { resolveType } = type;
    const { schema } = this.#scope;
    return (value, run) => {
      if (value === null || value === undefined) return null;
      const name = resolveType(value, run.context, { schema } as GraphQLResolveInfo, type);
      const concrete = typeof name === "string" ? schema.getType(name) : undefined;
      if (!isObjectType(concrete) || !schema.isSubType(type, concrete)) throw new NotPlain(`${name} is no ${type}`);
      return this.#object(concrete, nodes, sets)(value, run);
    };
  }

  /** Compiled when it is met first: of an interface's types most are never. */
  #object(type: GraphQLObjectType, nodes: readonly FieldNode[], sets: readonly SelectionSetNode[]): Complete {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join(" ")}`;
    const known = this.#objects.get(key);
    if (known) return known;
    let fields: readonly AskedField[] | null = null;
    const complete: Complete = (value, run) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== "object" || value instanceof Error) throw new NotPlain(`${type} is no object`);
      fields ??= this.fieldsOf(type, sets);
      const object: Data = {};
      for (const field of fields) object[field.key] = field.complete(field.resolve(value as Planned, run), run);
      return object;
    };
    this.#objects.set(key, complete);
    return complete;
  }

  #numberOf(node: FieldNode): number {
    const known = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, known);
    return known;
  }
}

/** Whether a directive's condition (@skip, @include) is a variable. */
function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: (directive) => {
      found ||= directive.arguments?.some(({ value }) => value.kind === Kind.VARIABLE) ?? false;
    },
  });
  return found;
}
