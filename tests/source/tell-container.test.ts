import { describe, expect, it } from "vitest";
import { tellContainer } from "../../src/source/tell-container.ts";
import { encode } from "./encode.ts";
import { refusalOf } from "./refusal.ts";

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const tell = async (bytes: Uint8Array) => tellContainer(bytes, "a");

describe("tellContainer", () => {
  it.each([
    ["%PDF-1.7\n", "pdf"],
    [`${" ".repeat(1000)}%PDF-1.7`, "pdf"],
    ["PK\x03\x04\x14", "zip"],
    ["", "text"],
    ["%PDF", "text"],
    [`${" ".repeat(1024)}%PDF-1.7`, "text"],
    ["\xef\xbb\xbf<html>", "text"],
  ])("%j is %s", (text, container) => {
    expect(tellContainer(latin1(text), "a")).toBe(container);
  });

  it.each([
    [
      `${ole}${"\0".repeat(600)}`,
      /^expected \.docx, but got an Office file of before 2007 \(\.doc, \.xls, \.wps\); open it/,
    ],
    ["{\\rtf1\\ansi", /but got RTF; open it in Word or WPS and save it as \.docx$/],
    ["\x89PNG\r\n", /but got a PNG picture; recognise its text first \(OCR\)$/],
    ["\xff\xd8\xff\xe0", /but got a JPEG picture; recognise/],
    ["II*\0", /but got a TIFF picture; recognise/],
    ["\x1f\x8b\x08", /but got a gzip archive; unpack it and give the files inside$/],
    ["Rar!\x1a", /but got a RAR archive; unpack/],
    ["7z\xbc\xaf'", /but got a 7z archive; unpack/],
  ])("refuses %j", async (text, message) => {
    expect(await refusalOf(tell(latin1(text)))).toEqual(["FORMAT_UNSUPPORTED", expect.stringMatching(message)]);
  });

  it("tells an encrypted document from an old one", async () => {
    const bytes = new Uint8Array([...latin1(ole), ...new Array(500), ...encode("EncryptedPackage", "utf-16le")]);
    expect(await refusalOf(tell(bytes))).toEqual([
      "DOCX_ENCRYPTED",
      "expected a document that opens, but it asks for a password; save it without one",
    ]);
  });
});
