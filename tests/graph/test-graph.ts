import neo4j, { type Driver } from "neo4j-driver";
import { inject } from "vitest";
import { createDatabase, type Database } from "../../src/graph/database.ts";
import { cleanDatabase } from "../support/clean-database.ts";

/** The test database as the program sees it, and beside it what only tests may do. */
export type TestGraph = {
  readonly database: Database;
  /** Rows of any statement as plain objects. */
  readonly query: (statement: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
  /** Takes everything out, constraints and indexes too. */
  readonly clean: () => Promise<void>;
  /** All nodes and relationships with all they carry, in an order of their own; `updatedAt` left out. */
  readonly snapshot: () => Promise<{ nodes: unknown[]; relationships: unknown[] }>;
  readonly close: () => Promise<void>;
};

/** Opens the Neo4j of the integration tests. Close it. */
export function openTestGraph(): TestGraph {
  const { uri, username, password, database: name } = inject("neo4j");
  const database = createDatabase({ uri, username, password, database: name });
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const query = async (statement: string, parameters: Record<string, unknown> = {}) => {
    const { records } = await driver.executeQuery(statement, parameters, { database: name });
    return records.map((record) => record.toObject());
  };
  const rows = async (statement: string) =>
    (await query(statement)).map(({ row }) => sortKeys(row as object)).sort(byText);
  return {
    database,
    query,
    clean: () => cleanDatabase(driver, name),
    snapshot: async () => ({
      nodes: await rows("MATCH (n) WHERE NOT n:Migration RETURN n {.*, labels: labels(n), updatedAt: null} AS row"),
      relationships: await rows("MATCH (a)-[r]->(b) RETURN r {.*, type: type(r), start: a.id, end: b.id} AS row"),
    }),
    close: async () => {
      await database.close();
      await driver.close();
    },
  };
}

function sortKeys(row: object): object {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
