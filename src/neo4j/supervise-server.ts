import { setTimeout as sleep } from "node:timers/promises";
import type { OnProgress } from "./neo4j-progress.ts";
import { isRunning, type ProcessIdentity } from "./process-identity.ts";

const LOOK_EVERY_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Watches a server until `signal` aborts and calls `restart` whenever it has died: at once, after a failure to come up
 * again with growing pauses of at most 15 s. `restart` returns the new process when it answers.
 */
export async function superviseServer(
  first: ProcessIdentity,
  {
    restart,
    onProgress,
    signal,
  }: { restart: () => Promise<ProcessIdentity>; onProgress: OnProgress; signal: AbortSignal },
): Promise<void> {
  let server = first;
  let pause = 0;
  while (!signal.aborted) {
    await sleep(pause || LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => {});
    if (signal.aborted || isRunning(server)) continue;
    onProgress({ step: "crashed", message: `Neo4j (process ${server.pid}) has ended unexpectedly: starting it again` });
    try {
      server = await restart();
      pause = 0;
      onProgress({ step: "restarted", message: `Neo4j runs again (process ${server.pid}), with its data` });
    } catch (error) {
      if (signal.aborted) return;
      pause = Math.min(Math.max(pause * 2, 1000), LONGEST_PAUSE_MS);
      const reason = error instanceof Error ? error.message : String(error);
      onProgress({ step: "crashed", message: `Neo4j did not come up; next try in ${pause / 1000} s. ${reason}` });
    }
  }
}
