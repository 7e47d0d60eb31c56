import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Operation, type Parameters, type Rows, readTexts } from "../operations/operation.ts";
import { type Connection, connect, readRows } from "./hand-written.ts";

/** One of those who are asked. */
export type Peer = {
  readonly name: "product" | "bolt" | "http" | "neo4jGraphql" | "neo4jGraphqlMaps";
  /** Whether it can be asked this at all. */
  readonly asks: (operation: Operation) => boolean;
  /** Asks once and takes the whole answer, unread: what is measured. */
  readonly prepare: (operation: Operation, parameters: Parameters) => () => Promise<unknown>;
  /** Asks once and reads the answer: what is compared. */
  readonly rows: (operation: Operation, parameters: Parameters) => Promise<Rows>;
  /** Bytes of memory that its server holds; null where it has none. */
  readonly residentMemory: () => Promise<number | null>;
  readonly stop: () => Promise<void>;
};

const folder = fileURLToPath(new URL("..", import.meta.url));
const program = fileURLToPath(new URL("../../dist/cli/policygraph.js", import.meta.url));

/** Hand-written Cypher over Bolt, in this process. */
export function createBoltPeer(connection: Connection): Peer {
  const driver = connect(connection);
  return {
    name: "bolt",
    asks: () => true,
    prepare: (operation, parameters) => {
      const { handWritten } = readTexts(operation);
      return () => readRows(driver, handWritten, parameters);
    },
    rows: (operation, parameters) => readRows(driver, readTexts(operation).handWritten, parameters),
    residentMemory: async () => null,
    stop: () => driver.close(),
  };
}

/** The same behind Node's http, in a process of its own. */
export async function startHttpPeer(connection: Connection): Promise<Peer> {
  const { port, stop } = await startServer("peers/bare-http-server.ts", connection);
  const post = createPost(port);
  const body = (parameters: Parameters) => Buffer.from(JSON.stringify(parameters));
  return {
    name: "http",
    asks: () => true,
    prepare: (operation, parameters) => {
      const bytes = body(parameters);
      return () => post(`/${operation.name}`, bytes);
    },
    rows: async (operation, parameters) => JSON.parse((await post(`/${operation.name}`, body(parameters))).toString()),
    residentMemory: async () => null,
    stop,
  };
}

/** @neo4j/graphql in a process of its own, asked in its own types and in maps. */
export async function startNeo4jGraphqlPeers(connection: Connection): Promise<Peer[]> {
  const { port, stop } = await startServer("peers/neo4j-graphql-server.ts", connection);
  const none = async () => null;
  return [
    createGraphqlPeer("neo4jGraphql", port, stop, none),
    createGraphqlPeer("neo4jGraphqlMaps", port, async () => {}, none),
  ];
}

/** The program as it is built and started, on the Neo4j of the run and without its seed. */
export async function startProduct({ uri, username, password }: Connection, port: number): Promise<Peer> {
  const child = spawn(process.execPath, [program, "start", "--no-seed"], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      PORT: String(port),
      HOST: "127.0.0.1",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  let stopping = false;
  child.once("exit", (code) => {
    if (!stopping) process.stderr.write(`the product ended with ${code}:\n${said}\n`);
  });
  const deadline = Date.now() + 120_000;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`startProduct: it did not come up:\n${said}`);
    await sleep(200);
  }
  const stop = async () => {
    await sleep(200); // where it has just ended by itself, that is told first
    stopping = true;
    await end(child);
  };
  const memory = async () => {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? Number.NaN);
  };
  return createGraphqlPeer("product", port, stop, memory);
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ready`)).ok;
  } catch {
    return false;
  }
}

type GraphqlPeerName = "product" | "neo4jGraphql" | "neo4jGraphqlMaps";

const reading = {
  product: "fromProduct",
  neo4jGraphql: "fromNeo4jGraphql",
  neo4jGraphqlMaps: "fromNeo4jGraphqlMaps",
} as const satisfies Record<GraphqlPeerName, keyof Operation>;

function createGraphqlPeer(
  name: GraphqlPeerName,
  port: number,
  stop: () => Promise<void>,
  residentMemory: () => Promise<number | null>,
): Peer {
  const post = createPost(port);
  const body = (operation: Operation, variables: Parameters) =>
    Buffer.from(JSON.stringify({ query: readTexts(operation)[name], variables }));
  return {
    name,
    asks: (operation) => operation[reading[name]] !== undefined,
    prepare: (operation, parameters) => {
      const bytes = body(operation, parameters);
      return () => post("/graphql", bytes);
    },
    rows: async (operation, parameters) => {
      const answer = JSON.parse((await post("/graphql", body(operation, parameters))).toString());
      if (answer.errors) throw new Error(`${name} ${operation.name}: ${JSON.stringify(answer.errors).slice(0, 2000)}`);
      const read = operation[reading[name]];
      if (!read) throw new Error(`${name} cannot be asked ${operation.name}`);
      return read(answer.data as never);
    },
    residentMemory,
    stop,
  };
}

async function startServer(file: string, connection: Connection): Promise<{ port: number; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ["run.mjs", file, JSON.stringify(connection)], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  for await (const line of createInterface({ input: child.stdout as NonNullable<typeof child.stdout> }))
    return { port: (JSON.parse(line) as { port: number }).port, stop: () => end(child) };
  throw new Error(`startServer: ${file} ended before it listened`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** Posts JSON over connections that are kept; the same client for every server. */
function createPost(port: number): (path: string, body: Buffer) => Promise<Buffer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return (path, body) =>
    new Promise((resolve, reject) => {
      const asking = request(
        {
          host: "127.0.0.1",
          port,
          path,
          method: "POST",
          agent,
          headers: { "Content-Type": "application/json", "Content-Length": body.length },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const answer = Buffer.concat(chunks);
            if (response.statusCode === 200) resolve(answer);
            else reject(new Error(`${path} answered ${response.statusCode}: ${answer.toString().slice(0, 500)}`));
          });
          response.on("error", reject);
        },
      );
      asking.on("error", reject);
      asking.end(body);
    });
}
