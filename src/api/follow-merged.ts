import type { SelectedField } from "../graph/plan/selection.ts";
import { entityLabels } from "../model/vocabulary.ts";
import type { Planned } from "./planned-fields.ts";

/** Where ids of merged entities lead now; ids that were never merged are not in it. */
export type SurvivorsOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * The answer to a root field, asked again of the entities in which merged ones live on where it came to nothing: an old
 * link never breaks, and only what finds nothing pays for it.
 */
export async function followMerged(
  field: SelectedField,
  values: Planned[],
  ask: (field: SelectedField) => Promise<Planned[]>,
  survivorsOf: SurvivorsOf,
): Promise<Planned[]> {
  if (field.name === "nodes") return followEach(field, values, ask, survivorsOf);
  if (!values.every(isNothing)) return values;
  const ids = idsIn(field.args);
  const survivors = ids.length === 0 ? new Map() : await survivorsOf(ids);
  if (survivors.size === 0) return values;
  return ask({ ...field, args: withSurvivors(field.args, survivors) as SelectedField["args"] });
}

/** `nodes` answers id by id: `{id, found}`. */
async function followEach(
  field: SelectedField,
  values: Planned[],
  ask: (field: SelectedField) => Promise<Planned[]>,
  survivorsOf: SurvivorsOf,
): Promise<Planned[]> {
  const known = new Set(values.map(({ id }) => id));
  const lost = idsIn(field.args).filter((id) => !known.has(id));
  const survivors = lost.length === 0 ? new Map<string, string>() : await survivorsOf(lost);
  if (survivors.size === 0) return values;
  const rows = await ask({ ...field, args: { ...field.args, ids: [...new Set(survivors.values())] } });
  const found = new Map(rows.map((row) => [row.id, row.found]));
  return [...values, ...[...survivors].map(([id, survivor]) => ({ id, found: found.get(survivor) }))];
}

/** No value, or a list of nothing, in whatever form the planner brings lists. */
function isNothing(value: Planned | null): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  const { rows, values, total } = value;
  const list = rows ?? values;
  return Array.isArray(list) ? list.length === 0 : list === undefined && total === 0;
}

const entityId = new RegExp(`^(?:${entityLabels.join("|")}):`, "i"); // institution:上海市科学技术委员会

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return entityId.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

function withSurvivors(value: unknown, survivors: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return survivors.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withSurvivors(one, survivors));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSurvivors(one, survivors)]));
}
