import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import { type Logger, pino } from "pino";
import { createMetrics } from "../../src/api/metrics.ts";
import { readQuestions } from "../../src/api/questions.ts";
import { createApiServer, type ServerOptions } from "../../src/api/server.ts";
import { loadSeed } from "../../src/cli/load-seed.ts";
import { ownSeed, readSeed, type Seed } from "../../src/cli/read-seed.ts";
import type { Database } from "../../src/graph/database.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { lineageOfPlace, readName } from "../../src/pipeline.ts";
import { openTestGraph, type TestGraph } from "../graph/test-graph.ts";

/** One answer of the service. */
export type Answer = {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }[];
};

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question; the expectations check it.
export type Data = any;

type Variables = Readonly<Record<string, unknown>>;

/** The service over HTTP, on a port of its own. */
export type Served = {
  readonly url: string;
  /** The answer to a POST, whatever it is. */
  readonly ask: (query: string, variables?: Variables) => Promise<Answer>;
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: Variables) => Promise<Data>;
  /** The code of the only error. */
  readonly code: (query: string, variables?: Variables) => Promise<string | undefined>;
  /** Lines that the service logged. */
  readonly logged: () => readonly Readonly<Record<string, unknown>>[];
  readonly close: () => Promise<void>;
};

/** Serves a database; what is not given is as after a start without a Neo4j Browser. */
export async function serve(
  database: Database,
  given: Partial<ServerOptions> = {},
  schema?: GraphQLSchema,
): Promise<Served> {
  const lines: Record<string, unknown>[] = [];
  const log: Logger = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const server = createApiServer(
    {
      database,
      planning: { lineageOf: () => [] },
      timeout: 30_000,
      readiness: async () => ({ ready: true, detail: "ready" }),
      questions: readQuestions(),
      browserUrl: () => null,
      log,
      metrics: createMetrics(),
      now: () => new Date("2020-12-15T00:00:00Z"),
      ...given,
    },
    schema,
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (query: string, variables: Variables = {}): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    url,
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors)
        throw new Error(`${errors.map(({ message }) => message).join("\n")}\n${JSON.stringify(lines.at(-1))}`);
      return data;
    },
    code: async (query, variables) => {
      const { errors } = await ask(query, variables);
      return errors?.length === 1 ? errors[0]?.extensions.code : `${errors?.length ?? 0} errors`;
    },
    logged: () => lines,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The seed in the test database, served. */
export type ServedSeed = Served & {
  readonly graph: TestGraph;
  /** Statements that the service has asked the database so far. */
  readonly statements: () => number;
};

const size = "CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }";

/** Loads the seed as `start` does into an empty database, unless the test file before left it just so. */
async function loadOnce(graph: TestGraph, seed: Seed): Promise<void> {
  const [left] = await graph.query(`${size} MATCH (m:SeedAsLoaded {nodes: nodes, edges: edges}) RETURN m`);
  if (left) return;
  await graph.clean();
  await migrate(graph.database);
  await loadSeed(graph.database, seed, { now: "2020-12-15T00:00:00Z" });
  await graph.query(`${size} CREATE (:SeedAsLoaded {nodes: nodes + 1, edges: edges})`);
}

/** Serves the seed from the test database, with options of one's own. What a test adds it takes out again. Close it. */
export async function serveSeed(given: Partial<ServerOptions> = {}): Promise<ServedSeed> {
  const graph = openTestGraph();
  const seed = await readSeed(ownSeed);
  await loadOnce(graph, seed);
  let statements = 0;
  const counted: Database = {
    ...graph.database,
    read: (...args) => {
      statements += 1;
      return graph.database.read(...args);
    },
  };
  const served = await serve(counted, {
    planning: {
      lineageOf: (place) => lineageOfPlace(seed.gazetteer, place),
      readName: (...asked) => readName(seed.gazetteer, ...asked),
    },
    ...given,
  });
  return {
    ...served,
    graph,
    statements: () => statements,
    close: async () => {
      await served.close();
      await graph.close();
    },
  };
}

/** Names of the nodes of a connection, in its order. */
export function namesOf(connection: { readonly nodes: readonly { readonly name: string }[] }): string[] {
  return connection.nodes.map(({ name }) => name);
}
