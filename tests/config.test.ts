import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, type ConfigProblem, readConfig, settingsSchema } from "../src/config.ts";
import { createTestFolder } from "./support/test-folder.ts";

const empty = createTestFolder();

function folderWithDotEnv(text: string): string {
  const folder = createTestFolder();
  writeFileSync(join(folder, ".env"), text);
  return folder;
}

function problemsOf(env: Record<string, string>, directory = empty): readonly ConfigProblem[] {
  try {
    readConfig(env, directory);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  it("has a default for everything that must be there", () => {
    expect(readConfig({}, empty)).toEqual({
      port: 4000,
      host: "127.0.0.1",
      home: join(empty, ".policygraph"),
      token: null,
      limits: {
        pageSize: 500,
        depth: 30,
        aliases: 100,
        tokens: 4000,
        rootFields: 50,
        fields: 500,
        cost: 200_000,
        seconds: 30,
        requestKilobytes: 512,
      },
      ingest: { reviewBelow: 0.75, uploadKilobytes: 65_536 },
      operations: { folder: null, only: false },
      neo4j: {
        uri: undefined,
        username: "neo4j",
        password: undefined,
        database: "neo4j",
        home: join(empty, ".policygraph"),
        boltPort: 7687,
        httpPort: 7474,
        transactionMegabytes: 256,
        javaHome: undefined,
      },
      languageModel: null,
    });
  });

  it("takes the environment before .env, and .env before the defaults", () => {
    const folder = folderWithDotEnv("PORT=5000\nHOST=0.0.0.0\n");
    expect(readConfig({ PORT: "6000" }, folder)).toMatchObject({ port: 6000, host: "0.0.0.0" });
  });

  it("counts an empty value as unset", () => {
    const folder = folderWithDotEnv("PORT=5000\nNEO4J_URI=\n");
    expect(readConfig({ PORT: "", POLICYGRAPH_TOKEN: "" }, folder)).toMatchObject({
      port: 5000,
      token: null,
      neo4j: { uri: undefined },
    });
  });

  it("leaves an absolute home where it is and counts a relative one from the project", () => {
    expect(readConfig({ POLICYGRAPH_HOME: "/srv/政策图谱" }, empty).home).toBe("/srv/政策图谱");
    expect(readConfig({ POLICYGRAPH_HOME: "data" }, empty).home).toBe(join(empty, "data"));
  });

  it.each([
    "bolt://localhost:7687",
    "neo4j://db.example.org",
    "neo4j+s://abc.databases.neo4j.io",
    "bolt+ssc://[::1]:7687",
    "neo4j://db.example.org:7687/?region=cn",
  ])("takes the address %s", (uri) => {
    expect(readConfig({ NEO4J_URI: uri }, empty).neo4j.uri).toBe(uri);
  });

  it.each([
    "http://localhost:7474",
    "localhost:7687",
    "bolt://",
    "bolt://neo4j:secret@host:7687",
    "bolt://host:7687/db",
  ])("refuses the address %s", (uri) => {
    expect(problemsOf({ NEO4J_URI: uri })).toEqual([
      {
        at: "NEO4J_URI",
        message: `expected bolt://HOST:PORT or neo4j://HOST:PORT (+s for TLS), without user, password or path, got "${uri}"`,
      },
    ]);
  });

  it.each(["0", "65536", "4000a", "-1", "4e3", " 4000"])("refuses the port %j", (port) => {
    expect(problemsOf({ PORT: port })).toEqual([
      { at: "PORT", message: `expected a port from 1 to 65535, got ${JSON.stringify(port)}` },
    ]);
  });

  it("describes a language model by all that is set of it", () => {
    const given = { POLICYGRAPH_LLM_URL: "http://127.0.0.1:11434/v1", POLICYGRAPH_LLM_MODEL: "测试-7b" };
    const model = { url: given.POLICYGRAPH_LLM_URL, model: "测试-7b", key: undefined };
    const usual = { concurrency: 4, seconds: 120, retries: 3, price: null };
    expect(readConfig(given, empty).languageModel).toEqual({ ...model, ...usual });
    const priced = readConfig({ ...given, POLICYGRAPH_LLM_PRICE: "0.5/8" }, empty).languageModel;
    expect(priced?.price).toEqual({ input: 0.5, output: 8 });
    expect(problemsOf({ ...given, POLICYGRAPH_LLM_PRICE: "2" }).map(({ at }) => at)).toEqual(["POLICYGRAPH_LLM_PRICE"]);
  });

  it("lists every problem at once, with the line of .env it stands on", () => {
    const folder = folderWithDotEnv("# ours\nPORT=many\nexport NEO4J_DATABASE = 4u\n");
    expect(problemsOf({ POLICYGRAPH_BOLT_PORT: "70000", POLICYGRAPH_TOKENS: "x" }, folder)).toEqual([
      { at: "POLICYGRAPH_TOKENS", message: "no such setting; did you mean POLICYGRAPH_TOKEN?" },
      { at: ".env:2 PORT", message: 'expected a port from 1 to 65535, got "many"' },
      {
        at: ".env:3 NEO4J_DATABASE",
        message: 'expected 3 to 63 letters, digits, dots and dashes, beginning with a letter, got "4u"',
      },
      { at: "POLICYGRAPH_BOLT_PORT", message: 'expected a port from 1 to 65535, got "70000"' },
    ]);
  });

  it("refuses an unknown setting with our prefixes, and leaves Neo4j's own variables and all others alone", () => {
    expect(problemsOf({ NEO4J_URL: "bolt://localhost" })).toEqual([
      { at: "NEO4J_URL", message: "no such setting; did you mean NEO4J_URI?" },
    ]);
    expect(problemsOf({ NEO4J_HOME: "/opt/neo4j", NEO4J_CONF: "/etc/neo4j", PROT: "1" })).toEqual([]);
  });

  it("names settings that are right alone and wrong together", () => {
    expect(
      problemsOf({
        PORT: "7474",
        NEO4J_USERNAME: "reader",
        NEO4J_PASSWORD: "short",
        NEO4J_DATABASE: "system",
        POLICYGRAPH_LLM_MODEL: "m",
      }).map(({ at }) => at),
    ).toEqual([
      "POLICYGRAPH_LLM_URL",
      "NEO4J_USERNAME",
      "NEO4J_PASSWORD",
      "NEO4J_DATABASE",
      "POLICYGRAPH_NEO4J_HTTP_PORT",
    ]);
  });

  it("asks nothing of a managed Neo4j where NEO4J_URI names another", () => {
    expect(
      problemsOf({ NEO4J_URI: "bolt://db:7687", NEO4J_USERNAME: "reader", NEO4J_PASSWORD: "short", PORT: "7474" }),
    ).toEqual([]);
  });

  it("never puts a secret into a message", () => {
    const error = (() => {
      try {
        readConfig({ POLICYGRAPH_TOKEN: "密码 secret", NEO4J_PASSWORD: "secret\nline" }, empty);
      } catch (thrown) {
        return thrown as ConfigError;
      }
      return null;
    })();
    expect(error?.code).toBe("CONFIG_INVALID");
    expect(error?.problems.map(({ at }) => at)).toEqual(["NEO4J_PASSWORD", "POLICYGRAPH_TOKEN"]);
    expect(error?.message).not.toContain("secret");
  });
});

describe("docs/settings.md and .env.example", () => {
  const defaults: Record<string, unknown> = settingsSchema.parse({});
  const settings = Object.entries(settingsSchema.shape).map(([name, schema]) => ({
    name,
    default: String(defaults[name] ?? ""),
    meaning: schema.description,
  }));
  const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

  it("name exactly the settings of the schema in docs/settings.md, with default and meaning", () => {
    const rows = [...read("docs/settings.md").matchAll(/^\| `([A-Z0-9_]+)` *\| (?:`(.*?)`)? *\| (.*?) *\|$/gm)];
    expect(rows.map(([, name, value = "", meaning]) => ({ name, default: value, meaning }))).toEqual(settings);
  });

  it("name exactly the settings of the schema in .env.example, with default and meaning", () => {
    const entries = [...read(".env.example").matchAll(/^# (.*)\n#([A-Z0-9_]+)=(.*)$/gm)];
    expect(entries.map(([, meaning, name, value]) => ({ name, default: value, meaning }))).toEqual(settings);
  });

  it("give a .env.example that is valid as it stands, and with every line in force", () => {
    const example = read(".env.example");
    expect(problemsOf({}, folderWithDotEnv(example))).toEqual([]);
    expect(problemsOf({}, folderWithDotEnv(example.replaceAll(/^#([A-Z0-9_]+=)/gm, "$1")))).toEqual([]);
  });
});
