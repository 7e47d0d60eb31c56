import { describe, expect, it } from "vitest";
import { createDocumentCache } from "../../src/api/document-cache.ts";

describe("createDocumentCache", () => {
  it("keeps what was used last, up to its number", () => {
    const cache = createDocumentCache<number>(2);
    cache.set("a", 1);
    cache.set("b", 2);
    expect(cache.get("a")).toBe(1);
    cache.set("c", 3);
    expect(["a", "b", "c"].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it("does not keep what is long", () => {
    const cache = createDocumentCache<number>(2, 3);
    cache.set("long", 1);
    expect(cache.get("long")).toBeUndefined();
  });
});
