import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type Migration, type MigrationRecord, pendingMigrations, readMigrations } from "../../src/graph/migrate.ts";
import { InputError } from "../../src/model/input-error.ts";
import { entityLabels, provenanceLabels, relationTypes } from "../../src/model/vocabulary.ts";

/** Records that have no relationships. */
const recordLabels = ["Alias", "LedgerEntry", "Reading", "ReviewItem", "Decision", "Redirect", "Spelling", "Upkeep"];
const own = readMigrations();
const fileOf = (id: string, checksum = id.toLowerCase()): Migration => ({
  id,
  name: `step ${id}`,
  checksum,
  statements: [],
});
const recordOf = (id: string, checksum = id.toLowerCase()): MigrationRecord => ({ id, name: `step ${id}`, checksum });
const folderOf = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), "policygraph-migrations-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
};
const problemsOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

describe("the program's migrations", () => {
  it("are numbered without a gap", () => {
    expect(own.map(({ id }) => id)).toEqual(own.map((_, i) => `V${String(i + 1).padStart(3, "0")}`));
  });

  it("constrain the id of every relationship type of the vocabulary, and of no other", () => {
    const constrained = own
      .flatMap(({ statements }) => statements)
      .flatMap((one) => /FOR \(\)-\[r:([A-Z_]+)\]-\(\) REQUIRE r\.id IS UNIQUE$/.exec(one)?.[1] ?? []);
    expect(constrained.sort()).toEqual([...relationTypes].sort());
  });

  it("constrain the id of every node, entities by their common label", () => {
    const constrained = own
      .flatMap(({ statements }) => statements)
      .flatMap((one) => /FOR \(n:(\w+)\) REQUIRE n\.id IS UNIQUE$/.exec(one)?.[1] ?? []);
    expect(constrained.sort()).toEqual(["Entity", "Migration", ...recordLabels, ...provenanceLabels].sort());
  });

  it("index labels of the vocabulary only, and can be repeated", () => {
    const known = new Set<string>(["Entity", "Migration", ...recordLabels, ...entityLabels, ...provenanceLabels]);
    for (const one of own.flatMap(({ statements }) => statements)) {
      expect(one).toContain("IF NOT EXISTS");
      for (const [, labels] of one.matchAll(/FOR \(n:([\w|]+)\)/g))
        expect(labels?.split("|").filter((label) => !known.has(label))).toEqual([]);
    }
  });
});

describe("readMigrations", () => {
  it("reads the files in their order, statements parted by semicolons, comments dropped", () => {
    const folder = folderOf({
      "V002__second_step.cypher": "// one; two;\nCREATE (:A {name: 'a; b'});\n\n// three\nCREATE\n  (:B);",
      "V001__first.cypher": "RETURN 1",
      "README.md": "no migration",
    });
    expect(readMigrations(folder).map(({ id, name, statements }) => [id, name, statements])).toEqual([
      ["V001", "first", ["RETURN 1"]],
      ["V002", "second step", ["CREATE (:A {name: 'a; b'})", "CREATE\n  (:B)"]],
    ]);
  });

  it("gives one text one checksum, whatever its line ends", () => {
    const checksums = ["// a\nRETURN 1;\n", "// a\r\nRETURN 1;\r\n", "// b\nRETURN 1;\n"].map(
      (text) => readMigrations(folderOf({ "V001__a.cypher": text }))[0]?.checksum,
    );
    expect(checksums[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(checksums[1]).toBe(checksums[0]);
    expect(checksums[2]).not.toBe(checksums[0]);
  });

  it("lists every file that is misnamed or numbered twice", () => {
    const folder = folderOf({ "V001__a.cypher": "", "V001__b.cypher": "", "V1__c.cypher": "", "add_index.cypher": "" });
    expect(problemsOf(() => readMigrations(folder))).toEqual([
      {
        at: "V001__b.cypher",
        code: "MIGRATION_TWICE",
        message: "another file is V001 too; give this one the next number",
      },
      {
        at: "V1__c.cypher",
        code: "MIGRATION_MISNAMED",
        message: "expected a name such as V001__node_ids_unique.cypher",
      },
      {
        at: "add_index.cypher",
        code: "MIGRATION_MISNAMED",
        message: "expected a name such as V001__node_ids_unique.cypher",
      },
    ]);
  });
});

describe("pendingMigrations", () => {
  it.each([
    [[], ["V001", "V002"]],
    [["V001"], ["V002"]],
    [["V001", "V002"], []],
  ])("after %j come %j", (applied, pending) => {
    const files = [fileOf("V001"), fileOf("V002")];
    expect(
      pendingMigrations(
        files,
        applied.map((id) => recordOf(id)),
      ).map(({ id }) => id),
    ).toEqual(pending);
  });

  it("refuses what was changed, skipped or is not known here, all at once", () => {
    const files = [fileOf("V001", "new"), fileOf("V002"), fileOf("V003")];
    const records = [recordOf("V001", "old"), recordOf("V003"), recordOf("V004")];
    expect(problemsOf(() => pendingMigrations(files, records))).toEqual([
      {
        at: "V001",
        code: "MIGRATION_CHANGED",
        message:
          "«step V001» ran with the checksum old, but its file now has new; restore the file and put the change into a new migration",
      },
      {
        at: "V002",
        code: "MIGRATION_OUT_OF_ORDER",
        message: "«step V002» has not run, but V004 has; give its file a number after V004",
      },
      {
        at: "V004",
        code: "MIGRATION_UNKNOWN",
        message:
          "«step V004» ran in this database, but this program has no such migration; a newer program used the database: use that one, or another database",
      },
    ]);
  });
});
