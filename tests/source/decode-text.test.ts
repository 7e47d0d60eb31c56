import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { decodeText } from "../../src/source/decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const problemOf = (bytes: Uint8Array) => {
  try {
    decodeText(bytes, "bulletin.txt");
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

describe("decodeText", () => {
  it("drops the byte order mark and unifies line ends", () => {
    expect(decodeText(utf8("\ufeff上海\r\n江苏\r安徽\n"), "bulletin.txt")).toBe("上海\n江苏\n安徽\n");
  });

  it.each([
    ["an empty file", utf8(""), "TEXT_EMPTY", "expected a bulletin, but the file is empty"],
    ["a file of blanks", utf8(" \n　\n"), "TEXT_EMPTY", "expected a bulletin, but the file is empty"],
    [
      "a binary file",
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]),
      "TEXT_BINARY",
      "expected plain text, but found a NUL byte; convert the file to UTF-8 text",
    ],
    [
      "上海 in GB18030",
      new Uint8Array([0xc9, 0xcf, 0xba, 0xa3]),
      "TEXT_NOT_UTF8",
      "expected UTF-8, but the bytes are not; convert it, for example with iconv -f GB18030 -t UTF-8",
    ],
    [
      "an English file",
      utf8("Lorem ipsum."),
      "TEXT_NOT_CHINESE",
      "expected Chinese text, but found no Chinese character",
    ],
    [
      "50 MB",
      new Uint8Array(50 * 1024 * 1024),
      "TEXT_TOO_LARGE",
      "expected at most 20971520 bytes, but got 52428800; split the file by issue",
    ],
  ])("refuses %s", (_, bytes, code, message) => {
    expect(problemOf(bytes)).toEqual([{ at: "bulletin.txt", code, message }]);
  });
});
