import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { preparePassword, toWrongPassword } from "./initial-password.ts";
import type { Neo4jHome } from "./neo4j-home.ts";
import { type AccessCheck, checkAccess, readDiscovery } from "./neo4j-http.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { readPasswordFile, writePasswordFile } from "./password.ts";
import { checkPortsFree } from "./ports.ts";
import { isRunning, type ProcessIdentity, readProcessIdentity } from "./process-identity.ts";
import { findRunningServer } from "./running-server.ts";
import { isServerRunning, type ServerHandle, stopServer, toServerName } from "./server-handle.ts";
import type { ManagedServerSettings, ServerRuntime } from "./server-runtime.ts";
import { readServerState, removeServerState, type ServerState, writeServerState } from "./server-state.ts";
import { addServerUser, readServerUsers, removeServerUser } from "./server-users.ts";
import { toStartFailure } from "./start-failure.ts";
import { acquireStartLock } from "./start-lock.ts";
import { superviseServer } from "./supervise-server.ts";

/** Recovery after a crash and a busy machine included. */
const LONGEST_START_MS = 240_000;
/** The databases open a moment after the server answers; later only where one needs a long recovery. */
const LONGEST_OPENING_MS = 30_000;

export type ManagedServer = {
  readonly boltPort: number;
  readonly httpPort: number;
  readonly password: string;
  /** Ends the server in order; where another running program uses it, that one goes on with it. */
  stop(): Promise<void>;
};

type Plan = {
  readonly settings: ManagedServerSettings;
  readonly runtime: ServerRuntime;
  readonly home: Neo4jHome;
  readonly onProgress: OnProgress;
};

/**
 * The Neo4j of this home: started with the data that are there; or, where it runs already, joined (a program that uses
 * it lives) or taken over (its program was killed). Until `stop` it is started again whenever it dies; the last program
 * that uses it ends it. Aborting `signal` stops what was started so far.
 */
export async function startManagedServer(plan: Plan, signal?: AbortSignal): Promise<ManagedServer> {
  const { home, onProgress } = plan;
  const release = await acquireStartLock(home.lockFile, onProgress, signal);
  try {
    const running = await findRunningServer(home, onProgress, signal);
    if (running === null) return await startNew(plan, signal);
    if (running.user !== null) return await join(plan, running.state, running.user);
    if (running.state.confChecksum === toConfChecksum(plan)) return await takeOver(plan, running.state);
    await stopServer(running.state.server);
    return await startNew(plan, signal);
  } finally {
    release();
  }
}

async function join(plan: Plan, state: ServerState, user: ProcessIdentity): Promise<ManagedServer> {
  const { server, boltPort, httpPort } = state;
  const password = await openData(plan, httpPort);
  plan.onProgress({ step: "adopted", message: `Uses the Neo4j that another policygraph runs (process ${user.pid})` });
  return use(plan, server, { boltPort, httpPort, password });
}

async function takeOver(plan: Plan, { server, httpPort }: ServerState): Promise<ManagedServer> {
  const password = await openData(plan, httpPort);
  const name = toServerName(server);
  plan.onProgress({ step: "adopted", message: `Takes over the Neo4j that a killed policygraph left (${name})` });
  recordServer(plan, server);
  return own(plan, server, password);
}

function own(plan: Plan, server: ServerHandle, password: string): ManagedServer {
  const { boltPort, httpPort } = plan.settings;
  plan.onProgress({ step: "ready", message: `Neo4j is ready on bolt://127.0.0.1:${boltPort}` });
  return use(plan, server, { boltPort, httpPort, password });
}

async function startNew(plan: Plan, signal: AbortSignal | undefined): Promise<ManagedServer> {
  const { home, settings, runtime, onProgress } = plan;
  await checkPortsFree(settings);
  const password = preparePassword(home, settings.password);
  await runtime.prepare(password, signal);
  onProgress({ step: "starting", message: "Starts Neo4j 5.26 (about ten seconds)" });
  try {
    const server = await launch(plan, password, signal);
    try {
      await openData(plan, settings.httpPort, signal);
      return own(plan, server, password);
    } catch (error) {
      await stopServer(server);
      throw error;
    }
  } catch (error) {
    removeServerState(home.stateFile);
    throw error;
  }
}

/** A server that answers over HTTP, about a second after Bolt does. Where it does not come to that, it is ended. */
async function launch(plan: Plan, password: string, signal: AbortSignal | undefined): Promise<ServerHandle> {
  signal?.throwIfAborted();
  const server = await plan.runtime.start(password);
  try {
    recordServer(plan, server);
    const deadline = Date.now() + LONGEST_START_MS;
    while ((await readDiscovery(plan.settings.httpPort)) === null) {
      const failed = !(await isServerRunning(server)) || Date.now() > deadline;
      if (failed) {
        throw await toStartFailure("Neo4j was started and did not come up.", {
          runtime: plan.runtime,
          data: plan.home.data,
        });
      }
      await sleep(100, undefined, signal ? { signal } : {});
    }
    return server;
  } catch (error) {
    await stopServer(server);
    throw error;
  }
}

function recordServer(plan: Plan, server: ServerHandle): void {
  const owner = readProcessIdentity(process.pid);
  if (owner === null) throw new Error(`recordServer: the running process ${process.pid} cannot be read`);
  const { boltPort, httpPort } = plan.settings;
  writeServerState(plan.home.stateFile, { server, owner, boltPort, httpPort, confChecksum: toConfChecksum(plan) });
}

function toConfChecksum({ runtime }: Plan): string {
  return createHash("sha256").update(runtime.fingerprint).digest("hex");
}

/** Whoever uses the server writes that down, has it started again where it dies, and ends it where nobody else uses it. */
function use(plan: Plan, first: ServerHandle, access: Omit<ManagedServer, "stop">): ManagedServer {
  const { home, onProgress } = plan;
  const record = addServerUser(home.users);
  const supervision = new AbortController();
  const { signal } = supervision;
  const restart = () => restartServer(plan, access.password, signal);
  const supervised = superviseServer(first, { restart, onProgress, signal });
  const stop = async () => {
    supervision.abort();
    await supervised;
    const release = await acquireStartLock(home.lockFile, onProgress);
    try {
      removeServerUser(home.users, record);
      await leave(plan);
    } finally {
      release();
    }
  };
  let stopped: Promise<void> | null = null;
  return {
    ...access,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** The server that runs in place of one that died: its owner starts it, or, where that was killed, whoever is first. */
async function restartServer(plan: Plan, password: string, signal: AbortSignal): Promise<ServerHandle> {
  const { home, settings, onProgress } = plan;
  for (;;) {
    const state = readServerState(home.stateFile);
    if (state === null || state.owner.pid === process.pid || !isRunning(state.owner)) break;
    if ((await isServerRunning(state.server)) && (await readDiscovery(state.httpPort)) !== null) return state.server;
    await sleep(500, undefined, { signal });
  }
  const release = await acquireStartLock(home.lockFile, onProgress, signal);
  try {
    const running = await findRunningServer(home, onProgress, signal);
    if (running !== null) return running.state.server;
    await checkPortsFree(settings);
    return await launch(plan, password, signal);
  } finally {
    release();
  }
}

/** Leaves the server to another program that uses it, else ends it. */
async function leave({ home, onProgress }: Plan): Promise<void> {
  const state = readServerState(home.stateFile);
  if (state === null) return;
  const users = readServerUsers(home.users);
  if (users.some(({ pid }) => pid === state.owner.pid)) return;
  const [heir] = users;
  if (heir !== undefined) {
    onProgress({ step: "stopping", message: `Leaves Neo4j to the policygraph that uses it (process ${heir.pid})` });
    writeServerState(home.stateFile, { ...state, owner: heir });
    return;
  }
  onProgress({ step: "stopping", message: "Stops Neo4j" });
  await stopServer(state.server);
  removeServerState(home.stateFile);
}

/** The password that opened the data, which is then the one kept; throws where user, password or database is refused. */
async function openData({ home, settings }: Plan, httpPort: number, signal?: AbortSignal): Promise<string> {
  const { username, database } = settings;
  const password = preparePassword(home, settings.password);
  const deadline = Date.now() + LONGEST_OPENING_MS;
  let access = await checkAccess(httpPort, { username, password, database });
  while (access.outcome !== "accepted") {
    if (access.outcome === "wrong-password") throw toWrongPassword(home, settings.password);
    if (Date.now() > deadline) throw toUnopened(home, database, access);
    await sleep(500, undefined, signal ? { signal } : {});
    access = await checkAccess(httpPort, { username, password, database });
  }
  if (readPasswordFile(home.passwordFile) !== password) writePasswordFile(home.passwordFile, password);
  return password;
}

function toUnopened(home: Neo4jHome, database: string, { outcome, said }: AccessCheck): Neo4jUnavailable {
  return outcome === "no-such-database"
    ? new Neo4jUnavailable(
        "NEO4J_DATABASE",
        `The Neo4j that another policygraph runs in ${home.directory} has no database "${database}": expected the NEO4J_DATABASE that it was started with. Use that, or stop it first.`,
      )
    : new Neo4jUnavailable(
        "START_FAILED",
        `Neo4j runs, but its database "${database}" does not open (${said}). If the data are damaged, move ${home.data} away and start again: the seed is loaded anew. The reason stands in ${home.debugLog}.`,
      );
}
