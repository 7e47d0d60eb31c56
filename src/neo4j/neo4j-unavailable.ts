/**
 * Why there is no Neo4j to work with.
 *
 * - `NO_RUNTIME`: neither `NEO4J_URI`, nor Java and Maven, nor Docker.
 * - `HOME_UNWRITABLE`: there is no place for its data.
 * - `PORT_IN_USE`: a port of the managed Neo4j belongs to another program.
 * - `JARS_UNRESOLVED`: Maven did not bring the jars.
 * - `START_FAILED`: the server was started and did not come up.
 * - `NEO4J_UNREACHABLE`: nothing answers at the given address.
 * - `NEO4J_AUTH_FAILED`: it answers and refuses user name or password.
 * - `NEO4J_VERSION`: it answers and is older than 5.26.
 * - `NEO4J_DATABASE`: it answers and has no database of that name.
 */
export type Neo4jUnavailableCode =
  | "NO_RUNTIME"
  | "HOME_UNWRITABLE"
  | "PORT_IN_USE"
  | "JARS_UNRESOLVED"
  | "START_FAILED"
  | "NEO4J_UNREACHABLE"
  | "NEO4J_AUTH_FAILED"
  | "NEO4J_VERSION"
  | "NEO4J_DATABASE";

/** No Neo4j to work with (exit code 3). The message says what was expected, what came, and what to do. */
export class Neo4jUnavailable extends Error {
  override readonly name = "Neo4jUnavailable";
  readonly code: Neo4jUnavailableCode;

  constructor(code: Neo4jUnavailableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
