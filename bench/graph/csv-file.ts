import { closeSync, openSync, writeSync } from "node:fs";

/** A value of a CSV field; lists are parted by `;`, absent ones are empty. */
export type CsvValue = string | number | boolean | readonly string[] | undefined;

/** A CSV file written row by row. Close it. */
export type CsvFile = {
  readonly path: string;
  readonly write: (row: readonly CsvValue[]) => void;
  readonly close: () => void;
};

const chunk = 1 << 20;
const special = /[",\r\n]/; // what a field must be quoted for

/** Creates the file with its header, such as `:ID`, `name`, `aliases:string[]`. */
export function createCsvFile(path: string, header: readonly string[]): CsvFile {
  const file = openSync(path, "w");
  let pending = "";
  const flush = () => {
    writeSync(file, pending);
    pending = "";
  };
  const write = (row: readonly CsvValue[]) => {
    pending += `${row.map(toField).join(",")}\n`;
    if (pending.length > chunk) flush();
  };
  write(header);
  return {
    path,
    write,
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

function toField(value: CsvValue): string {
  if (value === undefined) return "";
  const text = typeof value === "object" ? value.join(";") : String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
