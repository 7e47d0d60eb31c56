import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
} from "graphql";

/** Bounds on a question, each a setting. */
export type QuestionLimits = {
  /** Levels of fields below one another. */
  readonly depth: number;
  /** Aliases, fragments spread. */
  readonly aliases: number;
  /** Lexical tokens of its text. */
  readonly tokens: number;
  /** Root fields, each of which is a statement. */
  readonly rootFields: number;
  /** Fields, fragments spread. */
  readonly fields: number;
};

/** The settings by which the limits are changed; docs/settings.md has their defaults. */
export const limitSettings = {
  depth: "POLICYGRAPH_MAX_DEPTH",
  aliases: "POLICYGRAPH_MAX_ALIASES",
  tokens: "POLICYGRAPH_MAX_TOKENS",
  rootFields: "POLICYGRAPH_MAX_ROOT_FIELDS",
  fields: "POLICYGRAPH_MAX_FIELDS",
  pageSize: "POLICYGRAPH_MAX_PAGE_SIZE",
  cost: "POLICYGRAPH_MAX_COST",
  seconds: "POLICYGRAPH_MAX_SECONDS",
  transactionMegabytes: "POLICYGRAPH_MAX_TRANSACTION_MB",
} as const;

export const defaultQuestionLimits: QuestionLimits = {
  depth: 30,
  aliases: 100,
  tokens: 4000,
  rootFields: 50,
  fields: 500,
};

/** What one operation takes of each limit; `introspected` estimates the objects that it asks of the schema. */
export type QuestionSize = Omit<QuestionLimits, "tokens"> & { readonly introspected: number };

/** Most objects of the schema that one question may ask for: twice what GraphiQL does. */
const mostIntrospected = 400_000;

/** How many there are, about, wherever the schema's schema has a list. */
const introspectedLists: Readonly<Record<string, number>> = {
  types: 100,
  fields: 10,
  args: 3,
  inputFields: 3,
  enumValues: 3,
  possibleTypes: 3,
  interfaces: 2,
  directives: 6,
};

/**
 * The syntax tree of a question that keeps to the limits.
 *
 * @throws GraphQLError for a syntax error; with the code QUERY_TOO_COMPLEX, the limit and what the question takes of it
 */
export function parseWithin(limits: QuestionLimits, source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    const document = parse(source, { ...options, maxTokens: limits.tokens });
    for (const size of measureQuestion(document)) refuseBeyond(limits, size);
    return document;
  } catch (error) {
    // The parser and the measure go down by recursion; what overflows the stack is deep beyond every limit.
    if (error instanceof RangeError) throw tooComplex("depth", limits.depth, null, "nests too deep to be read");
    if (error instanceof GraphQLError && TOO_MANY_TOKENS.test(error.message))
      throw tooComplex("tokens", limits.tokens, null, `has more than ${limits.tokens} lexical tokens`);
    throw error;
  }
}

const TOO_MANY_TOKENS = /contains more that \d+ tokens/; // of graphql-js: Document contains more that 4000 tokens. Parsing aborted.

/** The size of every operation of a document; what a cycle of fragments spreads is counted once, validation refuses it. */
export function measureQuestion(document: DocumentNode): QuestionSize[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, QuestionSize | null>();
  const ofFragment = (name: string): QuestionSize => {
    const fragment = fragments.get(name);
    const before = known.get(name);
    if (before !== undefined || fragment === undefined) return before ?? nothing;
    known.set(name, null); // being measured: a cycle ends here
    const size = measure(fragment.selectionSet, ofFragment);
    known.set(name, size);
    return size;
  };
  return document.definitions
    .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => measure(selectionSet, ofFragment));
}

const nothing: QuestionSize = { depth: 0, aliases: 0, rootFields: 0, fields: 0, introspected: 0 };

function measure(set: SelectionSetNode, ofFragment: (name: string) => QuestionSize): QuestionSize {
  return set.selections.reduce((sum, selection): QuestionSize => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, ofFragment(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, measure(selection.selectionSet, ofFragment));
    const below = selection.selectionSet ? measure(selection.selectionSet, ofFragment) : nothing;
    return add(sum, {
      depth: below.depth + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      fields: below.fields + 1,
      introspected: (below.introspected + 1) * (introspectedLists[selection.name.value] ?? 1),
    });
  }, nothing);
}

function add(one: QuestionSize, other: QuestionSize): QuestionSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    rootFields: one.rootFields + other.rootFields,
    fields: one.fields + other.fields,
    introspected: one.introspected + other.introspected,
  };
}

function refuseBeyond(limits: QuestionLimits, size: QuestionSize): void {
  const says = {
    depth: "levels of fields below one another",
    aliases: "aliases",
    rootFields: "root fields",
    fields: "fields, its fragments spread",
  } as const;
  for (const [name, what] of Object.entries(says) as [keyof typeof says, string][])
    if (size[name] > limits[name]) throw tooComplex(name, limits[name], size[name], `has ${size[name]} ${what}`);
  if (size.introspected > mostIntrospected)
    throw new GraphQLError(
      `the question asks for about ${size.introspected} objects of the schema, expected at most ${mostIntrospected}; ask for fewer types, or read schema.graphql`,
      { extensions: { code: "QUERY_TOO_COMPLEX", limit: mostIntrospected, cost: size.introspected } },
    );
}

/**
 * The refusal of a question beyond a limit. Its extensions tell the setting, the limit and what the question would take
 * of it, where that was counted.
 */
export function tooComplex(
  limit: keyof typeof limitSettings,
  most: number,
  cost: number | null,
  takes: string,
): GraphQLError {
  const setting = limitSettings[limit];
  return new GraphQLError(
    `the question ${takes}, expected at most ${most} (${setting}); ask in several questions, or for smaller pages`,
    { extensions: { code: "QUERY_TOO_COMPLEX", setting, limit: most, ...(cost === null ? {} : { cost }) } },
  );
}
