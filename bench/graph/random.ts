/** A stream of numbers that a seed determines: the same graph on every machine. */
export type Random = {
  /** Evenly from 0 up to but without 1. */
  readonly next: () => number;
  /** A whole number, evenly from 0 up to but without `count`. */
  readonly below: (count: number) => number;
  /** A rank from 0 up to but without `count`: rank k comes about as often as 1 / (k + 2), as in Zipf's law. */
  readonly zipf: (count: number) => number;
  /** A whole number whose mean is `mean`: its floor, or one more. */
  readonly around: (mean: number) => number;
};

/** Zipf-Mandelbrot's shift: without it the first of fifty thousand would draw a sixteenth of all. */
const shift = 2;

/** Mulberry32: 32 bits of state, quick, and good enough to draw a graph. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    // The inverse of the integral of 1 / (x + shift).
    zipf: (count) => Math.min(count - 1, Math.floor(shift * ((count + shift) / shift) ** next() - shift)),
    around: (mean) => Math.floor(mean + next()),
  };
}
