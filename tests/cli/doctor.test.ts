import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { examineMachine, renderExamination } from "../../src/cli/doctor.ts";
import { readConfig } from "../../src/config.ts";
import { findFreePorts } from "../support/free-ports.ts";
import { createTestFolder } from "../support/test-folder.ts";

/** What a machine has is what its PATH holds: here only what a test puts there. */
let bin: string;
let env: Record<string, string>;
const path = process.env.PATH;

beforeEach(async () => {
  const folder = createTestFolder();
  bin = join(folder, "bin");
  mkdirSync(bin);
  const [bolt, http] = await findFreePorts();
  const [port] = await findFreePorts();
  env = {
    PORT: String(port),
    POLICYGRAPH_HOME: join(folder, "home"),
    POLICYGRAPH_BOLT_PORT: String(bolt),
    POLICYGRAPH_NEO4J_HTTP_PORT: String(http),
  };
  process.env.PATH = bin;
});

afterEach(() => {
  process.env.PATH = path;
});

function install(command: string, script: string): void {
  writeFileSync(join(bin, command), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const examine = (more: Record<string, string> = {}, node = "20.19.0") =>
  examineMachine(readConfig({ ...env, ...more }, tmpdir()), node);

describe("doctor", () => {
  it("is content with Java and Maven, and names Docker as missing without asking for it", async () => {
    install("java", "echo 'openjdk version \"21.0.2\"' >&2");
    install("mvn", "exit 0");
    expect(renderExamination(await examine())).toBe(
      [
        "✓ Node.js           20.19.0",
        `✓ Port ${env.PORT}        free (PolicyGraph)`,
        "✓ Java              Java 21 is here (java)",
        "✓ Maven             is here",
        "– Docker            no daemon answers",
        `✓ Port ${env.POLICYGRAPH_BOLT_PORT}        free (Bolt)`,
        `✓ Port ${env.POLICYGRAPH_NEO4J_HTTP_PORT}        free (HTTP and Neo4j Browser)`,
        "✓ POLICYGRAPH_HOME  can be written",
        "✓ Neo4j             will be started by Java",
        "",
        "`npm start` can start.",
        "",
      ].join("\n"),
    );
  });

  it("is content with Docker alone", async () => {
    install("docker", "exit 0");
    const { canStart, checks } = await examine();
    expect([canStart, checks.at(-1)?.found]).toEqual([true, "will be started by Docker"]);
  });

  it("says what to do where nothing is there", async () => {
    const { canStart, checks } = await examine({}, "18.20.4");
    expect(canStart).toBe(false);
    expect(checks.filter(({ state }) => state === "problem").map(({ name, advice }) => [name, advice])).toEqual([
      ["Node.js", "install Node.js 20.19 or newer"],
      ["Java", "install Java 17 or newer, or set JAVA_HOME to one"],
      ["Maven", "install Maven 3.6 or newer"],
      ["Docker", "or, in place of Java and Maven, start Docker; or set NEO4J_URI"],
      ["Neo4j", null],
    ]);
  });

  it("names a port that is taken and a home that cannot be written", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(Number(env.POLICYGRAPH_BOLT_PORT), "127.0.0.1", resolve));
    install("docker", "exit 0");
    const home = join(bin, "file");
    writeFileSync(home, "");
    const { checks } = await examine({ POLICYGRAPH_HOME: join(home, "below") });
    server.close();
    expect(checks.filter(({ state }) => state === "problem").map(({ name, advice }) => [name, advice])).toEqual([
      [`Port ${env.POLICYGRAPH_BOLT_PORT}`, "stop what listens there, or set POLICYGRAPH_BOLT_PORT to a free port"],
      ["POLICYGRAPH_HOME", "set it to a folder that this user may write to"],
    ]);
  });

  it("asks the Neo4j of NEO4J_URI, and nothing of the machine", async () => {
    const { canStart, checks } = await examine({ NEO4J_URI: `bolt://127.0.0.1:${env.POLICYGRAPH_BOLT_PORT}` });
    expect(canStart).toBe(false);
    expect(checks.map(({ name, state, found }) => [name, state, found])).toEqual([
      ["Node.js", "fine", "20.19.0"],
      [`Port ${env.PORT}`, "fine", expect.any(String)],
      ["NEO4J_URI", "problem", "NEO4J_UNREACHABLE"],
    ]);
  });
});
