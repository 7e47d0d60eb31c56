import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { runCommand } from "./run-command.ts";

/** The list of jars; it ships with the package, two folders above this file in `src/` and in `dist/`. */
const POM = fileURLToPath(new URL("../../pom.xml", import.meta.url));

/** Written last: jar names with their sizes in bytes, as Maven left them. */
const STAMP = "resolved.json";

/** Often enough to show that it goes on, seldom enough for a log: Maven fetches some 850 files. */
const REPORT_EVERY_MS = 2000;

/** The folder with all jars of pom.xml under `jars`, or null when they have to be resolved first. */
export function findJars(jars: string): string | null {
  const directory = toJarDirectory(jars);
  return isComplete(directory) ? directory : null;
}

export async function isMavenHere(): Promise<boolean> {
  return (await runCommand("mvn", ["--version"], { timeoutMs: 30_000 })).status === 0;
}

/**
 * Has Maven copy the jars of pom.xml into a folder of their own under `jars`, which is returned. The folder appears
 * whole or not at all, so that two programs at once, or one that is interrupted, leave no half set.
 */
export async function resolveJars(jars: string, onProgress: OnProgress, signal?: AbortSignal): Promise<string> {
  const directory = toJarDirectory(jars);
  mkdirSync(jars, { recursive: true });
  const unfinished = mkdtempSync(join(jars, "unfinished-"));
  try {
    onProgress({ step: "jars", message: "Maven resolves Neo4j 5.26 and Neo4j Browser (about 140 MB, only this once)" });
    let fetched = 0;
    let nextReportAt = Date.now() + REPORT_EVERY_MS;
    const { status, output } = await runCommand(
      "mvn",
      ["-B", "-f", POM, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${unfinished}`],
      {
        signal,
        onLine: (line) => {
          if (!DOWNLOADED.test(line)) return;
          fetched += 1;
          if (Date.now() < nextReportAt) return;
          nextReportAt = Date.now() + REPORT_EVERY_MS;
          onProgress({ step: "jars", message: `Maven: ${fetched} files fetched` });
        },
      },
    );
    if (status !== 0 || readJarSizes(unfinished).length === 0) {
      throw new Neo4jUnavailable(
        "JARS_UNRESOLVED",
        `Maven could not bring the jars of Neo4j (mvn -f ${POM} ended with ${status ?? "a signal"}):\n${toErrorLines(output)}\n` +
          "Check the network and the mirror in ~/.m2/settings.xml and start again; or set NEO4J_URI to a Neo4j of yours.",
      );
    }
    writeFileSync(join(unfinished, STAMP), JSON.stringify(readJarSizes(unfinished)));
    if (!isComplete(directory)) {
      rmSync(directory, { recursive: true, force: true });
      renameSync(unfinished, directory);
    }
    return directory;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Named by the checksum of pom.xml: another pom means other jars, and a running server keeps those it was started with. */
function toJarDirectory(jars: string): string {
  return join(jars, createHash("sha256").update(readFileSync(POM)).digest("hex").slice(0, 12));
}

function isComplete(directory: string): boolean {
  try {
    return readFileSync(join(directory, STAMP), "utf8") === JSON.stringify(readJarSizes(directory));
  } catch {
    return false;
  }
}

function readJarSizes(directory: string): [name: string, bytes: number][] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".jar"))
    .sort()
    .map((name) => [name, statSync(join(directory, name)).size]);
}

/** `[INFO] Downloaded from central: https://…/neo4j-5.26.30.jar (12 kB at 1.2 MB/s)`; before Maven 3.5 without `from`. */
const DOWNLOADED = /^(?:\[INFO\] )?Downloaded/;

function toErrorLines(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const errors = lines.filter((line) => line.startsWith("[ERROR]"));
  return (errors.length > 0 ? errors.slice(0, 6) : lines.slice(-6)).map((line) => `  ${line}`).join("\n");
}
