import { defineCommand } from "citty";
import { type Config, readConfig } from "../config.ts";
import { createDatabase } from "../graph/database.ts";
import { checkConfiguredNeo4j } from "../neo4j/configured-server.ts";
import { toJavaFinding } from "../neo4j/java-runtime.ts";
import { Neo4jUnavailable } from "../neo4j/neo4j-unavailable.ts";
import { findPortObstacle } from "../neo4j/ports.ts";
import { type PortFinding, type Survey, surveyMachine } from "../neo4j/survey.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * One thing that was looked at. `missing` does not hinder the start, as something else stands in for it; `problem`
 * does, and then `advice` says what to do.
 */
export type Check = {
  readonly name: string;
  readonly state: "fine" | "missing" | "problem";
  readonly found: string;
  readonly advice: string | null;
};

export type Examination = {
  readonly canStart: boolean;
  readonly checks: readonly Check[];
  readonly conclusion: string;
};

export const doctor = defineCommand({
  meta: { name: "doctor", description: "检查环境：有什么，缺什么，怎么办 What is found, what is missing, what to do" },
  async run() {
    const examination = await examineMachine(readConfig(), process.versions.node);
    process.stdout.write(renderExamination(examination));
    process.exitCode = examination.canStart ? exitCodes.fine : exitCodes.serviceDown;
  },
});

/** Whether `start` would come up with these settings; looks, and changes nothing. */
export async function examineMachine(config: Config, nodeVersion: string): Promise<Examination> {
  const common = [toNodeCheck(nodeVersion), await checkOwnPort(config)];
  const { uri } = config.neo4j;
  const checks =
    uri === undefined
      ? [...common, ...toManagedChecks(await surveyMachine(config.neo4j))]
      : [...common, await checkGiven(config, uri)];
  const canStart = checks.every(({ state }) => state !== "problem");
  return {
    canStart,
    checks,
    conclusion: canStart ? "`npm start` can start." : "`npm start` cannot start yet: see what stands after →.",
  };
}

/** One line a check, its advice below it. */
export function renderExamination({ checks, conclusion }: Examination): string {
  const signs = { fine: "✓", missing: "–", problem: "✗" };
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, state, found, advice }) => [
    `${signs[state]} ${name.padEnd(width)}  ${found.replaceAll("\n", " ")}`,
    ...(advice === null ? [] : [`  ${"".padEnd(width)}  → ${advice}`]),
  ]);
  return [...lines, "", conclusion, ""].join("\n");
}

function toNodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  const advice = fine ? null : "install Node.js 20.19 or newer";
  return { name: "Node.js", state: fine ? "fine" : "problem", found: version, advice };
}

async function checkOwnPort({ port, host }: Config): Promise<Check> {
  const obstacle = await findPortObstacle(port, host);
  return toPortCheck({ port, purpose: "PolicyGraph", setting: "PORT", obstacle, held: false });
}

function toPortCheck({ port, purpose, setting, obstacle, held }: PortFinding): Check {
  const name = `Port ${port}`;
  if (obstacle === null)
    return {
      name,
      state: "fine",
      found: `${held ? "used by the Neo4j of this home" : "free"} (${purpose})`,
      advice: null,
    };
  const found =
    obstacle === "EADDRINUSE" ? `in use by another program (${purpose})` : `cannot be opened: ${obstacle} (${purpose})`;
  return { name, state: "problem", found, advice: `stop what listens there, or set ${setting} to a free port` };
}

async function checkGiven({ neo4j }: Config, uri: string): Promise<Check> {
  const database = createDatabase({ ...neo4j, uri, password: neo4j.password ?? "" });
  try {
    await checkConfiguredNeo4j({ ...neo4j, uri }, () => database.verify());
    return { name: "NEO4J_URI", state: "fine", found: `${uri} answers`, advice: null };
  } catch (error) {
    if (!(error instanceof Neo4jUnavailable)) throw error;
    return { name: "NEO4J_URI", state: "problem", found: error.code, advice: error.message };
  } finally {
    await database.close();
  }
}

function toManagedChecks(survey: Survey): Check[] {
  const byJava = survey.java.kind === "found" && survey.maven !== "absent";
  const lacking = byJava || survey.docker ? "missing" : "problem";
  const toRuntimeCheck = (name: string, there: boolean, found: string, advice: string): Check => ({
    name,
    state: there ? "fine" : lacking,
    found,
    advice: there || lacking === "missing" ? null : advice,
  });
  const maven = { here: "is here", jars: "not needed: the jars of Neo4j are here", absent: "no mvn on the PATH" };
  return [
    toRuntimeCheck(
      "Java",
      survey.java.kind === "found",
      toJavaFinding(survey.java),
      "install Java 17 or newer, or set JAVA_HOME to one",
    ),
    toRuntimeCheck("Maven", survey.maven !== "absent", maven[survey.maven], "install Maven 3.6 or newer"),
    toRuntimeCheck(
      "Docker",
      survey.docker,
      survey.docker ? "its daemon answers" : "no daemon answers",
      "or, in place of Java and Maven, start Docker; or set NEO4J_URI",
    ),
    ...survey.ports.map(toPortCheck),
    {
      name: "POLICYGRAPH_HOME",
      state: survey.homeObstacle === null ? "fine" : "problem",
      found: survey.homeObstacle ?? "can be written",
      advice: survey.homeObstacle === null ? null : "set it to a folder that this user may write to",
    },
    {
      name: "Neo4j",
      state: lacking === "problem" ? "problem" : "fine",
      found: survey.running
        ? "runs"
        : lacking === "problem"
          ? "nothing to run one with"
          : `will be started by ${byJava ? "Java" : "Docker"}`,
      advice: null,
    },
  ];
}
