import {
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import { PlanError } from "../graph/plan/plan-error.ts";
import type { SelectedField } from "../graph/plan/selection.ts";

/** What the names in a question mean. */
export type Scope = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Most levels of fields below one another: each is a level of the statement too. */
const deepest = 40;

/** A field whose arguments are still to be filled in. */
type Outline = {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly field: Omit<SelectedField, "args" | "fields" | "onType">;
  readonly fields: readonly Outline[];
  readonly onType: ReadonlyMap<string, readonly Outline[]>;
  /** The field itself, where neither it nor what is below it takes a variable. */
  readonly whole: SelectedField | null;
};

/** By the nodes of a root field, which an executor collects anew wherever a condition may part them otherwise. */
const outlines = new WeakMap<readonly FieldNode[], Outline>();

/**
 * What a root resolver was asked for, as the planner reads it.
 *
 * @throws PlanError QUERY_TOO_COMPLEX where it goes too deep
 */
export function selectionOf(info: GraphQLResolveInfo): SelectedField {
  const { schema, fragments, variableValues: variables, parentType, fieldNodes, path } = info;
  let outline = outlines.get(fieldNodes);
  if (!outline) {
    outline = outlineField({ schema, fragments, variables }, parentType, fieldNodes, String(path.key), 1);
    outlines.set(fieldNodes, outline);
  }
  return fillIn(outline, variables);
}

function fillIn(outline: Outline, variables: Scope["variables"]): SelectedField {
  if (outline.whole) return outline.whole;
  const fill = (one: Outline) => fillIn(one, variables);
  return {
    ...outline.field,
    args: getArgumentValues(outline.definition, outline.node, variables),
    fields: outline.fields.map(fill),
    onType: new Map([...outline.onType].map(([type, fields]) => [type, fields.map(fill)])),
  };
}

/** One field, selected by one or several nodes of the same response key. */
function outlineField(
  scope: Scope,
  parent: GraphQLNamedType,
  nodes: readonly FieldNode[],
  key: string,
  depth: number,
): Outline {
  if (depth > deepest)
    throw new PlanError(
      "QUERY_TOO_COMPLEX",
      `expected at most ${deepest} levels of fields, but ${key} stands deeper; ask in several questions`,
    );
  const node = nodes[0] as FieldNode;
  const name = node.name.value;
  const definition = name === "__typename" ? TypeNameMetaFieldDef : (parent as GraphQLObjectType).getFields()[name];
  if (!definition) throw new Error(`outlineField: ${parent.name} has no field ${name}`);
  const type = getNamedType(definition.type);
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const below = (of: GraphQLNamedType, fields: ReadonlyMap<string, FieldNode[]>) =>
    [...fields].map(([responseKey, selected]) => outlineField(scope, of, selected, responseKey, depth + 1));
  const common = collectFields(scope, type, sets, null);
  const fields = below(type, common);
  const onType = new Map<string, Outline[]>();
  if (isAbstractType(type))
    for (const concrete of scope.schema.getPossibleTypes(type)) {
      const own = collectFields(scope, type, sets, concrete);
      // Only what the interface alone does not already bring, and what a fragment adds to.
      const more = new Map(
        [...own].filter(([responseKey, selected]) => selected.length !== common.get(responseKey)?.length),
      );
      if (more.size > 0) onType.set(concrete.name, below(concrete, more));
    }
  const weight = weightOf(scope, definition);
  const field = { key, name, type: type.name, ...(weight === 0 ? {} : { weight }) };
  const outline: Outline = { definition, node, field, fields, onType, whole: null };
  const varies = (one: Outline) => one.whole === null;
  if (holdsVariables(node) || fields.some(varies) || [...onType.values()].some((own) => own.some(varies)))
    return outline;
  return { ...outline, whole: { ...fillIn(outline, {}), lasting: true } };
}

function holdsVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  return found;
}

/** What `@cost` in the schema says of the field. */
function weightOf({ schema }: Scope, { astNode }: GraphQLField<unknown, unknown>): number {
  const cost = schema.getDirective("cost");
  const given = cost && astNode?.directives?.length ? getDirectiveValues(cost, astNode) : undefined;
  return (given?.weight as number | undefined) ?? 0;
}

/**
 * Fields by response key, in order: those selected on `type` itself or, with a concrete type given, all that apply to a
 * value of it.
 */
export function collectFields(
  scope: Scope,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  concrete: GraphQLObjectType | null,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  if (sets.length === 0) return fields;
  const spread = new Set<string>(); // once each, or fragments that spread one another twice would double at every level
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, scope.variables)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, scope.variables)?.if === false) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && applies(scope, type, condition, concrete)) visit(fragment.selectionSet);
    }
  };
  for (const set of sets) visit(set);
  return fields;
}

/** True where a fragment on `condition` holds for every value of `type`, or for the concrete type where one is given. */
function applies(
  scope: Scope,
  type: GraphQLNamedType,
  condition: string | undefined,
  concrete: GraphQLObjectType | null,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const subject = concrete ?? type;
  if (condition === subject.name) return true;
  const conditionType = scope.schema.getType(condition);
  return (
    isInterfaceType(conditionType) &&
    (isObjectType(subject) || isInterfaceType(subject)) &&
    scope.schema.isSubType(conditionType, subject)
  );
}
