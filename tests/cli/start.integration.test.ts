import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toNeo4jHome } from "../../src/neo4j/neo4j-home.ts";
import { isRunning } from "../../src/neo4j/process-identity.ts";
import { readServerState } from "../../src/neo4j/server-state.ts";
import { createPrivateSettings, type Run, runPolicygraph } from "../support/run-policygraph.ts";

type Settings = Awaited<ReturnType<typeof createPrivateSettings>>;

const everything = "Ctrl-C";

async function ask(
  url: string,
  query: string,
): Promise<{ data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] }> {
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
}

function serverOf({ home }: Settings) {
  const server = readServerState(toNeo4jHome(home).stateFile)?.server;
  if (server?.kind !== "process") throw new Error("expected a Neo4j run by Java");
  return server;
}

describe("policygraph start", () => {
  let settings: Settings;
  let run: Run;
  let counts: unknown;

  beforeAll(async () => {
    settings = await createPrivateSettings();
    run = runPolicygraph(["start"], settings.env);
    await run.printed(everything);
  });
  afterAll(async () => {
    run.child.kill("SIGTERM");
    await run.ended;
    settings.remove();
  });

  it("prints where everything is and answers who issued what, each line with its quotation", async () => {
    expect(run.stdout()).toContain(`${settings.url}/graphql`);
    expect(run.stdout()).toContain(`http://127.0.0.1:${settings.env.POLICYGRAPH_NEO4J_HTTP_PORT}/browser/`);
    expect(run.stdout()).toContain(
      [
        "  山东省生态环境厅 → 《关于进一步深化环评“放管服”改革的若干意见》",
        "      “山东省生态环境厅出台《关于进一步深化环评“放管服”改革的若干意见》” ——山东深化环评“放管服”改革 优化小微企业环评审批服务",
      ].join("\n"),
    );
    expect(await (await fetch(`${settings.url}/ready`)).json()).toEqual({ ready: true, detail: "ready" });
    counts = (await ask(settings.url, "{ summary { label count } }")).data;
    expect(counts).toMatchObject({ summary: expect.arrayContaining([{ label: "Article", count: 18 }]) });
  });

  it("names the port that a second one finds in use", async () => {
    const second = runPolicygraph(["start"], settings.env);
    expect(await second.ended).toBe(3);
    expect(second.stderr()).toContain(`PORT_IN_USE: another program listens on 127.0.0.1:${settings.env.PORT}`);
  });

  it("starts a crashed Neo4j again within a minute, without loss, and says meanwhile that it is unavailable", async () => {
    process.kill(serverOf(settings).pid, "SIGKILL");
    const codes = new Set<string>();
    const deadline = Date.now() + 60_000;
    let answer = await ask(settings.url, "{ summary { label count } }");
    while (answer.data?.summary === undefined && Date.now() < deadline) {
      for (const { extensions } of answer.errors ?? []) codes.add(extensions.code);
      await sleep(250);
      answer = await ask(settings.url, "{ summary { label count } }");
    }
    expect(answer.data).toEqual(counts);
    expect([...codes]).toEqual(["SERVICE_UNAVAILABLE"]);
  });

  it("stops Neo4j with itself on Ctrl-C, and finds its data again", async () => {
    const server = serverOf(settings);
    run.child.kill("SIGINT");
    expect(await run.ended).toBe(0);
    expect(isRunning(server)).toBe(false);
    await expect(fetch(settings.url)).rejects.toThrow();

    run = runPolicygraph(["start", "--no-seed"], settings.env);
    await run.printed(everything);
    expect((await ask(settings.url, "{ summary { label count } }")).data).toEqual(counts);
  });

  it("stops in order when it is told to in the middle of a start", async () => {
    run.child.kill("SIGINT");
    await run.ended;
    run = runPolicygraph(["start"], settings.env);
    while (readServerState(toNeo4jHome(settings.home).stateFile) === null) await sleep(50);
    const server = serverOf(settings);
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(isRunning(server)).toBe(false);
    expect(run.stdout()).toBe("");
  });
});

describe("policygraph start that can't", () => {
  let settings: Settings;
  beforeAll(async () => {
    settings = await createPrivateSettings();
  });
  afterAll(() => settings.remove());

  it("lists every wrong setting at once", async () => {
    const run = runPolicygraph(["start"], { ...settings.env, PORT: "http", POLICYGRAPH_HOEM: "x" });
    expect(await run.ended).toBe(2);
    expect(run.stderr()).toContain("PORT: CONFIG_INVALID: expected a port from 1 to 65535");
    expect(run.stderr()).toContain("POLICYGRAPH_HOEM: CONFIG_INVALID");
  });

  it("says what to install where there is neither Java and Maven nor Docker", async () => {
    const run = runPolicygraph(["start"], {
      ...settings.env,
      PATH: "",
      JAVA_HOME: "",
      DOCKER_HOST: "tcp://127.0.0.1:1",
    });
    expect(await run.ended).toBe(3);
    expect(run.stderr()).toMatch(/NO_RUNTIME: .*(?:Java).*(?:Maven).*(?:Docker)/s);
  });

  it("says that nothing answers at NEO4J_URI", async () => {
    const run = runPolicygraph(["start"], { ...settings.env, NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" });
    expect(await run.ended).toBe(3);
    expect(run.stderr()).toContain("NEO4J_UNREACHABLE");
  });

  it("names the port of Neo4j that is in use, and the setting for another", async () => {
    const taken = createServer().listen(Number(settings.env.POLICYGRAPH_BOLT_PORT), "127.0.0.1");
    const run = runPolicygraph(["start"], settings.env);
    expect(await run.ended).toBe(3);
    expect(run.stderr()).toContain(`${settings.env.POLICYGRAPH_BOLT_PORT}`);
    expect(run.stderr()).toContain("POLICYGRAPH_BOLT_PORT");
    taken.close();
  });
});
