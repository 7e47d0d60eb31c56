import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { DatabaseError } from "../../src/graph/database-error.ts";
import { migrate, readMigrations } from "../../src/graph/migrate.ts";
import { InputError } from "../../src/model/input-error.ts";
import { relationTypes } from "../../src/model/vocabulary.ts";
import { openTestGraph } from "./test-graph.ts";

const graph = openTestGraph();
beforeEach(() => graph.clean());
afterAll(() => graph.close());

const ids = (migrations: readonly { id: string }[]) => migrations.map(({ id }) => id);
const own = readMigrations();

describe("migrate", () => {
  it("applies every migration once, in order, and remembers it", async () => {
    const steps: string[] = [];
    expect(ids(await migrate(graph.database, ({ id }) => steps.push(id)))).toEqual(ids(own));
    expect(steps).toEqual(ids(own));
    expect(await migrate(graph.database)).toEqual([]);
    const records = await graph.query("MATCH (m:Migration) RETURN m {.*} AS record ORDER BY m.id");
    expect(records).toEqual(
      own.map(({ id, name, checksum }) => ({
        record: {
          id,
          name,
          checksum,
          ms: expect.any(Number),
          appliedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        },
      })),
    );
  });

  it("leaves every index online, the full-text ones for pairs of Chinese characters", async () => {
    await migrate(graph.database);
    const indexes = await graph.query(
      "SHOW INDEXES YIELD name, type, state, options, entityType WHERE type <> 'LOOKUP' RETURN *",
    );
    expect(indexes.filter(({ state }) => state !== "ONLINE")).toEqual([]);
    expect(indexes.filter(({ entityType }) => entityType === "RELATIONSHIP")).toHaveLength(relationTypes.length);
    const fullText = indexes.filter(({ type }) => type === "FULLTEXT") as {
      name: string;
      options: { indexConfig: Record<string, string> };
    }[];
    expect(fullText.map(({ name, options }) => [name, options.indexConfig["fulltext.analyzer"]]).sort()).toEqual([
      ["articleTexts", "cjk"],
      ["entityNames", "cjk"],
      ["provisionTexts", "cjk"],
    ]);
  });

  it("lets no two relationships of a type have one id", async () => {
    await migrate(graph.database);
    const twice =
      "CREATE (a:Entity {id: 'a'}), (b:Entity {id: 'b'}) CREATE (a)-[:ISSUED {id: '1'}]->(b), (b)-[:ISSUED {id: '1'}]->(a)";
    await expect(graph.query(twice)).rejects.toThrow("already exists");
  });

  it("refuses a migration that was changed after it ran, and changes nothing", async () => {
    await migrate(graph.database);
    const changed = own.map((one) =>
      one.id === "V002" ? { ...one, checksum: "0000", statements: ["CREATE (:Changed)"] } : one,
    );
    const newer = { id: "V999", name: "newer", checksum: "1111", statements: ["CREATE (:Newer)"] };
    await expect(migrate(graph.database, undefined, [...changed, newer])).rejects.toThrow(
      new InputError([
        {
          at: "V002",
          code: "MIGRATION_CHANGED",
          message: `«relationship ids unique» ran with the checksum ${own[1]?.checksum}, but its file now has 0000; restore the file and put the change into a new migration`,
        },
      ]),
    );
    expect(await graph.query("MATCH (n:Changed|Newer) RETURN n")).toEqual([]);
  });

  it("refuses a database that a newer program migrated", async () => {
    await migrate(graph.database, undefined, [...own, { id: "V999", name: "newer", checksum: "1111", statements: [] }]);
    await expect(migrate(graph.database)).rejects.toThrow(/^V999: MIGRATION_UNKNOWN: «newer» ran in this database/);
  });

  it("applies only what is new, and runs a migration again that failed half-way", async () => {
    await migrate(graph.database, undefined, own.slice(0, 2));
    const broken = {
      id: "V003",
      name: "broken",
      checksum: "1",
      statements: ["CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a)", "NO CYPHER"],
    };
    await expect(migrate(graph.database, undefined, [...own.slice(0, 2), broken])).rejects.toThrow(DatabaseError);
    const mended = { ...broken, checksum: "2", statements: broken.statements.slice(0, 1) };
    expect(ids(await migrate(graph.database, undefined, [...own.slice(0, 2), mended]))).toEqual(["V003"]);
  });
});
