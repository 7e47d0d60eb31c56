import type { Contribution } from "../model/contribution.ts";
import type { Database } from "./database.ts";
import { statement } from "./statement.ts";
import { toContribution } from "./stored-contribution.ts";
import type { StoredArticle } from "./stored-state.ts";

/** A bulletin as the graph holds it. */
export type StoredBulletin = {
  /** True where people wrote its claims, or it is the gazetteer. */
  readonly curated: boolean;
  /** As they were given when they were loaded, by id. */
  readonly contributions: readonly Contribution[];
};

/** The bulletin with this id; null where the graph holds none. */
export async function readStoredBulletin(database: Database, bulletin: string): Promise<StoredBulletin | null> {
  const [known] = await database.read(statement("load/bulletin-by-id"), { bulletin });
  if (!known) return null;
  const contributions: Contribution[] = [];
  for (const row of await database.read(statement("load/bulletin-articles"), { bulletin })) {
    const { id } = row.get("article") as { id: string };
    const [stored] = await database.read(statement("load/stored-article"), { article: id, bulletin });
    contributions.push(toContribution(stored?.toObject() as StoredArticle));
  }
  return { curated: known.get("curated") as boolean, contributions };
}
