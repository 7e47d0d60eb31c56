/** Which fact of a page has its evidence open, as its address says. */
export type OpenFact = {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
};

/** One fact is open at a time: `fact` is its id, `onFact` writes another into the address. */
export function toOpenFact(fact: string | undefined, onFact: (fact: string | undefined) => void): OpenFact {
  return { isOpen: (id) => id === fact, toggle: (id) => onFact(id === fact ? undefined : id) };
}
