import type { EntityReference, RelationClaim } from "../model/claim.ts";
import type { ClaimableProperty } from "../model/vocabulary.ts";
import { signs } from "./reading/fold.ts";
import type { Reading, ReadSentence } from "./reading/read-article.ts";

/** A claim as a pattern reads it; the quotation is `[start, end)` of the article's text. */
export type Draft = {
  readonly subject: EntityReference;
  readonly start: number;
  readonly end: number;
  /** 0 to 1; the pattern's own where left out. */
  readonly confidence?: number;
} & (
  | {
      readonly predicate: RelationClaim["predicate"];
      readonly object: EntityReference;
      readonly properties?: RelationClaim["properties"];
    }
  | { readonly property: ClaimableProperty; readonly value: string }
);

/**
 * One way in which Chinese policy prose says something: a named unit with its sample. `form` runs over the folded
 * sentence; `read` turns one match into claims. Without a form, `read` sees every sentence once.
 */
export type SentencePattern = {
  readonly name: string;
  readonly version: string;
  /** A sentence of our own that the pattern reads. */
  readonly sample: string;
  readonly confidence: number;
  /** A word without which no sentence can match: asked first, since most sentences lack it. */
  readonly word?: RegExp;
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray, sentence: ReadSentence, reading: Reading) => Draft[];
};

/** A pattern over the whole article: the heading of a 公文, a roster. */
export type ArticlePattern = {
  readonly name: string;
  readonly version: string;
  readonly sample: string;
  readonly confidence: number;
  readonly readAll: (reading: Reading) => Draft[];
};

export type Pattern = SentencePattern | ArticlePattern;

const { body, region, document, date, person } = signs;
const actor = `[${body}${region}]`;
const joint = `(?:[、，]|和|与|及|以及|还与|并与|(?:近日|日前|${date})?(?:会同|联合)|携手|协同|、?以及|\\s)`;

/** Names for what patterns are made of: `{actors}印发{document}`. Bounded repetition keeps every form linear. */
const parts: Readonly<Record<string, string>> = {
  body,
  region,
  document,
  date,
  person,
  actor,
  actors: `${actor}(?:${joint}${actor}){0,30}等?(?:[0-9一二三四五六七八九十两多]{0,4}(?:个|家)?(?:省级|市级|中央|国家)?(?:部门|单位|机构|委办局|部委|方|委局|厅局|高校|院所|企业|社会组织|市县|区县|地区|省市|有关部门|相关部门|有关方面))?`,
  bodies: `${body}(?:${joint}?${body}){0,30}等?(?:[0-9一二三四五六七八九十两多]{0,4}(?:个|家)?(?:省级|市级|中央|国家)?(?:部门|单位|机构|委办局|部委|方|委局|厅局|高校|院所|企业|社会组织|有关部门|相关部门|有关方面))?`,
  people: `${person}(?:(?:[、，]|和|与|及|以及)${person}){0,30}(?:等)?`,
  documents: `${document}(?:[、，和及与]?${document}){0,20}`,
  adverbs: `(?:去年底|年初|年底|早前|不久前|随后|此后|随即|此前|先行|最先|又|再|继续|相继|接连|连续|新近|刚刚|新|近来|本月|本周|上月|今年|去年|日前|近日|今日|昨日|今天|昨天|近期|最近|正式|联合|共同|研究|已|已经|于|${date}|还|也|又|再次|先后|陆续|专门|组织|牵头|首次|率先|在全国率先|在国内率先|分别|同步|统一|对外|集中|一并|及时|同时|随即|，){0,6}`,
};

/** The regular expression of a form: `{name}` stands for a part, everything else is its own. */
export function compile(form: string): RegExp {
  return new RegExp(
    form.replace(/\{([a-z]+)\}/g, (whole, name: string) => parts[name] ?? whole),
    "dgu",
  );
}
