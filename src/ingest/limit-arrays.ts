const kinds = ["Uint8Array", "Uint8ClampedArray", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array"] as const;

/**
 * Lets nobody in this realm make a typed array of more than `most` elements by its length: `onExceeded` hears of it,
 * and the asker gets a RangeError. pdf.js unpacks streams into such arrays, grows them without end and takes no limit;
 * they don't count for the heap either. For a worker thread, which is a realm of its own.
 */
export function limitArrays(most: number, onExceeded: () => void): void {
  type Constructor = new (...args: unknown[]) => object;
  const construct = (target: Constructor, args: unknown[], newTarget: Constructor) => {
    const [length] = args;
    if (typeof length === "number" && length > most) {
      onExceeded();
      throw new RangeError(`expected an array of at most ${most} elements, but ${length} were asked for`);
    }
    return Reflect.construct(target, args, newTarget);
  };
  for (const kind of kinds)
    Object.defineProperty(globalThis, kind, { value: new Proxy(globalThis[kind] as Constructor, { construct }) });
}
