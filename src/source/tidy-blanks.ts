const wide = String.raw`[\p{Script=Han}\u3000-\u303f\u3300-\u33ff\uff00-\uffef“”‘’—…·℃‰]`; // 汉字, full-width punctuation, ㎡
const blank = String.raw`[ \t\u00a0\u3000]`;
const besideWide = new RegExp(`(?<=${wide})${blank}+(?=[^\\s])|(?<=[^\\s])${blank}+(?=${wide})`, "gu"); // 12 月 1 日, 占 GDP 比重
const insideNumber = new RegExp(`(?<=[0-9.,])${blank}+(?=[0-9.,%A-Za-z])`, "gu"); // 10 0万, 1.4 %, 5 G
const betweenWords = new RegExp(`(?<=\\p{Script=Han}|[”》）])${blank}+(?=\\p{Script=Han}|[“《（])`, "gu"); // 共治方案 治理无盲区

/** `text` without the blanks that typesetting left beside Chinese and inside numbers; other runs become one blank. */
export function tidyBlanks(text: string): string {
  return text
    .trim()
    .replace(besideWide, "")
    .replace(insideNumber, "")
    .replace(/[ \t\u00a0]+/g, " ");
}

/** As `tidyBlanks`, but the blank that parts the two halves of a headline stays. */
export function tidyHeadline(text: string): string {
  return text.trim().split(betweenWords).map(tidyBlanks).join(" ");
}
