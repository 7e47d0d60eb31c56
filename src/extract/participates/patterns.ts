import type { EntityReference } from "../../model/claim.ts";
import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import { signs } from "../reading/fold.ts";
import { eventWords, mainEvent, pressWords } from "../reading/initiatives.ts";
import type { BodyMention, PersonMention } from "../reading/mention.ts";
import { once } from "../reading/once.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { groupSpan, mentionsIn, toReference } from "../reference.ts";

const generic = new RegExp(`^(?:召开|举行|本次|此次|本届|该届|这次|该|首届|上述|当天的|相关|有关)?(?:${eventWords})$`);

const foundingEvent = /^(?:成立|揭牌|成立揭牌|挂牌)(?:大会|仪式)$/;
const newBodies = new RegExp(`${signs.body}[^，。；${signs.body}]{0,30}?(?:成立|揭牌|挂牌)`, "gu"); // 某联盟在某市成立

/** The body of whose founding the sentence or the three before it tell last; null where none does. */
function foundedBefore(sentence: ReadSentence, { sentences }: Reading): BodyMention | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const { folded } = sentences[i] as ReadSentence;
    const match = [...folded.text.matchAll(newBodies)].at(-1);
    const body = match ? folded.mentionAt(match.index) : null;
    if (body?.kind === "body") return body;
  }
  return null;
}

/** The event that words name: by its own full name, or, where they only point (开幕式), the one that the article is about. */
function eventOf(words: string, reading: Reading, sentence: ReadSentence): EntityReference | null {
  if (words === "" || pressWords.test(words)) return null;
  const newBody = foundingEvent.test(words) ? foundedBefore(sentence, reading) : null;
  if (newBody !== null) return { label: "Initiative", name: newBody.name + words, mention: words, kind: "活动" };
  if (!generic.test(words))
    return {
      label: "Initiative",
      name: words.replace(/[“”]/g, ""),
      ...(/[“”]/.test(words) ? { mention: words } : {}),
      kind: "活动",
    };
  if (/签约(?:仪式|活动)$/.test(words)) {
    const signed = reading.sentences
      .slice(Math.max(0, sentence.index - 8), sentence.index + 1)
      .map((one) => signing(one, reading.article.text))
      .find((name) => name !== null);
    if (signed)
      return {
        label: "Initiative",
        name: signed + words.replace(/^(?:本次|此次|该)/, ""),
        mention: words,
        kind: "活动",
      };
  }
  const main = mainEventOf(reading);
  if (main && /会议$/.test(words) && !/(?:会|会议|论坛)$/.test(main.name)) return null;
  if (main && !generic.test(main.name)) return { label: "Initiative", name: main.name, mention: words, kind: "活动" };
  return null;
}

/** The event of the group `event`: 本次论坛由……主办, 第六届某市论坛由……承办. */
export function eventBefore(match: RegExpExecArray, sentence: ReadSentence, reading: Reading): EntityReference | null {
  const span = groupSpan(match, "event");
  if (!span) return null;
  const words = reading.article.text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]));
  return eventOf(words.replace(/^.*(?=本次|此次|本届|该)/, ""), reading, sentence);
}

/** The event that the article is about. */
export const mainEventOf = once((reading: Reading) => mainEvent(reading.text));

const signingForm = compile(
  "(?<who>{actors})(?:在[^，。]{1,10})?(?:签署|签订|签约|签下)(?:了)?(?<what>[^，。；]{2,14}(?:协议|备忘录|合同)|)(?=[，。；]|$)",
);

/** 甲、乙战略合作协议 of a sentence in which 甲 and 乙 sign it. */
function signing(sentence: ReadSentence, text: string): string | null {
  const match = signingForm.exec(sentence.folded.text);
  signingForm.lastIndex = 0;
  if (!match) return null;
  const names = mentionsIn(match, "who", sentence).map((mention) => ("name" in mention ? mention.name : ""));
  const span = groupSpan(match, "what");
  const what = span ? text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1])) : "";
  return names.join("、") + what;
}

/** The people of the group `who` who hold their posts still. */
function peopleIn(match: RegExpExecArray, sentence: ReadSentence): PersonMention[] {
  return mentionsIn(match, "who", sentence).filter(
    (mention): mention is PersonMention => mention.kind === "person" && !mention.former,
  );
}

function bodiesIn(match: RegExpExecArray, group: string, sentence: ReadSentence): BodyMention[] {
  return mentionsIn(match, group, sentence).filter((mention): mention is BodyMention => mention.kind === "body");
}

/** 出席并为某联盟揭牌: the words of a role leave out for whom. */
const forSomebody = new RegExp(`为?[${Object.values(signs).join("")}]`, "gu");

/** That each of them takes part in the event in that role, as the whole match says. */
function takingPart(
  mentions: readonly (BodyMention | PersonMention)[],
  event: EntityReference,
  role: string,
  match: RegExpExecArray,
  sentence: ReadSentence,
): Draft[] {
  return mentions.map((mention) => ({
    subject: toReference(mention),
    predicate: "PARTICIPATES_IN",
    object: event,
    properties: { role: role.replace(forSomebody, "") },
    start: sentence.folded.at(match.index),
    end: sentence.folded.at(match.index + match[0].length),
  }));
}

const attends: SentencePattern = {
  name: "person-attends",
  version: "1",
  sample: "某省副省长李小明出席启动仪式并讲话。",
  confidence: 0.85,
  word: /出席|参加|主持|见证/,
  form: compile(
    `(?<who>{people})(?:院士|教授)?(?:代表{person}|代表{body})?(?:率[^，。]{0,8}?)?(?:共同|分别|应邀|一同|一起)?(?<role>出席|参加|主持|共同主持|见证)(?:了)?(?<event>[^，。；、{person}{body}{region}{date}]{0,24}?(?:${eventWords}))(?<more>并[^，。；、]{2,6})?`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const span = groupSpan(match, "event");
    if (!span) return [];
    const event = eventOf(match.groups?.event ?? "", reading, sentence);
    if (!event) return [];
    const role = `${match.groups?.role}${match.groups?.more ?? ""}`;
    return takingPart(peopleIn(match, sentence), event, role, match, sentence);
  },
};

const chaired: SentencePattern = {
  name: "event-chaired",
  version: "1",
  sample: "会议由某省副省长李小明主持。",
  confidence: 0.85,
  word: /主持/,
  form: compile(
    `(?:^|[，。；])(?<event>[^，。；：{person}{body}{region}{date}]{0,24}?(?:${eventWords}))由(?<who>{people})(?<role>主持|共同主持)`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const event = eventOf(match.groups?.event ?? "", reading, sentence);
    if (!event) return [];
    return takingPart(peopleIn(match, sentence), event, match.groups?.role ?? "主持", match, sentence);
  },
};

const present: SentencePattern = {
  name: "person-present",
  version: "3",
  sample: "某市市长王大力、某公司董事长李小明围绕数字农业作主题报告。",
  confidence: 0.8,
  word: /出席|参加|主持|致辞|演讲|报告|[启揭]幕|开幕|剪彩|宣布/,
  form: compile(
    "(?<who>{people})(?:院士|教授)?(?:等)?(?:[^，。；{person}{body}]{0,6}(?:领导|同志|嘉宾|专家|代表|负责人|有关负责同志))?(?:分别|共同|应邀|一同|一起|视频|书面|先后)?(?:围绕[^。；{person}]{2,40}?)?(?<role>出席|参加|主持|致辞|[作做](?:了)?(?:题为[^，。；]{2,40}?的)?(?:主旨|主题|专题|特邀)(?:演讲|报告)|发表(?:了)?(?:题为[^，。；]{2,40}?的)?(?:主旨|主题|专题|特邀)?(?:演讲|报告)|作演讲|宣布(?:大会|论坛|峰会|博览会|展会|活动|[^，。；{person}{body}]{2,16}?会)?(?:正式)?开幕|为(?:本次|本届)?(?:大会|论坛|峰会|博览会|展会|活动)(?:启幕|揭幕|开幕|剪彩))(?<more>并[^，。；、]{2,6})?(?=[，。；]|$)",
  ),
  read: (match, sentence, reading): Draft[] => {
    const main = mainEventOf(reading);
    if (!main || generic.test(main.name)) return [];
    const event = { label: "Initiative" as const, name: main.name, kind: "活动" };
    const role = `${match.groups?.role}${match.groups?.more ?? ""}`;
    return takingPart(peopleIn(match, sentence), event, role, match, sentence);
  },
};

const helps: SentencePattern = {
  name: "body-co-organises",
  version: "2",
  sample: "本次论坛由市商务局主办，市会展协会协办。",
  confidence: 0.85,
  word: /[主举承]办/,
  form: compile(
    "(?<event>(?:(?:第[^，。；：]{1,4}届|首届|20\\d\\d){region})?[^，。；：{body}{region}{person}]{2,30})由(?:{actors}(?:联合|共同)?(?:指导|支持)，(?:由)?)?(?:{actors})(?:联合|共同)?(?:主办|举办|承办)(?:，(?:由)?(?:{actors})(?:联合|共同)?承办)?，(?:由)?(?<helpers>{actors})(?:联合|共同)?(?<role>协办|支持|提供支持)",
  ),
  read: (match, sentence, reading): Draft[] => {
    const event = eventBefore(match, sentence, reading);
    if (!event) return [];
    return takingPart(bodiesIn(match, "helpers", sentence), event, match.groups?.role ?? "协办", match, sentence);
  },
};

const helpedBy: SentencePattern = {
  name: "event-helped",
  version: "1",
  sample: "论坛由某市养老协会、某市护理学会协办。",
  confidence: 0.85,
  word: /协办/,
  form: compile(
    `(?:^|[，。；])(?<event>[^，。；：{body}{region}{person}{date}]{0,24}?(?:${eventWords}))由(?<helpers>{actors})(?:联合|共同)?(?<role>协办)`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const event = eventOf(match.groups?.event ?? "", reading, sentence);
    return event ? takingPart(bodiesIn(match, "helpers", sentence), event, "协办", match, sentence) : [];
  },
};

const companies: SentencePattern = {
  name: "companies-take-part",
  version: "1",
  sample: "“某市购物节”以“惠享”为主题，甲电商、乙超市、丙百货等30家企业参与。",
  confidence: 0.8,
  word: /家/,
  form: compile(
    "(?:^|[，。；：])(?<list>[^，。；：、的]{1,12}(?:、[^，。；：、的]{1,12}){1,30})等(?:\\d{1,4}|[一二三四五六七八九十]{1,3}|多)(?:余|多)?家[^，。；]{0,10}?(?:企业|平台|商家|公司|机构)(?:共同|积极|均)?(?:参与|参加|参展)(?=[，。；]|了|活动|本次)",
  ),
  read: (match, sentence, reading): Draft[] => {
    const event = mainEventOf(reading);
    const span = groupSpan(match, "list");
    if (!event || !span) return [];
    const words = reading.article.text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]));
    return words
      .split(/[、]/)
      .filter((name) => name.length >= 2)
      .map((name) => ({
        subject: { label: "Institution" as const, name, kind: "COMPANY" as const },
        predicate: "PARTICIPATES_IN" as const,
        object: { label: "Initiative" as const, name: event.name.replace(/[“”]/g, ""), kind: "活动" },
        start: sentence.start,
        end: sentence.folded.at(match.index + match[0].length),
      }));
  },
};

const joins: SentencePattern = {
  name: "body-attends",
  version: "2",
  sample: "某大学、某研究院参加了首届某省新材料大会。",
  confidence: 0.8,
  word: /参加|参展|参与/,
  form: compile(
    `(?<who>{bodies})(?:共同|联合|组团|应邀)?(?<role>参加|参展|参与)(?:了)?(?<event>[^，。；、{person}{body}{document}{date}]{4,30}?(?:${eventWords})|(?:本届|本次|此次)(?:${eventWords})|(?:该|本次|此次)?活动)(?=[，。；]|并|$)`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const words = match.groups?.event ?? "";
    if (/^(?:该|本次|此次)?活动$/.test(words)) {
      const named = namedActivity(sentence, reading);
      return named === null
        ? []
        : takingPart(bodiesIn(match, "who", sentence), named, match.groups?.role ?? "参加", match, sentence);
    }
    if ((generic.test(words) && !/^本[届次]|^此次/.test(words)) || /(?:相关|有关|各类|多次|系列|评审|讨论)/.test(words))
      return [];
    const event = eventOf(words, reading, sentence);
    if (!event) return [];
    return takingPart(bodiesIn(match, "who", sentence), event, match.groups?.role ?? "参加", match, sentence);
  },
};

const quotedActivity = /“[^“”]{2,30}”[^，。；：“”]{0,12}?活动/gu; // “百所联千企”法律服务活动

/** The activity of which the sentence before tells by its name in “”; null where none is. */
function namedActivity(sentence: ReadSentence, { article, sentences }: Reading): EntityReference | null {
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  const words = article.text.slice(before.start, before.end).match(quotedActivity)?.at(-1);
  return words === undefined
    ? null
    : { label: "Initiative", name: words.replace(/[“”]/g, ""), mention: words, kind: "活动" };
}

export const participatesPatterns: readonly Pattern[] = [attends, chaired, present, helps, helpedBy, companies, joins];
export { eventOf };
