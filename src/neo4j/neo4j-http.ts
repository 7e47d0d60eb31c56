import { request } from "node:http";

/** What a Neo4j says about itself to anyone, at `/` of its HTTP port. */
export type Discovery = { readonly neo4j_version: string; readonly neo4j_edition: string };

/** Null when nothing, or something that is not Neo4j, answers on this port of 127.0.0.1. */
export async function readDiscovery(httpPort: number): Promise<Discovery | null> {
  try {
    const { body } = await ask(httpPort, "/", { timeoutMs: 3000 });
    const discovery: unknown = JSON.parse(body);
    return isDiscovery(discovery) ? discovery : null;
  } catch {
    return null;
  }
}

/** `not-ready` may pass; `said` is what Neo4j answered, or why it did not. */
export type AccessCheck = {
  readonly outcome: "accepted" | "wrong-password" | "no-such-database" | "not-ready";
  readonly said: string;
};

/** Asks the database for the number 1, by Neo4j's HTTP Query API. */
export async function checkAccess(
  httpPort: number,
  access: { username: string; password: string; database: string },
): Promise<AccessCheck> {
  try {
    const { status, body } = await ask(httpPort, `/db/${encodeURIComponent(access.database)}/query/v2`, {
      authorization: `Basic ${Buffer.from(`${access.username}:${access.password}`).toString("base64")}`,
      body: JSON.stringify({ statement: "RETURN 1" }),
    });
    const said = body.slice(0, 500);
    if (status === 401) return { outcome: "wrong-password", said };
    if (status === 404) return { outcome: "no-such-database", said };
    return { outcome: status < 300 ? "accepted" : "not-ready", said };
  } catch (error) {
    return { outcome: "not-ready", said: error instanceof Error ? error.message : String(error) };
  }
}

/** Plain node:http: fetch refuses some port numbers and keeps connections open. */
function ask(
  port: number,
  path: string,
  { authorization, body, timeoutMs = 10_000 }: { authorization?: string; body?: string; timeoutMs?: number },
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: body === undefined ? "GET" : "POST",
        agent: false,
        timeout: timeoutMs,
        headers: {
          accept: "application/json",
          ...(authorization === undefined ? {} : { authorization }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
          if (text.length > 100_000) response.destroy(new Error("the answer is too long for Neo4j"));
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on("error", reject);
      },
    );
    asking.on("timeout", () => asking.destroy(new Error("no answer in time")));
    asking.on("error", reject);
    asking.end(body);
  });
}

function isDiscovery(value: unknown): value is Discovery {
  return (
    typeof value === "object" && value !== null && "neo4j_version" in value && typeof value.neo4j_version === "string"
  );
}
