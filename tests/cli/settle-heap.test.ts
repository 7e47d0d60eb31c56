import { expect, it } from "vitest";
import { settleHeap } from "../../src/cli/settle-heap.ts";

it("frees what nobody holds, without leaving gc() behind", () => {
  let held: object | null = { text: "政策图谱" };
  const watched = new WeakRef(held);
  held = null;
  // A WeakRef keeps its target until the job that made it has ended.
  return new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    settleHeap();
    expect(watched.deref()).toBeUndefined();
    expect("gc" in globalThis).toBe(false);
  });
});
