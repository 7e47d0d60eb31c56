/**
 * A field of a selection set, free of GraphQL's own types: fragments spread, @skip and @include applied, fields of one
 * response key merged.
 */
export type SelectedField = {
  /** Response key: alias or name, unique among its siblings. */
  readonly key: string;
  readonly name: string;
  /** Coerced arguments, defaults filled in; an argument that was not given is absent or null. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Name of the field's type, lists and non-null taken off. */
  readonly type: string;
  /** What it costs beside the nodes and edges that it brings: `@cost` in the schema; absent where nothing. */
  readonly weight?: number;
  /** The same object for every request of its question: neither it nor what is below it takes a variable. */
  readonly lasting?: true;
  /** What is selected on that type itself. */
  readonly fields: readonly SelectedField[];
  /** What is selected besides on each concrete type, where `type` is an interface. */
  readonly onType: ReadonlyMap<string, readonly SelectedField[]>;
};

/** The direct child called `name`; all of them, since aliases may select it several times. */
export function childrenNamed(field: SelectedField, name: string): SelectedField[] {
  return field.fields.filter((child) => child.name === name);
}
