import { readFileSync } from "node:fs";
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { readOfficialDocument } from "../../src/source/read-official-document.ts";
import { largestMarkup, readSource } from "../../src/source/read-source.ts";
import { splitBulletin } from "../../src/source/split-bulletin.ts";
import { encode } from "./encode.ts";
import { makePdf, paragraph } from "./make-pdf.ts";
import { makeZip } from "./make-zip.ts";
import { refusalOf } from "./refusal.ts";
import { seedArticles, seedBytes, seedParagraphs } from "./seed-articles.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const seedText = new TextDecoder().decode(seedBytes);
const printed = new Uint8Array(readFileSync(new URL("fixtures/2020-12-shanghai.pdf", import.meta.url)));

/** The bulletin as an editor writes it in Word: set in, headings centred, with a running head and page numbers. */
async function writeDocx(): Promise<Uint8Array> {
  const pageNumber = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("政策简报 2020年第12期")] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [pageNumber] })] }) },
        children: seedParagraphs.map(({ kind, text }) =>
          kind === "body"
            ? new Paragraph({ text, indent: { firstLine: 640 } })
            : new Paragraph({ text, alignment: AlignmentType.CENTER }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const tags = { section: "h2", headline: "h3", body: "p" } as const;
const elements = seedParagraphs.map(({ kind, text }) => `<${tags[kind]}>${text}</${tags[kind]}>`);
const html = `<!DOCTYPE html><html><head><meta charset="gb2312"><title>上海市政策简报（2020年第12期）_上海</title></head><body><nav><a href="/">首页</a></nav>
<div class="TRS_Editor">${elements.join("\n")}</div><footer>版权所有</footer></body></html>`;
const marks = { section: "# ", headline: "## ", body: "" } as const;
const markdown = seedParagraphs.map(({ kind, text }) => marks[kind] + text).join("\n\n");
/** As text taken from a printed bulletin: running heads and page numbers between the lines, full-width figures. */
const copied = seedText
  .split(/— \d+ —/)
  .map((page, i) => `政策简报 2020年第12期\n${page}\n－ ${i + 1} －\f`)
  .join("")
  .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("readSource gives the articles of the bulletin of December 2020", { timeout: 30_000 }, () => {
  it.each([
    ["plain text", "a.txt", seedBytes, "text", "utf-8"],
    ["plain text with a byte order mark", "a.txt", utf8(`\ufeff${seedText}`), "text", "utf-8"],
    ["plain text in GB18030", "a.txt", encode(seedText, "gb18030"), "text", "gb18030"],
    ["plain text in UTF-16, little end first", "a.txt", encode(seedText, "utf-16le"), "text", "utf-16le"],
    ["plain text in UTF-16, big end first", "a.txt", encode(seedText, "utf-16be"), "text", "utf-16be"],
    ["text copied from a printed bulletin", "a.txt", utf8(copied), "text", "utf-8"],
    ["Markdown", "a.md", utf8(markdown), "markdown", "utf-8"],
    ["a page", "a", utf8(html), "html", "utf-8"],
    ["a page in GB18030", "a.html", encode(html, "gb18030"), "html", "gb18030"],
    ["a Word document", "a.docx", writeDocx(), "docx", null],
    ["a PDF printed by Chromium", "a.pdf", printed, "pdf", null],
  ])("from %s", async (_, file, bytes, format, encoding) => {
    const source = await readSource(await bytes, file);
    expect({ format: source.format, encoding: source.encoding }).toEqual({ format, encoding });
    expect(splitBulletin(source.text)).toEqual(seedArticles);
  });
});

describe("readSource gives the parts of a single 公文", () => {
  const heading = ["甲市人民政府关于加快推进城市更新", "工作的实施意见"];
  const sentence =
    "为加快推进城市更新，改善人居环境，提升城市品质，根据有关法律法规，结合本市实际，现提出以下意见，请各区各部门认真贯彻执行。";
  const parts = {
    title: heading.join(""),
    number: "甲政发〔2021〕8号",
    recipients: "各区人民政府，市政府各部门",
    signatures: ["甲市人民政府"],
    date: "2021-03-05",
    attachments: ["任务清单", "责任分工"],
    approver: "王大力",
    copies: "市委各部门",
    body: sentence,
  };
  const lines = [
    "甲市人民政府文件",
    "甲政发〔2021〕8号　　　　签发人：王大力",
    ...heading,
    "各区人民政府，市政府各部门：",
    `　　${sentence}`,
    "　　附件：1.任务清单",
    "　　　　　2.责任分工",
    "甲市人民政府　　",
    "2021年3月5日　　",
    "抄送：市委各部门。",
    "甲市人民政府办公厅　　　　　2021年3月6日印发",
  ];
  const page = `<meta name="ArticleTitle" content="${parts.title}"><div id="UCAP-CONTENT">${lines.map((line) => `<p>${line}</p>`).join("")}</div>`;
  const print = (text: string, x: number, y: number, size = 16) => ({ text, x, y, size });
  const printedLines = makePdf([
    [
      print("甲市人民政府文件", 140, 760, 40),
      print("甲政发〔2021〕8号", 80, 700),
      print("签发人：王大力", 390, 700),
      print(heading[0] as string, 123, 640, 22),
      print(heading[1] as string, 220, 610, 22),
      print("各区人民政府，市政府各部门：", 80, 560),
      ...paragraph(sentence, { x: 80, y: 530, columns: 27 }),
      print("附件：1.任务清单", 112, 430),
      print("2.责任分工", 160, 406),
      print("甲市人民政府", 380, 340),
      print("2021年3月5日", 384, 316),
      print("抄送：市委各部门。", 96, 120, 14),
      print("甲市人民政府办公厅", 96, 96, 14),
      print("2021年3月6日印发", 380, 96, 14),
      print("— 1 —", 280, 40, 12),
    ],
  ]);
  const written = Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
  it.each([
    ["plain text", "a.txt", utf8(lines.join("\n"))],
    ["a page", "a.html", utf8(page)],
    ["a Word document", "a.docx", written],
    ["a PDF", "a.pdf", printedLines],
  ])("from %s", async (_, file, bytes) => {
    const { text } = await readSource(new Uint8Array(await bytes), file);
    const document = readOfficialDocument(text, null);
    expect(document).not.toBeNull();
    if (document === null) return;
    expect({
      title: document.title.text,
      number: document.number?.text,
      recipients: document.recipients?.text,
      signatures: document.signatures.map((words) => words.text),
      date: document.date?.value,
      attachments: document.attachments.map((words) => words.text),
      approver: document.approver?.text,
      copies: document.copies?.text,
      body: text.slice(document.body.start, document.body.end).trim(),
    }).toEqual(parts);
  });
});

describe("readSource", { timeout: 30_000 }, () => {
  it("tells what a page says of itself", async () => {
    const page =
      '<meta name="ArticleTitle" content="上海出台新规"><meta name="PubDate" content="2021年3月8日"><meta name="ContentSource" content="市政府办公厅"><p>近日，市政府印发办法。</p>';
    expect(await readSource(utf8(page), "a.htm")).toEqual({
      text: "上海出台新规\n近日，市政府印发办法。",
      format: "html",
      encoding: "utf-8",
      title: "上海出台新规",
      publishedOn: "2021-03-08",
      issuer: "市政府办公厅",
    });
  });

  it("undoes blanks and widths in every paragraph, and is read the second time as the first", async () => {
    const { text } = await readSource(utf8("上 海 出台  新规\r\n\r\n  ２０２１ 年 3 月，GDP 增长 5 ％ 。\n"), "a.txt");
    expect(text).toBe("上 海 出台 新规\n2021年3月，GDP增长5%。");
    expect((await readSource(utf8(text), "a.txt")).text).toBe(text);
  });

  it("tells a page behind comments, and a text that only holds comments", async () => {
    const comments = "<!-- 一 -->".repeat(500);
    expect(await readSource(utf8(`${comments}<html><p>近日。`), "a")).toMatchObject({ format: "html", text: "近日。" });
    expect(await readSource(utf8(`${comments}近日。`), "a")).toMatchObject({ format: "text" });
  });

  it("goes by what a file is, whatever its name says", async () => {
    expect(await readSource(printed, "a.docx")).toMatchObject({ format: "pdf" });
    expect(await readSource(utf8("近日，市政府印发<办法>。"), "a.pdf")).toMatchObject({ format: "text" });
  });

  const bomb = makeZip([
    { name: "word/document.xml", bytes: new Uint8Array(40 * 1024 * 1024) },
    { name: "[Content_Types].xml", bytes: utf8("<Types/>") },
  ]);
  const mixed = new Uint8Array([...utf8("上海出台新规\n"), ...encode("近日，市政府印发办法。", "gb18030")]);
  const ole = (words = "") =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...encode(words, "utf-16le"), ...new Array(99)]);
  it.each([
    ["an empty file", "a.txt", utf8(""), "TEXT_EMPTY", /^expected a text, but the file holds none$/],
    ["a file of blanks", "a.md", utf8("\n　\n"), "TEXT_EMPTY", /holds none$/],
    ["a page without text", "a.html", utf8("<html><script>近日</script></html>"), "TEXT_EMPTY", /holds none$/],
    ["a binary file", "a.txt", new Uint8Array(1000), "TEXT_BINARY", /NUL byte at byte 0$/],
    [
      "mixed encodings",
      "a.txt",
      mixed,
      "TEXT_ENCODINGS_MIXED",
      /UTF-8 with GB18030 from byte 19; save it as UTF-8 text$/,
    ],
    ["an English text", "a.txt", utf8("Lorem ipsum."), "TEXT_NOT_CHINESE", /, but 0 % of its 10 letters/],
    ["an English PDF", "a.pdf", makePdf([[{ text: "Lorem ipsum dolor", x: 90, y: 700 }]]), "TEXT_NOT_CHINESE", /0 %/],
    [
      "100 MB",
      "a.txt",
      new Uint8Array(100 * 1024 * 1024),
      "TEXT_TOO_LARGE",
      /^expected at most 67108864 bytes, but got 104857600; split the file/,
    ],
    [
      "a page of more than it takes",
      "a.html",
      utf8("<p>上海".padEnd(largestMarkup)),
      "TEXT_TOO_LARGE",
      /at most 8388608 bytes/,
    ],
    ["a zip bomb", "a.docx", bomb, "ARCHIVE_TOO_LARGE", /^expected a document whose text unpacks to at most 16777216/],
    ["a broken .docx", "a.docx", utf8("PK\x03\x04…"), "DOCX_BROKEN", /^expected a Word document, but its archive/],
    ["an encrypted .docx", "a.docx", ole("EncryptedPackage"), "DOCX_ENCRYPTED", /asks for a password/],
    ["a .doc", "a.doc", ole(), "FORMAT_UNSUPPORTED", /^expected \.docx, but got an Office file of before 2007/],
    ["RTF", "a.rtf", utf8("{\\rtf1"), "FORMAT_UNSUPPORTED", /but got RTF; open it in Word/],
    ["a picture", "a.pdf", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "FORMAT_UNSUPPORTED", /a JPEG picture; recognise/],
    ["a scan", "a.pdf", makePdf([[]]), "PDF_SCANNED", /pictures of pages; recognise their text first/],
  ])("refuses %s", async (_, file, bytes, code, message) => {
    expect(await refusalOf(readSource(bytes, file))).toEqual([code, expect.stringMatching(message)]);
  });

  it.each(["近日，市政府印发办法", "上 海", "上。", "上\u00a0 ", "1.甲", "— 1 ", "甲A ", "。”"])(
    "reads a line of 1 MB made of «%s»",
    async (part) => {
      const line = part.repeat(Math.ceil((1024 * 1024) / part.length));
      const { text } = await readSource(utf8(`上海出台新规\n${line}`), "a.txt");
      expect(text.replace(/\s/g, "")).toBe(`上海出台新规${line.replace(/\s/g, "")}`);
    },
  );

  it("reads a page of 20 000 items and a PDF page of 5 000 words", async () => {
    const list = await readSource(utf8(`<ol>${"<li>甲".repeat(20_000)}`), "a.html");
    expect(list.text.split("\n").length).toBe(20_000);
    const words = Array.from({ length: 5_000 }, (_, i) => ({
      text: "甲",
      x: 90 + 20 * (i % 20),
      y: 800 - i / 30,
      size: 1,
    }));
    expect((await readSource(makePdf([words]), "a.pdf")).text.replace(/\s/g, "").length).toBe(5_000);
  });

  const starts = [
    [],
    utf8("%PDF-1.7\n"),
    utf8("PK\x03\x04"),
    utf8("<html>上海<p>"),
    utf8("上海出台新规\n"),
    [0xff, 0xfe],
    [0xfe, 0xff],
  ];
  it("reads any bytes or refuses them by a code, and never fails otherwise", async () => {
    const files = fc.constantFrom("a.txt", "a.md", "a.html", "a.docx");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        files,
        async (start, rest, file) => {
          try {
            const { text } = await readSource(new Uint8Array([...start, ...rest]), file);
            expect(text).not.toMatch(/\0|\p{Surrogate}|^$/u);
          } catch (error) {
            if (!(error instanceof InputError)) throw error;
            expect(error.problems).toEqual([
              {
                at: file,
                code: expect.stringMatching(/^[A-Z]+(?:_[A-Z]+)+$/),
                message: expect.stringMatching(/^expected /),
              },
            ]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a Word document", "a.docx", writeDocx()],
    [
      "a PDF",
      "a.pdf",
      makePdf([paragraph("近日，上海市人民政府印发办法，自二〇二一年起施行。", { x: 90, y: 700, columns: 20 })]),
    ],
    ["a page", "a.html", utf8(html)],
  ])("reads %s with bytes changed, or refuses it by a code", async (_, file, made) => {
    const bytes = await made;
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(bytes.length), async (places, length) => {
        const changed = bytes.slice(0, length);
        for (const [place, byte] of places) if (place < length) changed[place] = byte;
        const refused = await readSource(changed, file).then(
          () => null,
          (error: unknown) => error,
        );
        if (refused !== null) expect(refused).toBeInstanceOf(InputError);
      }),
      { numRuns: 60 },
    );
  });
});
