import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * One full garbage collection, and from then on the next one whenever the heap is half as large again as what the last one
 * left alive. Left alone V8 does not know how much of the heap lives before its first one, lets it grow to four times that
 * afterwards, and holds 280 MB in the end. To be called once what stays is loaded.
 */
export function settleHeap(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  collect();
  setFlagsFromString("--heap-growing-percent=50");
}
