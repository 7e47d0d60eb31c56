import type { Naming } from "../../model/naming.ts";
import type { ReadableArticle } from "../article.ts";
import { findBodies, type KnownBodies } from "./find-bodies.ts";
import { findDates } from "./find-dates.ts";
import { documentTypeOf, documentTypes, findTitles, numberPattern, type Title, unwrapTitle } from "./find-documents.ts";
import { createNamedPosts, findPeople, type NamedPosts } from "./find-people.ts";
import { type Folded, fold, signs } from "./fold.ts";
import type { BodyMention, DocumentMention, Mention, PersonMention, RegionMention } from "./mention.ts";
import { mechanismEnding } from "./name-words.ts";
import { toPlainText } from "./plain-text.ts";
import { isRosterLine } from "./roster-lines.ts";

/** A sentence as patterns see it. `index` counts from 0; `paragraph` is the line that it stands on. */
export type ReadSentence = {
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly folded: Folded;
  readonly mentions: readonly Mention[];
  /** As `mentions`, before people were read: what a roster is read from. */
  readonly names: readonly Mention[];
  /** True for a line of a roster (组长：…): read apart, so that no post goes to the wrong name. */
  readonly roster: boolean;
};

/** An article read once for all patterns. */
export type Reading = {
  readonly article: ReadableArticle;
  /** The article's text in one spelling of punctuation; offsets are those of `article.text`. */
  readonly text: string;
  readonly naming: Naming;
  readonly place: string | null;
  readonly sentences: readonly ReadSentence[];
  /** Titled documents in the order of their first mention, none twice. */
  readonly documents: readonly DocumentMention[];
  readonly posts: NamedPosts;
  /** Bodies and the first post of each person, by name: the first mention of each. */
  readonly bodies: ReadonlyMap<string, BodyMention>;
  readonly homes: ReadonlyMap<string, string>;
  /** The first body that words outside the text name; null where they name none. */
  readonly bodyIn: (words: string) => BodyMention | null;
  /** The body of which it is already known that the words are its name. */
  readonly bodyNamed: (words: string) => BodyMention;
};

const formula = new RegExp(
  `${signs.body}(?:[、 ]?${signs.body}){0,6}关于[^，。；：\\n《》${signs.document}]{4,60}?的(?:${documentTypes})(?=[^\\u4e00-\\u9fa5]|$|已|于|将|精神|要求|规定|和|及|等|中|近日|日前|正式)`,
  "gu",
); // 国务院关于……的意见
const issuedFormula = new RegExp(
  `(?<=(?:印发|发布|出台|下发|公布|颁布|发出|制发|制定)(?:了)?)关于[^，。；：\\n《》${signs.document}]{4,60}?的(?:${documentTypes})(?=[^\\u4e00-\\u9fa5]|$|明确|提出|要求|指出|强调|部署|决定|对)`,
  "gu",
); // 联合发布关于……的通知
const wrappedEnding = new RegExp(`(?<=(?:${documentTypes}))的(?:通知|公告|通告)$`); // 印发关于……的若干措施的通知
const alias = /(?:制度)?（以下(?:统称|简称)(?:为)?[“]?([^”》《）（，。]{2,16})[”]?）/y; // （以下简称筹备组）
const yearInBrackets = /[〔［[【（]\d{4}/; // without it there is no number to look for
const pointing = new RegExp(
  `该(?:${documentTypes})(?![\\u4e00-\\u9fa5]{0,2}(?:司|处|科|办|局|委))|(?<=[。\\n])(?:${documentTypes})(?=依据|根据)`,
  "g",
); // 该办法; 办法依据《某法》制定
const numberAlone = new RegExp(`${numberPattern}(?:文件|文)?`, "g"); // 国发〔2019〕7号文件

/** Reads what `article` names, sentence by sentence; pure and linear in the length of the text. */
export function readArticle(article: ReadableArticle, naming: Naming): Reading {
  const text = toPlainText(article.text);
  const place = article.place;
  const on = article.publishedOn;
  const titles = findTitles(text);
  const numbers = [...(yearInBrackets.test(text) ? text.matchAll(numberAlone) : [])]
    .map(withoutLead)
    .filter(({ index }) => !stands(titles, index, 24));
  const pointers = [...text.matchAll(pointing)].filter(({ index }) => !stands(titles, index, 0));
  const dates = findDates(text, on).filter(({ start }) => !stands(titles, start, 0));
  const spans = [
    ...titles,
    ...[...numbers, ...pointers].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...dates,
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  const masked = (index: number): number => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= index) next++;
    const span = spans[next];
    return span && span.start <= index ? span.end : index;
  };
  const known = createKnownBodies(text);
  const context = { naming, place, on, sentence: "" };
  const names = findBodies(text, masked, context, known).map((mention) => withQuotes(mention, text));
  const posts = createNamedPosts(naming, place, on);
  const bodyIn = (words: string): BodyMention | null => {
    const [only] = findBodies(words, (index) => index, context, { ...known, add: () => {} });
    return only?.kind === "body" ? only : null;
  };
  const bodyNamed = (words: string): BodyMention => {
    const { name, shown } = naming.institution(words, context);
    return { kind: "body", start: 0, end: 0, name: shown, mention: words, open: name === null, prefix: "" };
  };

  const library = createLibrary(text, (words, shift) =>
    findBodies(words, (index) => index, context, { ...known, add: () => {} })
      .filter((mention): mention is BodyMention => mention.kind === "body")
      .map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift })),
  );
  const all: Mention[] = [
    ...names,
    ...dates,
    ...titles.map((title) => library.titled(title)),
    ...numbers.map((match) => library.numbered(match.index, match[0])),
  ].sort((a, b) => a.start - b.start);
  for (const { index, 0: words } of pointers) {
    const pointed = library.pointed(index, words);
    if (pointed !== null) all.push(pointed);
  }
  all.sort((a, b) => a.start - b.start);

  const sentences: ReadSentence[] = [];
  let at = 0;
  for (const [index, { start, end }] of article.sentences.entries()) {
    const inside: Mention[] = [];
    while (at < all.length && (all[at]?.start ?? 0) < end) {
      const mention = all[at] as Mention;
      if (mention.start >= start && mention.end <= end) inside.push(mention);
      at++;
    }
    const first = replaceFormulas(fold(text, start, end, inside), inside, text);
    const roster = isRosterLine({ start, end }, text, sentences.at(-1)?.roster ?? false);
    const people = roster ? [] : findPeople(fold(text, start, end, first), posts);
    const mentions = [...outside(first, people), ...people].sort((a, b) => a.start - b.start);
    const previous = sentences.at(-1);
    const paragraph =
      previous === undefined ? 0 : previous.paragraph + (text.slice(previous.end, start).includes("\n") ? 1 : 0);
    sentences.push({
      index,
      paragraph,
      start,
      end,
      folded: fold(text, start, end, mentions),
      mentions,
      names: first,
      roster,
    });
  }
  const documents: DocumentMention[] = [];
  const seen = new Set<string>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "document" && mention.titled && !mention.anaphoric && !seen.has(mention.name)) {
        seen.add(mention.name);
        documents.push(mention);
      }
  const bodies = new Map<string, BodyMention>();
  const homes = new Map<string, string>();
  for (const mention of names)
    if (mention.kind === "body" && !bodies.has(mention.name)) bodies.set(mention.name, mention);
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "person" && mention.posts[0] && !homes.has(mention.name))
        homes.set(mention.name, mention.posts[0].body.name);
  return { article, text, naming, place, sentences, documents, posts, bodies, homes, bodyIn, bodyNamed };
}

/** “某联合研究中心”: marks around a name fold with it. */
function withQuotes<Named extends BodyMention | RegionMention>(mention: Named, text: string): Named {
  return mention.kind === "body" && text[mention.start - 1] === "“" && text[mention.end] === "”"
    ? { ...mention, start: mention.start - 1, end: mention.end + 1 }
    : mention;
}

/** The mentions that stand in none of the spans; both lists are in order. */
function outside(mentions: readonly Mention[], spans: readonly PersonMention[]): Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < spans.length && (spans[next] as PersonMention).end <= mention.start) next++;
    const span = spans[next];
    return span === undefined || mention.start < span.start || mention.end > span.end;
  });
}

/** True where `index` stands inside one of the spans, which are in order, or within `reach` behind it. */
function stands(
  spans: readonly { readonly start: number; readonly end: number }[],
  index: number,
  reach: number,
): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && index < span.end + reach;
}

/** 按照国发〔2019〕7号: the words before the signs of the body are no part of the number. */
function withoutLead(match: RegExpExecArray): { readonly index: number; readonly 0: string } {
  const lead =
    /^.*(?:根据|依据|依照|按照|落实|贯彻|执行|转发|印发|参照|遵照|文号|[按以的和与及号经由见])/.exec(
      match[0].slice(0, match[0].search(/[〔［[【（(]/)),
    )?.[0].length ?? 0;
  return { index: match.index + lead, 0: match[0].slice(lead) };
}

/** 国务院关于……的意见 outside 《》 becomes one document, its bodies its issuers. */
function replaceFormulas(folded: Folded, mentions: readonly Mention[], text: string): readonly Mention[] {
  if (!folded.text.includes("关于")) return mentions;
  let result = mentions;
  for (const match of [...folded.text.matchAll(formula), ...folded.text.matchAll(issuedFormula)]) {
    const start = folded.at(match.index);
    const end = folded.at(match.index + match[0].length);
    const issuers = mentions.filter(
      (mention): mention is BodyMention =>
        mention.kind === "body" &&
        mention.start >= start &&
        mention.end <= end &&
        mention.end <= start + match[0].indexOf("关于") + 200,
    );
    const mention = text.slice(start, end);
    const wraps = /(?:印发|转发)(?:了)?$/.test(text.slice(Math.max(0, start - 4), start));
    const name = wraps ? mention.replace(wrappedEnding, "") : unwrapTitle(mention);
    const document: DocumentMention = {
      kind: "document",
      start,
      end,
      name,
      mention,
      titled: true,
      type: documentTypeOf(name),
      number: null,
      issuers: match[0].startsWith("关于") ? [] : issuers.slice(0, 1),
      anaphoric: false,
    };
    result = [...result.filter((mention) => mention.end <= start || mention.start >= end), document];
  }
  return [...result].sort((a, b) => a.start - b.start);
}

/** Short names that one text introduces, at most; and how far back 《意见》 looks for its document. */
const mostAliases = 60;

const mostFounded = 20;
/** 某研究会成立大会, 某中心12月8日在某地揭牌: the body before it is new, and what the text is about. */
const foundedBehind =
  /(?:（[^（）]{1,8}）)?(?:近日|日前|今日|昨日|正式|\d{1,2}月\d{1,2}日|在[^，。；]{2,24}?){0,3}(?:揭牌|挂牌|成立|启用)(?:成立|运行|运营)?(?=[，。；]|大会|暨|仪式)/y;

function createKnownBodies(text: string): KnownBodies {
  const aliases = new Map<string, string>();
  const names: string[] = [];
  const founded: string[] = [];
  return {
    aliases,
    endingIn: (words, foundedFirst = false) => {
      const fits = (name: string) =>
        typeof words === "string" ? name.endsWith(words) && name.length > words.length : words.test(name);
      const isNew = foundedFirst ? founded.findLast(fits) : undefined;
      if (isNew !== undefined) return isNew;
      for (let i = names.length - 1; i >= 0 && i > names.length - 60; i--)
        if (fits(names[i] as string)) return names[i] as string;
      return null;
    },
    mechanism: () => names.findLast((name) => mechanismEnding.test(name)) ?? null,
    add: (name, end) => {
      if (names.at(-1) !== name) names.push(name);
      foundedBehind.lastIndex = end;
      if (founded.length < mostFounded && foundedBehind.test(text)) founded.push(name);
      alias.lastIndex = end;
      const short =
        text.startsWith("（以下", end) || text.startsWith("制度（", end) ? alias.exec(text)?.[1] : undefined;
      if (short !== undefined && aliases.size < mostAliases) aliases.set(short, name);
    },
  };
}

/** Titles as documents: 《意见》 points back to 《关于……的意见》. */
function createLibrary(text: string, bodiesIn: (words: string, shift: number) => BodyMention[]) {
  const named: DocumentMention[] = [];
  const shorts = new Map<string, DocumentMention>();
  const bare = new RegExp(`^(?:[\\u4e00-\\u9fa5]{0,6})(?:${documentTypes})(?:升级版)?$`);
  return {
    titled(title: Title): DocumentMention {
      const { start, end, name, number, type } = title;
      const mention = text.slice(title.nameStart, title.nameEnd);
      const before = text.slice(Math.max(0, start - 6), start);
      const isAlias = /以下(?:统称|简称)(?:为|市|省)?$/.test(before);
      const latest = named.at(-1);
      if (isAlias && latest) {
        shorts.set(name, latest);
        return { ...latest, start, end, mention, issuers: [], anaphoric: true };
      }
      const short =
        shorts.get(name) ??
        (name.length <= 6 && bare.test(name)
          ? (named.slice(-mostAliases).findLast((document) => document.name !== name && document.name.includes(name)) ??
            (name.length <= 4
              ? named.slice(-mostAliases).findLast((document) => document.type.endsWith(type))
              : undefined))
          : undefined);
      if (short) return { ...short, start, end, mention, issuers: [], anaphoric: true };
      const issuers = title.issuers
        ? bodiesIn(text.slice(title.issuers.start, title.issuers.end), title.issuers.start)
        : [];
      const document: DocumentMention = {
        kind: "document",
        start,
        end,
        name,
        mention,
        titled: true,
        type,
        number,
        issuers,
        anaphoric: false,
      };
      named.push(document);
      return document;
    },
    /** 该办法: the latest document before it, of its kind where one is. */
    pointed(start: number, words: string): DocumentMention | null {
      const before = named.filter((document) => document.end <= start).slice(-mostAliases);
      const kind = words.replace(/^该/, "");
      const meant = before.findLast(({ type }) => type.endsWith(kind) || kind.endsWith(type)) ?? before.at(-1);
      return meant
        ? { ...meant, start, end: start + words.length, mention: words, issuers: [], anaphoric: true }
        : null;
    },
    numbered(start: number, words: string): DocumentMention {
      const number = words.replace(/(?:文件|文)$/, "");
      return {
        kind: "document",
        start,
        end: start + words.length,
        name: number,
        mention: words,
        titled: false,
        type: "文件",
        number,
        issuers: [],
        anaphoric: false,
      };
    },
  };
}
