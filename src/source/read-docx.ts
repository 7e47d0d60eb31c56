import { InputError } from "../model/input-error.ts";
import { checkArchive } from "./check-archive.ts";
import { htmlLines } from "./html-lines.ts";
import { loadHtml } from "./load-html.ts";

/**
 * The lines of a Word document, one a paragraph; the cells of a table's row are one line. Headers, footers, pictures,
 * comments, footnotes and deleted words are left out, and so are the numbers that Word counts itself: they don't stand
 * in the file.
 *
 * @throws InputError with code DOCX_BROKEN, DOCX_ENCRYPTED, FORMAT_UNSUPPORTED, ARCHIVE_TOO_LARGE or MARKUP_TOO_DEEP
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<string[]> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await checkArchive(archive, file);
  const { default: mammoth } = await import("mammoth");
  let html: string;
  try {
    const noPicture = mammoth.images.imgElement(async () => ({ src: "" }));
    html = (await mammoth.convertToHtml({ buffer: archive }, { convertImage: noPicture })).value;
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
