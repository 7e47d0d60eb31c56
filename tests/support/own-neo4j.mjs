/**
 * A program of its own that runs the managed Neo4j until it is ended: node own-neo4j.mjs '{"home":…}'.
 * Prints one line of JSON when Neo4j is ready; SIGTERM stops it in order.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const file = fileURLToPath(new URL("../../src/neo4j/find-or-start.ts", import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: "silent" });
const neo4j = await module.findOrStartNeo4j(JSON.parse(process.argv[2]), () => {});
process.on("SIGTERM", () => neo4j.stop().then(() => process.exit(0)));
setInterval(() => {}, 60_000);
process.stdout.write(`${JSON.stringify({ uri: neo4j.uri })}\n`);
