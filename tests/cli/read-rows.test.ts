import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRows } from "../../src/cli/read-rows.ts";
import { InputError } from "../../src/model/input-error.ts";
import { createTestFolder } from "../support/test-folder.ts";

const file = join(createTestFolder(), "texts.jsonl");

describe("readRows", () => {
  it("tells a text that can't be read with its line, and goes on with the others", async () => {
    const texts = ["今天。", "出错。", "拒绝。", "明天。"].map((text, id) => JSON.stringify({ id, text }));
    writeFileSync(file, texts.join("\n"));
    const taken: unknown[] = [];
    const problems = await readRows(file, ({ id, text }) => {
      if (text === "出错。") throw new TypeError("text.at is not a function");
      if (text === "拒绝。") throw new InputError([{ at: "text", code: "NOT_CHINESE", message: "expected Chinese" }]);
      taken.push(id);
    });
    expect(taken).toEqual([0, 3]);
    expect(problems).toEqual([
      `${file}:2: EXTRACTION_FAILED: a fault of ours: TypeError: text.at is not a function`,
      `${file}:3: text: NOT_CHINESE: expected Chinese`,
    ]);
  });

  it("tells a file that is not there", async () => {
    expect(await readRows(join(file, "none"), () => {})).toEqual([
      expect.stringContaining("none: FILE_UNREADABLE: ENOTDIR"),
    ]);
  });
});
