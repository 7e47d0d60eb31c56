import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePorts } from "./free-ports.ts";
import { SHARED_JARS } from "./shared-jars.ts";

const program = fileURLToPath(new URL("../../dist/cli/policygraph.js", import.meta.url));

/** The built program as a process of its own, as a user runs it. */
export type Run = {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code when the program has ended. */
  readonly ended: Promise<number | null>;
  /** Resolves once standard output contains the text; rejects when the program ends before. */
  readonly printed: (text: string) => Promise<void>;
};

/** Runs `policygraph …args` with nothing of this environment but PATH, HOME and JAVA_HOME, and `env`. */
export function runPolicygraph(args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const { PATH = "", HOME = "", JAVA_HOME } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (stdout.includes(text)) resolve();
        };
        child.stdout.on("data", look);
        look();
        void ended.then((code) =>
          reject(new Error(`ended with ${code} before printing «${text}»:\n${stdout}\n${stderr}`)),
        );
      }),
  };
}

/** Settings for a program that disturbs nobody: a home of its own, free ports, the jars that are here already. */
export async function createPrivateSettings(): Promise<{
  env: Record<string, string>;
  home: string;
  url: string;
  remove: () => void;
}> {
  const home = mkdtempSync(join(tmpdir(), "policygraph-run-"));
  mkdirSync(join(home, "neo4j"), { recursive: true, mode: 0o700 });
  mkdirSync(SHARED_JARS, { recursive: true });
  symlinkSync(SHARED_JARS, join(home, "neo4j", "lib"));
  const [bolt, http] = await findFreePorts();
  const [port] = await findFreePorts();
  return {
    home,
    url: `http://127.0.0.1:${port}`,
    env: {
      PORT: String(port),
      POLICYGRAPH_HOME: home,
      POLICYGRAPH_BOLT_PORT: String(bolt),
      POLICYGRAPH_NEO4J_HTTP_PORT: String(http),
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
