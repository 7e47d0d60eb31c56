import { expect, it } from "vitest";
import { onStop } from "../../src/cli/on-stop.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const listening = () => signals.map((signal) => process.listenerCount(signal));

it("hears every signal that asks a process to end, until it is told to stop listening", () => {
  const before = listening();
  const heard: string[] = [];
  const forget = onStop(() => heard.push("stop"));
  expect(listening()).toEqual(before.map((count) => count + 1));
  for (const signal of signals) process.listeners(signal).at(-1)?.(signal);
  expect(heard).toEqual(["stop", "stop", "stop"]);
  onStop(() => heard.push("never"))();
  forget();
  expect(listening()).toEqual(before);
});
