import { setTimeout as sleep } from "node:timers/promises";
import type { OnProgress } from "./neo4j-progress.ts";
import { isServerRunning, type ServerHandle, toServerName } from "./server-handle.ts";

const LONGEST_PAUSE_MS = 15_000;

/**
 * Watches a server until `signal` aborts and calls `restart` whenever it has died: at once, after a failure to come up
 * again with growing pauses of at most 15 s. `restart` returns the new server when it answers.
 */
export async function superviseServer(
  first: ServerHandle,
  options: { restart: () => Promise<ServerHandle>; onProgress: OnProgress; signal: AbortSignal },
): Promise<void> {
  const { restart, onProgress, signal } = options;
  // To look after a process costs nothing, after a container a run of the Docker client.
  const lookEveryMs = first.kind === "process" ? 1000 : 5000;
  let server = first;
  let pause = 0;
  while (!signal.aborted) {
    await sleep(pause || lookEveryMs, undefined, { signal, ref: false }).catch(() => {});
    if (signal.aborted || (await isServerRunning(server))) continue;
    onProgress({
      step: "crashed",
      message: `Neo4j (${toServerName(server)}) has ended unexpectedly: starting it again`,
    });
    try {
      server = await restart();
      pause = 0;
      onProgress({ step: "restarted", message: `Neo4j runs again (${toServerName(server)}), with its data` });
    } catch (error) {
      if (signal.aborted) return;
      pause = Math.min(Math.max(pause * 2, 1000), LONGEST_PAUSE_MS);
      const reason = error instanceof Error ? error.message : String(error);
      onProgress({ step: "crashed", message: `Neo4j did not come up; next try in ${pause / 1000} s. ${reason}` });
    }
  }
}
