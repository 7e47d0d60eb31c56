import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readProcessIdentity } from "../../src/neo4j/process-identity.ts";
import { addServerUser, readServerUsers, removeServerUser } from "../../src/neo4j/server-users.ts";
import { createTestFolder } from "../support/test-folder.ts";

it("knows who uses the server until they take their records back, each its own", () => {
  const folder = join(createTestFolder(), "users");
  expect(readServerUsers(folder)).toEqual([]);
  const me = readProcessIdentity(process.pid);
  const records = [addServerUser(folder), addServerUser(folder)];
  expect(readServerUsers(folder)).toEqual([me, me]);
  removeServerUser(folder, records[0] as string);
  removeServerUser(folder, records[0] as string);
  expect(readServerUsers(folder)).toEqual([me]);
});

it("forgets programs that were killed, and records that nobody can read", () => {
  const folder = join(createTestFolder(), "users");
  const kept = addServerUser(folder);
  const left = [JSON.stringify({ pid: process.pid, startedAt: "long ago" }), "null", "not JSON"];
  for (const [index, record] of left.entries()) writeFileSync(join(folder, `1.${index}.json`), record);
  expect(readServerUsers(folder)).toEqual([readProcessIdentity(process.pid)]);
  expect(readdirSync(folder)).toEqual([kept]);
});
