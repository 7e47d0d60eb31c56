/** Steps in their usual order; `crashed` and `restarted` may come at any time while the program runs. */
export type Neo4jStep =
  | "looking"
  | "waiting"
  | "jars"
  | "image"
  | "password"
  | "starting"
  | "adopted"
  | "ready"
  | "crashed"
  | "restarted"
  | "stopping";

/** One line on what is happening, for people; `step` for programs. */
export type Neo4jProgress = { readonly step: Neo4jStep; readonly message: string };

export type OnProgress = (progress: Neo4jProgress) => void;
