import { describe, expect, it } from "vitest";
import { checkConfiguredNeo4j } from "../../src/neo4j/configured-server.ts";

const given = { uri: "bolt://db:7687", username: "reader", database: "policies" };
const failing = (more: object) => () => Promise.reject(Object.assign(new Error("so it came"), more));

describe("checkConfiguredNeo4j", () => {
  it.each(["Neo4j/5.26.0", "Neo4j/5.26.30", "Neo4j/5.27-aura", "Neo4j/2026.09.0"])("takes %s", async (version) => {
    await expect(checkConfiguredNeo4j(given, async () => ({ version }))).resolves.toBeUndefined();
  });

  it.each(["Neo4j/4.4.40", "Neo4j/5.9.0", "unknown", "Memgraph"])("refuses %s", async (version) => {
    await expect(checkConfiguredNeo4j(given, async () => ({ version }))).rejects.toMatchObject({
      code: "NEO4J_VERSION",
      message: `The server at NEO4J_URI (bolt://db:7687) is ${version}; expected Neo4j 5.26 or newer. Upgrade it, or unset NEO4J_URI to have one started.`,
    });
  });

  it.each([
    [
      { kind: "denied", code: "Neo.ClientError.Security.Unauthorized" },
      "NEO4J_AUTH_FAILED",
      "check NEO4J_USERNAME and NEO4J_PASSWORD",
    ],
    [{ code: "Neo.ClientError.Database.DatabaseNotFound" }, "NEO4J_DATABASE", 'has no database "policies"'],
    [{ kind: "unavailable", code: "ServiceUnavailable" }, "NEO4J_UNREACHABLE", "check host and port"],
    [{}, "NEO4J_UNREACHABLE", "so it came"],
  ])("tells %j as %s", async (error, code, advice) => {
    await expect(checkConfiguredNeo4j(given, failing(error))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(advice),
    });
  });
});
