import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingsSchema } from "../../src/config.ts";
import { NEO4J_IMAGE } from "../../src/neo4j/docker-server.ts";
import { toContainerEnvironment } from "../../src/neo4j/server-conf.ts";

const compose = readFileSync(new URL("../../docker-compose.yml", import.meta.url), "utf8");

describe("docker-compose.yml", () => {
  it("runs the image that the program runs by Docker", () => {
    expect([...compose.matchAll(/^ {4}image: (.*)$/gm)].map(([, image]) => image)).toEqual([NEO4J_IMAGE]);
  });

  it("publishes every port on this machine only", () => {
    const ports = [...compose.matchAll(/^ {6}- (\S*):(\d+)$/gm)].map(([, from]) => from);
    expect(ports).toHaveLength(3);
    expect(ports.filter((from) => !from?.startsWith("127.0.0.1:"))).toEqual([]);
  });

  it("has no password of its own", () => {
    expect([...compose.matchAll(/\$\{NEO4J_PASSWORD:?(.)/g)].map(([, sign]) => sign)).toEqual(["?", "?"]);
  });

  it("falls back on the defaults of the settings", () => {
    const defaults: Record<string, unknown> = settingsSchema.parse({});
    for (const [, name = "", value] of compose.matchAll(/\$\{([A-Z0-9_]+):-(.*?)\}/g)) {
      expect([name, value]).toEqual([name, String(defaults[name] ?? "")]);
    }
  });

  it("sets up Neo4j as the program does", () => {
    const environment = toContainerEnvironment({
      boltPort: 7687,
      httpPort: 7474,
      database: "neo4j",
      transactionMegabytes: 256,
    });
    // Left to the image: these keep disk and ports of a home on a laptop small.
    const ours = Object.keys(environment).filter((name) => !/tx__log|https|auth__enabled/.test(name));
    const named = [...compose.matchAll(/^ {6}(NEO4J_[a-z]\w+):/gm)].map(([, name]) => name);
    expect(named.filter((name) => name !== "NEO4J_browser_post__connect__cmd").sort()).toEqual(ours.sort());
  });

  it("has no top-level name, which docker-compose 1.29 refuses", () => {
    expect([...compose.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(["services", "volumes"]);
  });
});
