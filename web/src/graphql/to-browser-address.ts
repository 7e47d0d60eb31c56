import type { CypherOfField } from "./ask-cypher.ts";

const parameter = /\$(\w+)/g; // MATCH (n:Entity {id: $p1})
/** Signs that do not get through Neo4j Browser's reading of its own address; Cypher takes them by their code. */
const lostSigns = /[#&+%]/g;

/** A statement with its parameters written out, so that it stands for itself. */
export function toCypherText({ statement, parameters }: Pick<CypherOfField, "statement" | "parameters">): string {
  return statement.replace(parameter, (whole, name: string) =>
    name in parameters ? toLiteral(parameters[name]) : whole,
  );
}

/** Where Neo4j Browser opens with a statement in its editor. `browser` is its address, with or without a `?`. */
export function toBrowserAddress(browser: string, cypher: string): string {
  const coded = cypher.replace(lostSigns, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const lines = coded.split("\n").map((line) => `arg=${encodeURIComponent(line)}`);
  return `${browser}${browser.includes("?") ? "&" : "?"}cmd=edit&${lines.join("&")}`;
}

/** A value as Cypher writes it. */
export function toLiteral(value: unknown): string {
  if (typeof value === "string")
    return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value)
      .map(([key, one]) => `\`${key}\`: ${toLiteral(one)}`)
      .join(", ")}}`;
  return String(value);
}
