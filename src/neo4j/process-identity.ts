import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that is not mistaken for a later one with the same number: `startedAt` is the kernel's word for its birth. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

/** Null when no such process runs; a zombie does not run. */
export function readProcessIdentity(pid: number): ProcessIdentity | null {
  if (!isSignalled(pid)) return null;
  const startedAt = process.platform === "linux" ? startOnLinux(pid) : startByPs(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** The identity that `readProcessIdentity` gave, written as JSON; null where the text is none. */
export function parseProcessIdentity(text: string): ProcessIdentity | null {
  try {
    return JSON.parse(text) as ProcessIdentity | null;
  } catch {
    return null;
  }
}

/** The same process as then, still running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return readProcessIdentity(identity.pid)?.startedAt === identity.startedAt;
}

function isSignalled(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** proc(5): after the command in parentheses come the state (field 3) and, as field 22, the start in clock ticks. */
function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function startByPs(pid: number): string | null {
  try {
    const [state, ...start] = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
    return state === undefined || state.startsWith("Z") ? null : start.join(" ");
  } catch {
    return null;
  }
}
