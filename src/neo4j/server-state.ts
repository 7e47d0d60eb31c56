import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { ProcessIdentity } from "./process-identity.ts";
import type { ServerHandle } from "./server-handle.ts";

/** Who runs a managed server, on which ports; kept beside it so that another program, or the next one, finds it. */
export type ServerState = {
  readonly server: ServerHandle;
  /** The program that starts it again where it dies; of those that use it, each of which may be the last to stop. */
  readonly owner: ProcessIdentity;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Changes when the server would be started differently. */
  readonly confChecksum: string;
};

/** Null when there is none, or it cannot be read. */
export function readServerState(path: string): ServerState | null {
  try {
    const state: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isServerState(state) ? state : null;
  } catch {
    return null;
  }
}

/** Replaces the file at once: nobody reads half of it. */
export function writeServerState(path: string, state: ServerState): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(state), { mode: 0o600 });
  renameSync(unfinished, path);
}

export function removeServerState(path: string): void {
  rmSync(path, { force: true });
}

function isServerState(value: unknown): value is ServerState {
  if (typeof value !== "object" || value === null) return false;
  const { server, owner, boltPort, httpPort, confChecksum } = value as Record<string, unknown>;
  return (
    isHandle(server) &&
    isIdentity(owner) &&
    typeof boltPort === "number" &&
    typeof httpPort === "number" &&
    typeof confChecksum === "string"
  );
}

function isHandle(value: unknown): value is ServerHandle {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id } = value as Record<string, unknown>;
  return kind === "container" ? typeof id === "string" : kind === "process" && isIdentity(value);
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== "object" || value === null) return false;
  const { pid, startedAt } = value as Record<string, unknown>;
  return typeof pid === "number" && typeof startedAt === "string";
}
