import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Neo4jHome } from "./neo4j-home.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { runCommand } from "./run-command.ts";
import { toContainerEnvironment } from "./server-conf.ts";
import type { ManagedServerSettings, ServerRuntime } from "./server-runtime.ts";

/** The image of docker-compose.yml; a test holds the two together. */
export const NEO4J_IMAGE = "neo4j:5.26-community";

/** True when a Docker daemon answers the client on the PATH. */
export async function isDockerAnswering(): Promise<boolean> {
  const version = ["version", "--format", "{{.Server.Version}}"];
  return (await runCommand("docker", version, { timeoutMs: 10_000 })).status === 0;
}

/** The way by Docker: the same data folder, under the official image, published on 127.0.0.1 only. */
export function createDockerRuntime(
  home: Neo4jHome,
  settings: ManagedServerSettings,
  onProgress: OnProgress,
): ServerRuntime {
  const name = `policygraph-${createHash("sha256").update(home.directory).digest("hex").slice(0, 12)}`;
  const environment = toContainerEnvironment(settings);
  return {
    origin: "docker",
    fingerprint: JSON.stringify([NEO4J_IMAGE, environment]),
    prepare: async (_password, signal) => {
      if ((await runCommand("docker", ["image", "inspect", NEO4J_IMAGE], { signal })).status === 0) return;
      onProgress({ step: "image", message: `Docker pulls ${NEO4J_IMAGE} (only this once)` });
      const { status, output } = await runCommand("docker", ["pull", NEO4J_IMAGE], { signal });
      if (status === 0) return;
      throw new Neo4jUnavailable(
        "START_FAILED",
        `Docker could not pull ${NEO4J_IMAGE}:\n${output.trim()}\nCheck the network or the registry mirror; or install Java 17 and Maven.`,
      );
    },
    start: async (password) => {
      // A container that died keeps its name until it is removed.
      await runCommand("docker", ["rm", "--force", name]);
      const { status, output } = await withEnvironmentFile(
        home,
        { ...environment, NEO4J_AUTH: `neo4j/${password}` },
        (file) => runCommand("docker", toRunArguments({ name, file, home, settings })),
      );
      if (status === 0) return { kind: "container", id: output.trim().split("\n").at(-1) ?? name };
      throw new Neo4jUnavailable("START_FAILED", `Docker could not start ${NEO4J_IMAGE}:\n${output.trim()}`);
    },
    readLog: async () => (await runCommand("docker", ["logs", "--tail", "40", name])).output,
    logPlace: `\`docker logs ${name}\``,
  };
}

function toRunArguments(run: {
  name: string;
  file: string;
  home: Neo4jHome;
  settings: ManagedServerSettings;
}): string[] {
  const uid = process.getuid?.() ?? 0;
  return [
    ...["run", "--detach", "--name", run.name, "--env-file", run.file],
    // The data stay this user's; as root the image changes to its own user by itself.
    ...(uid === 0 ? [] : ["--user", `${uid}:${process.getgid?.() ?? uid}`]),
    ...["--publish", `127.0.0.1:${run.settings.boltPort}:7687`],
    ...["--publish", `127.0.0.1:${run.settings.httpPort}:7474`],
    ...["--volume", `${run.home.data}:/data:z`],
    NEO4J_IMAGE,
  ];
}

/** The password must not stand on a command line, where every user of the machine reads it. */
async function withEnvironmentFile<T>(
  home: Neo4jHome,
  environment: Readonly<Record<string, string>>,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const file = join(home.directory, "run", `container.${process.pid}.env`);
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(""), { mode: 0o600 });
  try {
    return await use(file);
  } finally {
    rmSync(file, { force: true });
  }
}
