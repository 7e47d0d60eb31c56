import type { ListCounter } from "./docx-numbering.ts";

type Paragraph = {
  /** Where its number would stand: behind its properties. */
  at: number;
  numId: string | null;
  level: string | null;
  style: string | null;
  isDeleted: boolean;
  hasWords: boolean;
};

const tag = /<(\/?)(w:p|w:pPr|w:pStyle|w:numId|w:ilvl|w:t|w:del|w:pPrChange|mc:Choice)(\s[^<>]{0,2000}?)?(\/?)>/g; // <w:numId w:val="2"/>
const value = /\sw:val\s*=\s*["']([^"'<>]*)["']/; // w:val="2"
const marked: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A document's `word/document.xml` with the numbers of its lists as words at the heads of their paragraphs. Empty
 * paragraphs are counted, as Word does, and get none; what only stands there for other versions of Word, or how a
 * paragraph was before a tracked change, does not count.
 */
export function printListNumbers(documentXml: string, count: ListCounter): string {
  const paragraphs: Paragraph[] = [];
  const numbers: { at: number; words: string }[] = [];
  let [inProperties, passed] = [false, 0];
  for (const { 0: whole, 1: end, 2: name, 3: attributes, 4: empty, index } of documentXml.matchAll(tag)) {
    const after = index + whole.length;
    const [isStart, isEnd] = [end === "" && empty === "", end !== ""];
    if (name === "w:pPrChange" || name === "mc:Choice") passed += isStart ? 1 : isEnd ? -1 : 0;
    if (passed > 0) continue;
    if (name === "w:p" && isStart)
      paragraphs.push({ at: after, numId: null, level: null, style: null, isDeleted: false, hasWords: false });
    const paragraph = paragraphs.at(-1);
    if (!paragraph) continue;
    const said = value.exec(attributes ?? "")?.[1] ?? null;
    if (name === "w:pPr") [inProperties, paragraph.at] = [isStart, after];
    else if (name === "w:t") paragraph.hasWords ||= isStart;
    else if (name === "w:p" && isEnd) {
      paragraphs.pop();
      const words = paragraph.isDeleted ? null : count(paragraph);
      if (words !== null && paragraph.hasWords) numbers.push({ at: paragraph.at, words });
    } else if (inProperties && name === "w:pStyle") paragraph.style = said;
    else if (inProperties && name === "w:numId") paragraph.numId = said;
    else if (inProperties && name === "w:ilvl") paragraph.level = said;
    else if (inProperties && name === "w:del") paragraph.isDeleted = true;
  }
  let [printed, from] = ["", 0];
  for (const { at, words } of numbers.sort((a, b) => a.at - b.at)) {
    const run = `<w:r><w:t xml:space="preserve">${words.replace(/[&<>]/g, (sign) => marked[sign] as string)}</w:t></w:r>`;
    printed += documentXml.slice(from, at) + run;
    from = at;
  }
  return printed + documentXml.slice(from);
}
