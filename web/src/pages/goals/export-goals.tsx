import { askAll } from "../../graphql/ask-all.ts";
import { GoalsExportedDocument, type ProvisionFilter } from "../../graphql/generated/graphql.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { provisionKindWords } from "../../language/words.ts";
import { ExportCsv } from "../../parts/export-csv.tsx";
import type { goalOrders } from "./goals-address.ts";
import { goalColumns, toGoalRow } from "./to-goal-row.ts";

/** All goals that match any of the filters, each once, with quotations and articles. */
export function ExportGoals({
  filters,
  order,
}: {
  readonly filters: readonly ProvisionFilter[];
  readonly order: (typeof goalOrders)[number];
}) {
  const text = useText();
  const word = useWord();
  async function* rows(signal: AbortSignal) {
    const written = new Set<string>();
    for (const filter of filters) {
      const question = { document: GoalsExportedDocument, variables: { filter, order } };
      for await (const { provisions } of askAll(question, (page) => page.provisions.pageInfo, signal)) {
        const others = provisions.nodes.filter(({ id }) => !written.has(id));
        for (const { id } of others) written.add(id);
        yield others.map((goal) => toGoalRow(goal, (kind) => word(provisionKindWords[kind])));
      }
    }
  }
  return (
    <ExportCsv name={text("goals.file")} head={goalColumns.map((column) => text(`goals.csv.${column}`))} rows={rows} />
  );
}
