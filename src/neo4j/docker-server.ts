import type { ManagedServer, ManagedServerSettings } from "./managed-server.ts";
import type { OnProgress } from "./neo4j-progress.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { runCommand } from "./run-command.ts";

/** True when a Docker daemon answers the client on the PATH. */
export async function isDockerAnswering(): Promise<boolean> {
  const { status } = await runCommand("docker", ["version", "--format", "{{.Server.Version}}"], { timeoutMs: 10_000 });
  return status === 0;
}

export async function startDockerServer(
  _settings: ManagedServerSettings,
  _onProgress: OnProgress,
  _signal?: AbortSignal,
): Promise<ManagedServer> {
  throw new Neo4jUnavailable("NO_RUNTIME", "The way by Docker is not there yet.");
}
