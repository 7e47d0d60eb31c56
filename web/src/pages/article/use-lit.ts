import { useSearch } from "@tanstack/react-router";
import { type FocusEvent, useState } from "react";

/** Quotations that are lit up on both sides: those pointed at, and the one that the address names. */
export type Lit = {
  readonly isLit: (id: string) => boolean;
  /** The one that the address names. */
  readonly chosen: string | undefined;
  /** The side on which it was chosen: the other one comes into sight. None where a link brought it. */
  readonly chosenIn: Side | undefined;
  /** For the link that chooses a quotation. */
  readonly choosing: (id: string, side: Side) => Choosing;
  /** For an element that stands for these quotations: pointing at it or focusing in it lights them. */
  readonly pointing: (ids: readonly string[]) => Pointing;
  /** For a link that stands for one quotation within an element that stands for several. */
  readonly focusing: (id: string) => Pick<Pointing, "onFocus">;
};

type Side = "text" | "facts";

type Choosing = {
  readonly to: ".";
  readonly search: (before: object) => object;
  readonly replace: true;
  readonly resetScroll: false;
  readonly onClick: () => void;
};

type Pointing = {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
};

/** Which quotations are lit up, for text and facts alike. */
export function useLit(): Lit {
  const { evidence: chosen } = useSearch({ from: "/article/$id" });
  const [chosenIn, setChosenIn] = useState<Side>();
  const [pointed, setPointed] = useState<readonly string[]>([]);
  return {
    chosen,
    isLit: (id) => id === chosen || pointed.includes(id),
    chosenIn,
    choosing: (id, side) => ({
      to: ".",
      search: (before) => ({ ...before, evidence: id }),
      replace: true,
      resetScroll: false,
      onClick: () => setChosenIn(side),
    }),
    pointing: (ids) => ({
      onMouseEnter: () => setPointed(ids),
      onMouseLeave: () => setPointed([]),
      onFocus: () => setPointed(ids),
      onBlur: () => setPointed([]),
    }),
    focusing: (id) => ({
      onFocus: (event) => {
        event.stopPropagation();
        setPointed([id]);
      },
    }),
  };
}
