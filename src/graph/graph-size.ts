import type { Database } from "./database.ts";
import { statement } from "./statement.ts";

/** How much the graph holds: entities, and relationships between them (provenance not counted). */
export type GraphSize = { readonly entities: number; readonly relations: number };

/** Counted by the server from its own statistics, whatever the size. */
export async function readGraphSize(database: Database): Promise<GraphSize> {
  const [row] = await database.read(statement("load/graph-size"), {});
  return row?.toObject() as GraphSize;
}
