import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jHome } from "./neo4j-home.ts";
import { readDiscovery } from "./neo4j-http.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { isRunning } from "./process-identity.ts";
import { isServerRunning, stopServer } from "./server-handle.ts";
import { readServerState, type ServerState } from "./server-state.ts";

const LONGEST_WAIT_MS = 90_000;

export type RunningServer = { readonly owned: "by-another" | "by-nobody"; readonly state: ServerState };

/**
 * The server of this home that already answers, or null when one must be started. Waits while it is coming up, or
 * while its living owner starts it again; one that nobody owns and that does not answer is stopped.
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
    if (state === null) return null;
    const serverLives = await isServerRunning(state.server);
    const ownerLives = isRunning(state.owner);
    if (!serverLives && !ownerLives) return null;
    if (serverLives && (await readDiscovery(state.httpPort)) !== null) {
      return { owned: ownerLives ? "by-another" : "by-nobody", state };
    }
    if (Date.now() > deadline) {
      if (ownerLives) {
        throw new Neo4jUnavailable(
          "START_FAILED",
          `The Neo4j of this home belongs to the running process ${state.owner.pid} and does not answer. Stop that process and start again; the log is ${home.consoleLog}.`,
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
