import { describe, expect, it } from "vitest";
import type { ListPlace } from "../../src/source/docx-numbering.ts";
import { printListNumbers } from "../../src/source/print-list-numbers.ts";

const numbered = (numId: number, rest: string, more = "") =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>${more}</w:pPr>${rest}</w:p>`;
const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const printed = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The document with the number of its list and the count of calls as number, and what was asked. */
function print(document: string) {
  const asked: ListPlace[] = [];
  const xml = printListNumbers(document, ({ numId, level, style }) => {
    asked.push({ numId, level, style });
    return numId === null ? null : `<${numId}.${asked.length}>`;
  });
  return { xml, asked };
}

describe("printListNumbers", () => {
  it("puts numbers behind the properties of paragraphs that have words", () => {
    const rest = '<w:p w:rsidR="1"><w:pPr><w:pStyle w:val="标题1"/></w:pPr></w:p><w:p/><w:p>甲</w:p>';
    const { xml, asked } = print(numbered(1, words("甲")) + numbered(2, "") + rest);
    expect(xml).toBe(numbered(1, printed("&lt;1.1&gt;") + words("甲")) + numbered(2, "") + rest);
    expect(asked).toEqual([
      { numId: "1", level: "0", style: null },
      { numId: "2", level: "0", style: null },
      { numId: null, level: null, style: "标题1" },
      { numId: null, level: null, style: null },
    ]);
  });

  it("takes a paragraph as it is after a tracked change, and leaves out deleted ones", () => {
    const before = '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange>';
    const { asked } = print(numbered(1, words("甲"), before) + numbered(2, words("乙"), "<w:rPr><w:del/></w:rPr>"));
    expect(asked).toEqual([{ numId: "1", level: "0", style: null }]);
  });

  it("counts a text box once, and the paragraph around it", () => {
    const box = (inside: string) =>
      `<mc:AlternateContent><mc:Choice>${inside}</mc:Choice><mc:Fallback>${inside}</mc:Fallback></mc:AlternateContent>`;
    const { xml, asked } = print(numbered(1, box(numbered(2, words("乙"))) + words("甲")));
    expect(asked.map(({ numId }) => numId)).toEqual(["2", "1"]);
    const [choice, fallback] = [numbered(2, words("乙")), numbered(2, printed("&lt;2.1&gt;") + words("乙"))];
    const inside = `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    expect(xml).toBe(numbered(1, printed("&lt;1.2&gt;") + inside + words("甲")));
  });

  it("stands what is no document", () => {
    for (const xml of ["", "<w:p", "</w:p></w:pPr><w:numId w:val='1'/>", "<w:p <w:p".repeat(100_000)])
      expect(print(xml).xml).toBe(xml);
  });
});
