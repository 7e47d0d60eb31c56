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
  it("gives paragraphs, items and rows as lines and leaves out headers, footers and footnotes", async () => {
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
      "一、提速",
      "第一行",
      "第二行",
      "序号|单位",
      "1|市财政局 市教育局",
    ]);
  });

  it("gives the numbers that Word counts as it gives those that are typed", async () => {
    const lines: [number, string, string][] = [
      [0, "一、", "总体要求"],
      [1, "（一）", "指导思想"],
      [1, "（二）", "工作目标"],
      [2, "1.", "到2025年，建成示范区5个"],
      [2, "2.", "到2030年，全面建成"],
      [0, "二、", "主要任务"],
      [1, "（一）", "强化责任落实"],
      [2, "1.", "市财政局牵头"],
      [3, "①", "安排资金"],
      [3, "②", "加强监管"],
    ];
    const levels = (
      ["CHINESE_COUNTING", "CHINESE_COUNTING_THOUSAND", "DECIMAL", "DECIMAL_ENCLOSED_CIRCLE"] as const
    ).map((format, level) => ({
      level,
      format: LevelFormat[format],
      text: ["%1、", "（%2）", "%3.", "%4"][level] as string,
    }));
    const write = (children: Paragraph[]) =>
      pack(new Document({ numbering: { config: [{ reference: "n", levels }] }, sections: [{ children }] }));
    const counted = lines.map(
      ([level, , text]) => new Paragraph({ text, numbering: { reference: "n", level, instance: 0 } }),
    );
    const typed = lines.map(([, number, text]) => new Paragraph(number + text));
    const expected = lines.map(([, number, text]) => number + text);
    expect(await readDocx(await write(counted), "a.docx")).toEqual(expected);
    expect(await readDocx(await write(typed), "a.docx")).toEqual(expected);
  });

  it("begins each list of a document anew, and goes on with one after other words", async () => {
    const item = (text: string, instance: number) =>
      new Paragraph({ text, numbering: { reference: "n", level: 0, instance } });
    const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: "%1．", start: 1 }];
    const document = new Document({
      numbering: { config: [{ reference: "n", levels }] },
      sections: [
        { children: [item("甲", 1), new Paragraph("间隔"), item("乙", 1), item("丙", 2), item("", 2), item("丁", 2)] },
      ],
    });
    expect(await readDocx(await pack(document), "a.docx")).toEqual(["1．甲", "间隔", "2．乙", "1．丙", "3．丁"]);
  });

  it("leaves bullets out", async () => {
    const levels = [{ level: 0, format: LevelFormat.BULLET, text: "●" }];
    const document = new Document({
      numbering: { config: [{ reference: "n", levels }] },
      sections: [{ children: [new Paragraph({ text: "甲", numbering: { reference: "n", level: 0 } })] }],
    });
    expect(await readDocx(await pack(document), "a.docx")).toEqual(["甲"]);
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
