import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isDockerAnswering } from "./docker-server.ts";
import { findJava, type JavaRuntime } from "./java-runtime.ts";
import { findJars, isMavenHere } from "./maven-jars.ts";
import { toNeo4jHome } from "./neo4j-home.ts";
import { readDiscovery } from "./neo4j-http.ts";
import { findPortObstacle, type NamedPort, toManagedPorts } from "./ports.ts";
import { isServerRunning } from "./server-handle.ts";
import { readServerState } from "./server-state.ts";

/** `obstacle` is null for a port that is free, or `held` by the Neo4j of this home. */
export type PortFinding = NamedPort & { readonly obstacle: string | null; readonly held: boolean };

/** What there is on this machine to run a Neo4j with. */
export type Survey = {
  readonly java: JavaRuntime;
  /** `jars`: not needed, as the jars are here already. */
  readonly maven: "here" | "jars" | "absent";
  readonly docker: boolean;
  readonly ports: readonly PortFinding[];
  /** Null when the home can be written, or made. */
  readonly homeObstacle: string | null;
  /** The Neo4j of this home runs now, of this program or another one. */
  readonly running: boolean;
};

/** Looks at the machine and changes nothing on it. */
export async function surveyMachine(settings: {
  home: string;
  boltPort: number;
  httpPort: number;
  javaHome?: string | undefined;
}): Promise<Survey> {
  const home = toNeo4jHome(settings.home);
  const state = readServerState(home.stateFile);
  const running =
    state !== null && (await isServerRunning(state.server)) && (await readDiscovery(state.httpPort)) !== null;
  const own = running ? [state.boltPort, state.httpPort] : [];
  const ports = toManagedPorts(settings).map(async (named) => ({
    ...named,
    held: own.includes(named.port),
    obstacle: own.includes(named.port) ? null : await findPortObstacle(named.port),
  }));
  return {
    java: await findJava(settings.javaHome),
    maven: findJars(home.jars) === null ? ((await isMavenHere()) ? "here" : "absent") : "jars",
    docker: await isDockerAnswering(),
    ports: await Promise.all(ports),
    homeObstacle: findHomeObstacle(settings.home),
    running,
  };
}

/** The nearest folder that exists must let this user write into it. */
function findHomeObstacle(path: string): string | null {
  let folder = resolve(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
