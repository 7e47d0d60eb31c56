import { createServer, type Server } from "node:net";

/** Two different ports of 127.0.0.1 that nobody listens on now. */
export async function findFreePorts(): Promise<[number, number]> {
  const servers = await Promise.all([listen(), listen()]);
  const [first, second] = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  if (first === undefined || second === undefined) throw new Error("findFreePorts: no port was given");
  return [first, second];
}

function listen(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
