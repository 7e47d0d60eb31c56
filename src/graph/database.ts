import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Record as Neo4jRecord } from "neo4j-driver";
import { DatabaseError, toDatabaseError } from "./database-error.ts";

/** How to reach a Neo4j. */
export type DatabaseConnection = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

export type ReadOptions = {
  /** Ends the statement at the server when it is aborted. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the server gives up. */
  readonly timeout?: number;
};

/** A Neo4j database; every error that it raises is a `DatabaseError`. Integers come as JavaScript numbers. */
export type Database = {
  /** Rows of one reading statement, in its order. Can't write: the server refuses it. Retried once where the driver calls the error retriable. */
  readonly read: (
    statement: string,
    parameters: Record<string, unknown>,
    options?: ReadOptions,
  ) => Promise<Neo4jRecord[]>;
  /** Neo4j's plan for a reading statement as a table; the statement is not run. */
  readonly explain: (statement: string, parameters: Readonly<Record<string, unknown>>) => Promise<string>;
  /** Runs `work` in one writing transaction: all of it or nothing, repeated on passing faults. */
  readonly write: <Value>(work: (transaction: ManagedTransaction) => Promise<Value>) => Promise<Value>;
  /** Runs one statement that can't share a transaction, such as a schema change. */
  readonly change: (statement: string, parameters?: Record<string, unknown>) => Promise<void>;
  /** Resolves when the server answers with these credentials. */
  readonly verify: () => Promise<{ readonly version: string }>;
  readonly close: () => Promise<void>;
};

/** A pool of connections to one database. Close it. */
export function createDatabase(connection: DatabaseConnection): Database {
  const { uri, username, password, database } = connection;
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: 15_000,
    userAgent: "policygraph",
  });
  const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw toDatabaseError(error);
    }
  };
  const readOnce = async (statement: string, parameters: Record<string, unknown>, options: ReadOptions) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    // Closing resets the connection, which ends what runs on it at the server. A connection that is gone has ended it too.
    const abort = () => void session.close().catch(() => undefined);
    if (options.signal?.aborted) throw new DatabaseError("cancelled", "CANCELLED", "the asker went away", null);
    options.signal?.addEventListener("abort", abort, { once: true });
    try {
      // An auto-commit read costs half of what a managed one does: one round trip instead of two.
      const { records } = await withoutStack(() =>
        session.run(statement, parameters, options.timeout === undefined ? {} : { timeout: options.timeout }),
      );
      return records;
    } finally {
      options.signal?.removeEventListener("abort", abort);
      await session.close();
    }
  };
  return {
    read: (statement, parameters, options = {}) =>
      guarded(async () => {
        try {
          return await readOnce(statement, parameters, options);
        } catch (error) {
          const passing = error instanceof Neo4jError && error.retriable && !error.code.includes("Memory");
          if (!passing || options.signal?.aborted) throw error;
          return await readOnce(statement, parameters, options);
        }
      }),
    explain: (statement, parameters) =>
      guarded(async () => {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
        try {
          const { summary } = await session.run(`EXPLAIN ${statement}`, parameters);
          const table: unknown = summary.plan ? summary.plan.arguments["string-representation"] : null;
          return typeof table === "string" ? table : JSON.stringify(summary.plan, null, 2);
        } finally {
          await session.close();
        }
      }),
    write: (work) =>
      guarded(async () => {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
        try {
          return await session.executeWrite(work);
        } finally {
          await session.close();
        }
      }),
    change: (statement, parameters = {}) =>
      guarded(async () => {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
        try {
          await session.run(statement, parameters);
        } finally {
          await session.close();
        }
      }),
    verify: () =>
      guarded(async () => {
        const info = await driver.getServerInfo({ database });
        return { version: info.agent ?? "unknown" };
      }),
    close: () => driver.close(),
  };
}

/**
 * The driver writes down the stack of every call, for its errors; they become `DatabaseError` here, which has a stack of
 * its own. To write it down took a twelfth of the processor time of a small question.
 */
function withoutStack<Value>(call: () => Value): Value {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
