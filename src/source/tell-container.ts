import { InputError } from "../model/input-error.ts";

/** What the first bytes of a file say it is; `text` is whatever they don't tell. */
export type Container = "pdf" | "zip" | "text";

type Magic = { readonly bytes: readonly number[]; readonly name: string; readonly advice: string };

const pdfMagic = [..."%PDF-"].map((sign) => sign.charCodeAt(0));
const zipMagic = [0x50, 0x4b, 0x03, 0x04];
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream in which Word and WPS keep an encrypted .docx, in UTF-16. */
const encryptedPackage = "EncryptedPackage".replace(/./g, "$&\0");
const convert = "open it in Word or WPS and save it as .docx";
const recognise = "recognise its text first (OCR)";
const unpack = "unpack it and give the files inside";
const unsupported: readonly Magic[] = [
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: "RTF", advice: convert },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a PNG picture", advice: recognise },
  { bytes: [0xff, 0xd8, 0xff], name: "a JPEG picture", advice: recognise },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: "a TIFF picture", advice: recognise },
  { bytes: [0x1f, 0x8b], name: "a gzip archive", advice: unpack },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: "a RAR archive", advice: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "a 7z archive", advice: unpack },
];

/**
 * The container of a file by its first bytes; its ending is not asked.
 *
 * @throws InputError with code FORMAT_UNSUPPORTED for a format that is recognised but not read, DOCX_ENCRYPTED
 */
export function tellContainer(bytes: Uint8Array, file: string): Container {
  const startsWith = (magic: readonly number[], at = 0) => magic.every((byte, i) => bytes[at + i] === byte);
  if (startsWith(zipMagic)) return "zip";
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ at: file, code, message }]);
  };
  if (startsWith(oleMagic))
    return new TextDecoder("latin1").decode(bytes).includes(encryptedPackage)
      ? refuse("DOCX_ENCRYPTED", "expected a document that opens, but it asks for a password; save it without one")
      : refuse(
          "FORMAT_UNSUPPORTED",
          `expected .docx, but got an Office file of before 2007 (.doc, .xls, .wps); ${convert}`,
        );
  const known = unsupported.find((magic) => startsWith(magic.bytes));
  if (known)
    return refuse(
      "FORMAT_UNSUPPORTED",
      `expected text, Markdown, HTML, .docx or PDF, but got ${known.name}; ${known.advice}`,
    );
  // Readers take a PDF that begins within the first 1024 bytes.
  for (let at = 0; at < Math.min(1024, bytes.length); at++) if (startsWith(pdfMagic, at)) return "pdf";
  return "text";
}
