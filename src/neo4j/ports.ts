import { createServer } from "node:net";
import { readDiscovery } from "./neo4j-http.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";

/** A port of the managed Neo4j and the setting that moves it. */
export type NamedPort = { readonly port: number; readonly purpose: string; readonly setting: string };

export function toManagedPorts(settings: { boltPort: number; httpPort: number }): NamedPort[] {
  return [
    { port: settings.boltPort, purpose: "Bolt", setting: "POLICYGRAPH_BOLT_PORT" },
    { port: settings.httpPort, purpose: "HTTP and Neo4j Browser", setting: "POLICYGRAPH_NEO4J_HTTP_PORT" },
  ];
}

/** Throws `PORT_IN_USE` naming every port that cannot be had, who sits there if it is a Neo4j, and the setting to change. */
export async function checkPortsFree(settings: { boltPort: number; httpPort: number }): Promise<void> {
  const problems: string[] = [];
  for (const { port, purpose, setting } of toManagedPorts(settings)) {
    const obstacle = await findPortObstacle(port);
    if (obstacle === "EADDRINUSE") {
      const discovery = await readDiscovery(port);
      const who = discovery === null ? "another program" : `another Neo4j (${discovery.neo4j_version})`;
      problems.push(
        `Port ${port} (${purpose} of Neo4j) is in use by ${who}: stop it, or set ${setting} to a free port.`,
      );
    } else if (obstacle !== null) {
      problems.push(
        `Port ${port} (${purpose} of Neo4j) cannot be opened (${obstacle}): set ${setting} to another port.`,
      );
    }
  }
  if (problems.length === 0) return;
  problems.push("To use a Neo4j that already runs, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.");
  throw new Neo4jUnavailable("PORT_IN_USE", problems.join("\n"));
}

/** Null when the port can be listened on at `host`; else the system's code (EADDRINUSE, EACCES, …). */
export function findPortObstacle(port: number, host = "127.0.0.1"): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
