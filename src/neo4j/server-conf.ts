/** What the configuration depends on. */
export type ServerConfInput = {
  readonly boltPort: number;
  readonly httpPort: number;
  readonly database: string;
  /** What Neo4j Browser runs on connecting, e.g. `style http://127.0.0.1:4000/style.grass`; commands parted by `;`. */
  readonly postConnectCommand?: string | undefined;
  /** Most memory that one transaction may take; unset: as much as there is. */
  readonly transactionMegabytes?: number | undefined;
  readonly fast?: boolean | undefined;
};

type Section = readonly [comment: string, settings: Readonly<Record<string, string>>];

/** neo4j.conf of a server on this machine. Neo4j's validation is strict: an unknown key stops it. */
export function toServerConf(input: ServerConfInput): string {
  const sections: Section[] = [
    [
      "This machine only.",
      {
        "server.default_listen_address": "127.0.0.1",
        "server.bolt.listen_address": `127.0.0.1:${input.boltPort}`,
        "server.http.listen_address": `127.0.0.1:${input.httpPort}`,
        "server.directories.import": "import",
      },
    ],
    ...toCommonSections(input),
  ];
  const paragraphs = sections.map(([comment, settings]) =>
    [`# ${comment}`, ...Object.entries(settings).map(([key, value]) => `${key}=${toConfValue(value)}`)].join("\n"),
  );
  return `# Written by policygraph at every start; changes made here are lost.\n\n${paragraphs.join("\n\n")}\n`;
}

/** The same for a container, as the official image takes it: `server.memory.x_y` is NEO4J_server_memory_x__y. */
export function toContainerEnvironment(input: ServerConfInput): Record<string, string> {
  const heap = { "server.memory.heap.initial_size": "512m", "server.memory.heap.max_size": input.fast ? "512m" : "1g" };
  const settings = Object.assign({}, heap, ...toCommonSections(input).map(([, section]) => section));
  return Object.fromEntries(
    Object.entries<string>(settings).map(([key, value]) => [
      `NEO4J_${key.replaceAll("_", "__").replaceAll(".", "_")}`,
      value.replaceAll(LINE_BREAK, " "),
    ]),
  );
}

function toCommonSections(input: ServerConfInput): Section[] {
  return [
    [
      "Neo4j Browser connects to what is advertised here.",
      {
        "server.bolt.advertised_address": `127.0.0.1:${input.boltPort}`,
        "server.http.advertised_address": `127.0.0.1:${input.httpPort}`,
        "server.https.enabled": "false",
      },
    ],
    [
      "A password always, and no reading of files or addresses by Cypher (LOAD CSV).",
      {
        "dbms.security.auth_enabled": "true",
        "dbms.security.allow_csv_import_from_file_urls": "false",
        "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
      },
    ],
    ["Nothing is reported to anyone.", { "dbms.usage_report.enabled": "false", "client.allow_telemetry": "false" }],
    [
      "Modest on memory and disk; the heap is bounded by the flags of the JVM.",
      {
        "server.memory.pagecache.size": input.fast ? "64m" : "256m",
        "db.tx_log.preallocate": "false",
        "db.tx_log.rotation.retention_policy": "1 days 256M",
        ...(input.transactionMegabytes ? { "db.memory.transaction.max": `${input.transactionMegabytes}m` } : {}),
      },
    ],
    [
      "Without these Bolt waits twice 5 s for its threads when the server stops.",
      {
        "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
        "internal.server.bolt.connection_shutdown_wait_time": "0s",
      },
    ],
    ["The one database that Community has.", { "initial.dbms.default_database": input.database }],
    [
      "Neo4j Browser: our style and guide on connecting, served from this machine.",
      {
        "browser.remote_content_hostname_whitelist": "localhost,127.0.0.1",
        ...(input.postConnectCommand ? { "browser.post_connect_cmd": input.postConnectCommand } : {}),
      },
    ],
  ];
}

const LINE_BREAK = /\s*[\r\n]\s*/g;

/** One line, with the backslash doubled, as Neo4j's properties format asks. */
function toConfValue(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll(LINE_BREAK, " ");
}

/**
 * Flags of the server's JVM. `fast` is for tests: it starts in half the time and takes less memory, and would cost
 * throughput in service. Out of memory ends the JVM, so that it is started again in place of limping on.
 */
export function toJvmFlags({ fast }: { fast?: boolean | undefined }): string[] {
  const sized = fast
    ? ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms256m", "-Xmx512m"]
    : ["-XX:+UseG1GC", "-Xms512m", "-Xmx1g"];
  return [
    ...sized,
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+DisableExplicitGC",
    "-Dfile.encoding=UTF-8",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
  ];
}
