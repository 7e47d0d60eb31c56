import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Neo4jContainer } from "@testcontainers/neo4j";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { isDockerAnswering } from "../../src/neo4j/docker-server.ts";
import { findOrStartNeo4j, type RunningNeo4j } from "../../src/neo4j/find-or-start.ts";
import { toNeo4jHome } from "../../src/neo4j/neo4j-home.ts";
import { isRunning } from "../../src/neo4j/process-identity.ts";
import { readServerState } from "../../src/neo4j/server-state.ts";
import { findFreePorts } from "./free-ports.ts";
import { SHARED_JARS } from "./shared-jars.ts";

/** How the tests reach their Neo4j: `inject("neo4j")`. */
export type TestNeo4j = Pick<RunningNeo4j, "uri" | "username" | "password" | "database"> & {
  readonly origin: "testcontainers" | "managed";
};

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** Vitest's global set-up: one real Neo4j for all integration tests; returns its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j, stop } = (await startContainer()) ?? (await startManaged());
  project.provide("neo4j", neo4j);
  return stop;
}

/** As in service, so that what a statement may take is what the tests see. */
const transactionMegabytes = 256;

type Started = { neo4j: TestNeo4j; stop: () => Promise<void> };

async function startContainer(): Promise<Started | null> {
  if (!(await isDockerAnswering())) return null;
  try {
    const container = await new Neo4jContainer("neo4j:5.26-community")
      .withEnvironment({ NEO4J_db_memory_transaction_max: `${transactionMegabytes}m` })
      .start();
    say(`neo4j:5.26-community in a container (testcontainers), ${container.getBoltUri()}`);
    return {
      neo4j: {
        uri: container.getBoltUri(),
        username: container.getUsername(),
        password: container.getPassword(),
        database: "neo4j",
        origin: "testcontainers",
      },
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    say(`Docker answers, but testcontainers could not start Neo4j (${error instanceof Error ? error.message : error})`);
    return null;
  }
}

async function startManaged(): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), "policygraph-tests-"));
  const [boltPort, httpPort] = await findFreePorts();
  const { uri, username, password, database, stop } = await findOrStartNeo4j(
    {
      username: "neo4j",
      database: "neo4j",
      home,
      boltPort,
      httpPort,
      jars: SHARED_JARS,
      fast: true,
      transactionMegabytes,
    },
    () => {},
  );
  const killLeftover = () => killServerOf(home);
  process.once("exit", killLeftover);
  say(`the managed Neo4j (Java and Maven), ${uri}`);
  return {
    neo4j: { uri, username, password, database, origin: "managed" },
    stop: async () => {
      await stop();
      process.off("exit", killLeftover);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Where Ctrl-C ends vitest before its tear-down, the server must not live on. */
function killServerOf(home: string): void {
  const server = readServerState(toNeo4jHome(home).stateFile)?.server;
  if (server?.kind === "process" && isRunning(server)) process.kill(server.pid, "SIGKILL");
}

function say(what: string): void {
  process.stdout.write(`Integration tests run on: ${what}\n`);
}
