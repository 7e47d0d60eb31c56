import type { OfficialDocument } from "../model/official-document.ts";

/** What an extractor reads: one article, its sentences already parted, its place already known. */
export type ReadableArticle = {
  readonly text: string;
  readonly headline: string | null;
  /** Code of the region that an editor would know the article is about; null where none is known. */
  readonly place: string | null;
  /** Of any precision; null where unknown: then 今年 and 12月1日 stay without a year. */
  readonly publishedOn: string | null;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** The parts of a single 公文; null for news. */
  readonly document: OfficialDocument | null;
};
