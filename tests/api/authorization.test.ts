import { describe, expect, it } from "vitest";
import { isAuthorized } from "../../src/api/authorization.ts";

describe("isAuthorized", () => {
  it("holds for the token behind Bearer, in any case", () => {
    expect(isAuthorized("Bearer 密", "密")).toBe(true);
    expect(isAuthorized("bearer  abc", "abc")).toBe(true);
  });

  it("does not hold for another token, none, or a service without one", () => {
    for (const header of ["Bearer ab", "Bearer abcd", "Bearer ", "abc", "Basic abc", "", null])
      expect([header, isAuthorized(header, "abc")]).toEqual([header, false]);
    expect(isAuthorized("Bearer null", null)).toBe(false);
  });
});
