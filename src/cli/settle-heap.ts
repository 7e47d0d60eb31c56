import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * One full garbage collection. Before its first one V8 does not know how much of the heap lives and lets it grow to 250 MB
 * and more; afterwards it lets it grow by a multiple of what it found alive. To be called once what stays is loaded.
 */
export function settleHeap(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  collect();
}
