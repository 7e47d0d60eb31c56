import { decodeText } from "./decode-text.ts";

/** What a file holds, ready for `splitBulletin` and `readOfficialDocument`. */
export type SourceText = {
  /** Normalised text, one paragraph a line. It is what is stored, so that offsets of evidence hold in it. */
  readonly text: string;
  readonly format: "text" | "markdown" | "html" | "docx" | "pdf";
  /** null for DOCX and PDF, which carry their own. */
  readonly encoding: "utf-8" | "gb18030" | "utf-16le" | "utf-16be" | null;
  /** What the file calls itself beside its text (ArticleTitle of a government page); null where it doesn't say. */
  readonly title: string | null;
  /** Day on which a page says that it was published, `YYYY-MM-DD`; null where it doesn't say. */
  readonly publishedOn: string | null;
  /** The body that a page names as its source (ContentSource), as printed; null where it doesn't say. */
  readonly issuer: string | null;
};

/**
 * The text of a bulletin or an official document; `file` names it in messages, and its ending decides between plain
 * text and Markdown.
 *
 * @throws InputError, see docs/sources.md for the codes
 */
export async function readSource(bytes: Uint8Array, file: string): Promise<SourceText> {
  return {
    text: decodeText(bytes, file),
    format: "text",
    encoding: "utf-8",
    title: null,
    publishedOn: null,
    issuer: null,
  };
}
