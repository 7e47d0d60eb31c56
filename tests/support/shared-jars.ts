import { fileURLToPath } from "node:url";

/** The jars of the default home: resolved once, for the program and for all tests. */
export const SHARED_JARS = fileURLToPath(new URL("../../.policygraph/neo4j/lib", import.meta.url));
