import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import { nameLength, readPosts } from "../reading/find-people.ts";
import { signs } from "../reading/fold.ts";
import type { BodyMention, PersonMention } from "../reading/mention.ts";
import { personName, surnames } from "../reading/person-names.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { holderOf, isHead, title } from "../reading/titles.ts";
import { firstBody, groupSpan, lastBody, personReference } from "../reference.ts";

/** LEADS for heads, HOLDS_POSITION for the rest. */
export function hold(name: string, at: string, body: BodyMention, post: string, start: number, end: number): Draft {
  return {
    subject: personReference(name, at),
    predicate: isHead(post) ? "LEADS" : "HOLDS_POSITION",
    object: { label: "Institution", name: body.name, mention: body.mention },
    properties: { title: post },
    start,
    end,
  };
}

const attribute: SentencePattern = {
  name: "post-before-name",
  version: "1",
  sample: "某市教育局副局长李小明介绍了有关情况。",
  confidence: 0.95,
  form: compile("{person}"),
  read: (match, sentence) => {
    const person = sentence.folded.mentionAt(match.index) as PersonMention;
    if (person.former) return [];
    return person.posts.map((post) =>
      hold(person.name, person.posts[0]?.body.name ?? post.body.name, post.body, post.title, person.start, person.end),
    );
  },
};

const entrusted: SentencePattern = {
  name: "post-entrusted",
  version: "1",
  sample: "研究中心主任由某大学副校长王大力担任。",
  confidence: 0.95,
  word: /担任|兼任|出任/,
  form: compile(
    `(?<body>{body})(?<post>${title})(?:拟)?由(?<who>{people}|[^，。；{person}{body}]{2,4})(?:同志)?(?:分别)?(?:担任|兼任|出任)`,
  ),
  read: (match, sentence) => readWho(match, sentence, match.groups?.post as string),
};

const furtherEntrusted: SentencePattern = {
  name: "post-entrusted-too",
  version: "3",
  sample: "办公室主任由市水利局局长王大力兼任，副主任由市财政局副局长李小明担任。",
  confidence: 0.9,
  word: /担任|兼任|出任/,
  form: compile(
    `(?:(?<=[，；、。])|^)(?:首任|首届|现任)?(?<post>${title})(?:拟)?(?:分别)?由(?<who>{people}|[^，。；、{person}{body}]{2,4}?(?:[、和][^，。；、{person}{body}]{2,4}?){0,4})(?:同志)?(?:分别)?(?:担任|兼任|出任)`,
  ),
  read: (match, sentence, reading) => {
    const previous = reading.sentences[sentence.index - 1];
    const holder = holderOf(match.groups?.post as string) ?? undefined;
    const body =
      match.index === 0
        ? previous && firstBody(previous, previous.end, holder)
        : lastBody(sentence, sentence.folded.at(match.index), holder);
    if (!body) return [];
    const [start, end] = [sentence.folded.at(match.index), sentence.folded.at(match.index + match[0].length)];
    return people(match, sentence).map(({ name, at }) =>
      hold(name, at ?? body.name, body, match.groups?.post as string, start, end),
    );
  },
};

const ledBy: SentencePattern = {
  name: "body-led-by",
  version: "2",
  sample: "专班由市水利局局长王大力任组长，市财政局副局长李小明任副组长。",
  confidence: 0.9,
  word: /任/,
  form: compile(
    `(?<body>{body})[，]?由(?<who>{people}|[^，。；{person}{body}]{2,4}?)(?:等)?(?:分别)?(?:担任|任)(?:首任|首届)?(?<post>${title})(?:[，、；](?<others>{people}|[^，。；{person}{body}]{2,4}?)(?:等)?(?:分别)?(?:担任|任)(?<further>${title}))?`,
  ),
  read: (match, sentence) => {
    const body = sentence.folded.mentionAt(match.index);
    if (body?.kind !== "body") return [];
    const [start, end] = [sentence.folded.at(match.index), sentence.folded.at(match.index + match[0].length)];
    return [
      ["who", "post"],
      ["others", "further"],
    ].flatMap(([who, post]) =>
      people(match, sentence, who as string).map(({ name, at }) =>
        hold(name, at ?? body.name, body, match.groups?.[post as string] as string, start, end),
      ),
    );
  },
};

const takes: SentencePattern = {
  name: "post-taken",
  version: "4",
  sample: "聘任王大力、李小明和某大学教授张三等5名专家为某市人民政府参事。",
  confidence: 0.9,
  word: /任|为/,
  form: compile(
    `(?:任命|聘任|推选|选举|决定|由|推举|聘请|免去|提名|^|[，。；：、\\s])(?<who>(?!任命|聘任|免去|推选|选举|推举|提名|聘请|决定)(?:{person}|[^，。；：、\\s由{person}{body}]{2,4}?)(?:[、和](?:{person}|[^，。；：、\\s{person}{body}]{2,4}?)){0,8})(?:（[^（）]{1,10}）)?(?:同志|等同志|\\d{1,3}[名位](?:同志|专家|学者|律师)?|院士|教授|等\\d{1,3}[名位](?:专家学者|专家|学者|律师)?(?:、{body}等\\d{1,3}家[^，。；、{person}{body}]{2,8})?)?(?:分别)?(?<verb>任|兼任|担任|出任|(?:受聘|获聘)?(?:担任|出任|为)|当选为?|为|的)(?<posts>{body}(?:首任|首届|新任|第[一二三四五六七八九十]{1,3}[任届])?(?:${title})(?:(?:、|，|，?兼任?|和){body}?(?:${title})){0,5})`,
  ),
  read: (match, sentence, reading) => {
    if (match.groups?.verb === "的" || match[0].startsWith("免去")) return [];
    const isAppointment = /任免|任命|任职|聘任/.test(reading.article.document?.title.text ?? "");
    if (match.groups?.verb === "为" && !isAppointment && !/^(?:任命|聘任|推选|选举|推举|聘请)/.test(match[0]))
      return [];
    const words = match.groups?.posts as string;
    const at = sentence.folded.text.indexOf(words, match.index);
    const posts = readPosts(sentence.folded, at, words, reading.posts);
    const [start, end] = [sentence.folded.at(match.index), sentence.folded.at(match.index + match[0].length)];
    return people(match, sentence).flatMap((who) =>
      posts.map((post) =>
        hold(who.name, who.at ?? reading.homes.get(who.name) ?? post.body.name, post.body, post.title, start, end),
      ),
    );
  },
};

/** The last body of such a name that the three sentences before name, in the same paragraph or just before it. */
function lastBodyBefore(sentence: ReadSentence, holder: RegExp, { sentences }: Reading): BodyMention | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = sentences[i] as ReadSentence;
    if (before.paragraph !== sentence.paragraph && i < sentence.index - 1) return null;
    const body = lastBody(before, before.end, holder);
    if (body) return body;
  }
  return null;
}

/** Words behind which 为 gives a post: 聘任甲为主任委员，乙为副主任委员. */
const appoints = /任命|聘任|聘请|推选|选举|推举/;

/** …任副会长: a post in the body that the sentence named before. */
const takesToo: SentencePattern = {
  name: "post-taken-too",
  version: "4",
  sample: "某大学教授王大力任联盟理事长，某公司董事长李小明任副理事长。",
  confidence: 0.85,
  word: /任|当选|为/,
  form: compile(
    `(?:(?<=[，；])|^)由?(?<who>{people}|[^，。；、{person}{body}]{2,4}?(?=等))(?:等(?:\\d{1,3}[人名位](?:专家学者|专家|学者|同志)?)?)?(?:同志|院士|教授)?(?:分别)?(?<verb>担任|兼任|出任|任|当选为?|为)(?:首任|首届)?(?<post>${title})(?=[，。；]|$)`,
  ),
  read: (match, sentence, reading) => {
    if (match.groups?.verb === "为" && !appoints.test(sentence.folded.text.slice(0, match.index))) return [];
    const at = sentence.folded.at(match.index);
    const holder = holderOf(match.groups?.post as string);
    const body = lastBody(sentence, at, holder ?? undefined) ?? (holder && lastBodyBefore(sentence, holder, reading));
    if (!body) return [];
    return people(match, sentence).map(({ name, at: home }) =>
      hold(
        name,
        home ?? body.name,
        body,
        match.groups?.post as string,
        at,
        sentence.folded.at(match.index + match[0].length),
      ),
    );
  },
};

/** 张三、李四和某大学教授王五: 和 parts two people where a person follows, or a name that ends the list. */
const betweenPeople = new RegExp(`、|(?<=[^、]{2}|${signs.person})和(?=${signs.person}|[^、]{2,3}$)`, "u");
const surname = new RegExp(`^${surnames}`, "u");
const wholeName = new RegExp(`^${personName}$`, "u"); // 郭礼和为……董事长

/** The people of the group `who`: mentions with posts of their own, or bare names. */
function people(match: RegExpExecArray, sentence: ReadSentence, group = "who"): { name: string; at: string | null }[] {
  const span = groupSpan(match, group);
  if (!span) return [];
  let at = span[0];
  const listed = (match.groups?.[group] ?? "").split(betweenPeople);
  const amongNames = listed.length > 2 && listed.some((words) => nameLength(words, 0) === words.length);
  return listed.flatMap((words) => {
    const [mention, second] = [sentence.folded.mentionAt(at), sentence.folded.mentionAt(at + 1)];
    at += words.length + 1;
    if (mention?.kind === "person") return [{ name: mention.name, at: mention.posts[0]?.body.name ?? null }];
    const plain = words.replace(/同志$/, "");
    if (second?.kind === "region" && plain.length === 2 && surname.test(plain))
      // 崔海东
      return [{ name: plain.slice(0, 1) + second.mention, at: null }];
    return nameLength(plain, 0) === plain.length || (plain.length === 3 && (amongNames || wholeName.test(plain)))
      ? [{ name: plain, at: null }]
      : []; // 税某某 has a rare surname, which shows among others
  });
}

function readWho(match: RegExpExecArray, sentence: ReadSentence, post: string): Draft[] {
  const body = sentence.folded.mentionAt(match.input.indexOf(signs.body, match.index));
  if (body?.kind !== "body") return [];
  const [start, end] = [sentence.folded.at(match.index), sentence.folded.at(match.index + match[0].length)];
  return people(match, sentence).map(({ name, at }) => hold(name, at ?? body.name, body, post, start, end));
}

/** Posts in running prose; rosters and appointments are read line by line elsewhere in this folder. */
export const positionPatterns: readonly Pattern[] = [attribute, entrusted, furtherEntrusted, ledBy, takes, takesToo];
