import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/source/read-docx.ts";
import { makeZip } from "./make-zip.ts";
import { refusalOf } from "./refusal.ts";

const pack = async (document: Document) => new Uint8Array(await Packer.toBuffer(document));
const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readDocx", () => {
  it("gives paragraphs, items and rows as lines and leaves out headers, footers, footnotes and counted numbers", async () => {
    const document = new Document({
      title: "模板标题",
      footnotes: { 1: { children: [new Paragraph("脚注。")] } },
      numbering: {
        config: [{ reference: "n", levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、" }] }],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("政策简报")] }) },
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })],
            }),
          },
          children: [
            new Paragraph({ text: "上海出台新规", heading: "Heading1" }),
            new Paragraph({
              children: [new TextRun("　　近日，市政府"), new FootnoteReferenceRun(1), new TextRun("印发办法。")],
            }),
            new Paragraph({ text: "提速", numbering: { reference: "n", level: 0 } }),
            new Paragraph({ children: [new TextRun("第一行"), new TextRun({ text: "第二行", break: 1 })] }),
            new Table({
              rows: [
                new TableRow({ children: [cell("序号"), cell("单位")] }),
                new TableRow({ children: [cell("1"), cell("市财政局", "市教育局")] }),
              ],
            }),
          ],
        },
      ],
    });
    expect(await readDocx(await pack(document), "a.docx")).toEqual([
      "上海出台新规",
      "　　近日，市政府印发办法。",
      "提速",
      "第一行",
      "第二行",
      "序号|单位",
      "1|市财政局 市教育局",
    ]);
  });

  it("refuses a document that is cut off", async () => {
    const bytes = await pack(new Document({ sections: [{ children: [new Paragraph("上海")] }] }));
    expect(await refusalOf(readDocx(bytes.subarray(0, bytes.length / 2), "a.docx"))).toEqual([
      "DOCX_BROKEN",
      expect.stringMatching(/^expected a Word document, but its archive is damaged \(.+\); get the file anew$/),
    ]);
  });

  it("refuses a document whose text is no XML", async () => {
    const bytes = makeZip([{ name: "word/document.xml", bytes: utf8("<w:document") }]);
    expect(await refusalOf(readDocx(bytes, "a.docx"))).toEqual([
      "DOCX_BROKEN",
      expect.stringMatching(
        /^expected a Word document, but it can't be read \(.+\); open it in Word and save it anew$/s,
      ),
    ]);
  });
});
