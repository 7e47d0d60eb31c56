import { readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "dotenv";
import { z } from "zod";

/** The folder of package.json, one above `src/` and `dist/`. */
const packageDirectory = fileURLToPath(new URL("..", import.meta.url));

/** Where `.env` and `.policygraph` lie: the clone; for an installed package the working directory. */
const projectDirectory = packageDirectory.includes(`${sep}node_modules${sep}`) ? process.cwd() : packageDirectory;

/** `neo4j://host`, `bolt+s://host:7687` … as the driver takes them. */
const NEO4J_URI = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?(?:\?\S*)?$/;
/** Neo4j's rule for database names, e.g. `neo4j`, `policy-2020.test`. */
const DATABASE_NAME = /^[a-z][a-z0-9.-]{2,62}$/i;
/** `2/8`, `0.15/0.6` */
const PRICE = /^\d{1,6}(?:\.\d{1,6})?\/\d{1,6}(?:\.\d{1,6})?$/;
/** `127.0.0.1`, `::1`, `policy.example.org`. */
const HOST = /^[A-Za-z0-9._:%-]+$/;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "expected a port from 1 to 65535")
  .transform(Number)
  .pipe(z.number().min(1, "expected a port from 1 to 65535").max(65535, "expected a port from 1 to 65535"));
const upTo = (most: number, least = 1) => {
  const message = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));
};
const oneLine = z.string().regex(/^[^\r\n]*$/, "expected one line");

/**
 * Every setting, by the name it has in the environment and in `.env`. An empty value counts as unset. The
 * descriptions stand in docs/settings.md and .env.example too; a test holds the three together.
 */
export const settingsSchema = z.object({
  PORT: port.default(4000).describe("Port that the program serves on"),
  HOST: z
    .string()
    .regex(HOST, "expected a host name or an IP address")
    .default("127.0.0.1")
    .describe("Address that the program serves on; 0.0.0.0 opens it to the network"),
  NEO4J_URI: z
    .string()
    .regex(NEO4J_URI, "expected bolt://HOST:PORT or neo4j://HOST:PORT (+s for TLS), without user, password or path")
    .optional()
    .describe("A Neo4j 5.26 or newer that runs already; unset: one is found or started"),
  NEO4J_USERNAME: oneLine.default("neo4j").describe("User of the Neo4j; a managed one knows only neo4j"),
  NEO4J_PASSWORD: oneLine
    .optional()
    .describe("Its password; unset for a managed one: generated at the first start, kept in POLICYGRAPH_HOME"),
  NEO4J_DATABASE: z
    .string()
    .regex(DATABASE_NAME, "expected 3 to 63 letters, digits, dots and dashes, beginning with a letter")
    .default("neo4j")
    .describe("Database to work in; a managed Neo4j makes it at the first start"),
  POLICYGRAPH_HOME: oneLine
    .default(".policygraph")
    .describe("Folder for the managed Neo4j's data and logs; a relative path counts from the project"),
  POLICYGRAPH_BOLT_PORT: port.default(7687).describe("Bolt port of the managed Neo4j"),
  POLICYGRAPH_NEO4J_HTTP_PORT: port.default(7474).describe("Port of the managed Neo4j's Browser"),
  POLICYGRAPH_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "expected printable ASCII without blanks, as it travels in a header")
    .optional()
    .describe("Needed for every mutation, as `Authorization: Bearer …`; unset: mutations are off"),
  POLICYGRAPH_MAX_PAGE_SIZE: upTo(10_000).default(500).describe("Largest page of a list, in edges"),
  POLICYGRAPH_MAX_DEPTH: upTo(40).default(30).describe("Most levels of fields below one another in a question"),
  POLICYGRAPH_MAX_ALIASES: upTo(10_000, 0).default(100).describe("Most aliases in a question, fragments spread"),
  POLICYGRAPH_MAX_TOKENS: upTo(100_000).default(4000).describe("Most lexical tokens in a question's text"),
  POLICYGRAPH_MAX_ROOT_FIELDS: upTo(1000).default(50).describe("Most root fields in a question; each is a statement"),
  POLICYGRAPH_MAX_FIELDS: upTo(100_000).default(500).describe("Most fields in a question, fragments spread"),
  POLICYGRAPH_MAX_COST: upTo(100_000_000)
    .default(200_000)
    .describe("Most nodes and edges that a question may bring together, estimated before it runs"),
  POLICYGRAPH_MAX_SECONDS: upTo(3600).default(30).describe("Longest time that a statement may take in Neo4j"),
  POLICYGRAPH_MAX_TRANSACTION_MB: upTo(100_000, 16)
    .default(256)
    .describe("Most memory that a statement may take in a managed Neo4j"),
  POLICYGRAPH_MAX_REQUEST_KB: upTo(100_000).default(512).describe("Largest body of a request"),
  POLICYGRAPH_OPERATIONS: oneLine
    .optional()
    .describe("Folder of .graphql files that may be asked for by SHA-256 alone, beside the example questions"),
  POLICYGRAPH_ONLY_PERSISTED: z
    .enum(["true", "false"], "expected true or false")
    .default("false")
    .describe("true: only those files and the example questions are answered"),
  POLICYGRAPH_REVIEW_BELOW: z
    .string()
    .regex(/^(?:0|1|0?\.\d{1,3}|1\.0{1,3})$/, "expected a number from 0 to 1, such as 0.75")
    .transform(Number)
    .default(0.75)
    .describe("Extracted claims less certain than this wait for a reviewer before they enter the graph"),
  POLICYGRAPH_MAX_UPLOAD_KB: upTo(1_000_000).default(65_536).describe("Largest file that is ingested over GraphQL"),
  POLICYGRAPH_LLM_URL: z
    .url({ protocol: /^https?$/, error: "expected the http(s) address of an OpenAI-compatible service" })
    .optional()
    .describe("An OpenAI-compatible language model, if one is to be used"),
  POLICYGRAPH_LLM_MODEL: oneLine.optional().describe("Its name there; needed with POLICYGRAPH_LLM_URL"),
  POLICYGRAPH_LLM_KEY: oneLine.optional().describe("Its key, if it needs one"),
  POLICYGRAPH_LLM_CONCURRENCY: upTo(100).default(4).describe("Most requests to it at once"),
  POLICYGRAPH_LLM_SECONDS: upTo(3600).default(120).describe("Longest wait for one answer of it"),
  POLICYGRAPH_LLM_RETRIES: upTo(20, 0)
    .default(3)
    .describe("How often a request to it is repeated that was too slow, too many or failed there"),
  POLICYGRAPH_LLM_PRICE: z
    .string()
    .regex(PRICE, "expected the prices of a million tokens in and out, such as 2/8")
    .optional()
    .describe("Price of a million tokens in and out, such as 2/8; unset: reports tell tokens only"),
});

type Settings = z.infer<typeof settingsSchema>;

/** All settings, checked; paths are absolute, what is unset is undefined or null. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** `POLICYGRAPH_HOME`, absolute. */
  readonly home: string;
  /** Mutations need it; null: they are off. */
  readonly token: string | null;
  /** Bounds on a question and on what answering it may take. */
  readonly limits: {
    readonly pageSize: number;
    readonly depth: number;
    readonly aliases: number;
    readonly tokens: number;
    readonly rootFields: number;
    readonly fields: number;
    readonly cost: number;
    readonly seconds: number;
    readonly requestKilobytes: number;
  };
  readonly ingest: {
    /** Claims less certain than this wait for a reviewer, 0 to 1. */
    readonly reviewBelow: number;
    readonly uploadKilobytes: number;
  };
  /** `folder` is absolute, null where there is none. */
  readonly operations: { readonly folder: string | null; readonly only: boolean };
  /** As `findOrStartNeo4j` takes them. */
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly username: string;
    readonly password: string | undefined;
    readonly database: string;
    readonly home: string;
    readonly boltPort: number;
    readonly httpPort: number;
    readonly transactionMegabytes: number;
    readonly javaHome: string | undefined;
  };
  readonly languageModel: {
    readonly url: string;
    readonly model: string;
    readonly key: string | undefined;
    readonly concurrency: number;
    readonly seconds: number;
    readonly retries: number;
    /** Of a million tokens. */
    readonly price: { readonly input: number; readonly output: number } | null;
  } | null;
};

/** `at` is `PORT` for a variable of the environment, `.env:3 PORT` for a line of that file. */
export type ConfigProblem = { readonly at: string; readonly message: string };

/** The settings cannot be used (exit code 2); `problems` lists everything that is wrong with them, not only the first. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "CONFIG_INVALID";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ at, message }) => `${at}: CONFIG_INVALID: ${message}`);
    super([...lines, "All settings with their defaults: docs/settings.md"].join("\n"));
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of the environment and, for what it leaves unset, of the file `.env` in `directory`.
 *
 * @throws ConfigError listing every problem
 */
export function readConfig(env: Environment = process.env, directory: string = projectDirectory): Config {
  const dotEnv = readDotEnv(join(directory, ".env"));
  const given = Object.fromEntries(
    Object.entries({ ...dotEnv.values, ...withoutEmpty(env) }).filter(([, value]) => value !== ""),
  );
  const at = (name: string) =>
    env[name] || dotEnv.lines[name] === undefined ? name : `.env:${dotEnv.lines[name]} ${name}`;
  const parsed = settingsSchema.safeParse(given);
  const problems = [
    ...dotEnv.problems,
    ...findUnknownNames(given).map(({ name, message }) => ({ at: at(name), message })),
    ...(parsed.success
      ? findContradictions(parsed.data).map(({ name, message }) => ({ at: at(name), message }))
      : parsed.error.issues.map(({ path, message }) => toProblem(String(path[0]), message, given, at))),
  ];
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  return toConfig(parsed.data, directory, env.JAVA_HOME || undefined);
}

/** As `readConfig`, with some settings given otherwise, such as by a flag of the command line. */
export function readConfigWith(given: Environment): Config {
  return readConfig({ ...process.env, ...given });
}

function toProblem(name: string, message: string, given: Environment, at: (name: string) => string): ConfigProblem {
  return { at: at(name), message: SECRETS.has(name) ? message : `${message}, got ${JSON.stringify(given[name])}` };
}

/** Their values never stand in a message. */
const SECRETS = new Set(["NEO4J_PASSWORD", "POLICYGRAPH_TOKEN", "POLICYGRAPH_LLM_KEY"]);

function toConfig(settings: Settings, directory: string, javaHome: string | undefined): Config {
  const home = resolve(directory, settings.POLICYGRAPH_HOME);
  const { POLICYGRAPH_LLM_URL: url, POLICYGRAPH_LLM_MODEL: model, POLICYGRAPH_LLM_KEY: key } = settings;
  return {
    port: settings.PORT,
    host: settings.HOST,
    home,
    token: settings.POLICYGRAPH_TOKEN ?? null,
    limits: {
      pageSize: settings.POLICYGRAPH_MAX_PAGE_SIZE,
      depth: settings.POLICYGRAPH_MAX_DEPTH,
      aliases: settings.POLICYGRAPH_MAX_ALIASES,
      tokens: settings.POLICYGRAPH_MAX_TOKENS,
      rootFields: settings.POLICYGRAPH_MAX_ROOT_FIELDS,
      fields: settings.POLICYGRAPH_MAX_FIELDS,
      cost: settings.POLICYGRAPH_MAX_COST,
      seconds: settings.POLICYGRAPH_MAX_SECONDS,
      requestKilobytes: settings.POLICYGRAPH_MAX_REQUEST_KB,
    },
    ingest: {
      reviewBelow: settings.POLICYGRAPH_REVIEW_BELOW,
      uploadKilobytes: settings.POLICYGRAPH_MAX_UPLOAD_KB,
    },
    operations: {
      folder:
        settings.POLICYGRAPH_OPERATIONS === undefined ? null : resolve(directory, settings.POLICYGRAPH_OPERATIONS),
      only: settings.POLICYGRAPH_ONLY_PERSISTED === "true",
    },
    neo4j: {
      uri: settings.NEO4J_URI,
      username: settings.NEO4J_USERNAME,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
      home,
      boltPort: settings.POLICYGRAPH_BOLT_PORT,
      httpPort: settings.POLICYGRAPH_NEO4J_HTTP_PORT,
      transactionMegabytes: settings.POLICYGRAPH_MAX_TRANSACTION_MB,
      javaHome,
    },
    languageModel:
      url === undefined || model === undefined
        ? null
        : {
            url,
            model,
            key,
            concurrency: settings.POLICYGRAPH_LLM_CONCURRENCY,
            seconds: settings.POLICYGRAPH_LLM_SECONDS,
            retries: settings.POLICYGRAPH_LLM_RETRIES,
            price: toPrice(settings.POLICYGRAPH_LLM_PRICE),
          },
  };
}

function toPrice(text: string | undefined): { input: number; output: number } | null {
  if (text === undefined) return null;
  const [input, output] = text.split("/").map(Number) as [number, number];
  return { input, output };
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
}

type NamedProblem = { readonly name: string; readonly message: string };

/** Each setting is right by itself, but they don't go together. */
function findContradictions(settings: Settings): NamedProblem[] {
  const problems: NamedProblem[] = [];
  const say = (name: keyof Settings, message: string) => problems.push({ name, message });
  const { POLICYGRAPH_LLM_URL: url, POLICYGRAPH_LLM_MODEL: model } = settings;
  if (url !== undefined && model === undefined) {
    say("POLICYGRAPH_LLM_MODEL", "expected the model's name, as POLICYGRAPH_LLM_URL is set, got nothing");
  }
  if (url === undefined && model !== undefined) {
    say("POLICYGRAPH_LLM_URL", "expected the service's address, as POLICYGRAPH_LLM_MODEL is set, got nothing");
  }
  if (settings.NEO4J_URI !== undefined) return problems;
  if (settings.NEO4J_USERNAME !== "neo4j") {
    say(
      "NEO4J_USERNAME",
      `a managed Neo4j knows only the user neo4j, got ${JSON.stringify(settings.NEO4J_USERNAME)}; unset it, or set NEO4J_URI`,
    );
  }
  if (settings.NEO4J_PASSWORD !== undefined && settings.NEO4J_PASSWORD.length < 8) {
    say("NEO4J_PASSWORD", "Neo4j wants 8 characters or more; unset it to have one generated");
  }
  if (settings.NEO4J_DATABASE.toLowerCase() === "system") {
    say("NEO4J_DATABASE", "system is Neo4j's own; expected another name, such as neo4j");
  }
  const ports = ["PORT", "POLICYGRAPH_BOLT_PORT", "POLICYGRAPH_NEO4J_HTTP_PORT"] as const;
  for (const [index, name] of ports.entries()) {
    const same = ports.slice(0, index).find((earlier) => settings[earlier] === settings[name]);
    if (same !== undefined) say(name, `expected a port of its own, got ${settings[name]}, which is ${same}'s too`);
  }
  return problems;
}

/** Names of Neo4j's own tools, which may stand in anyone's environment. */
const NOT_OURS = new Set(["NEO4J_HOME", "NEO4J_CONF"]);

/** A setting with our prefix that does not exist is refused: most often a slip that would pass unseen. */
function findUnknownNames(given: Environment): NamedProblem[] {
  const known = Object.keys(settingsSchema.shape);
  return Object.keys(given)
    .filter((name) => /^(?:POLICYGRAPH|NEO4J)_/.test(name) && !known.includes(name) && !NOT_OURS.has(name))
    .map((name) => ({ name, message: `no such setting; did you mean ${findNearest(name, known)}?` }));
}

function findNearest(name: string, known: readonly string[]): string {
  const byDistance = known.map((candidate) => ({ candidate, distance: countEdits(name, candidate) }));
  return byDistance.reduce((best, next) => (next.distance < best.distance ? next : best)).candidate;
}

/** Levenshtein: insertions, deletions and replacements from one name to the other. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

type DotEnv = {
  readonly values: Environment;
  readonly lines: Readonly<Record<string, number>>;
  readonly problems: readonly ConfigProblem[];
};

/** A missing file is an empty one. */
function readDotEnv(path: string): DotEnv {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { values: {}, lines: {}, problems: [] };
    return { values: {}, lines: {}, problems: [{ at: path, message: `cannot be read (${(error as Error).message})` }] };
  }
  const lines: Record<string, number> = {};
  for (const [index, line] of text.split("\n").entries()) {
    const name = ASSIGNMENT.exec(line)?.[1];
    if (name !== undefined) lines[name] = index + 1;
  }
  return { values: parse(text), lines, problems: [] };
}

/** `PORT=4000`, `export PORT = 4000`: the name. */
const ASSIGNMENT = /^\s*(?:export\s+)?([\w.-]+)\s*=/;
