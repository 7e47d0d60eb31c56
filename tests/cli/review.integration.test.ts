import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openTestGraph } from "../graph/test-graph.ts";
import { bulletin } from "../ingest/invented-texts.ts";
import { runPolicygraph } from "../support/run-policygraph.ts";
import { createTestFolder } from "../support/test-folder.ts";

const graph = openTestGraph();
const { uri, username, password, database } = inject("neo4j");
const env = {
  ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
  POLICYGRAPH_REVIEW_BELOW: "0.93",
};
async function policygraph(...args: string[]) {
  const run = runPolicygraph(args, env);
  return { code: await run.ended, stdout: run.stdout(), stderr: run.stderr() };
}

beforeAll(async () => {
  await graph.clean();
  const file = join(createTestFolder(), "a.txt");
  writeFileSync(file, bulletin);
  expect((await policygraph("ingest", file)).code).toBe(0);
});
afterAll(() => graph.close());

describe("policygraph review", () => {
  it("lists, answers and takes back", async () => {
    const before = await graph.snapshot();
    const listed = await policygraph("review", "list", "--kind", "claim", "--json");
    const items = listed.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const goal = items.find(({ object }) => object.includes("充电桩5000个"));
    expect(goal).toMatchObject({ kind: "CLAIM", state: "PENDING", article: "article:a#2", predicate: "SETS" });

    const accepted = await policygraph("review", "accept", goal.id);
    expect([accepted.code, accepted.stdout]).toEqual([0, `${goal.question}: 1 篇文章有变化 articles changed\n`]);
    const { stdout } = await policygraph("review", "list", "--state", "accepted");
    expect(stdout).toContain(`${goal.id} CLAIM ACCEPTED article:a#2`);
    expect(stdout).toContain("1 项 items");
    expect((await policygraph("review", "undo", goal.id)).code).toBe(0);
    expect(await graph.snapshot()).toEqual(before);
  });

  it("merges and parts", async () => {
    const before = await graph.snapshot();
    const [from, into] = ["institution:苏州市公安局", "institution:杭州市财政局"];
    const { stdout } = await policygraph("review", "merge", from, into);
    const [question] = stdout.split(": ") as [string];
    expect(question).toMatch(/^duplicate:/);
    expect(await graph.query("MATCH (e:Entity {id: $from}) RETURN e", { from })).toEqual([]);
    expect((await policygraph("review", "undo", question)).code).toBe(0);
    expect(await graph.snapshot()).toEqual(before);
  });

  it.each([
    [["review", "accept", "review:nothing"], "REVIEW_UNKNOWN"],
    [["review", "list", "--kind", "person"], "--kind: USAGE: expected one of claim, name, duplicate, but got person"],
    [["review", "edit", "review:nothing", "--claim", "{"], "--claim: USAGE: expected the claim as JSON"],
    [["review", "merge", "institution:没有", "institution:也没有"], "MERGE_UNKNOWN"],
  ])("refuses %j with 2 and a reason", async (args, message) => {
    const { code, stderr } = await policygraph(...args);
    expect([code, stderr.includes(message)]).toEqual([2, true]);
  });
});
