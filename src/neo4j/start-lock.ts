import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { isRunning, parseProcessIdentity, readProcessIdentity } from "./process-identity.ts";

const LONGEST_WAIT_MS = 240_000;

/**
 * Lets one program at a time start, join, leave or end the Neo4j of a home; returns the release. A lock left by a
 * killed program is taken over. Waits while another one holds it, at most four minutes.
 */
export async function acquireStartLock(
  path: string,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<() => void> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  let told = false;
  while (!tryLock(path)) {
    const lock = readLock(path);
    if (lock === null) continue;
    const holder = parseProcessIdentity(lock);
    if (holder === null || !isRunning(holder)) {
      removeStaleLock(path, lock);
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

/**
 * Takes a lock away that reads `stale`. Another program may have done so already and hold a lock of its own there: that
 * one is put back.
 */
export function removeStaleLock(path: string, stale: string): void {
  const taken = toUniqueName(path);
  try {
    renameSync(path, taken);
    if (readLock(taken) !== stale) linkSync(taken, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

/** The file appears with its content at once (link), so that nobody takes a lock just being written for a stale one. */
function tryLock(path: string): boolean {
  const unlinked = toUniqueName(path);
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

function toUniqueName(path: string): string {
  return `${path}.${process.pid}.${randomUUID()}`;
}

/** Null where there is no lock any more. */
function readLock(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
