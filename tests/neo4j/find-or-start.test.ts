import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findOrStartNeo4j, type Neo4jSettings } from "../../src/neo4j/find-or-start.ts";
import { findFreePorts } from "../support/free-ports.ts";
import { createTestFolder } from "../support/test-folder.ts";

/** What a machine has is what its PATH holds: here only what a test puts there. */
let bin: string;
let settings: Neo4jSettings;
const path = process.env.PATH;

beforeEach(async () => {
  const folder = createTestFolder();
  bin = join(folder, "bin");
  mkdirSync(bin);
  const [boltPort, httpPort] = await findFreePorts();
  settings = { username: "neo4j", database: "neo4j", home: join(folder, "home"), boltPort, httpPort };
  process.env.PATH = bin;
});

afterEach(() => {
  process.env.PATH = path;
});

function install(command: string, script: string): void {
  writeFileSync(join(bin, command), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, command), 0o755);
}

const java = (version: string) => `echo 'openjdk version "${version}" 2025-04-15' >&2`;
const start = () => findOrStartNeo4j(settings, () => {});

describe("findOrStartNeo4j", () => {
  it("takes the Neo4j of NEO4J_URI as it is, and looks for nothing else", async () => {
    const given = { ...settings, uri: "neo4j://db.example.org", username: "reader", password: "secret" };
    const { stop, ...found } = await findOrStartNeo4j(given, () => {});
    await stop();
    expect(found).toEqual({
      uri: "neo4j://db.example.org",
      username: "reader",
      password: "secret",
      database: "neo4j",
      browserUrl: null,
      origin: "configured",
      passwordFile: null,
    });
    expect(existsSync(settings.home)).toBe(false);
  });

  it("says what to install where there is neither Java and Maven nor Docker", async () => {
    await expect(start()).rejects.toMatchObject({
      name: "Neo4jUnavailable",
      code: "NO_RUNTIME",
      message: [
        "PolicyGraph needs a Neo4j and found nothing to run one with:",
        "  Java 17 or newer with Maven: no Java was found (JAVA_HOME, PATH), no Maven was found (mvn on the PATH).",
        "  Docker: no daemon answers (`docker version`).",
        "Do one of these and start again:",
        "  - install Java and Maven: Debian, Ubuntu `sudo apt install openjdk-17-jdk-headless maven`; macOS `brew install openjdk@21 maven`;",
        "  - install or start Docker;",
        "  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 or newer that runs already.",
      ].join("\n"),
    });
  });

  it("tells a Java that is too old from one that is missing", async () => {
    install("java", java("11.0.20"));
    install("mvn", "exit 0");
    await expect(start()).rejects.toMatchObject({
      code: "NO_RUNTIME",
      message: expect.stringContaining("Java 17 or newer with Maven: Java 11 is too old (java), Maven is here."),
    });
  });

  it("says that Maven is missing where Java is there, and that no daemon answers where only Docker's client is", async () => {
    install("java", java("17.0.15"));
    install("docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 1");
    await expect(start()).rejects.toMatchObject({
      code: "NO_RUNTIME",
      message: expect.stringContaining(
        "Java 17 is here (java), no Maven was found (mvn on the PATH).\n  Docker: no daemon",
      ),
    });
  });

  it("prefers the Java of JAVA_HOME, and passes over one that is too old", async () => {
    install("java", java("11.0.20"));
    const javaHome = join(bin, "..", "jdk");
    mkdirSync(join(javaHome, "bin"), { recursive: true });
    writeFileSync(join(javaHome, "bin", "java"), `#!/bin/sh\n${java("21.0.2")}\n`, { mode: 0o755 });
    await expect(findOrStartNeo4j({ ...settings, javaHome }, () => {})).rejects.toMatchObject({
      message: expect.stringContaining(`Java 21 is here (${join(javaHome, "bin", "java")})`),
    });
  });

  it("hands on what Maven says where it cannot bring the jars, and leaves no half set of them", async () => {
    install("java", java("17.0.15"));
    install("mvn", "[ \"$1\" = --version ] || { echo '[ERROR] Could not transfer artifact org.neo4j'; exit 1; }");
    await expect(start()).rejects.toMatchObject({
      code: "JARS_UNRESOLVED",
      message: expect.stringMatching(
        /^Maven could not bring the jars of Neo4j \(mvn -f \S+pom\.xml ended with 1\):\n {2}\[ERROR\] Could not transfer artifact org\.neo4j\nCheck the network/,
      ),
    });
    expect(readdirSync(join(settings.home, "neo4j", "lib"))).toEqual([]);
  });

  it("shows the end of the log where the server dies as it starts", async () => {
    install(
      "java",
      `case "$*" in -version) ${java("17.0.15")};; *CommunityEntryPoint*) echo 'java.io.IOException: No space left on device'; exit 1;; esac`,
    );
    install("mvn", 'for last; do :; done; case "$last" in -Doutput*) IFS==; set -- $last; : > "$2/neo4j.jar";; esac');
    install("env", 'while :; do case "$1" in *=*) shift;; *) break;; esac; done; exec "$@"');
    await expect(start()).rejects.toMatchObject({
      code: "START_FAILED",
      message: [
        "Neo4j was started and did not come up. The disk is full: free some space and start again.",
        `The end of its log (more: ${settings.home}/neo4j/logs/console.log and ${settings.home}/neo4j/logs/debug.log):`,
        "  java.io.IOException: No space left on device",
      ].join("\n"),
    });
    expect(readdirSync(join(settings.home, "neo4j", "run"))).toEqual([]);
  });

  it("names POLICYGRAPH_HOME where its data cannot be kept there", async () => {
    writeFileSync(settings.home, "a file");
    await expect(start()).rejects.toMatchObject({
      code: "HOME_UNWRITABLE",
      message: expect.stringContaining("set POLICYGRAPH_HOME to a folder that this user may write to"),
    });
  });
});
