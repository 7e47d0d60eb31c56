import type { ManagedTransaction } from "neo4j-driver";
import type { Database } from "./database.ts";
import { statement } from "./statement.ts";

type Redirect = { readonly id: string; readonly to: string };

/** Where the ids of merged entities lead, from id to id, as far as those of `ids` go; empty where none was merged. */
export function readRedirects(transaction: ManagedTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  return followRedirects(ids, async (open) => {
    const { records } = await transaction.run(statement("load/redirects-from"), { ids: open });
    return records.map((record) => record.toObject() as Redirect);
  });
}

/** In what those of `ids` that were merged live on, by id. */
export async function readSurvivors(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const redirects = await followRedirects(ids, async (open) => {
    const rows = await database.read(statement("load/redirects-from"), { ids: open });
    return rows.map((row) => row.toObject() as Redirect);
  });
  const merged = ids.filter((id) => redirects.has(id));
  return new Map(merged.map((id) => [id, survivorIn(redirects, id)]));
}

/** Where an id leads in the end; itself where it was not merged. */
export function survivorIn(redirects: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let next = redirects.get(at); next !== undefined; next = redirects.get(at)) at = next;
  return at;
}

async function followRedirects(
  ids: readonly string[],
  read: (ids: string[]) => Promise<Redirect[]>,
): Promise<Map<string, string>> {
  const redirects = new Map<string, string>();
  for (let open = [...new Set(ids)]; open.length > 0; ) {
    const rows = await read(open);
    for (const { id, to } of rows) redirects.set(id, to);
    open = rows.map(({ to }) => to).filter((to) => !redirects.has(to));
  }
  return redirects;
}
