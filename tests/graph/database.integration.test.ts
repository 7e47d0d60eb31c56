import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { DatabaseError } from "../../src/graph/database-error.ts";
import { openTestGraph } from "./test-graph.ts";

const graph = openTestGraph();
afterAll(() => graph.close());

/** Minutes of work in next to no memory; `mark` tells it from other statements. */
const endless = (mark: string) =>
  `/* ${mark} */ UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN sum(c) AS value`;

/** How many statements with the mark run at the server. */
async function running(mark: string): Promise<number> {
  const rows = await graph.query(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN currentQuery",
    { start: `/* ${mark} */` },
  );
  return rows.length;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50);
}

describe("reading", () => {
  it("ends the statement at the server when the asker goes away, and the connection serves on", async () => {
    const asker = new AbortController();
    const answer = graph.database.read(endless("goes away"), {}, { signal: asker.signal }).catch((error) => error);
    await until(async () => (await running("goes away")) === 1);
    asker.abort();
    expect(await answer).toBeInstanceOf(DatabaseError);
    await until(async () => (await running("goes away")) === 0);
    const [row] = await graph.database.read("RETURN 1 AS value", {});
    expect(row?.get("value")).toBe(1);
  });

  it("does not begin for an asker who is gone", async () => {
    const reading = graph.database.read("RETURN 1 AS value", {}, { signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("gives up after its time", async () => {
    const reading = graph.database.read(endless("takes long"), {}, { timeout: 300 });
    await expect(reading).rejects.toMatchObject({ kind: "timeout" });
    await until(async () => (await running("takes long")) === 0);
  });

  it("can't write", async () => {
    await expect(graph.database.read("CREATE (:Entity)", {})).rejects.toMatchObject({ kind: "fault" });
  });
});

describe("explaining", () => {
  it("gives Neo4j's plan and runs nothing", async () => {
    const plan = await graph.database.explain(endless("explained"), {});
    expect(plan).toContain("+ProduceResults");
    expect(await running("explained")).toBe(0);
  });
});
