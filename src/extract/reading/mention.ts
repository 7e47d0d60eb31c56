/** Something that a text names, at `[start, end)` in UTF-16 code units of the article's text. */
type At = { readonly start: number; readonly end: number };

/** A body. `name` is its official name; as printed where it stays `open`. */
export type BodyMention = At & {
  readonly kind: "body";
  readonly name: string;
  /** The words that name it; without the pointing word of 该市, 我省. */
  readonly mention: string;
  readonly open: boolean;
  /** What the name was asked by: place or level and stem (市公安局), from which a following 财政局 inherits 市. */
  readonly prefix: string;
};

export type RegionMention = At & {
  readonly kind: "region";
  readonly name: string;
  readonly mention: string;
  readonly code: string;
};

/** A document: in 《》, by the formula X关于…的通知, by its number alone, or untitled (`title` false). */
export type DocumentMention = At & {
  readonly kind: "document";
  readonly name: string;
  readonly mention: string;
  readonly titled: boolean;
  /** 文种: 意见 方案 通知 … */
  readonly type: string;
  readonly number: string | null;
  /** Who the title itself says issued it, as spans of the article's text. */
  readonly issuers: readonly BodyMention[];
  /** True where 《意见》 points back to a document named before. */
  readonly anaphoric: boolean;
};

export type DateMention = At & { readonly kind: "date"; readonly value: string | null };

/** A post: `body` null for a title that stands alone. */
export type Post = { readonly body: BodyMention; readonly title: string };

export type PersonMention = At & {
  readonly kind: "person";
  readonly name: string;
  readonly posts: readonly Post[] /** 原, 时任: the posts are past. */;
  readonly former: boolean;
};

export type Mention = BodyMention | RegionMention | DocumentMention | DateMention | PersonMention;
