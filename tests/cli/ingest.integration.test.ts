import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openTestGraph } from "../graph/test-graph.ts";
import { bulletin, notice } from "../ingest/invented-texts.ts";
import { findFreePorts } from "../support/free-ports.ts";
import { runPolicygraph } from "../support/run-policygraph.ts";
import { createTestFolder } from "../support/test-folder.ts";

const graph = openTestGraph();
const folder = createTestFolder();
const { uri, username, password, database } = inject("neo4j");
const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

beforeAll(() => graph.clean());
afterAll(() => graph.close());

const fileOf = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
async function ingest(...args: string[]) {
  const run = runPolicygraph(["ingest", ...args], env);
  return { code: await run.ended, stdout: run.stdout(), stderr: run.stderr() };
}
const bulletins = () =>
  graph
    .query("MATCH (b:Bulletin) WHERE b.kind <> 'GAZETTEER' RETURN b.id AS id ORDER BY id")
    .then((rows) => rows.map(({ id }) => id));

describe("policygraph ingest", () => {
  it("migrates an empty graph, loads what it can, reports the rest, and ends with 2 where a file was bad", async () => {
    const files = [fileOf("坏.txt", "\u0000"), fileOf("2021-06.txt", bulletin), fileOf("决算.txt", notice)];
    const { code, stdout, stderr } = await ingest(...files, "--date", "2021-06");
    expect([code, await bulletins()]).toEqual([2, ["bulletin:2021-06", "bulletin:决算"]]);
    expect(stdout).toMatch(/坏\.txt: 未读入 not ingested\n {2}[A-Z_]+: /);
    expect(stdout).toMatch(
      /bulletin:2021-06《2021-06》2021-06（新 new）\n {2}收入 accepted \d+ · 拒绝 refused \d+ · 名称未定 names left open 1/,
    );
    expect(stdout).toContain("#1 苏州市出台养犬新规: 苏州市（据标题 by the headline）");
    expect(stdout).toMatch(/名称未定 names left open \(1\)\n {4}#2 区管委会: /);
    expect(stdout).toMatch(
      /未读出的句子 sentences that yielded nothing \(\d+\)\n(?: {4}.*\n)* {4}#1 市民纷纷表示欢迎。/,
    );
    expect(stderr).toContain("Ingested files: 3");
  });

  it("says on coming again that nothing changed, or what did", async () => {
    const file = fileOf("2021-06.txt", bulletin);
    const same = await ingest(file, "--date", "2021-06");
    expect([same.code, same.stdout.includes("（无变化 unchanged）")]).toEqual([0, true]);
    fileOf("2021-06.txt", bulletin.replace("养犬管理办法", "养犬管理条例"));
    const before = await graph.snapshot();
    const dry = await ingest(file, "--date", "2021-06", "--dry-run");
    expect(dry.stdout).toContain("dry run: nothing was written");
    expect(await graph.snapshot()).toEqual(before);
    const { code, stdout } = await ingest(file, "--date", "2021-06");
    expect([code, stdout.includes("+ 苏州市公安局 ISSUED 养犬管理条例")]).toEqual([0, true]);
    expect(stdout).toContain("− 苏州市公安局 ISSUED 养犬管理办法");
    expect(dry.stdout).toContain("+ 苏州市公安局 ISSUED 养犬管理条例");
  });

  it.each([
    [[], "ingest: FILE_MISSING: expected at least one FILE"],
    [["a.txt", "--date", "六月"], "--date: BAD_DATE: expected 2021, 2021-06 or 2021-06-30, but got 六月"],
    [["a.txt", "--region", "上海滩"], "--region: REGION_UNKNOWN: expected a region of GB/T 2260"],
    [["a.txt", "b.txt", "--as", "丙"], "--as: USAGE: expected one FILE with --as, but got 2"],
  ])("refuses %j with 2, before it looks for a Neo4j", async (args, message) => {
    const run = runPolicygraph(["ingest", ...args], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect([await run.ended, run.stdout()]).toEqual([2, ""]);
    expect(run.stderr()).toContain(message);
  });

  it("ends with 3 where the Neo4j of the settings does not answer", async () => {
    const [port] = await findFreePorts();
    const run = runPolicygraph(["ingest", fileOf("决算.txt", notice)], { NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(await run.ended).toBe(3);
    expect(run.stderr()).toContain("NEO4J_UNREACHABLE");
  });
});
