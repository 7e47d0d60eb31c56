import type { Database } from "./database.ts";
import { statement } from "./statement.ts";

/**
 * Ids of the regions and institutions that articles mention, by id: what the gazetteer has something to say about. Those
 * that were merged into them count too, so that what it says of them is not lost.
 */
export async function readTouchedIds(database: Database): Promise<string[]> {
  const rows = await database.read(statement("load/touched-ids"), {});
  const touched = new Set(rows.map((row) => row.get("id") as string));
  const redirects = await database.read(statement("load/all-redirects"), {});
  for (let before = -1; before < touched.size; ) {
    before = touched.size;
    for (const redirect of redirects) if (touched.has(redirect.get("to"))) touched.add(redirect.get("id"));
  }
  return [...touched].sort();
}
