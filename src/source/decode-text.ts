import { InputError } from "../model/input-error.ts";

/** Largest bulletin that is read, in bytes: a thousand times a usual one. */
export const largestText = 20 * 1024 * 1024;

/**
 * The text of a UTF-8 file, its byte order mark dropped and line ends unified to `\n`.
 *
 * @throws InputError with code TEXT_EMPTY, TEXT_TOO_LARGE, TEXT_BINARY, TEXT_NOT_UTF8 or TEXT_NOT_CHINESE
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ at: file, code, message }]);
  };
  if (bytes.length > largestText)
    refuse("TEXT_TOO_LARGE", `expected at most ${largestText} bytes, but got ${bytes.length}; split the file by issue`);
  if (bytes.includes(0))
    refuse("TEXT_BINARY", "expected plain text, but found a NUL byte; convert the file to UTF-8 text");
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    refuse(
      "TEXT_NOT_UTF8",
      "expected UTF-8, but the bytes are not; convert it, for example with iconv -f GB18030 -t UTF-8",
    );
  }
  if (text.trim() === "") refuse("TEXT_EMPTY", "expected a bulletin, but the file is empty");
  if (!/\p{Script=Han}/u.test(text))
    refuse("TEXT_NOT_CHINESE", "expected Chinese text, but found no Chinese character");
  return text.replace(/\r\n?/g, "\n");
}
