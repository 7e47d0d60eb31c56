import { InputError } from "../model/input-error.ts";
import { checkChinese } from "./check-chinese.ts";
import { decodeBytes, type Encoding } from "./decode-bytes.ts";
import { dropPageFurniture } from "./drop-page-furniture.ts";
import { normaliseCharacters } from "./normalise-characters.ts";
import { isTitle } from "./split-bulletin.ts";
import { tellContainer } from "./tell-container.ts";
import { tidyBlanks, tidyHeadline } from "./tidy-blanks.ts";
import { pageMark, unwrapLines } from "./unwrap-lines.ts";

/** What a file holds, ready for `splitBulletin` and `readOfficialDocument`. */
export type SourceText = {
  /** Normalised text, one paragraph a line. It is what is stored, so that offsets of evidence hold in it. */
  readonly text: string;
  readonly format: "text" | "markdown" | "html" | "docx" | "pdf";
  /** null for DOCX and PDF, which carry their own. */
  readonly encoding: Encoding | null;
  /** What the file calls itself beside its text (ArticleTitle of a government page); null where it doesn't say. */
  readonly title: string | null;
  /** Day on which a page says that it was published, `YYYY-MM-DD`; null where it doesn't say. */
  readonly publishedOn: string | null;
  /** The body that a page names as its source (ContentSource), as printed; null where it doesn't say. */
  readonly issuer: string | null;
};

/** Largest file that is read, in bytes: a bulletin has some 30 000, a plain text of this size 17 million characters. */
export const largestSource = 64 * 1024 * 1024;
/** Largest page or Markdown text, whose tree takes some 30 times its size. */
export const largestMarkup = 8 * 1024 * 1024;

const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i; // <!DOCTYPE html>

/**
 * The text of a bulletin or an official document. First bytes and content decide what it is; the ending of `file`
 * decides only between plain text, Markdown (.md, .markdown) and a piece of HTML (.html, .htm, .shtml). `file` names it
 * in messages.
 *
 * @throws InputError; its codes stand in docs/sources.md
 */
export async function readSource(bytes: Uint8Array, file: string): Promise<SourceText> {
  checkSize(bytes.length, largestSource, file);
  const container = tellContainer(bytes, file);
  const source = container === "text" ? await readEncoded(bytes, file) : await readPacked(bytes, file, container);
  checkChinese(source.text, file);
  return source;
}

/**
 * Refuses a file of more than `most` bytes.
 *
 * @throws InputError with code TEXT_TOO_LARGE
 */
export function checkSize(size: number, most: number, file: string): void {
  if (size > most)
    throw new InputError([
      {
        at: file,
        code: "TEXT_TOO_LARGE",
        message: `expected at most ${most} bytes, but got ${size}; split the file by issue`,
      },
    ]);
}

const silent = { encoding: null, title: null, publishedOn: null, issuer: null };

async function readPacked(bytes: Uint8Array, file: string, container: "pdf" | "zip"): Promise<SourceText> {
  if (container === "pdf") {
    const { readPdf } = await import("./read-pdf.ts");
    return { ...silent, format: "pdf", text: toText(await readPdf(bytes, file)) };
  }
  const { readDocx } = await import("./read-docx.ts");
  return { ...silent, format: "docx", text: toText(toParagraphs(await readDocx(bytes, file))) };
}

async function readEncoded(bytes: Uint8Array, file: string): Promise<SourceText> {
  const { text: decoded, encoding } = decodeBytes(bytes, file);
  const text = normaliseCharacters(decoded);
  if (/\.s?html?$/i.test(file) || htmlStart.test(text)) {
    checkSize(bytes.length, largestMarkup, file);
    const { readHtml } = await import("./read-html.ts");
    const { lines, title, publishedOn, issuer } = await readHtml(text, file);
    return { text: toText(toParagraphs(lines)), format: "html", encoding, title, publishedOn, issuer };
  }
  if (/\.(?:md|markdown)$/i.test(file)) {
    checkSize(bytes.length, largestMarkup, file);
    const { readMarkdown } = await import("./read-markdown.ts");
    const { lines, title } = await readMarkdown(text, file);
    return { ...silent, text: toText(toParagraphs(lines)), format: "markdown", encoding, title };
  }
  return { ...silent, text: toText(toParagraphs(text.split("\n"))), format: "text", encoding };
}

/** Takes page numbers and running heads out of lines and undoes hard wraps. */
function toParagraphs(lines: readonly string[]): string[] {
  const pages: { text: string }[][] = [[]];
  for (const line of lines)
    for (const [i, text] of line.split("\f").entries()) {
      if (i > 0 || pageMark.test(text)) pages.push([]);
      if (text.trim() !== "" && !pageMark.test(text)) pages.at(-1)?.push({ text });
    }
  const kept = dropPageFurniture(pages.filter((page) => page.length > 0)).flat();
  return unwrapLines(kept.map(({ text }) => text).join("\n"));
}

function toText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => normaliseCharacters(paragraph))
    .map((paragraph) => (isTitle(paragraph) ? tidyHeadline(paragraph) : tidyBlanks(paragraph)))
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}
