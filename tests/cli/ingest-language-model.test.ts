import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bulletin } from "../ingest/invented-texts.ts";
import { type LanguageModelStandIn, startLanguageModelStandIn } from "../support/language-model-stand-in.ts";
import { runPolicygraph } from "../support/run-policygraph.ts";
import { createTestFolder } from "../support/test-folder.ts";

let standIn: LanguageModelStandIn | undefined;
afterEach(() => standIn?.close());

const folder = createTestFolder();
const file = join(folder, "2021-06.txt");
writeFileSync(file, bulletin);

async function ingest(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const run = runPolicygraph(["ingest", file, "--dry-run", ...args], { POLICYGRAPH_HOME: folder, ...settings });
  return { code: await run.ended, stdout: run.stdout(), stderr: run.stderr() };
}

describe("policygraph ingest", () => {
  it("insists on a language model where it is told to, and says what is missing", async () => {
    const { code, stderr } = await ingest(["--llm"]);
    expect([code, stderr.includes("LLM_NOT_SET"), stderr.includes("POLICYGRAPH_LLM_URL")]).toEqual([2, true, true]);
  }, 60_000);

  it("asks the model of the settings, unless told not to, and reports what that took and where it failed", async () => {
    standIn = await startLanguageModelStandIn((question) =>
      question.includes("养犬") ? { claims: [] } : { content: "好的" },
    );
    const settings = {
      POLICYGRAPH_LLM_URL: standIn.url,
      POLICYGRAPH_LLM_MODEL: "测试-7b",
      POLICYGRAPH_LLM_PRICE: "2000/8000",
    };
    const asked = await ingest([], settings);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toMatch(
      /语言模型 language model 测试-7b: 2 次请求 requests，\d+\.\d s，200 \+ 40 tokens，费用 cost 0\.7200\n/,
    );
    expect(asked.stdout).toMatch(/not read by the language model \(1\)\n {4}#2 LLM_MALFORMED: expected JSON/);
    const unasked = await ingest(["--no-llm"], settings);
    expect([unasked.code, unasked.stdout.includes("language model"), standIn.asked.length]).toEqual([0, false, 2]);
  }, 60_000);
});
