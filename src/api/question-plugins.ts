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

/** A wrong argument has one code, whether it stands in the text, where validation finds it, or in a variable. */
export const validationCodePlugin: Plugin = {
  onValidate: () => (validated) => {
    if (validated.valid) return;
    for (const { extensions } of validated.result) extensions.code ??= "BAD_USER_INPUT";
  },
};
