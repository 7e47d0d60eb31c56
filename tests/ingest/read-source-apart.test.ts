import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { readSource } from "../../src/source/read-source.ts";
import { makePdf, paragraph } from "../source/make-pdf.ts";

/** As built: a thread runs no TypeScript. */
const built = new URL("../../dist/ingest/read-source-apart.js", import.meta.url).href;
const { readSourceApart } = (await import(built)) as typeof import("../../src/ingest/read-source-apart.ts");

const utf8 = (text: string) => new TextEncoder().encode(text);
const limits = { seconds: 60, heap: 256, largestPart: 1024 * 1024 };
/** What a refusal says; the class is that of the build. */
const refusalOf = async (file: string, bytes: Uint8Array, given: Partial<typeof limits> = {}) =>
  readSourceApart(bytes, file, undefined, { ...limits, ...given }).then(
    () => null,
    ({ name, problems }: InputError) => ({ name, problems }),
  );
const tooCostly = (file: string, what: string) => ({
  name: InputError.name,
  problems: [
    {
      at: file,
      code: "FILE_TOO_COSTLY",
      message: `expected a file that is read ${what}, but it takes more; split it, or save its text anew`,
    },
  ],
});

/** A PDF whose only page is written by `content`, packed. */
function packedPdf(content: string): Uint8Array {
  const packed = `${deflateSync(content).toString("hex")}>`;
  const objects = [
    "<</Type /Catalog /Pages 2 0 R>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842]>>",
    "<</Type /Page /Parent 2 0 R /Contents 4 0 R>>",
    `<</Length ${packed.length} /Filter [/ASCIIHexDecode /FlateDecode]>>\nstream\n${packed}\nendstream`,
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  return utf8(`%PDF-1.4\n${objects.join("")}trailer\n<</Size 5 /Root 1 0 R>>\n%%EOF\n`);
}

describe("readSourceApart", { timeout: 60_000 }, () => {
  it.each([
    ["a text", "a.txt", utf8("上海出台新规\n近日，市政府印发办法。")],
    ["a PDF", "a.pdf", new Uint8Array(readFileSync("tests/source/fixtures/2020-12-shanghai.pdf"))],
    [
      "a PDF with a predefined character map",
      "b.pdf",
      makePdf([paragraph("近日，市政府印发办法，自二〇二一年起施行。", { x: 90, y: 700, columns: 20 })], {
        coding: "GBK-EUC-H",
      }),
    ],
  ])("gives what readSource gives of %s, and leaves the bytes to their owner", async (_, file, bytes) => {
    expect(await readSourceApart(bytes, file)).toEqual(await readSource(bytes, file));
    expect(bytes.length).toBeGreaterThan(0);
  });

  it("refuses as readSource does", async () => {
    const refused = await readSource(makePdf([[]]), "a.pdf").catch((error: InputError) => error.problems);
    expect(await refusalOf("a.pdf", makePdf([[]]))).toEqual({ name: "InputError", problems: refused });
  });

  it("gives up a PDF whose streams unpack to more than the limit, and no other", async () => {
    const page = (bytes: number) => packedPdf("% ".padEnd(bytes, " "));
    expect(await refusalOf("a.pdf", page(4 * limits.largestPart))).toEqual(
      tooCostly("a.pdf", "with parts that unpack to at most 1048576 bytes"),
    );
    expect(await refusalOf("a.pdf", page(limits.largestPart / 4))).toMatchObject({
      problems: [{ code: "PDF_SCANNED" }],
    });
  });

  it("gives up a page that grows in memory: each paragraph opens a thousand elements anew", async () => {
    const open = Array.from({ length: 900 }, (_, i) => `<b id=${i}>`).join("");
    const page = utf8(`<html><div>${open}</div>${"<p>上海".repeat(100_000)}`);
    expect(await refusalOf("a.html", page, { heap: 64 })).toEqual(tooCostly("a.html", "with 64 MiB of memory"));
  });

  it("gives up a page that takes too long, or is not wanted any more: the parser's time grows with the square of its depth", async () => {
    const page = utf8(`<html>上海${"<div><!--</div>-->".repeat(300_000)}`);
    expect(await refusalOf("a.html", page, { seconds: 1 })).toEqual(tooCostly("a.html", "within 1 s"));
    const reason = new Error("cancelled");
    const ending = new AbortController();
    setTimeout(() => ending.abort(reason), 500);
    await expect(readSourceApart(page, "a.html", ending.signal)).rejects.toBe(reason);
    await expect(readSourceApart(page, "a.html", ending.signal)).rejects.toBe(reason);
  });
});
