import type { AddressValues } from "./values.ts";

/** Reads `?q=市科委&type=LEADS&type=ISSUED`: a text each, an array where a name is said again. */
export function parseQueryString(search: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = values[name];
    values[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return values;
}

const readable: readonly (readonly [coded: RegExp, sign: string])[] = [
  [/%3A/g, ":"], // person:吴凡
  [/%40/g, "@"], // @复旦大学
  [/%2C/g, ","],
  [/%2F/g, "/"],
];

/** Writes what `parseQueryString` reads; signs that need no code stay readable. */
export function toQueryString(values: AddressValues): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) said.append(name, String(one));
  }
  const text = readable.reduce((coded, [code, sign]) => coded.replace(code, sign), said.toString());
  return text === "" ? "" : `?${text}`;
}
