import type { Entry, ZipFile } from "yauzl";
import { InputError } from "../model/input-error.ts";

/** More parts than any document has. */
const mostEntries = 5_000;
/** Bytes that the parts with text may unpack to: a book of a thousand pages has 10 MB. */
export const largestUnpacked = 16 * 1024 * 1024;
/** Parts that are read; pictures stay packed. */
const readParts = /\.(?:xml|rels)$/i; // word/document.xml

/**
 * The parts of a Word document that hold text, by name; pictures stay packed. Refuses an archive that is none, or that
 * unpacks to more than a document can hold. Sizes are counted while unpacking: what an archive says of itself may be
 * wrong.
 *
 * @throws InputError with code DOCX_BROKEN, DOCX_ENCRYPTED, FORMAT_UNSUPPORTED or ARCHIVE_TOO_LARGE
 */
export async function unpackDocx(archive: Buffer, file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ at: file, code, message }]);
  };
  const { fromBufferPromise } = await import("yauzl");
  const names: string[] = [];
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  try {
    const zip: ZipFile = await fromBufferPromise(archive);
    if (zip.entryCount > mostEntries)
      refuse("ARCHIVE_TOO_LARGE", `expected a document of at most ${mostEntries} parts, but got ${zip.entryCount}`);
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (entry.isEncrypted()) refuse("DOCX_ENCRYPTED", "expected a document that opens, but its parts are encrypted");
      if (!readParts.test(entry.fileName)) continue;
      const bytes = await unpackEntry(zip, entry, largestUnpacked - unpacked);
      if (bytes === null)
        return refuse(
          "ARCHIVE_TOO_LARGE",
          `expected a document whose text unpacks to at most ${largestUnpacked} bytes, but ${archive.length} bytes unpack to more; save its text anew or split it`,
        );
      unpacked += bytes.length;
      parts.set(entry.fileName, bytes);
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
  return parts;
}

/** What an entry unpacks to; null as soon as that is more than `most` bytes. */
async function unpackEntry(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    size += (chunk as Uint8Array).length;
    if (size > most) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
