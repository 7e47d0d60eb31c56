import { spawn } from "node:child_process";

/** `status` null: the command could not be started, or a signal ended it. */
export type CommandResult = { readonly status: number | null; readonly output: string };

/**
 * Runs a command found on the PATH to its end; standard output and standard error come back together.
 * Rejects only when `signal` aborts; a command that is not there comes back with status null.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { cwd?: string; signal?: AbortSignal | undefined; timeoutMs?: number; onLine?: (line: string) => void } = {},
): Promise<CommandResult> {
  options.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    // Not by spawn's own timeout: its timer outlives a command that could not be started.
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => child.kill(), options.timeoutMs);
    let output = "";
    let unfinishedLine = "";
    const take = (chunk: string) => {
      output += chunk;
      const lines = (unfinishedLine + chunk).split("\n");
      unfinishedLine = lines.pop() ?? "";
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    let notStarted: Error | null = null;
    child.on("error", (error) => {
      notStarted = error;
      if (child.pid === undefined) finish(null);
    });
    child.on("close", finish);
    function finish(status: number | null) {
      clearTimeout(timer);
      if (options.signal?.aborted) reject(options.signal.reason);
      else resolve({ status, output: notStarted === null ? output : notStarted.message });
    }
  });
}
