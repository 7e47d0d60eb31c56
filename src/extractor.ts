import { extractClaims } from "./extract/extract-claims.ts";
import { inferPlace, inferPlaceFromNumber } from "./extract/infer-place.ts";
import { readIssuers } from "./extract/read-issuers.ts";
import { createNaming } from "./link/create-naming.ts";
import type { Gazetteer } from "./link/gazetteer.ts";
import type { Claim } from "./model/claim.ts";
import type { OfficialDocument } from "./model/official-document.ts";
import { readOfficialDocument } from "./source/read-official-document.ts";
import { splitBulletin } from "./source/split-bulletin.ts";
import { splitSentences } from "./source/split-sentences.ts";

/** A text to read. `region` is the full name of the place that it is about; inferred from the text where null. */
export type TextRow = {
  readonly id: string | number;
  readonly text: string;
  readonly headline: string | null;
  readonly region: string | null;
  /** Code of the region, where it is known already; goes before `region`. */
  readonly place?: string | null;
  readonly publishedOn: string | null;
};

/** Claims of one text, offsets into `text` as given, and the sentences that yielded nothing. */
export type ReadRow = {
  readonly id: string | number;
  /** Code of the region that the text was read for, given or inferred; null where nothing tells. */
  readonly place: string | null;
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

/** One article of a file with what was read of it. */
export type ReadArticle = ReadRow & {
  readonly section: string | null;
  /** Null for a text without headlines. */
  readonly headline: string | null;
  readonly text: string;
  /** Date given, else that of the 公文; null where neither is known. */
  readonly publishedOn: string | null;
  /** What told the place. */
  readonly placeBy: "GIVEN" | "HEADLINE" | "TEXT" | null;
  /** True for a single 公文. */
  readonly isDocument: boolean;
};

/** The extractor over one gazetteer: pure, its lexicons built once. */
export type Extractor = {
  readonly readArticle: (row: TextRow) => ReadRow;
  readonly readDocument: (row: TextRow) => ReadDocument;
  /**
   * The articles of a bulletin one by one, or the one text that is a 公文 or has no headlines. In a bulletin of several
   * a headline that names a place goes before the `place` of all, a region's code.
   */
  readonly readText: (
    id: string,
    text: string,
    about: { readonly place: string | null; readonly publishedOn: string | null },
  ) => Iterable<ReadArticle>;
};

/** Who a document says issued it, then its title: what tells best the place that it is about. */
function whoAndWhat({ headIssuers, letterhead, signatures, pageIssuers, title }: OfficialDocument): string {
  const names = [...headIssuers, ...letterhead, ...signatures, ...(pageIssuers ? [pageIssuers] : []), title];
  return names.map(({ text }) => text).join("\n");
}

/** Composes source → extract → link for texts that nobody has curated. */
export function createExtractor(gazetteer: Gazetteer): Extractor {
  const naming = createNaming(gazetteer);
  const placeOf = (row: TextRow, document: OfficialDocument | null) =>
    row.place ??
    (row.region === null ? null : (naming.region(row.region, null)?.code ?? inferPlace(row.region, "", naming))) ??
    inferPlace([...(document ? [whoAndWhat(document)] : []), row.headline ?? ""].join("\n"), "", naming) ??
    (document?.number ? inferPlaceFromNumber(document.number.text, row.text, naming) : null) ??
    inferPlace(null, row.text, naming);
  const readArticle = (row: TextRow): ReadRow => {
    const document = readOfficialDocument(row.text, row.headline);
    const place = placeOf(row, document);
    const publishedOn = row.publishedOn ?? document?.date?.value ?? null;
    const { claims, unread, open } = extractClaims(
      { text: row.text, headline: row.headline, place, publishedOn, sentences: splitSentences(row.text), document },
      naming,
    );
    return { id: row.id, place, claims, unread, open };
  };
  return {
    readArticle,
    readDocument(row) {
      const document = readOfficialDocument(row.text, row.headline, true);
      const place = placeOf(row, document);
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
    *readText(id, text, { place, publishedOn }) {
      const document = readOfficialDocument(text, null);
      const articles = document ? [] : splitBulletin(text);
      const whole = { section: null, headline: document?.title.text ?? null, text };
      for (const [i, { section, headline, text: body }] of (articles.length > 0 ? articles : [whole]).entries()) {
        const named = articles.length > 1 ? inferPlace(headline, "", naming) : null;
        const row = readArticle({
          id: articles.length > 0 ? `${id}#${i + 1}` : id,
          text: body,
          headline: document ? null : headline,
          region: null,
          place: named ?? place,
          publishedOn,
        });
        const placeBy = named !== null ? "HEADLINE" : place !== null ? "GIVEN" : row.place === null ? null : "TEXT";
        yield {
          ...row,
          section,
          headline,
          text: body,
          publishedOn: publishedOn ?? document?.date?.value ?? null,
          placeBy,
          isDocument: document !== null,
        };
      }
    },
  };
}
