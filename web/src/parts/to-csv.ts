/** What a cell holds. A number stays a number; nothing is an empty cell. */
export type Cell = string | number | null | undefined;

/** Excel takes a file for UTF-8 only with this sign before it. */
const byteOrderMark = "\uFEFF";

const needsQuotes = /[",\r\n]/; // 到2025年,达到"70%"
/** A text that a spreadsheet would run as a formula: `=HYPERLINK(…)` · `@SUM(…)` */
const formulaLike = /^[=+\-@\t\r]/;

/**
 * Rows as RFC 4180 has them: commas, CRLF behind every row, quotation marks doubled. A text that a spreadsheet would run
 * as a formula gets an apostrophe before it, since texts come from imported files.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

function toField(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaLike.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
