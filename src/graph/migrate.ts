import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { InputError, type InputProblem } from "../model/input-error.ts";
import type { Database } from "./database.ts";
import { statement } from "./statement.ts";

/** One file of `cypher/migrations/`: run once, never changed afterwards. */
export type Migration = {
  /** `V001` */
  readonly id: string;
  /** The rest of the file's name, with blanks: `node ids unique`. */
  readonly name: string;
  /** SHA-256 of the file's text, hexadecimal. */
  readonly checksum: string;
  readonly statements: readonly string[];
};

/** What the graph remembers of a migration that ran. */
export type MigrationRecord = { readonly id: string; readonly name: string; readonly checksum: string };

const ownFolder = new URL("../../cypher/migrations/", import.meta.url);
const fileName = /^(?<id>V\d{3})__(?<name>[a-z0-9_]+)\.cypher$/; // V001__node_ids_unique.cypher

/**
 * The migrations of `folder` in their order.
 *
 * @throws InputError with code MIGRATION_MISNAMED or MIGRATION_TWICE
 */
export function readMigrations(folder: URL = ownFolder): Migration[] {
  const problems: InputProblem[] = [];
  const migrations: Migration[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".cypher")) continue;
    const parts = fileName.exec(file)?.groups as { id: string; name: string } | undefined;
    if (!parts) {
      problems.push({
        at: file,
        code: "MIGRATION_MISNAMED",
        message: "expected a name such as V001__node_ids_unique.cypher",
      });
      continue;
    }
    if (migrations.some(({ id }) => id === parts.id))
      problems.push({
        at: file,
        code: "MIGRATION_TWICE",
        message: `another file is ${parts.id} too; give this one the next number`,
      });
    const text = readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n");
    migrations.push({
      id: parts.id,
      name: parts.name.replaceAll("_", " "),
      checksum: createHash("sha256").update(text).digest("hex"),
      statements: splitStatements(text),
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return migrations;
}

/** The statements of a file, parted by a semicolon at a line's end; comment lines dropped. */
function splitStatements(text: string): string[] {
  const code = text.split("\n").filter((line) => !line.trimStart().startsWith("//"));
  return code
    .join("\n")
    .split(/;[ \t]*(?:\n|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/**
 * The migrations that have not run yet, in their order.
 *
 * @throws InputError where files and records disagree: MIGRATION_CHANGED, MIGRATION_UNKNOWN or MIGRATION_OUT_OF_ORDER
 */
export function pendingMigrations(files: readonly Migration[], records: readonly MigrationRecord[]): Migration[] {
  const problems: InputProblem[] = [];
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const newest =
    records
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? "";
  for (const { id, name, checksum } of files) {
    const record = recordOf.get(id);
    if (record && record.checksum !== checksum)
      problems.push({
        at: id,
        code: "MIGRATION_CHANGED",
        message: `«${name}» ran with the checksum ${record.checksum}, but its file now has ${checksum}; restore the file and put the change into a new migration`,
      });
    if (!record && id < newest)
      problems.push({
        at: id,
        code: "MIGRATION_OUT_OF_ORDER",
        message: `«${name}» has not run, but ${newest} has; give its file a number after ${newest}`,
      });
  }
  for (const { id, name } of records)
    if (!files.some((file) => file.id === id))
      problems.push({
        at: id,
        code: "MIGRATION_UNKNOWN",
        message: `«${name}» ran in this database, but this program has no such migration; a newer program used the database: use that one, or another database`,
      });
  if (problems.length > 0) throw new InputError(problems);
  return files.filter(({ id }) => !recordOf.has(id));
}

/**
 * Brings the database to the newest schema and waits until its indexes answer; returns what was applied, in order,
 * nothing the second time. A migration that failed half-way leaves no record and runs again: its statements must
 * stand that (IF NOT EXISTS).
 *
 * @throws InputError as `pendingMigrations`, before anything runs
 */
export async function migrate(
  database: Database,
  onStep: (migration: Migration) => void = () => {},
  files: readonly Migration[] = readMigrations(),
): Promise<Migration[]> {
  const records = await database.read(statement("load/applied-migrations"), {});
  const pending = pendingMigrations(
    files,
    records.map((record) => record.toObject() as MigrationRecord),
  );
  for (const migration of pending) {
    onStep(migration);
    const started = performance.now();
    for (const change of migration.statements) await database.change(change);
    const { id, name, checksum } = migration;
    const ms = Math.round(performance.now() - started);
    await database.change(statement("load/record-migration"), { id, name, checksum, ms });
  }
  await database.read(statement("load/await-indexes"), {});
  return pending;
}
