import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("docs/sources.md names every code with which a source is refused, and no other", () => {
  const codes = /"((?:TEXT|FILE|FORMAT|MARKUP|DOCX|PDF|ARCHIVE)_[A-Z_]+)"/g;
  const files = readdirSync(new URL("../../src/source", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "decode-text.ts") // reads the seed, not what users bring
    .map((name) => `src/source/${name}`);
  const thrown = [...files, "src/ingest/read-source-apart.ts", "src/cli/read-source-file.ts"].flatMap((path) => [
    ...read(path).matchAll(codes),
  ]);
  const table = read("docs/sources.md").matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm);
  const documented = [...table].flatMap(([, cell]) => (cell as string).replaceAll("`", "").split(", "));
  expect(documented.toSorted()).toEqual([...new Set(thrown.map(([, code]) => code as string))].toSorted());
});
