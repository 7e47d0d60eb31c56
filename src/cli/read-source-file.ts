import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { readSourceApart } from "../ingest/read-source-apart.ts";
import { InputError } from "../model/input-error.ts";
import { checkSize, largestSource, type SourceText } from "../source/read-source.ts";

/**
 * The text of a file. One that is too large is refused before it is read, and a pipe as soon as it has given too much.
 *
 * @throws InputError with the codes of `readSourceApart`, and FILE_UNREADABLE where there is no such file; why `signal` aborts
 */
export async function readSourceFile(file: string, signal?: AbortSignal): Promise<SourceText> {
  return readSourceApart(await readFileBytes(file), file, signal);
}

/** The bytes of a file, bounded likewise. @throws InputError with code TEXT_TOO_LARGE or FILE_UNREADABLE */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    checkSize((await stat(file)).size, largestSource, file);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of createReadStream(file)) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      checkSize(size, largestSource, file);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([
      { at: file, code: "FILE_UNREADABLE", message: `expected a file that can be read: ${(error as Error).message}` },
    ]);
  }
}
