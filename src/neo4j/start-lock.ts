import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { isRunning, type ProcessIdentity, readProcessIdentity } from "./process-identity.ts";

const LONGEST_WAIT_MS = 240_000;

/**
 * Lets one program at a time start the Neo4j of a home; returns the release. A lock left by a killed program is
 * taken over. Waits while another one is starting, at most four minutes.
 */
export async function acquireStartLock(
  path: string,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<() => void> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  let told = false;
  while (!tryLock(path)) {
    const holder = readHolder(path);
    if (holder === null || !isRunning(holder)) {
      rmSync(path, { force: true });
      continue;
    }
    if (Date.now() > deadline) {
      throw new Neo4jUnavailable(
        "START_FAILED",
        `Process ${holder.pid} has been starting this Neo4j for more than four minutes (${path}). Stop that process and start again.`,
      );
    }
    if (!told) onProgress({ step: "waiting", message: `Process ${holder.pid} is starting this Neo4j: waiting for it` });
    told = true;
    await sleep(200, undefined, signal ? { signal } : {});
  }
  return () => rmSync(path, { force: true });
}

/** The file appears with its content at once (link), so that nobody takes a lock just being written for a stale one. */
function tryLock(path: string): boolean {
  const unlinked = `${path}.${process.pid}.${randomUUID()}`;
  writeFileSync(unlinked, JSON.stringify(readProcessIdentity(process.pid)), { mode: 0o600 });
  try {
    linkSync(unlinked, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(unlinked);
  }
}

function readHolder(path: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ProcessIdentity | null;
  } catch {
    return null;
  }
}
