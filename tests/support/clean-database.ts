import type { Driver } from "neo4j-driver";

/** Takes everything out of the test database: nodes, relationships, constraints, indexes. */
export async function cleanDatabase(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery("MATCH (n) DETACH DELETE n", {}, { database });
  const constraints = await driver.executeQuery("SHOW CONSTRAINTS YIELD name", {}, { database });
  for (const { name } of constraints.records.map((record) => record.toObject())) {
    await driver.executeQuery(`DROP CONSTRAINT \`${name}\` IF EXISTS`, {}, { database });
  }
  const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", {}, { database });
  for (const { name } of indexes.records.map((record) => record.toObject())) {
    await driver.executeQuery(`DROP INDEX \`${name}\` IF EXISTS`, {}, { database });
  }
}
