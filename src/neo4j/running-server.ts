import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jHome } from "./neo4j-home.ts";
import { readDiscovery } from "./neo4j-http.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { isRunning, type ProcessIdentity } from "./process-identity.ts";
import { isServerRunning, stopServer } from "./server-handle.ts";
import { readServerState, type ServerState } from "./server-state.ts";
import { readServerUsers } from "./server-users.ts";

const LONGEST_WAIT_MS = 90_000;

export type RunningServer = {
  readonly state: ServerState;
  /** A running program that uses it; null where all were killed. */
  readonly user: ProcessIdentity | null;
};

/**
 * The server of this home that answers, or null when one must be started, by the holder of the start lock. Waits while
 * it is coming up; one that does not come to answer is stopped where nobody uses it.
 *
 * @throws Neo4jUnavailable where another program uses one that does not answer
 */
export async function findRunningServer(
  home: Neo4jHome,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<RunningServer | null> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  let told = false;
  for (;;) {
    const state = readServerState(home.stateFile);
    if (state === null || !(await isServerRunning(state.server))) return null;
    const user = isRunning(state.owner) ? state.owner : (readServerUsers(home.users)[0] ?? null);
    if ((await readDiscovery(state.httpPort)) !== null) return { state, user };
    if (Date.now() > deadline) {
      if (user !== null) {
        throw new Neo4jUnavailable(
          "START_FAILED",
          `The Neo4j of this home is used by the running process ${user.pid} and does not answer. Stop that process and start again; the log is ${home.consoleLog}.`,
        );
      }
      await stopServer(state.server);
      return null;
    }
    if (!told) onProgress({ step: "waiting", message: "The Neo4j of this home is coming up: waiting for it" });
    told = true;
    await sleep(200, undefined, signal ? { signal } : {});
  }
}
