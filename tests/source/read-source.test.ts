import { describe, expect, it } from "vitest";
import { readSource } from "../../src/source/read-source.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readSource", () => {
  it("reads plain text in UTF-8", async () => {
    expect(await readSource(utf8("上海出台新规\r\n近日，上海市人民政府印发办法。"), "a.txt")).toEqual({
      text: "上海出台新规\n近日，上海市人民政府印发办法。",
      format: "text",
      encoding: "utf-8",
      title: null,
      publishedOn: null,
      issuer: null,
    });
  });
});
