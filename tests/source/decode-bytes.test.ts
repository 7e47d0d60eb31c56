import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { decodeBytes } from "../../src/source/decode-bytes.ts";
import { encode } from "./encode.ts";

const text = "上海出台新规\n近日，上海市人民政府印发《某办法》，自2021年1月1日起施行。\n";
const utf8 = (words: string) => new TextEncoder().encode(words);
const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]));
const problemsOf = (bytes: Uint8Array) => {
  try {
    decodeBytes(bytes, "a.txt");
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, message }) => [code, message]);
    throw error;
  }
  return [];
};

describe("decodeBytes", () => {
  it.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${text}`), "utf-8"],
    ["ASCII", utf8("Lorem ipsum"), "utf-8"],
    ["GB18030", encode(text, "gb18030"), "gb18030"],
    ["GB18030 of one word", encode("联通", "gb18030"), "gb18030"],
    ["UTF-16, little end first", encode(text, "utf-16le"), "utf-16le"],
    ["UTF-16, big end first", encode(text, "utf-16be"), "utf-16be"],
    ["UTF-16 without any ASCII", encode("近日，市政府印发某办法。", "utf-16be"), "utf-16be"],
    ["UTF-16 with a byte order mark", encode(`\ufeff${text}`, "utf-16le"), "utf-16le"],
    ["UTF-16 after much ASCII", encode(`${"-".repeat(1001)}${text}`, "utf-16be"), "utf-16be"],
  ])("tells %s", (_, bytes, encoding) => {
    const decoded = decodeBytes(bytes, "a.txt");
    expect(decoded).toEqual({
      text: new TextDecoder(encoding).decode(bytes),
      encoding,
    });
    expect(decoded.text).not.toMatch(/^\ufeff/);
  });

  it.each([
    [
      "UTF-8 that goes on in GB18030",
      bytesOf(utf8("上海出台新规\n"), encode("近日，上海市人民政府印发办法。", "gb18030")),
      "TEXT_ENCODINGS_MIXED",
      "expected one encoding, but got UTF-8 with GB18030 from byte 19; save it as UTF-8 text",
    ],
    [
      "GB18030 that goes on in UTF-8",
      bytesOf(encode("上海出台新规\n", "gb18030"), utf8("近日，市政府印发办法。")),
      "TEXT_ENCODINGS_MIXED",
      "expected one encoding, but got GB18030 with UTF-8 in the line at byte 13; save it as UTF-8 text",
    ],
    [
      "UTF-8 with a broken byte",
      bytesOf(utf8("上海出台新规"), [0xff], utf8("近日，市政府印发办法。")),
      "TEXT_ENCODING_BROKEN",
      "expected utf-8 throughout, but it breaks at byte 18 of 52; get the file anew",
    ],
    [
      "UTF-8 that ends within a character",
      utf8("上海出台新规").subarray(0, 17),
      "TEXT_ENCODING_BROKEN",
      "expected utf-8 throughout, but it breaks at byte 17 of 17; get the file anew",
    ],
    [
      "GB18030 with a broken byte",
      bytesOf(encode(text.repeat(40), "gb18030"), [0xff, 0x0a]),
      "TEXT_ENCODING_BROKEN",
      "expected gb18030 throughout, but it breaks at byte 2880 of 2882; get the file anew",
    ],
    [
      "UTF-16 with a lone surrogate",
      bytesOf(encode(text, "utf-16le"), [0x00, 0xd8], encode(text, "utf-16le")),
      "TEXT_ENCODING_BROKEN",
      "expected utf-16le throughout, but it breaks at byte 83 of 162; get the file anew",
    ],
    [
      "a surrogate in UTF-8",
      bytesOf(utf8("上海出台新规"), [0xed, 0xa0, 0x80]),
      "TEXT_ENCODING_BROKEN",
      "expected utf-8 throughout, but it breaks at byte 19 of 21; get the file anew",
    ],
    ["a NUL byte", utf8("上海\0市"), "TEXT_BINARY", "expected text, but found a NUL byte at byte 6"],
    [
      "a NUL in UTF-16",
      encode(`${text}\0`, "utf-16be"),
      "TEXT_BINARY",
      `expected text, but found a NUL after ${text.length} characters`,
    ],
    [
      "neither of them",
      new Uint8Array([0x81, 0x40, 0x82, 0x41, 0xf8, 0xf8]),
      "TEXT_ENCODING_UNKNOWN",
      "expected UTF-8, GB18030 or UTF-16, but got none of them: no UTF-8 from byte 0; save it as UTF-8 text",
    ],
    [
      "Latin-1",
      bytesOf(utf8("Expos"), [0xe9], utf8(" sur l'"), [0xe9], utf8("tat")),
      "TEXT_ENCODING_UNKNOWN",
      "expected UTF-8, GB18030 or UTF-16, but got none of them: no UTF-8 from byte 6; save it as UTF-8 text",
    ],
  ])("refuses %s", (_, bytes, code, message) => {
    expect(problemsOf(bytes)).toEqual([[code, message]]);
  });
});
