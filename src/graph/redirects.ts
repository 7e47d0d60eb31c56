import type { ManagedTransaction } from "neo4j-driver";
import { statement } from "./statement.ts";

/** Where the ids of merged entities lead, from id to id, as far as those of `ids` go; empty where none was merged. */
export async function readRedirects(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const redirects = new Map<string, string>();
  for (let open = [...new Set(ids)]; open.length > 0; ) {
    const { records } = await transaction.run(statement("load/redirects-from"), { ids: open });
    const rows = records.map((record) => record.toObject() as { id: string; to: string });
    for (const { id, to } of rows) redirects.set(id, to);
    open = rows.map(({ to }) => to).filter((to) => !redirects.has(to));
  }
  return redirects;
}
