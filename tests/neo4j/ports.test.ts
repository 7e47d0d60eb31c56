import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { checkPortsFree, findPortObstacle } from "../../src/neo4j/ports.ts";
import { findFreePorts } from "../support/free-ports.ts";

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

function occupy(port: number, host: string): Promise<void> {
  const server = createServer((_request, response) => response.end("<html>not Neo4j</html>"));
  servers.push(server);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, host, resolve);
  });
}

describe("checkPortsFree", () => {
  it("passes over free ports", async () => {
    const [boltPort, httpPort] = await findFreePorts();
    await expect(checkPortsFree({ boltPort, httpPort })).resolves.toBeUndefined();
  });

  it("names the one port that is taken and the setting that moves it", async () => {
    const [boltPort, httpPort] = await findFreePorts();
    await occupy(httpPort, "127.0.0.1");
    await expect(checkPortsFree({ boltPort, httpPort })).rejects.toMatchObject({
      code: "PORT_IN_USE",
      message: [
        `Port ${httpPort} (HTTP and Neo4j Browser of Neo4j) is in use by another program: stop it, or set POLICYGRAPH_NEO4J_HTTP_PORT to a free port.`,
        "To use a Neo4j that already runs, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.",
      ].join("\n"),
    });
  });
});

describe("findPortObstacle", () => {
  it.runIf(process.platform === "linux")("sees a port that is taken on all addresses", async () => {
    const [port] = await findFreePorts();
    await occupy(port, "0.0.0.0");
    expect(await findPortObstacle(port)).toBe("EADDRINUSE");
  });
});
