import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readConfig } from "../src/config.ts";
import { createDatabase } from "../src/graph/database.ts";
import { migrate } from "../src/graph/migrate.ts";
import { markSpelled } from "../src/graph/spelling/spell-entities.ts";
import { findOrStartNeo4j } from "../src/neo4j/find-or-start.ts";
import { prepareStore } from "./graph/prepare-store.ts";
import { entityCounts, isSize, type Size } from "./graph/sizes.ts";
import {
  type Asker,
  type Comparison,
  compareAnswers,
  measureLatency,
  measureThroughput,
  quantile,
  warmUp,
} from "./measure.ts";
import { measureMemory, residentMegabytes } from "./memory.ts";
import type { Operation } from "./operations/operation.ts";
import { operations, usualOperations } from "./operations/operations.ts";
import { findFreePorts } from "./peers/free-ports.ts";
import { createBoltPeer, type Peer, startHttpPeer, startNeo4jGraphqlPeers, startProduct } from "./peers/peer.ts";
import { type OperationResult, renderResults, rounded, toRatios } from "./report.ts";

const seed = 20_201_231;
const connections = 16;
const record = fileURLToPath(new URL("../docs/performance.json", import.meta.url));
const say = (what: string) => void process.stderr.write(`${what}\n`);

/**
 * `npm run bench -- --size S|M|L --operations q1,q3 --seconds 6`, or `--size M --requests 100000` for the memory that the
 * product takes over so many mixed requests.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { size, names, seconds, requests } = readArguments(args);
  const config = readConfig();
  const store = await prepareStore({ home: config.home, javaHome: config.neo4j.javaHome, size, seed, say });
  const [boltPort, httpPort, productPort] = await findFreePorts(3);
  const neo4j = await findOrStartNeo4j(
    {
      ...config.neo4j,
      uri: undefined,
      password: undefined,
      home: store.home,
      jars: store.jars,
      boltPort: boltPort as number,
      httpPort: httpPort as number,
    },
    ({ message }) => say(message),
  );
  const peers: Peer[] = [];
  const stop = async () => {
    for (const peer of peers.splice(0)) await peer.stop();
    await neo4j.stop();
  };
  process.once("SIGINT", () => void stop().then(() => process.exit(130)));
  try {
    const database = createDatabase(neo4j);
    await migrate(database, ({ id, name }) => say(`migration ${id} ${name}`));
    await markSpelled(database);
    await database.close();
    if (requests !== null) {
      const product = await startProduct(neo4j, productPort as number);
      peers.push(product);
      const samples = await measureMemory(product, entityCounts(size), requests, connections, say);
      process.stdout.write(`${JSON.stringify(samples.map(({ megabytes }) => megabytes))}\n`);
      return;
    }
    peers.push(createBoltPeer(neo4j));
    peers.push(await startHttpPeer(neo4j), ...(await startNeo4jGraphqlPeers(neo4j)));
    const product = await startProduct(neo4j, productPort as number);
    peers.push(product);

    const memory = [await residentMegabytes(product)];
    const results: Record<string, OperationResult> = {};
    for (const name of names) {
      results[name] = await measure(operationNamed(name), size, peers, seconds);
      memory.push(await residentMegabytes(product));
    }
    process.stdout.write(`${renderResults(results)}\n`);
    process.stdout.write(`memory of the product in MB, at first and after each operation: ${memory.join(" ")}\n`);
    const ratios = toRatios(results);
    if (usualOperations.every((name) => names.includes(name))) keep(size, { store, seconds, memory, results, ratios });
    process.stdout.write(`${JSON.stringify(ratios)}\n`);
  } finally {
    await stop();
  }
}

type Arguments = {
  readonly size: Size;
  readonly names: readonly string[];
  readonly seconds: number;
  /** Where only memory is measured. */
  readonly requests: number | null;
};

function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: "string", default: "S" },
      operations: { type: "string", default: usualOperations.join(",") },
      seconds: { type: "string", default: "6" },
      requests: { type: "string" },
    },
  });
  if (!isSize(values.size)) throw new Error(`--size: expected S, M or L, but got ${values.size}`);
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error(`--seconds: expected a number above 0, but got ${values.seconds}`);
  const names = values.operations.split(",");
  for (const name of names) operationNamed(name);
  const requests = values.requests === undefined ? null : Number(values.requests);
  if (requests !== null && !(requests > 0))
    throw new Error(`--requests: expected a number above 0, but got ${values.requests}`);
  return { size: values.size, names, seconds, requests };
}

function operationNamed(name: string): Operation {
  const operation = operations.find((one) => one.name === name);
  const known = operations.map((one) => one.name).join(", ");
  if (!operation) throw new Error(`--operations: expected some of ${known}, but got ${name}`);
  return operation;
}

/** One operation at all peers: answers compared, then latency at one client, then throughput. */
async function measure(
  operation: Operation,
  size: Size,
  all: readonly Peer[],
  seconds: number,
): Promise<OperationResult> {
  say(`${operation.name}: ${operation.title}`);
  const questions = operation.parameters(entityCounts(size));
  const bolt = all.find(({ name }) => name === "bolt") as Peer;
  const expected = [];
  for (const parameters of questions) expected.push(await bolt.rows(operation, parameters));
  const peers: Peer[] = [];
  const comparisons: Comparison[] = [];
  for (const peer of all.filter(({ asks }) => asks(operation))) {
    try {
      const comparison = await compareAnswers(operation, questions, peer, expected);
      const { same, asked, difference } = comparison;
      if (difference)
        say(
          `  ${peer.name}: ${same} of ${asked} answers are the same; the first that differs:\n${JSON.stringify(difference).slice(0, 3000)}`,
        );
      comparisons.push(comparison);
      peers.push(peer);
    } catch (error) {
      // @neo4j/graphql may need more than Neo4j gives one transaction; the others have no such excuse.
      if (!peer.name.startsWith("neo4jGraphql")) throw error;
      say(`  ${peer.name} is left out: ${(error as Error).message.slice(0, 500)}`);
    }
  }
  const askers: Asker[] = peers.map((peer) => ({
    peer,
    questions: questions.map((parameters) => peer.prepare(operation, parameters)),
  }));
  await warmUp(askers, seconds / 2);
  const latencies = await measureLatency(askers, seconds);
  const throughput = await measureThroughput(askers, seconds, connections);
  return Object.fromEntries(
    peers.map(({ name }, i) => [
      name,
      {
        medianMs: rounded(quantile(latencies[i] as number[], 0.5), 3),
        p95Ms: rounded(quantile(latencies[i] as number[], 0.95), 3),
        requestsASecond: rounded(throughput[i] as number, 1),
        same: `${comparisons[i]?.same} of ${comparisons[i]?.asked}`,
      },
    ]),
  );
}

type Run = {
  readonly store: { readonly nodes: number; readonly relationships: number };
  readonly seconds: number;
  readonly memory: readonly number[];
  readonly results: Readonly<Record<string, OperationResult>>;
  readonly ratios: unknown;
};

/** Keeps a full run in docs/performance.json. */
function keep(size: Size, { store, seconds, memory, results, ratios }: Run): void {
  const run = {
    size,
    nodes: store.nodes,
    relationships: store.relationships,
    machine: `${cpus()[0]?.model ?? "unknown"}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    day: new Date().toISOString().slice(0, 10),
    secondsAPeer: seconds,
    connections,
    ratios,
    results,
    productMegabytes: memory,
  };
  writeFileSync(record, `${JSON.stringify(run, null, 2)}\n`);
}
