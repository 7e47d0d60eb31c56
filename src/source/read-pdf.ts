import { InputError } from "../model/input-error.ts";
import { chineseCMap } from "./chinese-cmaps.ts";
import { dropPageFurniture } from "./drop-page-furniture.ts";
import { joinPrintedLines } from "./join-printed-lines.ts";
import { type PlacedWords, pageLines, pageRows, type Row } from "./page-lines.ts";

const mostPages = 5_000;
/** Fewer signs a page than this are a page number or a stamp on a picture. */
const leastSigns = 8;

/**
 * The paragraphs of a PDF with a text layer, running heads and page numbers left out, lines joined by how they stand on
 * the page. Turned words (watermarks) are left out.
 *
 * What its streams unpack to is for the caller to bound.
 *
 * @throws InputError with code PDF_ENCRYPTED, PDF_BROKEN, PDF_TOO_LONG or PDF_SCANNED
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<string[]> {
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ at: file, code, message }]);
  };
  let pages: Row[][];
  try {
    pages = await readPages(bytes, (count) =>
      refuse("PDF_TOO_LONG", `expected at most ${mostPages} pages, but got ${count}; split the file`),
    );
  } catch (error) {
    if (error instanceof InputError) throw error;
    if ((error as Error).name === "PasswordException")
      return refuse("PDF_ENCRYPTED", "expected a PDF that opens, but it asks for a password; save it without one");
    return refuse(
      "PDF_BROKEN",
      `expected a PDF, but it can't be read (${(error as Error).message}); open it in a reader and print it to PDF anew`,
    );
  }
  const signs = pages.flat().reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
  if (signs < leastSigns * pages.length)
    return refuse(
      "PDF_SCANNED",
      `expected a PDF with a text layer, but its ${pages.length} pages hold ${signs} characters: pictures of pages; recognise their text first (OCR)`,
    );
  return joinPrintedLines(pageLines(dropPageFurniture(pages)));
}

/** Where pdf.js asks for the character maps that older PDFs name. */
class CharacterMaps {
  readonly fetch = async ({ filename }: { readonly filename: string }): Promise<Uint8Array> => {
    const map = chineseCMap(filename);
    if (map === null) throw new Error(`no character map ${filename}`);
    return new TextEncoder().encode(map);
  };
}

/** What pdf.js says of words; its own types don't reach through the package. */
type TextItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

async function readPages(bytes: Uint8Array, refuseLength: (pages: number) => never): Promise<Row[][]> {
  const { getDocumentProxy } = await import("unpdf");
  // pdf.js takes the bytes away from whoever gives them, and warns on standard output.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    cMapPacked: false,
    BinaryDataFactory: CharacterMaps,
  });
  try {
    if (pdf.numPages > mostPages) refuseLength(pdf.numPages);
    const pages: Row[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const { items }: { items: readonly (TextItem | object)[] } = await page.getTextContent();
      pages.push(pageRows(items.flatMap((item) => ("str" in item ? toWords(item, transform) : []))));
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** Words that stand upright and are no blank, or nothing. */
function toWords({ str, transform, width }: TextItem, view: readonly number[]): PlacedWords[] {
  const [a, b, , , e, f] = multiply(view, transform);
  const isTurned = Math.abs(b) > 0.1 * Math.abs(a) || a <= 0;
  const blanks = str.length - str.trimStart().length;
  if (isTurned || str.trim() === "") return [];
  // A leading blank would hide where the words begin; trailing ones only widen them.
  const lead = blanks === 0 ? 0 : (width * blanks) / str.length;
  return [{ text: str.trim(), x: e + lead, y: f, width: width - lead, size: Math.abs(a) }];
}

type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that first does `inner`, then `outer`; six numbers as PDF writes them. */
function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as unknown as Matrix;
  const [g, h, i, j, k, l] = inner as unknown as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
