import type { Config } from "../config.ts";
import { createDatabase, type Database, type DatabaseConnection } from "../graph/database.ts";
import { migrate } from "../graph/migrate.ts";
import { checkConfiguredNeo4j } from "../neo4j/configured-server.ts";
import { findOrStartNeo4j, type RunningNeo4j } from "../neo4j/find-or-start.ts";
import { toNeo4jHome } from "../neo4j/neo4j-home.ts";
import { readPasswordFile } from "../neo4j/password.ts";
import { Interrupted } from "./interrupted.ts";
import { onStop } from "./on-stop.ts";
import { runSteps, type Step } from "./run-steps.ts";

/** The steps of a command that needs the graph, once it is open. */
export type StepsWith = (database: Database, signal: AbortSignal) => readonly Step[];

/**
 * Does `steps` with the Neo4j that `start` uses: the one of the settings or the one that runs, else one that is started
 * and stopped for it; its schema is brought up to date first. Ctrl-C aborts the signal that the steps are given.
 *
 * @throws Neo4jUnavailable, DatabaseError, and what a step throws
 */
export async function withNeo4j(config: Config, steps: StepsWith): Promise<void> {
  const stopping = new AbortController();
  const forget = onStop(() => stopping.abort(new Interrupted()));
  const opened: { neo4j?: RunningNeo4j; database?: Database } = {};
  try {
    const database = await open(config, opened, stopping.signal);
    await runSteps(steps(database, stopping.signal));
  } finally {
    forget();
    await opened.database?.close();
    await opened.neo4j?.stop();
  }
}

async function open(
  config: Config,
  opened: { neo4j?: RunningNeo4j; database?: Database },
  signal: AbortSignal,
): Promise<Database> {
  await runSteps([
    {
      title: "Neo4j",
      work: async (say) => {
        opened.neo4j = await findOrStartNeo4j(config.neo4j, ({ message }) => say(message), signal);
        opened.database = createDatabase(opened.neo4j);
        if (opened.neo4j.origin === "configured") await checkConfiguredNeo4j(opened.neo4j, opened.database.verify);
        const applied = await migrate(opened.database);
        return `Neo4j · ${opened.neo4j.uri}${applied.length === 0 ? "" : ` · ${applied.map(({ id }) => id).join(" ")}`}`;
      },
    },
  ]);
  return opened.database as Database;
}

/** How to reach the Neo4j of the settings, else the managed one, whether it runs or not. */
export function connectionOf({ neo4j }: Config): DatabaseConnection {
  const password = neo4j.password ?? readPasswordFile(toNeo4jHome(neo4j.home).passwordFile) ?? "";
  return { ...neo4j, uri: neo4j.uri ?? `bolt://127.0.0.1:${neo4j.boltPort}`, password };
}

/** The graph where a Neo4j answers already, null where none does: nothing is started. Close it. */
export async function openRunning(config: Config): Promise<Database | null> {
  const database = createDatabase(connectionOf(config));
  try {
    await database.verify();
    return database;
  } catch {
    await database.close();
    return null;
  }
}
