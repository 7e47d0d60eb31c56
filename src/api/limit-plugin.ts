import type { Plugin } from "graphql-yoga";
import { parseWithin, type QuestionLimits } from "./question-limits.ts";

/** Refuses a question beyond the limits as soon as it is parsed, before it is validated. */
export function limitPlugin(limits: QuestionLimits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(limits, source, options));
    },
  };
}
