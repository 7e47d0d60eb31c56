import { extractClaims } from "./extract/extract-claims.ts";
import { inferPlace } from "./extract/infer-place.ts";
import { readIssuers } from "./extract/read-issuers.ts";
import { createNaming } from "./link/create-naming.ts";
import type { Gazetteer } from "./link/gazetteer.ts";
import type { Claim } from "./model/claim.ts";
import { readOfficialDocument } from "./source/read-official-document.ts";
import { splitBulletin } from "./source/split-bulletin.ts";
import { splitSentences } from "./source/split-sentences.ts";

/** A text to read. `region` is the full name of the place that it is about; inferred from the text where null. */
export type TextRow = {
  readonly id: string | number;
  readonly text: string;
  readonly headline: string | null;
  readonly region: string | null;
  readonly publishedOn: string | null;
};

/** Claims of one text, offsets into `text` as given, and the sentences that yielded nothing. */
export type ReadRow = {
  readonly id: string | number;
  readonly claims: readonly Claim[];
  readonly unread: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** Names that stand as printed because nothing settles them. */
  readonly open: readonly { readonly mention: string; readonly start: number; readonly end: number }[];
};

/** What a single 公文 says of itself; null or [] where it does not. */
export type ReadDocument = {
  readonly id: string | number;
  readonly title: string | null;
  /** Official names, lead issuer first. */
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  readonly documentNumber: string | null;
  /** 主送机关 as printed. */
  readonly recipients: string | null;
  readonly attachments: readonly string[];
  readonly region: string | null;
};

/** The extractor over one gazetteer: pure, its lexicons built once. */
export type Extractor = {
  readonly readArticle: (row: TextRow) => ReadRow;
  readonly readDocument: (row: TextRow) => ReadDocument;
  /** The articles of a bulletin, or the one text that has no headlines. */
  readonly readBulletinText: (
    slug: string,
    text: string,
    about: { readonly region: string | null; readonly publishedOn: string | null },
  ) => (ReadRow & { readonly headline: string | null; readonly text: string })[];
};

/** Composes source → extract → link for texts that nobody has curated. */
export function createExtractor(gazetteer: Gazetteer): Extractor {
  const naming = createNaming(gazetteer);
  const placeOf = (row: TextRow, title: string | null) =>
    (row.region === null ? undefined : naming.region(row.region, null)?.code) ??
    inferPlace(title ?? row.headline, row.text, naming);
  const readArticle = (row: TextRow): ReadRow => {
    const document = readOfficialDocument(row.text, row.headline);
    const place = placeOf(row, null);
    const publishedOn = row.publishedOn ?? document?.date?.value ?? null;
    const { claims, unread, open } = extractClaims(
      { text: row.text, headline: row.headline, place, publishedOn, sentences: splitSentences(row.text), document },
      naming,
    );
    return { id: row.id, claims, unread, open };
  };
  return {
    readArticle,
    readDocument(row) {
      const document = readOfficialDocument(row.text, row.headline, true);
      const place = placeOf(row, document?.title.text ?? null);
      const on = document?.date?.value ?? row.publishedOn;
      return {
        id: row.id,
        title: document?.title.text ?? null,
        issuers: document
          ? readIssuers(document, { naming, place, on, sentence: document.title.text }).map(({ name }) => name)
          : [],
        issuedOn: document?.date?.value ?? null,
        documentNumber: document?.number?.text ?? null,
        recipients: document?.recipients?.text ?? null,
        attachments: document?.attachments.map(({ text }) => text) ?? [],
        region: place === null ? null : naming.regionName(place),
      };
    },
    readBulletinText(slug, text, { region, publishedOn }) {
      const articles = splitBulletin(text);
      const rows =
        articles.length > 0 && readOfficialDocument(text, null) === null
          ? articles.map(({ ordinal, headline, text: body }) => ({ id: `${slug}#${ordinal}`, headline, text: body }))
          : [{ id: slug, headline: null, text }];
      return rows.map(({ id, headline, text: body }) => ({
        headline,
        text: body,
        ...readArticle({ id, text: body, headline, region, publishedOn }),
      }));
    },
  };
}
