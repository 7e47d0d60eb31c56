import { describe, expect, it } from "vitest";
import { chineseCMap } from "../../src/source/chinese-cmaps.ts";

describe("chineseCMap", () => {
  it("maps Unicode to itself, there and back", () => {
    expect(chineseCMap("UniGB-UTF16-H")).toContain("<4e00> <4eff> 19968\n");
    expect(chineseCMap("Adobe-GB1-UCS2")).toContain("<4e00> <4eff> <4e00>\n");
  });

  it("maps GBK to Unicode", () => {
    const map = chineseCMap("GBK-EUC-H") ?? "";
    expect(map).toContain(`<c9cf> <c9cf> ${"上".charCodeAt(0)}\n`);
    expect(map).toContain("<00> <7f> 0\n");
  });

  it.each(["Identity-H", "90ms-RKSJ-H", "UniCNS-UCS2-H", ""])("has none for «%s»", (name) => {
    expect(chineseCMap(name)).toBeNull();
  });
});
