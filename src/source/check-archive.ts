import type { Entry, ZipFile } from "yauzl";
import { InputError } from "../model/input-error.ts";

/** More parts than any document has. */
const mostEntries = 5_000;
/** Bytes that the parts with text may unpack to: a book of a thousand pages has 10 MB. */
export const largestUnpacked = 16 * 1024 * 1024;
/** Parts that are read; pictures stay packed. */
const readParts = /\.(?:xml|rels)$/i; // word/document.xml

/**
 * Refuses an archive that is no Word document, or that unpacks to more than a document can hold. Sizes are counted
 * while unpacking: what an archive says of itself may be wrong.
 *
 * @throws InputError with code DOCX_BROKEN, DOCX_ENCRYPTED, FORMAT_UNSUPPORTED or ARCHIVE_TOO_LARGE
 */
export async function checkArchive(archive: Buffer, file: string): Promise<void> {
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ at: file, code, message }]);
  };
  const { fromBufferPromise } = await import("yauzl");
  const names: string[] = [];
  let unpacked = 0;
  try {
    const zip: ZipFile = await fromBufferPromise(archive);
    if (zip.entryCount > mostEntries)
      refuse("ARCHIVE_TOO_LARGE", `expected a document of at most ${mostEntries} parts, but got ${zip.entryCount}`);
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (entry.isEncrypted()) refuse("DOCX_ENCRYPTED", "expected a document that opens, but its parts are encrypted");
      if (readParts.test(entry.fileName)) unpacked += await unpackedSize(zip, entry, largestUnpacked - unpacked);
      if (unpacked > largestUnpacked)
        refuse(
          "ARCHIVE_TOO_LARGE",
          `expected a document whose text unpacks to at most ${largestUnpacked} bytes, but ${archive.length} bytes unpack to more; save its text anew or split it`,
        );
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    refuse(
      "DOCX_BROKEN",
      `expected a Word document, but its archive is damaged (${(error as Error).message}); get the file anew`,
    );
  }
  if (!names.includes("word/document.xml"))
    refuse(
      "FORMAT_UNSUPPORTED",
      `expected .docx, but got an archive without word/document.xml (${names.slice(0, 3).join(", ")}); save the document as .docx or PDF`,
    );
}

/** Bytes that an entry really unpacks to; counting ends beyond `most`. */
async function unpackedSize(zip: ZipFile, entry: Entry, most: number): Promise<number> {
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    size += (chunk as Uint8Array).length;
    if (size > most) break;
  }
  return size;
}
