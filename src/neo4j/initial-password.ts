import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Neo4jHome } from "./neo4j-home.ts";
import { Neo4jUnavailable } from "./neo4j-unavailable.ts";
import { createPassword, readPasswordFile, writePasswordFile } from "./password.ts";

/** True once the server has started with these data: the password is in them, and an initial one counts no more. */
export function hasData(home: Neo4jHome): boolean {
  return existsSync(join(home.data, "databases", "system"));
}

/**
 * The password to start with, kept mode 600 beside the data: `given` (NEO4J_PASSWORD), else the one kept, else a new
 * one. For data that are there already nothing is written: whether the password opens them only the server knows.
 */
export function preparePassword(home: Neo4jHome, given: string | undefined): string {
  const kept = readPasswordFile(home.passwordFile);
  if (hasData(home)) {
    const password = given ?? kept;
    if (password !== null) return password;
    throw new Neo4jUnavailable(
      "NEO4J_AUTH_FAILED",
      `There are data in ${home.data}, and their password, which stood in ${home.passwordFile}, is not there any more. ` +
        "Set NEO4J_PASSWORD to it; or, if it is lost, move the data away and start again: the seed is loaded anew.",
    );
  }
  const password = given ?? kept ?? createPassword();
  if (password !== kept) writePasswordFile(home.passwordFile, password);
  return password;
}

/** What to say when the data of this home refuse the password. */
export function toWrongPassword(home: Neo4jHome, given: string | undefined): Neo4jUnavailable {
  const expected = `the one that these data were made with (${home.data})`;
  return new Neo4jUnavailable(
    "NEO4J_AUTH_FAILED",
    given === undefined
      ? `The managed Neo4j refuses the password kept in ${home.passwordFile}: expected was ${expected}. If it was changed, set NEO4J_PASSWORD to the new one.`
      : `The managed Neo4j refuses NEO4J_PASSWORD: expected was ${expected}. Unset NEO4J_PASSWORD to use the password kept in ${home.passwordFile}; to change it, run ALTER CURRENT USER SET PASSWORD in Neo4j Browser.`,
  );
}

/**
 * `neo4j-admin dbms set-initial-password`, which must run before the first start. Its class is called directly and
 * reads its arguments from a file: by neo4j-admin the password would stand in the list of processes.
 */
export async function setInitialPassword(password: string, home: Neo4jHome, runJava: RunJava): Promise<void> {
  const argumentFile = join(home.directory, "run", `set-password.${process.pid}`);
  writeFileSync(
    argumentFile,
    [
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-cp *",
      `-Dbasedir=${toArgument(home.directory)}`,
      "org.neo4j.cli.AdminTool",
      `dbms set-initial-password -- ${toArgument(password)}`,
    ].join("\n"),
    { mode: 0o600 },
  );
  try {
    const { status, output } = await runJava([`@${argumentFile}`], {
      NEO4J_HOME: home.directory,
      NEO4J_CONF: home.conf,
    });
    if (status !== 0) {
      throw new Neo4jUnavailable(
        "START_FAILED",
        `Neo4j did not take its initial password (expected are 8 characters or more):\n${output.trim()}`,
      );
    }
  } finally {
    rmSync(argumentFile, { force: true });
  }
}

/** Runs a JVM on the jars with these variables added to the environment. */
export type RunJava = (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
) => Promise<{ status: number | null; output: string }>;

/** As in an argument file of `java`: in quotes, backslash and quote escaped. */
function toArgument(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
