import neo4j from "neo4j-driver";
import type { Database } from "./database.ts";

/** A statement, what it is given, and how Neo4j would go about it. */
export type StatementPlan = {
  readonly statement: string;
  /** As JSON has them: counts are plain numbers. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Neo4j's own table of operators, with the rows it estimates. */
  readonly plan: string;
};

/** Has Neo4j plan a reading statement without running it. */
export async function explainPlan(
  database: Database,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<StatementPlan> {
  const plan = await database.explain(statement, parameters);
  return { statement, parameters: toPlain(parameters), plan };
}

/** Parameters with Neo4j's integers as plain numbers. */
export function toPlain(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, neo4j.isInt(value) ? value.toNumber() : value]),
  );
}
