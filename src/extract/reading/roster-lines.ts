import { personName } from "./person-names.ts";

/** 组长, 副 组 长, 总召集人: a role that opens a line of a roster. */
export const rosterRole =
  "(?:总|第一|常务|执行)?(?:副[ \\t\\u3000]{0,2})?(?:组[ \\t\\u3000]{0,4}长|召[ \\t\\u3000]{0,2}集[ \\t\\u3000]{0,2}人|指挥长|总指挥|主[ \\t\\u3000]{0,4}任(?:委员)?|秘书长|会长|理事长|主席|成[ \\t\\u3000]{0,4}员|委[ \\t\\u3000]{0,4}员|顾[ \\t\\u3000]{0,4}问|联络员)";

const blank = "[ \\t\\u3000]";
/** True for a line of a roster: it opens a role with a name behind it, or goes on with a name and a post. */
export function isRosterLine(
  sentence: { readonly start: number; readonly end: number },
  text: string,
  previous: boolean,
): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (opening.test(words)) return true;
  return previous && words.length < 60 && continuing.test(words);
}

const opening = new RegExp(
  `(?:^|[，。；\\s如下：]|人员|名单)${rosterRole}${blank}{0,6}[：]${blank}{0,6}(?:${personName}|[\\u4e00-\\u9fa5]${blank}{1,3}[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]{2,4}(?=[（ \\t\\u3000]))`,
  "u",
);
const continuing = new RegExp(
  `^${blank}{0,8}(?:${personName}|[\\u4e00-\\u9fa5]${blank}{1,3}[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]{2,4}(?=[（ \\t\\u3000]))${blank}{0,8}.{2,40}$|^${blank}{0,8}${rosterRole}${blank}{0,6}[：]`,
  "u",
);
