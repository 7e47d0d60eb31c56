import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/** Neo4j 5.26 runs on this Java and newer ones (seen on 17 and 25). */
export const OLDEST_JAVA = 17;

export type JavaRuntime =
  | { readonly kind: "found"; readonly command: string; readonly version: number }
  | { readonly kind: "too-old"; readonly command: string; readonly version: number }
  | { readonly kind: "absent" };

/** The first Java that is new enough: `JAVA_HOME`, then the PATH; else the one that is too old; else absent. */
export async function findJava(javaHome: string | undefined): Promise<JavaRuntime> {
  const candidates = javaHome ? [join(javaHome, "bin", "java"), "java"] : ["java"];
  let tooOld: JavaRuntime | null = null;
  for (const command of candidates) {
    const { status, output } = await runCommand(command, ["-version"], { timeoutMs: 20_000 });
    const version = status === 0 ? parseJavaVersion(output) : null;
    if (version === null) continue;
    if (version >= OLDEST_JAVA) return { kind: "found", command, version };
    tooOld ??= { kind: "too-old", command, version };
  }
  return tooOld ?? { kind: "absent" };
}

/** `openjdk version "17.0.15" 2025-04-15`, `java version "1.8.0_292"`: the feature release, 17 and 8; null if there is none. */
const JAVA_VERSION = /version "(?:1\.)?(\d+)/;

export function parseJavaVersion(output: string): number | null {
  const match = JAVA_VERSION.exec(output);
  return match === null ? null : Number(match[1]);
}

/** `Java 17 is here (java)`, `Java 11 is too old (/opt/java/bin/java)`, `no Java was found (JAVA_HOME, PATH)`. */
export function toJavaFinding(java: JavaRuntime): string {
  if (java.kind === "absent") return "no Java was found (JAVA_HOME, PATH)";
  return `Java ${java.version} is ${java.kind === "found" ? "here" : "too old"} (${java.command})`;
}
