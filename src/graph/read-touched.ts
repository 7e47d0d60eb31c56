import type { Database } from "./database.ts";
import { statement } from "./statement.ts";

/** Ids of the regions and institutions that articles mention, by id: what the gazetteer has something to say about. */
export async function readTouchedIds(database: Database): Promise<string[]> {
  const rows = await database.read(statement("load/touched-ids"), {});
  return rows.map((row) => row.get("id") as string);
}
