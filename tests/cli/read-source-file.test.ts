import { spawnSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFileBytes } from "../../src/cli/read-source-file.ts";
import { refusalOf } from "../source/refusal.ts";
import { createTestFolder } from "../support/test-folder.ts";

const folder = createTestFolder();
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const text = "上海出台新规\n近日，上海市人民政府印发办法。";

describe("readFileBytes", () => {
  it("reads a file and a pipe", async () => {
    const [file, pipe] = [join(folder, "a.txt"), join(folder, "pipe.txt")];
    writeFileSync(file, text);
    expect(decode(await readFileBytes(file))).toBe(text);
    spawnSync("mkfifo", [pipe]);
    const [bytes] = await Promise.all([
      readFileBytes(pipe),
      import("node:fs/promises").then(({ writeFile }) => writeFile(pipe, text)),
    ]);
    expect(decode(bytes)).toBe(text);
  });

  it("refuses 10 GB without reading it", async () => {
    const file = join(folder, "large.txt");
    writeFileSync(file, "");
    truncateSync(file, 10 * 1024 ** 3);
    expect(await refusalOf(readFileBytes(file))).toEqual([
      "TEXT_TOO_LARGE",
      "expected at most 67108864 bytes, but got 10737418240; split the file by issue",
    ]);
  });

  it.each([
    ["no file", join(folder, "none.txt"), /^expected a file that can be read: ENOENT/],
    ["a folder", folder, /^expected a file that can be read: EISDIR/],
  ])("refuses %s", async (_, file, message) => {
    expect(await refusalOf(readFileBytes(file))).toEqual(["FILE_UNREADABLE", expect.stringMatching(message)]);
  });
});
