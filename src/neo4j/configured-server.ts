import { Neo4jUnavailable } from "./neo4j-unavailable.ts";

/** The oldest Neo4j that the statements in `cypher/` run on. */
const OLDEST = { major: 5, minor: 26 };

/** `Neo4j/5.26.30`, `Neo4j/2026.09.0`, `Neo4j/5.27-aura`: how a server names itself over Bolt. */
const AGENT = /^Neo4j\/(\d+)\.(\d+)/;

/**
 * Whether the Neo4j of `NEO4J_URI` can be worked with. `verify` asks it over Bolt, which only `src/graph/` speaks: it
 * resolves to the name the server gives itself, or rejects with an error that may carry `kind` and `code`.
 *
 * @throws Neo4jUnavailable `NEO4J_UNREACHABLE`, `NEO4J_AUTH_FAILED`, `NEO4J_DATABASE` or `NEO4J_VERSION`
 */
export async function checkConfiguredNeo4j(
  { uri, username, database }: { uri: string; username: string; database: string },
  verify: () => Promise<{ readonly version: string }>,
): Promise<void> {
  const { version } = await verify().catch((error: unknown) => {
    throw toNeo4jUnavailable(error, { uri, username, database });
  });
  const [, major = "0", minor = "0"] = AGENT.exec(version) ?? [];
  if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)) return;
  throw new Neo4jUnavailable(
    "NEO4J_VERSION",
    `The server at NEO4J_URI (${uri}) is ${version}; expected Neo4j ${OLDEST.major}.${OLDEST.minor} or newer. Upgrade it, or unset NEO4J_URI to have one started.`,
  );
}

function toNeo4jUnavailable(
  error: unknown,
  { uri, username, database }: { uri: string; username: string; database: string },
): Neo4jUnavailable {
  const code = readText(error, "code");
  const came = error instanceof Error ? error.message : String(error);
  if (readText(error, "kind") === "denied" || code.includes("Security.")) {
    return new Neo4jUnavailable(
      "NEO4J_AUTH_FAILED",
      `The Neo4j at NEO4J_URI (${uri}) refuses user ${username} (${came}): check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  if (code.includes("DatabaseNotFound")) {
    return new Neo4jUnavailable(
      "NEO4J_DATABASE",
      `The Neo4j at NEO4J_URI (${uri}) has no database "${database}": set NEO4J_DATABASE to one that it has (SHOW DATABASES).`,
      { cause: error },
    );
  }
  return new Neo4jUnavailable(
    "NEO4J_UNREACHABLE",
    `No Neo4j answers at NEO4J_URI (${uri}): ${came}\nStart it, or check host and port (Bolt, usually 7687) and the scheme (+s where it wants TLS); or unset NEO4J_URI to have one started.`,
    { cause: error },
  );
}

function readText(error: unknown, property: "code" | "kind"): string {
  if (typeof error !== "object" || error === null) return "";
  const value = (error as Record<string, unknown>)[property];
  return typeof value === "string" ? value : "";
}
