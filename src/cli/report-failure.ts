import { ConfigError } from "../config.ts";
import { DatabaseError } from "../graph/database-error.ts";
import { InputError } from "../model/input-error.ts";
import { Neo4jUnavailable } from "../neo4j/neo4j-unavailable.ts";
import { exitCodes } from "./exit-codes.ts";
import { Interrupted } from "./interrupted.ts";

/** What a failed command tells its user, and with which code it exits. */
export type Outcome = { readonly message: string; readonly exitCode: number };

/** The program's own kinds of failure in words; anything else is a bug and is told with its stack. */
export function toOutcome(error: unknown): Outcome {
  if (error instanceof InputError || error instanceof ConfigError)
    return { message: error.message, exitCode: exitCodes.badInput };
  if (error instanceof Interrupted) return { message: error.message, exitCode: exitCodes.interrupted };
  if (error instanceof Neo4jUnavailable)
    return { message: `${error.code}: ${error.message}`, exitCode: exitCodes.serviceDown };
  if (error instanceof DatabaseError && error.kind !== "fault")
    return { message: databaseAdvice(error), exitCode: exitCodes.serviceDown };
  if (isPortTaken(error))
    return {
      message: `PORT_IN_USE: another program listens on ${error.address ?? "port"}:${error.port}; stop it, or set PORT (or --port) to another port`,
      exitCode: exitCodes.serviceDown,
    };
  return {
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    exitCode: exitCodes.serviceDown,
  };
}

function databaseAdvice({ kind, code, message }: DatabaseError): string {
  const what =
    kind === "denied"
      ? "expected its user and password; set NEO4J_USERNAME and NEO4J_PASSWORD"
      : "expected a running Neo4j 5.26 or newer; check NEO4J_URI";
  return `${kind === "denied" ? "NEO4J_AUTH_FAILED" : "NEO4J_UNREACHABLE"}: ${what} (${code}: ${message})`;
}

type PortTaken = Error & { readonly code: "EADDRINUSE"; readonly port?: number; readonly address?: string };

function isPortTaken(error: unknown): error is PortTaken {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
