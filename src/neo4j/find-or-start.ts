import { createDockerRuntime, isDockerAnswering } from "./docker-server.ts";
import { findJava, type JavaRuntime, OLDEST_JAVA, toJavaFinding } from "./java-runtime.ts";
import { createJavaRuntime } from "./java-server.ts";
import { startManagedServer } from "./managed-server.ts";
import { findJars, isMavenHere, resolveJars } from "./maven-jars.ts";
import { createNeo4jHome, type Neo4jHome, toNeo4jHome } from "./neo4j-home.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import type { ManagedServerSettings } from "./server-runtime.ts";

export type Neo4jSettings = ManagedServerSettings & {
  /** A Neo4j that runs already; unset: one is found or started here. */
  readonly uri?: string | undefined;
  /** `JAVA_HOME`: looked at before the PATH. */
  readonly javaHome?: string | undefined;
  /** Where the jars of the managed Neo4j lie, or are put; unset: under `home`. */
  readonly jars?: string | undefined;
};

export type RunningNeo4j = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Null where the Neo4j is not ours: only its Bolt address is known. */
  readonly browserUrl: string | null;
  readonly origin: "configured" | "java" | "docker";
  /** Where the password is kept, mode 600; null where the Neo4j is not ours. */
  readonly passwordFile: string | null;
  /** Stops what was started here, in order; may be called twice. */
  stop(): Promise<void>;
};

/**
 * A Neo4j to work with: the one of `uri` (not contacted here: only `src/graph/` speaks Bolt), else one run with
 * Java and Maven, else one run with Docker. Throws `Neo4jUnavailable`; aborting `signal` stops what was begun.
 */
export async function findOrStartNeo4j(
  settings: Neo4jSettings,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<RunningNeo4j> {
  const { uri, username, database } = settings;
  if (uri !== undefined) {
    const password = settings.password ?? "";
    return {
      uri,
      username,
      password,
      database,
      browserUrl: null,
      origin: "configured",
      passwordFile: null,
      stop: async () => {},
    };
  }
  const home = toNeo4jHome(settings.home);
  createNeo4jHome(home);
  const found = await findRuntime(settings, home, onProgress, signal);
  const runtime =
    found.origin === "java"
      ? createJavaRuntime(found, home, settings, onProgress)
      : createDockerRuntime(home, settings, onProgress);
  const server = await startManagedServer({ settings, runtime, home, onProgress }, signal);
  return {
    uri: `bolt://127.0.0.1:${server.boltPort}`,
    username,
    password: server.password,
    database,
    // With the address in it, Browser's login form only asks for the password; without, it asks for a user too.
    browserUrl: `http://127.0.0.1:${server.httpPort}/browser/?dbms=bolt://neo4j@127.0.0.1:${server.boltPort}`,
    origin: runtime.origin,
    passwordFile: home.passwordFile,
    stop: () => server.stop(),
  };
}

type Runtime =
  | { readonly origin: "java"; readonly java: string; readonly jars: string }
  | { readonly origin: "docker" };

async function findRuntime(
  settings: Neo4jSettings,
  home: Neo4jHome,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<Runtime> {
  onProgress({ step: "looking", message: "Looks for Java and Maven, or Docker" });
  const jars = settings.jars ?? home.jars;
  const java = await findJava(settings.javaHome);
  // Maven is needed once: with the jars there, Java is enough.
  const present = findJars(jars);
  const mavenHere = present !== null || (await isMavenHere());
  signal?.throwIfAborted();
  if (java.kind === "found" && mavenHere) {
    return { origin: "java", java: java.command, jars: present ?? (await resolveJars(jars, onProgress, signal)) };
  }
  if (await isDockerAnswering()) return { origin: "docker" };
  throw new Neo4jUnavailable("NO_RUNTIME", toMissing(java, mavenHere));
}

function toMissing(java: JavaRuntime, mavenHere: boolean): string {
  const maven = mavenHere ? "Maven is here" : "no Maven was found (mvn on the PATH)";
  return [
    "PolicyGraph needs a Neo4j and found nothing to run one with:",
    `  Java ${OLDEST_JAVA} or newer with Maven: ${toJavaFinding(java)}, ${maven}.`,
    "  Docker: no daemon answers (`docker version`).",
    "Do one of these and start again:",
    "  - install Java and Maven: Debian, Ubuntu `sudo apt install openjdk-17-jdk-headless maven`; macOS `brew install openjdk@21 maven`;",
    "  - install or start Docker;",
    "  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 or newer that runs already.",
  ].join("\n");
}
