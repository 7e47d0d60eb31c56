import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import type { ServerRuntime } from "./server-runtime.ts";

/** What the log says of the failures that people can mend. */
const KNOWN_FAILURES: readonly (readonly [sign: RegExp, advice: string])[] = [
  [/No space left on device/, "The disk is full: free some space and start again."],
  [
    /Lock file has been locked by another process|FileLockException/,
    "Another Neo4j uses the same data: stop it and start again.",
  ],
  [
    /insufficient memory for the Java Runtime|OutOfMemoryError/,
    "There is not enough memory: Neo4j needs about 1 GB free.",
  ],
  [
    /Permission denied|AccessDeniedException/,
    "A file under POLICYGRAPH_HOME may not be read or written by this user: give it back with chown.",
  ],
  [/UnsupportedClassVersionError/, "This Java is too old: install Java 17 or newer."],
  [
    /[Aa]ddress already in use/,
    "A port was taken meanwhile: POLICYGRAPH_BOLT_PORT and POLICYGRAPH_NEO4J_HTTP_PORT change them.",
  ],
];

/** `	at org.neo4j.kernel.database.Database.start(Database.java:513)`, `	... 14 more`: says nothing to a user. */
const STACK_FRAME = /^\s+(?:at |\.\.\. \d+ more)/;

/** `what` happened, what to do about it, and the last lines of the server's log with the place to read on. */
export async function toStartFailure(
  what: string,
  { runtime, data }: { runtime: ServerRuntime; data: string },
): Promise<Neo4jUnavailable> {
  const log = await runtime.readLog();
  const advice =
    KNOWN_FAILURES.find(([sign]) => sign.test(log))?.[1] ??
    `If the data are damaged, move ${data} away and start again: the seed is loaded anew.`;
  const lastLines = log
    .split("\n")
    .filter((line) => line.trim() !== "" && !STACK_FRAME.test(line))
    .slice(-12)
    .map((line) => `  ${line}`);
  return new Neo4jUnavailable(
    "START_FAILED",
    [`${what} ${advice}`, `The end of its log (more: ${runtime.logPlace}):`, ...lastLines].join("\n"),
  );
}
