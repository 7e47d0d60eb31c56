import type { Mention } from "./mention.ts";

/** The sign by which a mention stands in a folded sentence: one character of the private use area each kind. */
export const signs = {
  body: "\ue000",
  region: "\ue001",
  document: "\ue002",
  date: "\ue003",
  person: "\ue004",
} as const;

/**
 * A sentence with every mention folded into one sign, so that a pattern reads 机构印发文件 whatever the names are.
 * `at(i)` is the offset into the article's text at which the folded character `i` begins.
 */
export type Folded = {
  readonly text: string;
  readonly at: (index: number) => number;
  /** The mention whose sign stands at `index`, or null. */
  readonly mentionAt: (index: number) => Mention | null;
  readonly start: number;
  readonly end: number;
};

/** Folds `[start, end)` of `text`; `mentions` lie inside it, in order, none inside another. */
export function fold(text: string, start: number, end: number, mentions: readonly Mention[]): Folded {
  const starts: number[] = [];
  const byIndex = new Map<number, Mention>();
  let folded = "";
  let at = start;
  const copy = (until: number) => {
    folded += text.slice(at, until);
    for (let i = at; i < until; i++) starts.push(i);
  };
  for (const mention of mentions) {
    copy(mention.start);
    byIndex.set(folded.length, mention);
    folded += signs[mention.kind];
    starts.push(mention.start);
    at = mention.end;
  }
  copy(end);
  starts.push(end);
  return {
    text: folded,
    at: (index) => starts[Math.min(index, starts.length - 1)] as number,
    mentionAt: (index) => byIndex.get(index) ?? null,
    start,
    end,
  };
}
