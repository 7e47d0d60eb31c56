import { once } from "node:events";
import { defineCommand } from "citty";
import { pino } from "pino";
import { createMetrics } from "../api/metrics.ts";
import { checkOperations, readExplorerOperations, readPersistedOperations } from "../api/persisted-operations.ts";
import { readQuestions } from "../api/questions.ts";
import { createSchema } from "../api/schema.ts";
import { createApiServer, type Readiness } from "../api/server.ts";
import { type Config, readConfigWith } from "../config.ts";
import { createDatabase, type Database } from "../graph/database.ts";
import { DatabaseError } from "../graph/database-error.ts";
import { migrate } from "../graph/migrate.ts";
import { spellAllOnce } from "../graph/spelling/spell-entities.ts";
import { readSourceApart } from "../ingest/read-source-apart.ts";
import { createWorkbench } from "../ingest/workbench.ts";
import { checkConfiguredNeo4j } from "../neo4j/configured-server.ts";
import { findOrStartNeo4j, type RunningNeo4j } from "../neo4j/find-or-start.ts";
import { askFirstQuestion } from "./ask-service.ts";
import { type LoadProgress, loadSeed, type SeedReport } from "./load-seed.ts";
import { onStop } from "./on-stop.ts";
import { planningOf } from "./planning-of.ts";
import { ownSeed, readSeed } from "./read-seed.ts";
import { runSteps } from "./run-steps.ts";
import { settleHeap } from "./settle-heap.ts";
import { renderStartReport } from "./start-report.ts";
import { warmUp, withStandIns } from "./warm-up.ts";

export const start = defineCommand({
  meta: {
    name: "start",
    description: "启动：找到或启动 Neo4j，载入种子，提供服务 Find or start a Neo4j, load the seed, serve",
  },
  args: {
    seed: { type: "boolean", default: true, description: "载入种子 load the curated seed" },
    port: { type: "string", description: "服务端口，代替 PORT port to serve on, in place of PORT", valueHint: "4000" },
  },
  run: ({ args }) => serveUntilStopped(readConfigWith(args.port === undefined ? {} : { PORT: args.port }), args.seed),
});

/** What has been brought up so far; taken down in the opposite order. */
type Standing = {
  neo4j: RunningNeo4j | null;
  database: Database | null;
  stopJobs: (() => Promise<void>) | null;
  closeServer: (() => Promise<void>) | null;
};

/** Brings everything up, tells where it is, and serves until SIGINT, SIGTERM or SIGHUP; then everything is stopped in order. */
export async function serveUntilStopped(config: Config, withSeed: boolean): Promise<void> {
  const stopping = new AbortController();
  onStop(() => stopping.abort());
  const standing: Standing = { neo4j: null, database: null, stopJobs: null, closeServer: null };
  try {
    await bringUp(config, withSeed, standing, stopping.signal);
    if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    if (stopping.signal.aborted) process.stderr.write("\n停止中 stopping …\n");
    await standing.closeServer?.();
    await standing.stopJobs?.();
    await standing.database?.close();
    await standing.neo4j?.stop();
  }
}

async function bringUp(config: Config, withSeed: boolean, standing: Standing, signal: AbortSignal): Promise<void> {
  const log = pino({ base: null }, pino.destination(2));
  const seed = await readSeed(ownSeed);
  let state: "starting" | "loading" | "ready" = "starting";
  let loaded: SeedReport | null = null;
  const url = `http://${hostFromHere(config.host)}:${config.port}`;

  // The port is taken first: whoever finds it in use learns so before anything else is begun.
  const readiness: Readiness = async () => {
    if (state !== "ready" || !standing.database) return { ready: false, detail: state };
    const answers = await standing.database.verify().then(
      () => true,
      () => false,
    );
    return answers ? { ready: true, detail: "ready" } : { ready: false, detail: "Neo4j does not answer" };
  };
  const questions = readQuestions();
  const schema = createSchema();
  if (config.operations.folder !== null) checkOperations(config.operations.folder, schema, config.limits);
  const database = whenOpen(() => standing.database);
  const now = () => new Date();
  const workbench = createWorkbench({
    database,
    gazetteer: seed.gazetteer,
    readSource: readSourceApart,
    languageModel: config.languageModel,
    reviewBelow: config.ingest.reviewBelow,
    now,
    onFault: (err) => log.error({ err }, "ingesting failed unexpectedly"),
  });
  standing.stopJobs = workbench.jobs.stop;
  const server = createApiServer(
    {
      database,
      workbench,
      planning: planningOf(config, seed),
      timeout: config.limits.seconds * 1000,
      token: config.token,
      limits: config.limits,
      requestBytes: config.limits.requestKilobytes * 1024,
      uploadBytes: config.ingest.uploadKilobytes * 1024,
      operations: readPersistedOperations(questions, config.operations.folder),
      onlyPersisted: config.operations.only,
      readiness,
      questions,
      browserUrl: () => standing.neo4j?.browserUrl ?? null,
      log,
      metrics: createMetrics(),
      now,
    },
    schema,
  );
  server.listen(config.port, config.host);
  await once(server, "listening");
  standing.closeServer = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  await runSteps([
    {
      title: "Neo4j",
      work: async (say) => {
        const progress = (text: { step: string; message: string }) => {
          say(text.message);
          if (text.step === "crashed" || text.step === "restarted") log.warn(text.message);
        };
        const postConnectCommand = `style ${url}/browser/style.grass; guide ${url}/browser/guide.html`;
        standing.neo4j = await findOrStartNeo4j({ ...config.neo4j, postConnectCommand }, progress, signal);
        standing.database = createDatabase(standing.neo4j);
        const { verify } = standing.database;
        if (standing.neo4j.origin === "configured") await checkConfiguredNeo4j(standing.neo4j, verify);
        const { version } = await verify();
        return `${version} · ${standing.neo4j.uri}`;
      },
    },
    {
      title: "迁移 Migrations",
      work: async (say) => {
        const applied = await migrate(open(standing), ({ id, name }) => say(`${id} ${name}`));
        await spellAllOnce(open(standing), (done) => {
          say(`拼音 spells names: ${done}`);
          signal.throwIfAborted();
        });
        if (applied.length === 0) return "迁移：已是最新 Migrations: up to date";
        return `迁移 Migrations: ${applied.map(({ id }) => id).join(" ")}`;
      },
    },
    {
      title: "种子 Seed",
      skip: !withSeed,
      work: async (say) => {
        state = "loading";
        const onProgress = ({ done, total, headline }: LoadProgress) => {
          say(`${done}/${total} ${headline}`);
          signal.throwIfAborted();
        };
        loaded = await loadSeed(open(standing), seed, { now: new Date().toISOString(), onProgress });
        const unchanged = loaded.changed ? "" : "（无变化 unchanged）";
        return `种子：${loaded.accepted} 条论断 Seed: ${loaded.accepted} claims${unchanged}`;
      },
    },
  ]);
  signal.throwIfAborted();
  state = "ready";
  const { neo4j } = standing as Standing & { neo4j: RunningNeo4j };
  const password = neo4j.origin === "configured" ? null : neo4j.password;
  const places = { url, neo4jUri: neo4j.uri, browserUrl: neo4j.browserUrl, username: neo4j.username, password };
  process.stdout.write(renderStartReport(places, loaded, await askFirstQuestion(url)));
  const common = [...questions.map(({ query }) => ({ query })), ...withStandIns(schema, readExplorerOperations())];
  settleHeap();
  void warmUp(url, common, signal);
}

/** The database once it is open; until then every question is told that the service is not there yet. */
function whenOpen(current: () => Database | null): Database {
  const database = (): Database => {
    const opened = current();
    if (!opened) throw new DatabaseError("unavailable", "NOT_STARTED", "Neo4j is being started", null);
    return opened;
  };
  return {
    read: async (...args) => database().read(...args),
    explain: async (...args) => database().explain(...args),
    write: async (work) => database().write(work),
    change: async (...args) => database().change(...args),
    verify: async () => database().verify(),
    close: async () => current()?.close(),
  };
}

function open({ database }: Standing): Database {
  if (!database) throw new Error("open: the database is opened by the task before");
  return database;
}

/** The host as a browser on this machine reaches it: an address that means all of them is not one of its own. */
function hostFromHere(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
