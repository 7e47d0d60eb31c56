import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { isRunning, readProcessIdentity } from "../../src/neo4j/process-identity.ts";

it("knows a process until it ends, and no other under its number", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const identity = readProcessIdentity(child.pid ?? 0);
  if (identity === null) throw new Error("expected the identity of a running child");
  expect(isRunning(identity)).toBe(true);
  expect(isRunning({ ...identity, startedAt: "1" })).toBe(false);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isRunning(identity)).toBe(false);
});
