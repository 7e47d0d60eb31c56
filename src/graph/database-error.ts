import { Neo4jError } from "neo4j-driver";

/** The database did not do what was asked. `kind` says what the caller can do about it. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  /** `unavailable`: try later · `timeout` and `memory`: ask for less · `cancelled`: nobody waits · `denied`: wrong user or password · `fault`: a bug. */
  readonly kind: "unavailable" | "timeout" | "memory" | "cancelled" | "denied" | "fault";
  /** Neo4j's own code, for the log. */
  readonly code: string;

  constructor(kind: DatabaseError["kind"], code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.code = code;
  }
}

/** The one place where driver errors become ours; anything else passes unchanged. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return new DatabaseError(kindOf(error), error.code, error.message, error);
}

function kindOf({ code }: Neo4jError): DatabaseError["kind"] {
  if (code.includes("MemoryPoolOutOfMemoryError") || code.includes("MemoryLimit")) return "memory"; // before retriable: the driver calls it so
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) return "timeout";
  if (code.includes("Security.")) return "denied";
  if (/ServiceUnavailable|SessionExpired|DatabaseUnavailable|Transient|N\/A/.test(code)) return "unavailable";
  return "fault";
}
