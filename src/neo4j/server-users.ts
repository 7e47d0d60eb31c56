import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning, type ProcessIdentity, parseProcessIdentity, readProcessIdentity } from "./process-identity.ts";

/**
 * Writes down that this process uses the managed server of a home; returns the name of the record. As all that is done
 * with records, it is for the holder of the start lock.
 */
export function addServerUser(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${process.pid}.${randomUUID()}.json`;
  writeFileSync(join(folder, name), JSON.stringify(readProcessIdentity(process.pid)), { mode: 0o600 });
  return name;
}

/** Takes a record back; one that is gone already is no error. */
export function removeServerUser(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

/** The running processes that use the server; records of others, which were killed, are removed. */
export function readServerUsers(folder: string): ProcessIdentity[] {
  const users: ProcessIdentity[] = [];
  for (const name of listRecords(folder)) {
    const user = readRecord(join(folder, name));
    if (user !== null && isRunning(user)) users.push(user);
    else removeServerUser(folder, name);
  }
  return users;
}

function listRecords(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readRecord(path: string): ProcessIdentity | null {
  try {
    return parseProcessIdentity(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
