import type { Database } from "../graph/database.ts";
import { type LoadChange, loadBulletin } from "../graph/load-contribution.ts";
import { readTouchedIds } from "../graph/read-touched.ts";
import type { Gazetteer } from "../link/gazetteer.ts";
import { toReferenceContributions } from "../link/reference-facts.ts";
import type { Contribution } from "../model/contribution.ts";

/**
 * Brings what the gazetteer knows of the places and bodies that articles mention; to be called after every loading.
 * Begins again where another process loaded an article meanwhile that mentions more.
 */
export async function loadReferenceFacts(
  database: Database,
  gazetteer: Gazetteer,
  options: { readonly now: string; readonly onLoaded?: (contribution: Contribution, change: LoadChange) => void },
): Promise<LoadChange[]> {
  for (let touched = await readTouchedIds(database); ; ) {
    const changes = await loadBulletin(database, toReferenceContributions(gazetteer, touched), options);
    const now = await readTouchedIds(database);
    if (now.join("\n") === touched.join("\n")) return changes;
    touched = now;
  }
}
