import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { runPolicygraph } from "../support/run-policygraph.ts";
import { createTestFolder } from "../support/test-folder.ts";

const { uri, username, password, database } = inject("neo4j");
const folder = createTestFolder();
const environment = {
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
  POLICYGRAPH_HOME: folder,
};

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(args: readonly string[], env: Record<string, string> = environment) {
  const { ended, stdout, stderr } = runPolicygraph(["explain", ...args], env);
  return { code: await ended, stdout: stdout(), stderr: stderr() };
}

describe("policygraph explain", () => {
  it("shows a question's statements, their parameters and Neo4j's plan", async () => {
    const file = fileOf("question.graphql", "query ($id: ID!) { region: node(id: $id) { id } people { totalCount } }");
    const { code, stdout } = await run([file, "--variables", '{"id":"region:310000"}']);
    expect(code).toBe(0);
    expect(stdout).toContain('// region: cost 1\n:param p1 => "region:310000"\nMATCH (n:Entity {id: $p1})');
    expect(stdout).toContain("// people: cost 20\nRETURN {total: COUNT { MATCH (n:Person) RETURN n }} AS value;");
    expect(stdout.match(/\+ProduceResults/g)).toHaveLength(2);
  });

  it("lists everything that is wrong with the question, by file and line", async () => {
    const file = fileOf("wrong.graphql", '{\n  nothing\n  people(first: "x") { totalCount }\n}');
    const { code, stderr } = await run([file]);
    expect([code, stderr]).toEqual([
      2,
      [
        `${file}:2: QUESTION_INVALID: Cannot query field "nothing" on type "Query".`,
        `${file}:3: QUESTION_INVALID: Int cannot represent non-integer value: "x"\n`,
      ].join("\n"),
    ]);
  });

  it("refuses what the service would refuse", async () => {
    const file = fileOf("large.graphql", "{ people(first: 501) { totalCount } }");
    expect(await run([file])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("expected first of at most 500"),
    });
  });

  it("names a file that isn't there, variables that are none, and a Neo4j that doesn't answer", async () => {
    expect(await run([join(folder, "none.graphql")])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("FILE_UNREADABLE"),
    });
    const file = fileOf("people.graphql", "{ people { totalCount } }");
    expect(await run([file, "--variables", "[]"])).toMatchObject({
      code: 2,
      stderr: "--variables: VARIABLES_INVALID: expected a JSON object, but got []\n",
    });
    expect(await run([file], { ...environment, NEO4J_URI: "bolt://127.0.0.1:1" })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("NEO4J_UNREACHABLE"),
    });
  });
});
