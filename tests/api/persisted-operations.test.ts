import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "graphql";
import { describe, expect, it } from "vitest";
import { checkOperations, hashOf, readPersistedOperations } from "../../src/api/persisted-operations.ts";
import { defaultQuestionLimits, parseWithin } from "../../src/api/question-limits.ts";
import { createSchema } from "../../src/api/schema.ts";
import { InputError } from "../../src/model/input-error.ts";
import { createTestFolder } from "../support/test-folder.ts";

const schema = createSchema();

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = createTestFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function problemsOf(folder: string) {
  try {
    checkOperations(folder, schema, defaultQuestionLimits);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe("readPersistedOperations", () => {
  it("knows every .graphql file by the SHA-256 of its text, with and without the last line break", () => {
    const folder = folderWith({ "people.graphql": "{ people { totalCount } }\n", "notes.txt": "{ node }" });
    const operations = readPersistedOperations([], folder, []);
    expect(operations).toEqual(
      new Map(["{ people { totalCount } }\n", "{ people { totalCount } }"].map((text) => [hashOf(text), text])),
    );
    expect(hashOf("{ people { totalCount } }")).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("readExplorerOperations", () => {
  it("has what the explorer asks, each answered by the hash that the explorer knows it by", () => {
    const operations = readPersistedOperations([], null);
    const summary = [...operations.values()].find((text) => text.includes("query Summary"));
    expect(operations.get(hashOf(summary as string))).toBe(summary);
    expect([...operations.keys()].every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    for (const text of operations.values())
      expect(validate(schema, parseWithin(defaultQuestionLimits, text))).toEqual([]);
  });
});

describe("checkOperations", () => {
  it("is content with questions that the service can answer", () => {
    expect(problemsOf(folderWith({ "people.graphql": "{ people { totalCount } }" }))).toEqual([]);
  });

  it("lists what is wrong with all of them, by file and line", () => {
    const folder = folderWith({
      "a.graphql": "{\n  nothing\n}",
      "b.graphql": "{",
      "c.graphql": "{ people { totalCount } }",
    });
    expect(problemsOf(folder)).toEqual([
      {
        at: `${join(folder, "a.graphql")}:2`,
        code: "OPERATION_INVALID",
        message: 'Cannot query field "nothing" on type "Query".',
      },
      {
        at: `${join(folder, "b.graphql")}:1`,
        code: "OPERATION_INVALID",
        message: "Syntax Error: Expected Name, found <EOF>.",
      },
    ]);
  });

  it("names a folder that can't be read", () => {
    expect(problemsOf("/nowhere")).toMatchObject([{ at: "POLICYGRAPH_OPERATIONS", code: "OPERATIONS_UNREADABLE" }]);
  });
});
