import { describe, expect, it } from "vitest";
import { largestUnpacked, unpackDocx } from "../../src/source/unpack-docx.ts";
import { makeZip, type Part } from "./make-zip.ts";
import { refusalOf } from "./refusal.ts";

const document: Part = { name: "word/document.xml", bytes: new TextEncoder().encode("<document/>") };
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const refusal = (parts: readonly Part[]) => refusalOf(unpackDocx(Buffer.from(makeZip(parts)), "a.docx"));

describe("unpackDocx", () => {
  it("gives the parts with text, and leaves pictures of any size packed", async () => {
    const parts = [document, { name: "word/media/image1.png", bytes: zeros(40) }];
    expect(await unpackDocx(Buffer.from(makeZip(parts)), "a.docx")).toEqual(
      new Map([[document.name, Buffer.from(document.bytes)]]),
    );
  });

  it("refuses an archive whose text unpacks to more than a document holds", async () => {
    const bomb = [document, { name: "word/footnotes.xml", bytes: zeros(17) }];
    expect(await refusal(bomb)).toEqual([
      "ARCHIVE_TOO_LARGE",
      `expected a document whose text unpacks to at most ${largestUnpacked} bytes, but ${makeZip(bomb).length} bytes unpack to more; save its text anew or split it`,
    ]);
  });

  it("refuses many parts that are too large together", async () => {
    const parts = [1, 2, 3].map((i) => ({ name: `word/header${i}.xml`, bytes: zeros(6) }));
    expect((await refusal([document, ...parts]))[0]).toBe("ARCHIVE_TOO_LARGE");
  });

  it("does not believe the size that an archive gives", async () => {
    const liar = { name: "word/footnotes.xml", bytes: zeros(17), claims: 100 };
    expect((await refusal([document, liar]))[0]).toBe("DOCX_BROKEN");
  });

  it("refuses an archive of very many parts", async () => {
    const parts = [...Array(5_001).keys()].map((i) => ({ name: `word/media/${i}`, bytes: new Uint8Array() }));
    expect(await refusal(parts)).toEqual([
      "ARCHIVE_TOO_LARGE",
      "expected a document of at most 5000 parts, but got 5001",
    ]);
  });

  it("refuses an encrypted part", async () => {
    expect(await refusal([{ ...document, flags: 1 }])).toEqual([
      "DOCX_ENCRYPTED",
      "expected a document that opens, but its parts are encrypted",
    ]);
  });

  it("refuses an archive that is no Word document", async () => {
    expect(await refusal([{ name: "OFD.xml", bytes: document.bytes }])).toEqual([
      "FORMAT_UNSUPPORTED",
      "expected .docx, but got an archive without word/document.xml (OFD.xml); save the document as .docx or PDF",
    ]);
  });
});
