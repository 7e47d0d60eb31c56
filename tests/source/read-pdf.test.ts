import { describe, expect, it } from "vitest";
import { readPdf } from "../../src/source/read-pdf.ts";
import { makePdf, type Printed, paragraph } from "./make-pdf.ts";
import { refusalOf } from "./refusal.ts";

const long =
  "近日，上海市人民政府印发《某办法》，自二〇二一年一月一日起施行，有效期五年，各区各部门要认真贯彻落实，确保各项任务落地见效。";
const head = (number: number): Printed[] => [
  { text: "政策简报　第12期", x: 230, y: 800, size: 9 },
  { text: `— ${number} —`, x: 280, y: 30, size: 9 },
];

describe("readPdf", () => {
  it("joins the lines of a paragraph, over a page's end too, and drops heads and page numbers", async () => {
    const first = paragraph(long, { x: 90, y: 700, columns: 25 });
    const pages = [
      [...head(1), { text: "上海出台新规", x: 250, y: 750 }, ...first.slice(0, 2)],
      [
        ...head(2),
        ...first.slice(2).map((line, i) => ({ ...line, y: 750 - 24 * i })),
        ...paragraph(long, { x: 90, y: 690, columns: 25 }),
      ],
      [...head(3), ...paragraph(long, { x: 90, y: 750, columns: 25 })],
    ];
    expect(await readPdf(makePdf(pages), "a.pdf")).toEqual(["上海出台新规", long, long, long]);
  });

  it("reads two columns one after the other, and what stands across them in its place", async () => {
    const page = [
      { text: "江苏出台新政规范有关事项并明确各部门责任分工", x: 120, y: 760 },
      ...paragraph(long, { x: 60, y: 700, columns: 14 }),
      ...paragraph(long, { x: 320, y: 700, columns: 14 }),
    ];
    expect(await readPdf(makePdf([page]), "a.pdf")).toEqual([
      "江苏出台新政规范有关事项并明确各部门责任分工",
      long,
      long,
    ]);
  });

  it("reads the rows of a table as lines", async () => {
    const rows = ["市财政局", "市教育局", "市卫健委", "市民政局", "市商务委", "市科委"];
    const page = rows.flatMap((name, i) => [
      { text: String(i + 1), x: 90, y: 700 - 24 * i },
      { text: name, x: 150, y: 700 - 24 * i },
      { text: "牵头", x: 400, y: 700 - 24 * i },
    ]);
    expect(await readPdf(makePdf([page]), "a.pdf")).toEqual(rows.map((name, i) => `${i + 1} ${name} 牵头`));
  });

  it.each(["UniGB-UCS2-H", "GBK-EUC-H"] as const)("reads a font that names the character map %s", async (coding) => {
    const page = paragraph(`${long}GDP增长5%。`, { x: 90, y: 700, columns: 25 });
    expect(await readPdf(makePdf([page], { coding }), "a.pdf")).toEqual([`${long}GDP增长5%。`]);
  });

  it("refuses a PDF that asks for a password", async () => {
    const lock = "<".padEnd(65, "0");
    const encrypt = `/ID [<00> <00>] /Encrypt <</Filter /Standard /V 1 /R 2 /O ${lock}> /U ${lock}> /P -4>>`;
    expect(
      await refusalOf(
        readPdf(makePdf([paragraph(long, { x: 90, y: 700, columns: 25 })], { trailer: encrypt }), "a.pdf"),
      ),
    ).toEqual(["PDF_ENCRYPTED", "expected a PDF that opens, but it asks for a password; save it without one"]);
  });

  it.each([
    ["without a word", [[], []], 0],
    ["with page numbers only", [head(1).slice(1), head(2).slice(1)], 6],
  ])("refuses pages %s: pictures", async (_, pages, characters) => {
    expect(await refusalOf(readPdf(makePdf(pages), "a.pdf"))).toEqual([
      "PDF_SCANNED",
      `expected a PDF with a text layer, but its 2 pages hold ${characters} characters: pictures of pages; recognise their text first (OCR)`,
    ]);
  });

  it("refuses a PDF of very many pages before reading them", async () => {
    expect(await refusalOf(readPdf(makePdf(Array.from({ length: 5001 }, () => [])), "a.pdf"))).toEqual([
      "PDF_TOO_LONG",
      "expected at most 5000 pages, but got 5001; split the file",
    ]);
  });

  it("refuses what only begins like a PDF", async () => {
    expect(await refusalOf(readPdf(new TextEncoder().encode("%PDF-1.4\n…"), "a.pdf"))).toEqual([
      "PDF_BROKEN",
      "expected a PDF, but it can't be read (Invalid PDF structure.); open it in a reader and print it to PDF anew",
    ]);
  });

  it("leaves the bytes to their owner", async () => {
    const bytes = makePdf([paragraph(long, { x: 90, y: 700, columns: 25 })]);
    await readPdf(bytes, "a.pdf");
    expect(bytes.length).toBeGreaterThan(0);
  });
});
