import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasData, setInitialPassword } from "./initial-password.ts";
import type { Neo4jHome } from "./neo4j-home.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { readProcessIdentity } from "./process-identity.ts";
import { runCommand } from "./run-command.ts";
import { toJvmFlags, toServerConf } from "./server-conf.ts";
import type { ServerHandle } from "./server-handle.ts";
import type { ManagedServerSettings, ServerRuntime } from "./server-runtime.ts";

/** The way by Java: one JVM of ours on the jars that Maven brought. */
export function createJavaRuntime(
  { java, jars }: { java: string; jars: string },
  home: Neo4jHome,
  settings: ManagedServerSettings,
  onProgress: OnProgress,
): ServerRuntime {
  const conf = toServerConf(settings);
  const flags = toJvmFlags(settings);
  return {
    origin: "java",
    fingerprint: JSON.stringify([java, jars, flags, conf]),
    prepare: async (password, signal) => {
      writeFileSync(join(home.conf, "neo4j.conf"), conf, { mode: 0o600 });
      if (hasData(home)) return;
      onProgress({ step: "password", message: `Sets the password of a new Neo4j (kept in ${home.passwordFile})` });
      await setInitialPassword(password, home, (args, environment) => {
        const [command, commandArgs] = toJavaCommand(java, args, environment);
        return runCommand(command, commandArgs, { cwd: jars, signal });
      });
    },
    start: async () => {
      writeFileSync(join(home.conf, "neo4j.conf"), conf, { mode: 0o600 });
      return startJvm(java, jars, flags, home);
    },
    readLog: async () => (existsSync(home.consoleLog) ? readFileSync(home.consoleLog, "utf8").slice(-20_000) : ""),
    logPlace: `${home.consoleLog} and ${home.debugLog}`,
  };
}

/**
 * The JVM goes on in a process group of its own: Ctrl-C on the terminal reaches this program only, and that stops the
 * server in order. Its output goes to a file, so that it outlives this program if it must.
 */
function startJvm(java: string, jars: string, flags: readonly string[], home: Neo4jHome): ServerHandle {
  if (existsSync(home.consoleLog)) renameSync(home.consoleLog, `${home.consoleLog}.previous`);
  const log = openSync(home.consoleLog, "a", 0o600);
  try {
    const [command, args] = toJavaCommand(java, [
      ...flags,
      `-XX:ErrorFile=${join(home.directory, "logs", "hs_err_%p.log")}`,
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
    const { pid } = child;
    if (pid === undefined) {
      throw new Neo4jUnavailable(
        "START_FAILED",
        `Java could not be started (${java}). Check that \`${java} -version\` runs.`,
      );
    }
    // One that died at once is nobody any more; its log says why, to whoever waits for its answer.
    return { kind: "process", ...(readProcessIdentity(pid) ?? { pid, startedAt: "" }) };
  } finally {
    closeSync(log);
  }
}

/**
 * The command line that runs Java with these variables added to the environment. A file name with Chinese in it
 * reaches Java whole only under a UTF-8 locale, which servers and containers may lack.
 */
function toJavaCommand(
  java: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): [command: string, args: string[]] {
  const locale = process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {};
  const variables = Object.entries({ ...locale, ...environment }).map(([name, value]) => `${name}=${value}`);
  return ["env", [...variables, java, ...args]];
}
