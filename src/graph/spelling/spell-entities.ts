import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Database } from "../database.ts";
import type { LoadDifference } from "../load-difference.ts";
import { statement } from "../statement.ts";
import type { StoredEntity } from "../stored-state.ts";
import { loadSyllableReader } from "./read-syllables.ts";
import { type NamesToSpell, toSpellings } from "./to-spellings.ts";

/** To be raised with every change of how names are spelled: then all are spelled anew at the next start. */
const version = 1;

const upkeep = "spellings";

/** Entities spelled in one transaction. */
const batch = 1000;

/** Spells anew what the loading of an article named otherwise than before, by itself or by the place before its name. */
export async function spellRenamed(
  transaction: ManagedTransaction,
  difference: Pick<LoadDifference, "entities" | "deletedEntities" | "aliases" | "deletedAliases">,
  stored: ReadonlyMap<string, StoredEntity>,
): Promise<void> {
  const named = difference.entities.filter(({ id, properties }) => stored.get(id)?.properties.name !== properties.name);
  const gone = new Set(difference.deletedAliases);
  const owners = [...stored].filter(([, { aliases }]) => aliases.some(({ id }) => gone.has(id)));
  const ids = new Set([
    ...named.map(({ id }) => id),
    ...difference.deletedEntities,
    ...difference.aliases.map(({ entity }) => entity),
    ...owners.map(([id]) => id),
  ]);
  const regions = named.filter(({ label }) => label === "Region").map(({ id }) => id);
  if (regions.length > 0) {
    const { records } = await transaction.run(statement("load/entities-named-by-place"), { ids: regions });
    for (const id of (records[0]?.get("ids") ?? []) as string[]) ids.add(id);
  }
  if (ids.size > 0) await spellEntities(transaction, [...ids]);
}

/** Makes the graph hold how the names of these entities are typed now, and nothing of those that it no longer has. */
async function spellEntities(transaction: ManagedTransaction, ids: readonly string[]): Promise<void> {
  const readSyllables = await loadSyllableReader();
  const { records } = await transaction.run(statement("load/names-to-spell"), { ids });
  const rows = records.map((record) => {
    const names = record.toObject() as NamesToSpell | { readonly id: string; readonly name: null };
    return { entity: names.id, spellings: names.name === null ? [] : toSpellings(names, readSyllables) };
  });
  await transaction.run(statement("load/write-spellings"), { rows });
}

/**
 * Spells every entity that stands in the graph, unless that was done once by this version of the program: entities loaded
 * afterwards are spelled as they come. `onBatch` hears how many are done; what it throws ends the work, which begins
 * anew the next time.
 *
 * @returns whether there was anything to do
 */
export async function spellAllOnce(database: Database, onBatch: (done: number) => void = () => {}): Promise<boolean> {
  const [known] = await database.read(statement("load/upkeep-version"), { id: upkeep });
  if (known?.get("version") === version) return false;
  let done = 0;
  let after = "";
  for (;;) {
    const [row] = await database.read(statement("load/entities-after"), { after, limit: neo4j.int(batch) });
    const ids = row?.get("ids") as string[];
    const last = ids.at(-1);
    if (last === undefined) break;
    await database.write((transaction) => spellEntities(transaction, ids));
    after = last;
    done += ids.length;
    onBatch(done);
  }
  await markSpelled(database);
  return true;
}

/** Records that every entity is spelled; by itself for a graph whose names nobody will type, such as a synthetic one. */
export async function markSpelled(database: Database): Promise<void> {
  await database.change(statement("load/record-upkeep"), { id: upkeep, version: neo4j.int(version) });
}
