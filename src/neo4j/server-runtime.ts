import type { ServerHandle } from "./server-handle.ts";

/** What a managed server is to be like, by whatever way it runs. */
export type ManagedServerSettings = {
  readonly username: string;
  readonly password?: string | undefined;
  readonly database: string;
  /** `POLICYGRAPH_HOME`; a relative path counts from the working directory. */
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** What Neo4j Browser runs on connecting; commands parted by `;`, without the colon. */
  readonly postConnectCommand?: string | undefined;
  /** Most memory that one transaction may take. */
  readonly transactionMegabytes?: number | undefined;
  /** For tests: starts sooner and takes less memory, at the cost of throughput. */
  readonly fast?: boolean | undefined;
};

/** A way to run a server: as a JVM of ours, or in a container. */
export type ServerRuntime = {
  readonly origin: "java" | "docker";
  /** Everything that the server's start depends on: another fingerprint, another server. */
  readonly fingerprint: string;
  /** What must be done once: set the password of data that do not exist yet, pull the image. */
  prepare(password: string, signal: AbortSignal | undefined): Promise<void>;
  /** Comes back at once, before the server answers. */
  start(password: string): Promise<ServerHandle>;
  /** What the server has written since it was started, the end of it. */
  readLog(): Promise<string>;
  /** Where a person reads on. */
  readonly logPlace: string;
};
