import type { GoalsExportedQuery } from "../../graphql/generated/graphql.ts";
import { comparatorSigns } from "../../language/words.ts";
import type { Cell } from "../../parts/to-csv.ts";
import { placesOf } from "./places-of.ts";

type Exported = GoalsExportedQuery["provisions"]["nodes"][number];

/** Columns of the export, in their order. */
export const goalColumns = [
  "id",
  "kind",
  "metric",
  "comparator",
  "value",
  "upper",
  "unit",
  "deadline",
  "text",
  "setter",
  "place",
  "quote",
  "article",
  "published",
] as const;

/** A goal as a row of the export: setters and places joined by 、, each quotation and its article on a line. */
export function toGoalRow(goal: Exported, kindWord: (kind: Exported["kind"]) => string): Cell[] {
  const { quantity, deadline, setBy } = goal;
  const evidence = goal.relations.nodes.flatMap((relation) => relation.evidence);
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join("、");
  const cells: Record<(typeof goalColumns)[number], Cell> = {
    id: goal.id,
    kind: kindWord(goal.kind),
    metric: quantity?.metric,
    comparator: quantity ? comparatorSigns[quantity.comparator] || "=" : null,
    value: quantity?.value,
    upper: quantity?.upper,
    unit: quantity?.unit,
    deadline,
    text: goal.text,
    setter: names(setBy.nodes),
    place: names(placesOf(setBy.nodes)),
    quote: evidence.map(({ quote }) => quote).join("\n"),
    article: [...new Set(evidence.map(({ article }) => article.headline))].join("\n"),
    published: [...new Set(evidence.flatMap(({ article }) => article.publishedOn ?? []))].join("\n"),
  };
  return goalColumns.map((column) => cells[column]);
}
