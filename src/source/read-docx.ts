import { InputError } from "../model/input-error.ts";
import { createListCounter } from "./docx-numbering.ts";
import { htmlLines } from "./html-lines.ts";
import { loadHtml } from "./load-html.ts";
import { printListNumbers } from "./print-list-numbers.ts";
import { unpackDocx } from "./unpack-docx.ts";

const main = "word/document.xml";

/**
 * The lines of a Word document, one a paragraph, with the numbers that Word counts itself; the cells of a table's row
 * are one line. Headers, footers, pictures, comments, footnotes and deleted words are left out.
 *
 * @throws InputError with code DOCX_BROKEN, DOCX_ENCRYPTED, FORMAT_UNSUPPORTED, ARCHIVE_TOO_LARGE or MARKUP_TOO_DEEP
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<string[]> {
  const parts = await unpackDocx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), file);
  let html: string;
  try {
    html = await toHtml(parts);
  } catch (error) {
    throw new InputError([
      {
        at: file,
        code: "DOCX_BROKEN",
        message: `expected a Word document, but it can't be read (${(error as Error).message}); open it in Word and save it anew`,
      },
    ]);
  }
  const $ = await loadHtml(html, file);
  $("sup > a[id^='footnote-ref'], sup > a[id^='endnote-ref'], li[id^='footnote-'], li[id^='endnote-']").remove();
  const [body] = $("body").get();
  return body ? htmlLines(body, { numbered: false }) : [];
}

async function toHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name));
  const numbering = textOf("word/numbering.xml");
  const numbered =
    numbering === ""
      ? textOf(main)
      : printListNumbers(textOf(main), await createListCounter(numbering, textOf("word/styles.xml")));
  // mammoth takes an opened archive too, which its types don't tell.
  const archive = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) =>
      name === main ? numbered : encoding ? textOf(name) : parts.get(name),
  };
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  return (await mammoth.convertToHtml({ file: archive } as never, { convertImage })).value;
}
