import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, type ProcessIdentity } from "./process-identity.ts";
import { runCommand } from "./run-command.ts";

/** A server that was started, by whatever way; survives being written to a file. */
export type ServerHandle =
  | ({ readonly kind: "process" } & ProcessIdentity)
  | { readonly kind: "container"; readonly id: string };

/** Closing the databases takes less than a second; a checkpoint of a large store may take longer. */
const STOP_GRACE_S = 30;

export async function isServerRunning(server: ServerHandle): Promise<boolean> {
  if (server.kind === "process") return isRunning(server);
  const { status, output } = await runCommand("docker", ["inspect", "--format", "{{.State.Running}}", server.id]);
  return status === 0 && output.trim() === "true";
}

/** SIGTERM, and SIGKILL after a grace period; comes back when the server has ended, not only its ports. */
export async function stopServer(server: ServerHandle): Promise<void> {
  if (server.kind === "container") {
    await runCommand("docker", ["stop", "--time", String(STOP_GRACE_S), server.id]);
    await runCommand("docker", ["rm", "--force", server.id]);
    return;
  }
  const deadline = Date.now() + STOP_GRACE_S * 1000;
  sendSignal(server, "SIGTERM");
  while (isRunning(server)) {
    if (Date.now() > deadline) sendSignal(server, "SIGKILL");
    await sleep(50);
  }
}

/** `process 4711`, `container 9f8e7d6c5b4a`. */
export function toServerName(server: ServerHandle): string {
  return server.kind === "process" ? `process ${server.pid}` : `container ${server.id.slice(0, 12)}`;
}

function sendSignal(server: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    if (isRunning(server)) process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
