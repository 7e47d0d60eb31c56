import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findJava } from "../../src/neo4j/java-runtime.ts";
import { findJars, resolveJars } from "../../src/neo4j/maven-jars.ts";
import { createNeo4jHome, toNeo4jHome } from "../../src/neo4j/neo4j-home.ts";
import { runCommand } from "../../src/neo4j/run-command.ts";
import { toServerConf } from "../../src/neo4j/server-conf.ts";
import type { Size } from "./sizes.ts";
import { writeGraph } from "./write-graph.ts";

/** A store that holds the synthetic graph, ready to be started. */
export type PreparedStore = {
  /** `POLICYGRAPH_HOME` of its own. */
  readonly home: string;
  readonly jars: string;
  readonly nodes: number;
  readonly relationships: number;
  /** Seconds that writing and importing took; null where the store was there already. */
  readonly seconds: { readonly write: number; readonly import: number } | null;
};

export type PrepareOptions = {
  /** `POLICYGRAPH_HOME`; the stores lie below it in `bench/`, the jars where the program keeps them. */
  readonly home: string;
  readonly javaHome: string | undefined;
  readonly size: Size;
  readonly seed: number;
  readonly say: (what: string) => void;
};

/** The store of a size: written and imported once for every version of the generator, found again afterwards. */
export async function prepareStore(options: PrepareOptions): Promise<PreparedStore> {
  const { size, seed, say } = options;
  const home = join(options.home, "bench", size);
  const jarFolder = toNeo4jHome(options.home).jars;
  const jars = findJars(jarFolder) ?? (await resolveJars(jarFolder, ({ message }) => say(message)));
  const record = join(home, "graph.json");
  const version = checksumOfGenerator(seed);
  if (existsSync(record)) {
    const known = JSON.parse(readFileSync(record, "utf8")) as PreparedStore & { version: string };
    if (known.version === version)
      return { home, jars: jarFolder, nodes: known.nodes, relationships: known.relationships, seconds: null };
  }
  rmSync(home, { recursive: true, force: true });
  const neo4jHome = toNeo4jHome(home);
  createNeo4jHome(neo4jHome);
  const csv = join(home, "csv");
  say(`writes the graph of size ${size} as CSV`);
  const began = performance.now();
  const graph = writeGraph(csv, size, seed);
  const written = performance.now();
  say(`imports ${graph.nodes} nodes and ${graph.relationships} relationships`);
  const conf = toServerConf({ boltPort: 7687, httpPort: 7474, database: "neo4j" });
  writeFileSync(join(neo4jHome.conf, "neo4j.conf"), conf, { mode: 0o600 });
  await importStore({ jars, java: await javaCommand(options.javaHome), neo4jHome, csv, graph });
  rmSync(csv, { recursive: true, force: true });
  const counts = { nodes: graph.nodes, relationships: graph.relationships };
  writeFileSync(record, JSON.stringify({ ...counts, version }));
  const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10;
  return {
    home,
    jars: jarFolder,
    ...counts,
    seconds: { write: seconds(began, written), import: seconds(written, performance.now()) },
  };
}

type Import = {
  readonly jars: string;
  readonly java: string;
  readonly neo4jHome: ReturnType<typeof toNeo4jHome>;
  readonly csv: string;
  readonly graph: ReturnType<typeof writeGraph>;
};

/** `neo4j-admin database import full`, its class called directly. */
async function importStore({ jars, java, neo4jHome, csv, graph }: Import): Promise<void> {
  const { status, output } = await runCommand(
    "env",
    [
      "LC_ALL=C.UTF-8",
      `NEO4J_HOME=${neo4jHome.directory}`,
      `NEO4J_CONF=${neo4jHome.conf}`,
      java,
      "-XX:+UseParallelGC",
      "-Xmx2g",
      "-cp",
      "*",
      `-Dbasedir=${neo4jHome.directory}`,
      "org.neo4j.cli.AdminTool",
      "database",
      "import",
      "full",
      "neo4j",
      "--id-type=integer",
      "--array-delimiter=;",
      "--overwrite-destination",
      `--report-file=${join(csv, "report")}`,
      ...graph.importArguments,
    ],
    { cwd: jars },
  );
  if (status !== 0) throw new Error(`importStore: neo4j-admin ended with ${status}:\n${output.slice(-4000)}`);
}

async function javaCommand(javaHome: string | undefined): Promise<string> {
  const java = await findJava(javaHome);
  if (java.kind !== "found")
    throw new Error("the benchmark imports by neo4j-admin: expected Java 17 or newer, got none");
  return java.command;
}

/** Another generator or seed, another graph. */
function checksumOfGenerator(seed: number): string {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const hash = createHash("sha256").update(String(seed));
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
