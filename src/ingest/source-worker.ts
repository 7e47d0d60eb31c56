import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "../model/input-error.ts";
import { readSource } from "../source/read-source.ts";
import { limitArrays } from "./limit-arrays.ts";
import type { Apart, ReadApart } from "./read-source-apart.ts";

// The thread of `readSourceApart`: reads one file and says what came of it.

const { bytes, file, largestPart } = workerData as ReadApart;
const answer = (apart: Apart) => parentPort?.postMessage(apart);

// Without it pdf.js unpacks by itself, into arrays that can be limited.
Reflect.deleteProperty(globalThis, "DecompressionStream");
limitArrays(largestPart, () => answer({ tooLarge: true }));
try {
  answer({ source: await readSource(bytes, file) });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  answer({ problems: error.problems });
}
