import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jHome } from "./neo4j-home.ts";
import { readDiscovery } from "./neo4j-http.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { isRunning, type ProcessIdentity, readProcessIdentity } from "./process-identity.ts";
import { toJvmFlags } from "./server-conf.ts";

/** Closing the databases takes less than a second; a checkpoint of a large store may take longer. */
const STOP_GRACE_MS = 30_000;
/** Recovery after a crash and a busy machine included. */
const LONGEST_START_MS = 240_000;

export type ServerLaunch = {
  readonly java: string;
  readonly jars: string;
  readonly home: Neo4jHome;
  readonly fast?: boolean | undefined;
};

/**
 * Starts the JVM of the server, which then goes on in a process group of its own: Ctrl-C on the terminal reaches this
 * program only, and that stops the server in order. Its output goes to a file, so that it outlives this program if it must.
 */
export function startServerProcess({ java, jars, home, fast }: ServerLaunch): ProcessIdentity {
  if (existsSync(home.consoleLog)) renameSync(home.consoleLog, `${home.consoleLog}.previous`);
  const log = openSync(home.consoleLog, "a", 0o600);
  try {
    const [command, args] = toJavaCommand(java, [
      ...toJvmFlags({ fast }),
      `-XX:ErrorFile=${home.directory}/logs/hs_err_%p.log`,
      "-cp",
      "*",
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home.directory}`,
      `--config-dir=${home.conf}`,
      "--console-mode",
    ]);
    const child = spawn(command, args, { cwd: jars, detached: true, stdio: ["ignore", log, log] });
    // A failure to start shows as a process that is not there.
    child.on("error", () => {});
    child.unref();
    const identity = child.pid === undefined ? null : readProcessIdentity(child.pid);
    if (identity === null) {
      throw new Neo4jUnavailable(
        "START_FAILED",
        `Java could not be started (${java}). Check that \`${java} -version\` runs.`,
      );
    }
    return identity;
  } finally {
    closeSync(log);
  }
}

/**
 * The command line that runs Java with these variables added to the environment. A file name with Chinese in it
 * reaches Java whole only under a UTF-8 locale, which servers and containers may lack.
 */
export function toJavaCommand(
  java: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): [command: string, args: string[]] {
  const locale = process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {};
  const variables = Object.entries({ ...locale, ...environment }).map(([name, value]) => `${name}=${value}`);
  return ["env", [...variables, java, ...args]];
}

/** Comes back when the server answers over HTTP, which is about a second after Bolt does. */
export async function waitUntilServerAnswers(
  server: ProcessIdentity,
  { home, httpPort, signal }: { home: Neo4jHome; httpPort: number; signal?: AbortSignal | undefined },
): Promise<void> {
  const deadline = Date.now() + LONGEST_START_MS;
  while ((await readDiscovery(httpPort)) === null) {
    if (!isRunning(server)) throw toStartFailure(home, "Neo4j ended while it was starting.");
    if (Date.now() > deadline) throw toStartFailure(home, `Neo4j does not answer after ${LONGEST_START_MS / 1000} s.`);
    await sleep(100, undefined, signal ? { signal } : {});
  }
}

/** SIGTERM, and SIGKILL after a grace period; comes back when the process has ended, not only its port. */
export async function stopServerProcess(server: ProcessIdentity): Promise<void> {
  const deadline = Date.now() + STOP_GRACE_MS;
  sendSignal(server, "SIGTERM");
  while (isRunning(server)) {
    if (Date.now() > deadline) sendSignal(server, "SIGKILL");
    await sleep(50);
  }
}

function sendSignal(server: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    if (isRunning(server)) process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** What the log says of the failures that people can mend. */
const KNOWN_FAILURES: readonly [sign: RegExp, advice: string][] = [
  [/No space left on device/, "The disk is full: free some space and start again."],
  [
    /Lock file has been locked by another process|FileLockException/,
    "Another Neo4j uses the same data: stop it and start again.",
  ],
  [/insufficient memory for the Java Runtime|OutOfMemoryError/, "There is not enough memory: Neo4j needs about 1 GB."],
  [/Permission denied|AccessDeniedException/, "A file of POLICYGRAPH_HOME may not be read or written by this user."],
  [/UnsupportedClassVersionError/, "This Java is too old: Neo4j needs Java 17 or newer."],
  [
    /Address already in use/,
    "A port was taken meanwhile: POLICYGRAPH_BOLT_PORT and POLICYGRAPH_NEO4J_HTTP_PORT change them.",
  ],
];

export function toStartFailure(home: Neo4jHome, what: string): Neo4jUnavailable {
  const log = existsSync(home.consoleLog) ? readFileSync(home.consoleLog, "utf8").slice(-20_000) : "";
  const lastLines = log
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-12);
  const advice =
    KNOWN_FAILURES.find(([sign]) => sign.test(log))?.[1] ??
    `If its data are damaged, move ${home.data} away and start again: the seed is loaded anew.`;
  return new Neo4jUnavailable(
    "START_FAILED",
    `${what} ${advice}\nThe last lines of ${home.consoleLog} (more in ${home.debugLog}):\n${lastLines.map((line) => `  ${line}`).join("\n")}`,
  );
}
