import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrStartNeo4j, type Neo4jSettings, type RunningNeo4j } from "../../src/neo4j/find-or-start.ts";
import { toNeo4jHome } from "../../src/neo4j/neo4j-home.ts";
import type { Neo4jStep } from "../../src/neo4j/neo4j-progress.ts";
import { isRunning, type ProcessIdentity } from "../../src/neo4j/process-identity.ts";
import { readServerState } from "../../src/neo4j/server-state.ts";
import { findFreePorts } from "../support/free-ports.ts";
import { SHARED_JARS } from "../support/shared-jars.ts";

/** One home through its life: a Chinese name and a blank in its path, as people have them. */
const folder = mkdtempSync(join(tmpdir(), "policygraph-servers-"));
const policygraphHome = join(folder, "政策 图谱");
const home = toNeo4jHome(policygraphHome);
let settings: Neo4jSettings;
let neo4j: RunningNeo4j;
const steps: Neo4jStep[] = [];

beforeAll(async () => {
  const [boltPort, httpPort] = await findFreePorts();
  settings = {
    username: "neo4j",
    database: "neo4j",
    home: policygraphHome,
    boltPort,
    httpPort,
    jars: SHARED_JARS,
    fast: true,
    postConnectCommand: "style http://127.0.0.1:4000/style.grass; guide http://127.0.0.1:4000/guide.html",
  };
  neo4j = await findOrStartNeo4j(settings, ({ step }) => steps.push(step));
});

afterAll(async () => {
  await neo4j?.stop();
  const server = serverProcess();
  if (server !== null && isRunning(server)) process.kill(server.pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function serverProcess() {
  const server = readServerState(home.stateFile)?.server;
  return server?.kind === "process" ? server : null;
}

async function query(statement: string, password = neo4j.password): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${settings.httpPort}/db/neo4j/query/v2`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${Buffer.from(`neo4j:${password}`).toString("base64")}`,
    },
    body: JSON.stringify({ statement }),
  });
  return { status: response.status, body: await response.text() };
}

async function countPolicies(): Promise<number> {
  return JSON.parse((await query("MATCH (p:Policy) RETURN count(p)")).body).data.values[0][0];
}

/** Another program that uses the Neo4j of this home, once it does; SIGTERM stops it in order. */
async function startProgram(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL("../support/own-neo4j.mjs", import.meta.url));
  const program = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ["ignore", "pipe", "inherit"] });
  await once(program.stdout, "data");
  return program;
}

async function endProgram(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(program, "exit");
  program.kill(signal);
  await ended;
}

const ownerOfServer = () => readServerState(home.stateFile)?.owner.pid;

/** Kills the server, and waits until it was started again. */
async function killServer(): Promise<void> {
  const before = steps.filter((step) => step === "restarted").length;
  process.kill(serverProcess()?.pid ?? 0, "SIGKILL");
  const killedAt = Date.now();
  while (steps.filter((step) => step === "restarted").length === before) {
    expect(Date.now() - killedAt).toBeLessThan(60_000);
    await sleep(100);
  }
  process.stdout.write(`Restart after kill -9: ${((Date.now() - killedAt) / 1000).toFixed(1)} s\n`);
}

describe("a managed Neo4j", () => {
  it("comes up on the chosen ports and reports its steps", () => {
    expect(neo4j).toMatchObject({
      uri: `bolt://127.0.0.1:${settings.boltPort}`,
      username: "neo4j",
      database: "neo4j",
      browserUrl: `http://127.0.0.1:${settings.httpPort}/browser/?dbms=bolt://neo4j@127.0.0.1:${settings.boltPort}`,
      origin: "java",
      passwordFile: join(policygraphHome, "neo4j-password"),
    });
    expect(steps.filter((step) => step !== "jars")).toEqual(["looking", "password", "starting", "ready"]);
  });

  it("serves Neo4j Browser, which opens our style and guide", async () => {
    const page = await fetch(neo4j.browserUrl ?? "");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html"]);
    const configuration = (await query("CALL dbms.clientConfig() YIELD name, value RETURN name, value")).body;
    expect(configuration).toContain("style http://127.0.0.1:4000/style.grass; guide http://127.0.0.1:4000/guide.html");
  });

  it.runIf(process.platform === "linux")("listens on this machine only", () => {
    const listening = (path: string) =>
      readFileSync(path, "utf8")
        .split("\n")
        .map((line) => line.trim().split(/\s+/))
        .filter(([, , , state]) => state === "0A")
        .map(([, address = ""]) => address.split(":") as [string, string])
        .filter(([, port]) => [settings.boltPort, settings.httpPort].includes(Number.parseInt(port, 16)))
        .map(([address]) => address);
    // proc(5): 127.0.0.1, and 127.0.0.1 as an IPv6 address, in the kernel's byte order.
    const loopback = ["0100007F", "0000000000000000FFFF00000100007F"];
    const addresses = [...listening("/proc/net/tcp"), ...listening("/proc/net/tcp6")];
    expect(addresses).toHaveLength(2);
    expect(addresses.filter((address) => !loopback.includes(address))).toEqual([]);
  });

  it("needs the password that is kept for this user alone, and shows it to no other process", async () => {
    expect(readFileSync(home.passwordFile, "utf8")).toBe(`${neo4j.password}\n`);
    expect(statSync(home.passwordFile).mode & 0o777).toBe(0o600);
    expect(statSync(home.directory).mode & 0o077).toBe(0);
    expect((await query("RETURN 1", "neo4j")).status).toBe(401);
    expect((await query("RETURN 1")).status).toBe(202);
    const pid = serverProcess()?.pid;
    if (process.platform === "linux")
      expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).not.toContain(neo4j.password);
  });

  it("does not let Cypher fetch addresses or files", async () => {
    writeFileSync(join(home.directory, "import", "a.csv"), "a\n");
    for (const address of [`http://127.0.0.1:${settings.httpPort}/`, "file:///a.csv"]) {
      const { body } = await query(`LOAD CSV FROM '${address}' AS row RETURN row`);
      expect(JSON.parse(body).errors).toMatchObject([{ code: "Neo.ClientError.Statement.ExternalResourceFailed" }]);
    }
  });

  it("is joined by a second program with the same home, which leaves it running", async () => {
    const second = await findOrStartNeo4j(settings, () => {});
    expect(second).toMatchObject({ uri: neo4j.uri, password: neo4j.password });
    await second.stop();
    expect((await query("RETURN 1")).status).toBe(202);
  });

  it("names both ports and their settings to a program with another home", async () => {
    const other = { ...settings, home: join(folder, "other") };
    await expect(findOrStartNeo4j(other, () => {})).rejects.toMatchObject({
      code: "PORT_IN_USE",
      message: [
        `Port ${settings.boltPort} (Bolt of Neo4j) is in use by another program: stop it, or set POLICYGRAPH_BOLT_PORT to a free port.`,
        `Port ${settings.httpPort} (HTTP and Neo4j Browser of Neo4j) is in use by another Neo4j (5.26.30): stop it, or set POLICYGRAPH_NEO4J_HTTP_PORT to a free port.`,
        "To use a Neo4j that already runs, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.",
      ].join("\n"),
    });
  });

  it("is started again after kill -9, with all that was acknowledged", async () => {
    const before = serverProcess();
    await query("UNWIND range(1, 1000) AS id CREATE (:Policy {id: id})");
    await killServer();
    expect(serverProcess()?.pid).not.toBe(before?.pid);
    expect(await countPolicies()).toBe(1000);
  });

  it("goes on under another program that uses it when its owner stops", async () => {
    const server = serverProcess();
    const program = await startProgram();
    try {
      await neo4j.stop();
      expect([serverProcess(), ownerOfServer()]).toEqual([server, program.pid]);
      expect((await query("RETURN 1")).status).toBe(202);

      neo4j = await findOrStartNeo4j(settings, ({ step }) => steps.push(step));
      expect([serverProcess(), ownerOfServer()]).toEqual([server, program.pid]);
    } finally {
      await endProgram(program, "SIGKILL");
    }
  });

  it("is started again by a program that joined it where its owner was killed", async () => {
    await killServer();
    expect(ownerOfServer()).toBe(process.pid);
    expect(await countPolicies()).toBe(1000);
  });

  it("is gone, with its process and all records, once the last of its programs stopped", async () => {
    const server = serverProcess();
    const program = await startProgram();
    const stoppedAt = Date.now();
    await Promise.all([neo4j.stop(), endProgram(program, "SIGTERM"), neo4j.stop()]);
    process.stdout.write(`Stop: ${((Date.now() - stoppedAt) / 1000).toFixed(1)} s\n`);
    expect(server !== null && isRunning(server)).toBe(false);
    expect([readServerState(home.stateFile), readdirSync(home.users)]).toEqual([null, []]);
  });

  it("leaves nothing running where its start is interrupted half way", async () => {
    const interrupt = new AbortController();
    const seen = new Map<number, ProcessIdentity>();
    const starting = findOrStartNeo4j(
      settings,
      ({ step }) => {
        if (step === "starting") setTimeout(() => interrupt.abort(), 1500);
      },
      interrupt.signal,
    );
    const watching = setInterval(() => {
      const server = serverProcess();
      if (server !== null) seen.set(server.pid, server);
    }, 50);
    await expect(starting).rejects.toMatchObject({ name: "AbortError" });
    clearInterval(watching);
    expect([...seen.values()].map(isRunning)).toEqual([false]);
    expect(readServerState(home.stateFile)).toBeNull();
  });

  it("is taken over, with its data, from a program that was killed, and then stopped with the new one", async () => {
    const startedAt = Date.now();
    const program = await startProgram();
    process.stdout.write(`Warm start: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
    const orphan = serverProcess();
    await endProgram(program, "SIGKILL");
    expect(orphan !== null && isRunning(orphan)).toBe(true);

    const mistaken = { ...settings, password: "not the password" };
    await expect(findOrStartNeo4j(mistaken, () => {})).rejects.toMatchObject({
      code: "NEO4J_AUTH_FAILED",
      message: expect.stringContaining(`Unset NEO4J_PASSWORD to use the password kept in ${home.passwordFile}`),
    });

    neo4j = await findOrStartNeo4j(settings, ({ step }) => steps.push(step));
    expect(serverProcess()).toEqual(orphan);
    expect(ownerOfServer()).toBe(process.pid);
    expect(await countPolicies()).toBe(1000);
    await neo4j.stop();
    expect(orphan !== null && isRunning(orphan)).toBe(false);
  });

  it("tells where damaged data lie and what the log says of them, and leaves nothing running", async () => {
    const store = join(home.data, "databases", "system", "neostore");
    writeFileSync(store, Buffer.alloc(8192, 7));
    await expect(findOrStartNeo4j(settings, () => {})).rejects.toMatchObject({
      code: "START_FAILED",
      message: expect.stringMatching(
        new RegExp(`If the data are damaged, move ${home.data} away[^]*${home.consoleLog}[^]*Caused by`),
      ),
    });
    expect(readServerState(home.stateFile)).toBeNull();
  });
});
