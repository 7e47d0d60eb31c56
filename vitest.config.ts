import { defineConfig } from "vitest/config";

/** Vite would take the other build of graphql than Node does for graphql-yoga: two builds don't know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Titles of the projects: `unit` needs nothing, `integration` one Neo4j for all its files, `servers` starts its own. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.integration.test.ts"],
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["tests/**/*.integration.test.ts"],
          exclude: ["tests/neo4j/**", "tests/cli/start.integration.test.ts"],
          globalSetup: ["tests/support/neo4j.ts"],
          // One database for all files: one file at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "servers",
          include: ["tests/neo4j/**/*.integration.test.ts", "tests/cli/start.integration.test.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
