import { type ArticlePattern, compile, type Draft, type SentencePattern } from "../pattern.ts";
import { readPosts } from "../reading/find-people.ts";
import { type Folded, fold, signs } from "../reading/fold.ts";
import type { BodyMention, Mention } from "../reading/mention.ts";
import { mechanismEnding } from "../reading/name-words.ts";
import { personName, surnames } from "../reading/person-names.ts";
import type { Reading } from "../reading/read-article.ts";
import { rosterRole } from "../reading/roster-lines.ts";
import { title } from "../reading/titles.ts";
import { hold } from "./patterns.ts";

const blank = "[ \\t\\u3000]";
const actor = `[${signs.body}${signs.region}]`;
/** 省长, 常务副市长: a post of the government of the place. */
const chief = "(?:自治区(?:代|常务)?副?主席|(?:代|常务)?副?[省市区县州旗盟]长)";
const role = new RegExp(`(?<role>${rosterRole})${blank}{0,6}[：]${blank}{0,6}`, "uy"); // 副组长：
const entry = new RegExp(
  `(?<name>${personName}|[\\u4e00-\\u9fa5]${blank}{1,3}[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]{2,4}(?=[（ \\t\\u3000])|[\\u4e00-\\u9fa5]{2,3}(?=${actor}))(?:（[^（）]{1,8}）)?${blank}{0,8}[（，]?(?<posts>(?:${actor}${title}|${chief})(?:(?:、|兼|，)${actor}?${title}){0,4})`,
  "uy",
); // 张三　市教育局局长
const loose = new RegExp(
  `^(?<name>${personName}|[\\u4e00-\\u9fa5]${blank}{1,3}[\\u4e00-\\u9fa5])${blank}{1,8}(?<body>[^ \\t\\u3000，。；：、副（）]{3,30}?)(?<post>${title})$`,
  "u",
); // 张三　某某发展集团总经理

/** Members of a leading group or a joint meeting, line by line or in one run: each holds the role there and a post at home. */
export const roster: ArticlePattern = {
  name: "roster",
  version: "2",
  sample: "组长：李小明　副市长\n副组长：王大力　市教育局局长",
  confidence: 0.95,
  readAll(reading) {
    const drafts: Draft[] = [];
    let held: { readonly role: string; readonly start: number } | null = null;
    let mechanism: BodyMention | null = null;
    for (const sentence of reading.sentences) {
      if (!sentence.roster) {
        held = null;
        mechanism =
          sentence.names.findLast(
            (mention): mention is BodyMention => mention.kind === "body" && mechanismEnding.test(mention.name),
          ) ?? mechanism;
        continue;
      }
      mechanism ??= mechanismOfHeading(reading);
      const names = sentence.names.filter((mention) => !isGivenName(mention, reading.text));
      held = readLine(fold(reading.text, sentence.start, sentence.end, names), reading, mechanism, held, drafts);
    }
    return drafts;
  },
};

const han = /\p{Script=Han}/u;
const listed = compile(
  `^${blank}{0,8}(?<name>${personName}|[\\u4e00-\\u9fa5]${blank}{1,3}[\\u4e00-\\u9fa5]|[\\u4e00-\\u9fa5]{2,3})[\\t\\u3000 ]{1,8}(?<posts>${actor}${title}(?:(?:、|兼|，)${actor}?${title}){0,4})[。；]?$`,
); // 李小明　某某大学教授
/** 成员　市教育局局长: what else stands in the first column. */
const column = new RegExp(
  `^(?:${title}|${rosterRole}|姓名|名称|单位|职务|备注|联系人|主持人|召集|合计|总计|其他)$`,
  "u",
);

/** A list of people without roles: the experts or counsellors that an annex names, each with the post at home. */
export const listedPosts: SentencePattern = {
  name: "post-listed",
  version: "1",
  sample: "李小明　青岛大学教授",
  confidence: 0.9,
  form: listed,
  read: (match, sentence, reading) => {
    if (sentence.roster) return [];
    const words = match.groups?.posts as string;
    const { folded } = sentence;
    const posts = readPosts(folded, match[0].lastIndexOf(words), words, reading.posts);
    const name = (match.groups?.name ?? "").replace(/[ \t\u3000]/g, "");
    if (column.test(name)) return [];
    return posts.map((post) =>
      hold(name, posts[0]?.body.name ?? post.body.name, post.body, post.title, sentence.start, sentence.end),
    );
  },
};

function readLine(
  folded: Folded,
  reading: Reading,
  mechanism: BodyMention | null,
  before: { role: string; start: number } | null,
  drafts: Draft[],
): { role: string; start: number } | null {
  let held = before;
  let fresh = 0; // where the role or the entry before ended: no name begins inside words
  const { text } = folded;
  for (let at = 0; at < text.length; ) {
    role.lastIndex = at;
    const opened = role.exec(text);
    if (opened) {
      held = { role: (opened.groups?.role ?? "").replace(/[ \t\u3000]/g, ""), start: folded.at(at) };
      at += opened[0].length;
      fresh = at;
      continue;
    }
    entry.lastIndex = at;
    const member = held && (at === fresh || !han.test(text[at - 1] as string)) ? entry.exec(text) : null;
    if (member && held) {
      const words = member.groups?.posts as string;
      const posts = readPosts(folded, at + member[0].length - words.length, words, reading.posts);
      const name = (member.groups?.name ?? "").replace(/[ \t\u3000]/g, "");
      addMember(name, posts, mechanism, held, folded.at(at), folded.at(at + member[0].length), drafts);
      at += member[0].length;
      fresh = at;
      continue;
    }
    const rest = held ? loose.exec(text.slice(at)) : null;
    if (rest && held) {
      const body = reading.bodyNamed(
        unfold(rest.groups?.body as string, folded, at + text.slice(at).indexOf(rest.groups?.body as string)),
      );
      const name = (rest.groups?.name ?? "").replace(/[ \t\u3000]/g, "");
      addMember(
        name,
        [{ body, title: rest.groups?.post as string }],
        mechanism,
        held,
        folded.at(at),
        folded.end,
        drafts,
      );
      break;
    }
    at++;
  }
  return held;
}

const surname = new RegExp(`^${surnames}$`, "u");

/** 崔海东　省自然资源厅厅长: a given name that is a place too. */
function isGivenName({ kind, start, end }: Mention, text: string): boolean {
  return (
    kind === "region" &&
    end - start === 2 &&
    surname.test(text[start - 1] ?? "") &&
    /[ \t\u3000（]/.test(text[end] ?? "")
  );
}

/** The printed words behind folded ones. */
function unfold(words: string, folded: Folded, at: number): string {
  return [...words]
    .map((sign, i) => {
      const mention = folded.mentionAt(at + i);
      return mention && "mention" in mention ? mention.mention : sign;
    })
    .join("");
}

/** A quotation that holds the role and the name; of longer rosters the line alone. */
const longestQuote = 600;

function addMember(
  name: string,
  posts: readonly { body: BodyMention; title: string }[],
  mechanism: BodyMention | null,
  held: { role: string; start: number },
  start: number,
  end: number,
  drafts: Draft[],
): void {
  const home = posts[0]?.body.name ?? mechanism?.name;
  if (home === undefined) return;
  for (const post of posts) drafts.push(hold(name, home, post.body, post.title, start, end));
  if (mechanism)
    drafts.push(hold(name, home, mechanism, held.role, end - held.start < longestQuote ? held.start : start, end));
}

/** 关于成立某某领导小组的通知: the mechanism that a heading names. */
function mechanismOfHeading({ article, bodyIn }: Reading): BodyMention | null {
  const words = /(?:成立|建立|调整|设立|组建)(.{4,50}?(?:领导小组|联席会议|工作组|专班|指挥部|委员会|协调小组))/.exec(
    article.document?.title.text ?? article.headline ?? "",
  )?.[1];
  return words === undefined ? null : bodyIn(words);
}
