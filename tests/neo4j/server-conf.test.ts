import { describe, expect, it } from "vitest";
import { toContainerEnvironment, toJvmFlags, toServerConf } from "../../src/neo4j/server-conf.ts";

const input = { boltPort: 17687, httpPort: 17474, database: "policies", transactionMegabytes: 256 };
const settingsOf = (conf: string) => conf.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("toServerConf", () => {
  it("binds to this machine, keeps the password on, reports nothing, and bounds memory", () => {
    expect(settingsOf(toServerConf(input))).toEqual([
      "server.default_listen_address=127.0.0.1",
      "server.bolt.listen_address=127.0.0.1:17687",
      "server.http.listen_address=127.0.0.1:17474",
      "server.directories.import=import",
      "server.bolt.advertised_address=127.0.0.1:17687",
      "server.http.advertised_address=127.0.0.1:17474",
      "server.https.enabled=false",
      "dbms.security.auth_enabled=true",
      "dbms.security.allow_csv_import_from_file_urls=false",
      "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
      "dbms.usage_report.enabled=false",
      "client.allow_telemetry=false",
      "server.memory.pagecache.size=256m",
      "db.tx_log.preallocate=false",
      "db.tx_log.rotation.retention_policy=1 days 256M",
      "db.memory.transaction.max=256m",
      "internal.server.bolt.thread_pool_shutdown_wait_time=0s",
      "internal.server.bolt.connection_shutdown_wait_time=0s",
      "initial.dbms.default_database=policies",
      "browser.remote_content_hostname_whitelist=localhost,127.0.0.1",
    ]);
  });

  it("hands Neo4j Browser its first commands on one line, so that no other setting slips in", () => {
    const conf = toServerConf({
      ...input,
      postConnectCommand: "style http://h/a\\b\ndbms.security.auth_enabled=false",
    });
    expect(settingsOf(conf).at(-1)).toBe(
      "browser.post_connect_cmd=style http://h/a\\\\b dbms.security.auth_enabled=false",
    );
  });
});

describe("toContainerEnvironment", () => {
  it("says the same in the words of the official image", () => {
    const environment = toContainerEnvironment({ ...input, postConnectCommand: "guide http://127.0.0.1:4000/g" });
    expect(environment).toMatchObject({
      NEO4J_server_bolt_advertised__address: "127.0.0.1:17687",
      NEO4J_server_memory_heap_max__size: "1g",
      NEO4J_dbms_security_auth__enabled: "true",
      NEO4J_internal_dbms_cypher__ip__blocklist: "0.0.0.0/0,::/0",
      NEO4J_browser_post__connect__cmd: "guide http://127.0.0.1:4000/g",
    });
    expect(Object.keys(environment).filter((name) => name.includes("listen"))).toEqual([]);
  });
});

describe("toJvmFlags", () => {
  it("bounds the heap, for tests below the service", () => {
    expect(toJvmFlags({}).filter((flag) => flag.startsWith("-Xm"))).toEqual(["-Xms512m", "-Xmx1g"]);
    expect(toJvmFlags({ fast: true }).filter((flag) => flag.startsWith("-Xm"))).toEqual(["-Xms256m", "-Xmx512m"]);
  });
});
