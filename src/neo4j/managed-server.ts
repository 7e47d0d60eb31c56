import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hasData, preparePassword, setInitialPassword, toWrongPassword } from "./initial-password.ts";
import { createNeo4jHome, type Neo4jHome, toNeo4jHome } from "./neo4j-home.ts";
import { type AccessCheck, checkAccess } from "./neo4j-http.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { readPasswordFile, writePasswordFile } from "./password.ts";
import { checkPortsFree } from "./ports.ts";
import { type ProcessIdentity, readProcessIdentity } from "./process-identity.ts";
import { runCommand } from "./run-command.ts";
import { findRunningServer } from "./running-server.ts";
import { toJvmFlags, toServerConf } from "./server-conf.ts";
import { startServerProcess, stopServerProcess, toJavaCommand, waitUntilServerAnswers } from "./server-process.ts";
import { removeServerState, writeServerState } from "./server-state.ts";
import { acquireStartLock } from "./start-lock.ts";
import { superviseServer } from "./supervise-server.ts";

/** The databases open a moment after the server answers; later only where one needs a long recovery. */
const LONGEST_OPENING_MS = 30_000;

export type ManagedServerSettings = {
  readonly username: string;
  readonly password?: string | undefined;
  readonly database: string;
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
  readonly postConnectCommand?: string | undefined;
  readonly fast?: boolean | undefined;
};

export type ManagedServer = {
  readonly boltPort: number;
  readonly httpPort: number;
  readonly password: string;
  readonly passwordFile: string;
  /** Ends the server in order; where another running program owns it, it goes on. */
  stop(): Promise<void>;
};

/**
 * The Neo4j of this home, as a JVM of its own: started with the data that are there; or, where it runs already, joined
 * (its program lives and goes on owning it) or taken over (its program was killed). Until `stop` it is started again
 * whenever it dies. Aborting `signal` stops what was started so far.
 */
export async function startManagedServer(
  settings: ManagedServerSettings,
  runtime: { java: string; jars: string },
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<ManagedServer> {
  const home = toNeo4jHome(settings.home);
  createNeo4jHome(home);
  const release = await acquireStartLock(home.lockFile, onProgress, signal);
  try {
    const plan = toLaunchPlan(settings, runtime, home);
    const running = await findRunningServer(home, onProgress, signal);
    if (running?.owned === "by-another") return await joinServer(plan, running.state, onProgress);
    if (running !== null && running.state.confChecksum === plan.confChecksum) {
      const password = await openData(plan, running.state.httpPort);
      onProgress({
        step: "adopted",
        message: `Takes over the Neo4j that a killed policygraph left (process ${running.state.server.pid})`,
      });
      recordServer(plan, running.state.server);
      return own(plan, running.state.server, password, onProgress);
    }
    if (running !== null) await stopServerProcess(running.state.server);
    return await startNew(plan, onProgress, signal);
  } finally {
    release();
  }
}

type LaunchPlan = {
  readonly settings: ManagedServerSettings;
  readonly runtime: { readonly java: string; readonly jars: string };
  readonly home: Neo4jHome;
  readonly conf: string;
  readonly confChecksum: string;
};

function toLaunchPlan(
  settings: ManagedServerSettings,
  runtime: { java: string; jars: string },
  home: Neo4jHome,
): LaunchPlan {
  const conf = toServerConf(settings);
  const everything = JSON.stringify([conf, toJvmFlags(settings), runtime]);
  return { settings, runtime, home, conf, confChecksum: createHash("sha256").update(everything).digest("hex") };
}

async function joinServer(
  plan: LaunchPlan,
  { httpPort, boltPort, owner }: { httpPort: number; boltPort: number; owner: ProcessIdentity },
  onProgress: OnProgress,
): Promise<ManagedServer> {
  const password = await openData(plan, httpPort);
  onProgress({ step: "adopted", message: `Uses the Neo4j that another policygraph runs (process ${owner.pid})` });
  return { boltPort, httpPort, password, passwordFile: plan.home.passwordFile, stop: async () => {} };
}

async function startNew(
  plan: LaunchPlan,
  onProgress: OnProgress,
  signal: AbortSignal | undefined,
): Promise<ManagedServer> {
  const { home, settings, runtime } = plan;
  await checkPortsFree(settings);
  const password = preparePassword(home, settings.password);
  writeFileSync(join(home.conf, "neo4j.conf"), plan.conf, { mode: 0o600 });
  if (!hasData(home)) {
    await setInitialPassword(password, {
      home,
      onProgress,
      runJava: (args, environment) => {
        const [command, javaArgs] = toJavaCommand(runtime.java, args, environment);
        return runCommand(command, javaArgs, { cwd: runtime.jars, signal });
      },
    });
  }
  onProgress({ step: "starting", message: "Starts Neo4j 5.26 (about ten seconds)" });
  const server = await launch(plan, signal);
  try {
    await openData(plan, settings.httpPort);
    return own(plan, server, password, onProgress);
  } catch (error) {
    await stopServerProcess(server);
    removeServerState(home.stateFile);
    throw error;
  }
}

/** A server that answers. Where it does not come to that, its process is ended before the error is thrown. */
async function launch(plan: LaunchPlan, signal: AbortSignal | undefined): Promise<ProcessIdentity> {
  signal?.throwIfAborted();
  const server = startServerProcess({ ...plan.runtime, home: plan.home, fast: plan.settings.fast });
  try {
    recordServer(plan, server);
    await waitUntilServerAnswers(server, { home: plan.home, httpPort: plan.settings.httpPort, signal });
    return server;
  } catch (error) {
    await stopServerProcess(server);
    throw error;
  }
}

function recordServer({ home, settings, confChecksum }: LaunchPlan, server: ProcessIdentity): void {
  const owner = readProcessIdentity(process.pid);
  if (owner === null) throw new Error(`recordServer: the running process ${process.pid} cannot be read`);
  const { boltPort, httpPort } = settings;
  writeServerState(home.stateFile, { server, owner, boltPort, httpPort, confChecksum });
}

function own(plan: LaunchPlan, first: ProcessIdentity, password: string, onProgress: OnProgress): ManagedServer {
  const { home, settings } = plan;
  const supervision = new AbortController();
  let server = first;
  const restart = async () => {
    await checkPortsFree(settings);
    server = await launch(plan, supervision.signal);
    return server;
  };
  const supervised = superviseServer(first, { restart, onProgress, signal: supervision.signal });
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    onProgress({ step: "stopping", message: "Stops Neo4j" });
    supervision.abort();
    await supervised;
    await stopServerProcess(server);
    removeServerState(home.stateFile);
  };
  onProgress({ step: "ready", message: `Neo4j is ready on bolt://127.0.0.1:${settings.boltPort}` });
  return {
    boltPort: settings.boltPort,
    httpPort: settings.httpPort,
    password,
    passwordFile: home.passwordFile,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** The password that opened the data, which is then also the one kept; throws where user, password or database is refused. */
async function openData({ home, settings }: LaunchPlan, httpPort: number): Promise<string> {
  const { username, database } = settings;
  const password = preparePassword(home, settings.password);
  const deadline = Date.now() + LONGEST_OPENING_MS;
  let access = await checkAccess(httpPort, { username, password, database });
  while (access !== "accepted") {
    if (access === "wrong-password") throw toWrongPassword(home, settings.password);
    if (Date.now() > deadline) throw toUnopened(home, database, access);
    await sleep(500);
    access = await checkAccess(httpPort, { username, password, database });
  }
  if (readPasswordFile(home.passwordFile) !== password) writePasswordFile(home.passwordFile, password);
  return password;
}

function toUnopened(home: Neo4jHome, database: string, access: AccessCheck): Neo4jUnavailable {
  return access === "no-such-database"
    ? new Neo4jUnavailable(
        "NEO4J_DATABASE",
        `The managed Neo4j has no database "${database}": its data in ${home.data} were made with another NEO4J_DATABASE, and Community has only one. Set it back, or move the data away.`,
      )
    : new Neo4jUnavailable(
        "START_FAILED",
        `The managed Neo4j answers, but its database "${database}" is not open after ${LONGEST_OPENING_MS / 1000} s; see ${home.debugLog}.`,
      );
}
