import { createHash } from "node:crypto";
import type { Compilation } from "./compilation.ts";
import { PlanError } from "./plan-error.ts";

/** One key of an order; `expression` is never null, so that a cursor can compare it. */
export type SortKey = { readonly expression: string; readonly direction: "ASC" | "DESC" };

export const ascending = (expression: string): SortKey => ({ expression, direction: "ASC" });
export const descending = (expression: string): SortKey => ({ expression, direction: "DESC" });

/** `k1 DESC, k2`, for ORDER BY. */
export function orderBy(keys: readonly SortKey[]): string {
  return keys.map(({ expression, direction }) => (direction === "DESC" ? `${expression} DESC` : expression)).join(", ");
}

const numbers = /\d+/g; // n12.name

/** What parts the cursors of one list from those of another: its type and order, in six letters and digits. */
export function markOf(type: string, keys: readonly SortKey[]): string {
  const order = keys.map(({ expression, direction }) => `${direction} ${expression.replaceAll(numbers, "")}`);
  return createHash("sha256")
    .update([type, ...order].join("\n"))
    .digest("hex")
    .slice(0, 6);
}

/**
 * The condition that a row stands behind the cursor, stable under inserts, since it compares keys and not positions; and
 * the cursor's own keys, as parameters.
 *
 * @throws PlanError BAD_USER_INPUT for a cursor that this list did not give
 */
export function behindCursor(
  compilation: Compilation,
  keys: readonly SortKey[],
  mark: string,
  cursor: string,
): { readonly condition: string; readonly keys: readonly string[] } {
  const [given, ...at] = decodeCursor(cursor);
  if (given !== mark || at.length !== keys.length) throw unknownCursor(cursor);
  const parameters = at.map((value) => compilation.parameter(value));
  const alternatives = keys.map(({ expression, direction }, i) => {
    const before = keys.slice(0, i).map((key, j) => `${key.expression} = ${parameters[j]}`);
    return [...before, `${expression} ${direction === "DESC" ? "<" : ">"} ${parameters[i]}`].join(" AND ");
  });
  const condition = `(${alternatives.map((alternative) => `(${alternative})`).join(" OR ")})`;
  return { condition, keys: parameters };
}

/** Opaque text of the list's mark and a row's sort keys. */
export function encodeCursor(at: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(at)).toString("base64url");
}

function decodeCursor(cursor: string): (string | number)[] {
  try {
    const at: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(at) && at.every((value) => typeof value === "string" || typeof value === "number")) return at;
  } catch {
    // Reported below with the cursor, which says more than the parser does.
  }
  throw unknownCursor(cursor);
}

function unknownCursor(cursor: string): PlanError {
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  return new PlanError("BAD_USER_INPUT", `after: expected a cursor that this list gave, but got ${shown}`);
}
