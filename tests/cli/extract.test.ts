import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createTestFolder } from "../support/test-folder.ts";

const program = fileURLToPath(new URL("../../dist/cli/policygraph.js", import.meta.url));

/** Runs the built program on lines of standard input. */
function run(lines: readonly unknown[], ...flags: string[]) {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, "extract", "--jsonl", "-", ...flags], {
    input,
    encoding: "utf8",
  });
  const rows = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { rows, stderr, status };
}

describe("policygraph extract --jsonl -", () => {
  it("prints claims with offsets into the text as given, and the sentences that yielded nothing", () => {
    const text = "近日，市财政局印发《校舍维修办法》。天气晴朗。";
    const { rows, status } = run([{ id: "a", text, region: "苏州市", publishedOn: "2022-06-01" }]);
    expect(status).toBe(0);
    expect(rows).toMatchObject([{ id: "a", unread: [{ text: "天气晴朗。", start: 18, end: 23 }] }]);
    const [claim] = (rows[0]?.claims ?? []) as {
      evidence: { quote: string; start: number; end: number };
      subject: { name: string };
    }[];
    expect(claim?.subject.name).toBe("苏州市财政局");
    expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toBe(claim?.evidence.quote);
  });

  it("prints the parts of a 公文 with --kind document", () => {
    const text =
      "苏州市财政局关于做好年终决算的通知\n苏财〔2021〕9号\n各单位：\n请按时报送。\n苏州市财政局\n2021年12月1日";
    expect(run([{ id: 7, text }], "--kind", "document").rows).toMatchObject([
      {
        id: 7,
        title: "苏州市财政局关于做好年终决算的通知",
        issuers: ["苏州市财政局"],
        issuedOn: "2021-12-01",
        documentNumber: "苏财〔2021〕9号",
      },
    ]);
  });

  it("names a bad line, goes on with the others, and ends with 2", () => {
    const { rows, stderr, status } = run(["{", { id: 1 }, { id: 2, text: "今天。" }]);
    expect(rows.map(({ id }) => id)).toEqual([2]);
    expect(stderr).toContain("-:1: LINE_MALFORMED");
    expect(stderr).toContain("-:2: LINE_MALFORMED");
    expect(status).toBe(2);
  });
});

it("policygraph extract FILE… reads a PDF as it reads the text, names the file that it can't read and goes on", () => {
  const text = fileURLToPath(new URL("../../seed/bulletins/2020-12-shanghai.txt", import.meta.url));
  const pdf = fileURLToPath(new URL("../source/fixtures/2020-12-shanghai.pdf", import.meta.url));
  const empty = join(createTestFolder(), "empty.docx");
  writeFileSync(empty, "");
  const files = [empty, pdf, text];
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, "extract", "--date", "2020-12", ...files], {
    encoding: "utf8",
  });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBe(36);
  expect(lines.slice(0, 18)).toEqual(lines.slice(18));
  expect(stderr).toBe(`${empty}: TEXT_EMPTY: expected a text, but the file holds none\n`);
  expect(status).toBe(2);
}, 20_000);

it("policygraph extract ends well where its reader has had enough", () => {
  const seed = fileURLToPath(new URL("../../seed/bulletins/2020-12-shanghai.txt", import.meta.url));
  const command = '"$0" "$1" extract "$2" --date 2020-12 | head -c 10; echo " $PIPESTATUS"';
  const { stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath, program, seed], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: '{"id":"202 0\n', stderr: "" });
});
