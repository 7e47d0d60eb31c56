import { accessSync, constants, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";

/** Where the managed Neo4j keeps its things under `POLICYGRAPH_HOME`; absolute paths. */
export type Neo4jHome = {
  /** Neo4j's own home: conf, data, logs, import, plugins, run. */
  readonly directory: string;
  readonly conf: string;
  readonly data: string;
  readonly consoleLog: string;
  readonly debugLog: string;
  readonly stateFile: string;
  readonly lockFile: string;
  /** One record for each program that uses the running server. */
  readonly users: string;
  readonly passwordFile: string;
  /** One folder of jars for each version of pom.xml. */
  readonly jars: string;
};

export function toNeo4jHome(policygraphHome: string): Neo4jHome {
  const home = resolve(policygraphHome);
  const directory = join(home, "neo4j");
  return {
    directory,
    conf: join(directory, "conf"),
    data: join(directory, "data"),
    consoleLog: join(directory, "logs", "console.log"),
    debugLog: join(directory, "logs", "debug.log"),
    stateFile: join(directory, "run", "server.json"),
    lockFile: join(directory, "run", "start.lock"),
    users: join(directory, "run", "users"),
    passwordFile: join(home, "neo4j-password"),
    jars: join(directory, "lib"),
  };
}

/**
 * Makes the folders that are missing; only the user of this program may enter them.
 *
 * @throws Neo4jUnavailable `HOME_UNWRITABLE`
 */
export function createNeo4jHome(home: Neo4jHome): void {
  try {
    for (const name of ["conf", "data", "import", "logs", "plugins", "run"]) {
      mkdirSync(join(home.directory, name), { recursive: true, mode: 0o700 });
    }
    accessSync(join(home.directory, "run"), constants.W_OK);
  } catch (error) {
    throw new Neo4jUnavailable(
      "HOME_UNWRITABLE",
      `The data of the managed Neo4j cannot be kept in ${home.directory} (${(error as Error).message}): set POLICYGRAPH_HOME to a folder that this user may write to.`,
      { cause: error },
    );
  }
}
