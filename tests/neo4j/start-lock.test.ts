import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { acquireStartLock, removeStaleLock } from "../../src/neo4j/start-lock.ts";
import { createTestFolder } from "../support/test-folder.ts";

const newLock = () => join(createTestFolder(), "start.lock");

it("lets one start at a time, and says that the other one waits", async () => {
  const path = newLock();
  const messages: string[] = [];
  const release = await acquireStartLock(path, () => {});
  const second = acquireStartLock(path, ({ message }) => messages.push(message));
  expect(await Promise.race([second, Promise.resolve("waits")])).toBe("waits");
  release();
  (await second)();
  expect(messages).toEqual([`Process ${process.pid} is starting this Neo4j: waiting for it`]);
});

it.each(['{"pid":1,"startedAt":"long ago"}', "null", "not JSON"])(
  "takes over what a killed program left: %s",
  async (left) => {
    const path = newLock();
    writeFileSync(path, left);
    (await acquireStartLock(path, () => {}))();
  },
);

it("puts the lock of another program back that took over the stale one first", async () => {
  const path = newLock();
  const release = await acquireStartLock(path, () => {});
  const lock = readFileSync(path, "utf8");
  removeStaleLock(path, '{"pid":1,"startedAt":"long ago"}');
  expect([readdirSync(dirname(path)), readFileSync(path, "utf8")]).toEqual([["start.lock"], lock]);
  release();
  removeStaleLock(path, lock);
  expect(readdirSync(dirname(path))).toEqual([]);
});

it("gives up waiting when it is interrupted", async () => {
  const path = newLock();
  const release = await acquireStartLock(path, () => {});
  await expect(acquireStartLock(path, () => {}, AbortSignal.timeout(50))).rejects.toMatchObject({ name: "AbortError" });
  release();
});
