import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };
const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

it("package-lock.json names no download address, so that it installs from whichever registry is set", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});

it("package-lock.json holds every platform's package, without which npm ci refuses it", () => {
  const missing = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${owner}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
