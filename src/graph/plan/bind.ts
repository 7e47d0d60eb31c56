import { statement } from "../statement.ts";
import type { Compilation } from "./compilation.ts";

const HEAD_COMMENT = /^(?:\/\/.*\n)+/; // // $id: STRING. One row …

/**
 * A statement of `cypher/` whose own parameters have values: `$name` in its text becomes a parameter of the statement. Its
 * comment at the head is left out, or it would travel with every request.
 */
export function bind(c: Compilation, fragment: string, values: Readonly<Record<string, unknown>>): string {
  let text = statement(fragment).replace(HEAD_COMMENT, "");
  for (const [name, value] of Object.entries(values))
    text = text.replaceAll(
      new RegExp(`\\$${name}\\b`, "g"),
      typeof value === "number" ? c.count(value) : c.parameter(value ?? null),
    );
  return text;
}
