import neo4j, { type Driver } from "neo4j-driver";
import type { Parameters, Rows } from "../operations/operation.ts";

/** How to reach the Neo4j of the run. */
export type Connection = { readonly uri: string; readonly username: string; readonly password: string };

/** A driver as quick as it gets: plain numbers, and no more settings than that. */
export function connect({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Rows of a reading statement by one auto-commit query, the cheapest way that the driver has; counts go as integers. */
export async function readRows(driver: Driver, statement: string, parameters: Parameters): Promise<Rows> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const typed = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, typeof value === "number" ? neo4j.int(value) : value]),
    );
    const { records } = await session.run(statement, typed);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
