import { Worker } from "node:worker_threads";
import { InputError, type InputProblem } from "../model/input-error.ts";
import type { SourceText } from "../source/read-source.ts";

/** Reads the bytes of a file that `file` names. @throws InputError; its codes stand in docs/sources.md; why `signal` aborts */
export type SourceReader = (bytes: Uint8Array, file: string, signal?: AbortSignal) => Promise<SourceText>;

/** What reading one file may take. */
export type ReadingLimits = {
  readonly seconds: number;
  /** Of objects and texts, in MiB. */
  readonly heap: number;
  /** Bytes that a packed part, such as a stream of a PDF, may unpack to. */
  readonly largestPart: number;
};

/** What the thread is told. */
export type ReadApart = { readonly bytes: Uint8Array; readonly file: string; readonly largestPart: number };
/** What the thread answers. */
export type Apart =
  | { readonly source: SourceText }
  | { readonly problems: readonly InputProblem[] }
  | { readonly tooLarge: true };

/** More than the largest files of every format take: a text of 60 MB, a Word document of 13 MB unpacked. */
const usual: ReadingLimits = { seconds: 120, heap: 512, largestPart: 32 * 1024 * 1024 };

/**
 * As `readSource`, in a thread of its own: the caller's goes on with its work, and a file made to take hours or all
 * memory is given up, whichever library it is that reads it.
 *
 * @throws InputError of `readSource`, and with code FILE_TOO_COSTLY where a limit is met; why `signal` aborts
 */
export async function readSourceApart(
  bytes: Uint8Array,
  file: string,
  signal?: AbortSignal,
  { seconds, heap, largestPart }: ReadingLimits = usual,
): Promise<SourceText> {
  signal?.throwIfAborted();
  const refusal = (what: string) =>
    new InputError([
      {
        at: file,
        code: "FILE_TOO_COSTLY",
        message: `expected a file that is read ${what}, but it takes more; split it, or save its text anew`,
      },
    ]);
  const worker = new Worker(new URL("./source-worker.js", import.meta.url), {
    workerData: { bytes, file, largestPart } satisfies ReadApart,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  const end = () => void worker.terminate();
  const timer = setTimeout(end, seconds * 1000);
  signal?.addEventListener("abort", end);
  try {
    const answer = await new Promise<Apart>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refusal(`with ${heap} MiB of memory`) : error),
      );
      worker.once("exit", () => reject(signal?.aborted ? signal.reason : refusal(`within ${seconds} s`)));
    });
    if ("source" in answer) return answer.source;
    throw "problems" in answer
      ? new InputError(answer.problems)
      : refusal(`with parts that unpack to at most ${largestPart} bytes`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    await worker.terminate();
  }
}
