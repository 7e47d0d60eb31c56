import type { Naming } from "../../model/naming.ts";
import { type Folded, signs } from "./fold.ts";
import type { BodyMention, Mention, PersonMention, Post } from "./mention.ts";
import { personName, shortName, surnames } from "./person-names.ts";
import { title } from "./titles.ts";

const body = `[${signs.body}${signs.region}]`;
/** 首任院长, 第三届会长 */
const nth = "(?:首任|首届|新任|现任|第[一二三四五六七八九十]{1,3}[任届])?";
const posts = new RegExp(
  `(?<former>原|前|时任)?(?<posts>${body}${nth}${title}(?:(?:、|兼|和)${body}?${title}|${body}${title}){0,5})(?<aside>（[^（），。]{2,20}）)?`,
  "gu",
); // 市科委主任、党组书记
const post = new RegExp(`(${body})?${nth}(${title})`, "gu");
const long = new RegExp(personName, "uy");
const short = new RegExp(shortName, "uy");
const marks = new RegExp(
  `^(?:[，。；：、！？）)“”\\s\u3000]|$|[${Object.values(signs).join("")}]|同志|先生|女士|教授|院士|研究员|博士|等)`,
); // 张三，
const verbs =
  /^(?:担任|视频|书面|线上|在线|随同|参观|率先|带头|巡查|督查|督办|巡视|视察|传达|回顾|展望|勉励|祝贺|感谢|欢迎|提议|批示|签发|受邀|到任|履职|辞去|卸任|获|荣获|进行|开展|召集|召开|组织|安排|分管|协助|继续|首先|随后|最后|今天|昨[日天]|上午|下午|一同|结合|详细|专题|实地|多次|均|皆|说明|当选|受聘|获聘|获任|履新|调任|当场|先后|应邀|专程|亲自|莅临|到会|到场|现场|深入|走访|考察|督导|检查|调度|听取|慰问|看望|部署|动员|点评|总结|宣读|宣介|发布|推介|见证|启动|揭牌|授牌|授旗|颁奖|鸣笛|剪彩|接受|披露|直言|坦言|感慨|呼吁|建议|提出|提醒|提到|谈到|解释|分析|补充|证实|回应|牵头|负责|兼任|出任|就任|接任|任职|介绍|主持|出席|参加|参会|参与|指出|表示|说明|说|强调|率队|率|代表|带队|带领|分别|作了|作|做|致辞|宣布|发表|陪同|一行|会见|讲话|告诉|认为|透露|解读|回答|赴|围绕|要求|签署|汇报|通报|答记者问|答|共同|前往|调研|致|与|和|及|在|就|到|对|向|为|任|主|带|的|也|还|并|以|将|从|今|日|近)/;

/** 局长任期, 市长国际咨询会议: words behind a post that are no name though they begin like one. */
const noName =
  /^(?:任期|任命|任职|任免|任前|代表|同志|党组|党委|成员|全[程面体部年市省区县]|方面|应[当该急邀]|严[格肃禁]|曾[经任在]|周[末一二三四五六日例会]|计划|安排|安全|幸福|经济|经验|强[化调]|常[态委务]|国[家际务内]|宣[布传讲]|利用|相[关互]|能[够力]|空缺|单位|充分|时[间任]|连[续线任]|高[度级]|从[事而]|包[括联案保抓]|项目|干部|双[方向]|季度|沟通|解[读决答释]|路演|万[余众]|明[确年]|阳光|接待|接访|信箱|办公|联席|会议|牛鼻|石油|广[大泛]|向[社全各市]|都[要会]|应诉|支[持部队]|文[件化]|路长|项下|查[看处办]|后[备续]|及其|等)/;

/** A name of a person that begins at `index`: how long it is; 0 where none begins. The longest that words can follow. */
export function nameLength(text: string, index: number): number {
  long.lastIndex = index;
  short.lastIndex = index;
  const whole = long.exec(text)?.[0];
  if (!whole || noName.test(text.slice(index, index + 4))) return 0;
  if (whole.includes("·")) return dottedLength(text, index, whole);
  if (
    whole.length > 2 &&
    (/[和与及]$/.test(whole) ||
      (whole.endsWith("同") && !marks.test(text.slice(index + whole.length, index + whole.length + 1))))
  )
    return whole.length - 1;
  if (/^任(?:副?[组主总队校]|[组副])/.test(text.slice(index, index + 3))) return 0; // 常务副省长任副组长
  const brief = short.exec(text)?.[0];
  if (brief && whole.length === brief.length + 1 && /[在于对就将向从把被以任]$/.test(whole)) return brief.length;
  if (whole.length === 3 && /[说称]$/.test(whole) && /^(?:[，：。]|$)/.test(text.slice(index + 3))) return 2;
  const follow = (length: number) => {
    const rest = text.slice(index + length, index + length + 4);
    return marks.test(rest) ? 9 : (verbs.exec(rest)?.[0].length ?? 0);
  };
  if (!brief || brief.length === whole.length) return whole.length;
  return follow(brief.length) > follow(whole.length) ? brief.length : whole.length;
}

/** 艾合买提·吐尔逊表示: the name ends where words that follow names begin. */
function dottedLength(text: string, index: number, whole: string): number {
  for (let length = whole.lastIndexOf("·") + 2; length < whole.length; length++) {
    const rest = text.slice(index + length, index + length + 4);
    if ((verbs.exec(rest)?.[0].length ?? 0) > 1) return length;
  }
  return whole.length;
}

/**
 * The people that a sentence names behind their posts (某省教育厅副厅长张三), as mentions that take the place of the
 * body and the words of the post.
 */
export function findPeople(folded: Folded, naming: NamedPosts): PersonMention[] {
  const people: PersonMention[] = [];
  let free = 0;
  for (const match of folded.text.matchAll(posts)) {
    const groups = match.groups as { posts: string; former?: string };
    if (match.index < free) continue;
    const nameAt = match.index + match[0].length;
    const likePlace = nameLikePlace(folded, nameAt);
    const placed = likePlace ?? nameWithPlace(folded, nameAt);
    const length = likePlace !== null ? likePlace.length - 1 : placed === null ? nameLength(folded.text, nameAt) : 2;
    if (length === 0 || isRunOn(folded.text, nameAt + length)) continue;
    const read = readPosts(folded, match.index + (groups.former?.length ?? 0), groups.posts, naming);
    if (read.length === 0) continue;
    free = nameAt + length;
    people.push({
      kind: "person",
      start: folded.at(match.index),
      end: folded.at(free),
      name: placed ?? folded.text.slice(nameAt, free),
      posts: read,
      former: groups.former !== undefined,
    });
    const last = read.at(-1) as Post;
    for (let more = nextName(folded.text, free); more > 0; more = nextName(folded.text, free)) {
      people.push({
        kind: "person",
        start: folded.at(free + 1),
        end: folded.at(free + 1 + more),
        name: folded.text.slice(free + 1, free + 1 + more),
        posts: [last],
        former: groups.former !== undefined,
      });
      free += 1 + more;
    }
  }
  const bare = [...findBareOffices(folded, naming), ...findBareHeads(folded)];
  return [...people, ...bare]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((person, i, all) => i === 0 || person.start >= (all[i - 1] as PersonMention).end);
}

const nextPost = new RegExp(`${body}${nth}${title}`, "uy");

/** 副厅长张三市财政局副局长李四: a list that lost its blanks, in which every post may belong to the name before it. */
function isRunOn(text: string, index: number): boolean {
  nextPost.lastIndex = index;
  return nextPost.test(text);
}

const commonWord =
  /^(?:高校|专家|代表|全体|有关|干部|群众|企业|商户|师生|党员|向导|时任|农户|居民|车辆|金融|经济|房产|文旅|文化|国企|国资|安监|应急)/;

/** How long the name behind 、 at `index` is, which shares the post of the one before it (副局长张三、李四); 0 where none is. */
function nextName(text: string, index: number): number {
  if (text[index] !== "、" || commonWord.test(text.slice(index + 1, index + 4))) return 0;
  const length = nameLength(text, index + 1);
  const rest = text.slice(index + 1 + length, index + 6 + length);
  return length >= 2 && length <= 3 && (/^[、，。；]|^$|^等/.test(rest) || verbs.test(rest)) ? length : 0;
}

const surname = new RegExp(`^(?:${surnames})$`);

/** 吴忠琼: a name that begins like a place; null where none stands there. */
function nameLikePlace(folded: Folded, index: number): string | null {
  const mention = folded.mentionAt(index);
  if (mention?.kind !== "region" || mention.mention.length !== 2) return null;
  const words = mention.mention + folded.text.slice(index + 1, index + 8);
  const length = nameLength(words, 0);
  return length >= 2 ? words.slice(0, length) : null;
}

/** 方大同: a given name that is also the short name of a place; null where none stands there. */
function nameWithPlace(folded: Folded, index: number): string | null {
  const mention = folded.mentionAt(index + 1);
  if (mention?.kind !== "region" || mention.mention.length !== 2 || !surname.test(folded.text[index] as string))
    return null;
  const rest = folded.text.slice(index + 2, index + 8);
  return marks.test(rest) || verbs.test(rest) ? folded.text[index] + mention.mention : null;
}

/** 省长张三, 副市长李四 without a body: the government of the place that the text is about. */
const bare = new RegExp(
  `(?<=^|[，。；：、\\s\u3000${signs.date}])(?:(?:代|常务)?副?(?:省长|市长|区长|县长|州长|旗长|自治区主席))(?<gap>[ \u3000]{0,4})(?=\\p{Script=Han})`,
  "gu",
);

function findBareOffices(folded: Folded, naming: NamedPosts): PersonMention[] {
  const people: PersonMention[] = [];
  for (const match of folded.text.matchAll(bare)) {
    const nameAt = match.index + match[0].length;
    const length = nameLength(folded.text, nameAt);
    const held = match[0].trimEnd();
    const level = /^自治区|[省市区县州旗]/.exec(held)?.[0] ?? "";
    const signs = match[0] !== held; // 省长　张三: the line that signs an order
    const body =
      length === 0 || (signs && !/^\s*$/.test(folded.text.slice(nameAt + length)))
        ? null
        : naming.governmentOf(level, held);
    if (!body || body.open) continue;
    people.push({
      kind: "person",
      start: folded.at(match.index),
      end: folded.at(nameAt + length),
      name: folded.text.slice(nameAt, nameAt + length),
      posts: [{ body, title: held }],
      former: false,
    });
  }
  return people;
}

const bareHead = /(?<=[，。；：、由是])(?:常务)?副?(?<kind>厅|局|院|校|会|所|部|司|处|关|行|馆)长(?=\p{Script=Han})/gu; // 由厅长张三任组长
/** What a body is called that has a 校长 and the like: the kind itself where none stands here. */
const headed: Readonly<Record<string, RegExp>> = {
  校: /(?:大学|学院|学校|中学|小学)$/,
  关: /海关$/,
  行: /银行$|[分支]行$/,
};

/** 厅长张三 behind a body of that kind in the same sentence: its head. */
function findBareHeads(folded: Folded): PersonMention[] {
  const people: PersonMention[] = [];
  for (const match of folded.text.matchAll(bareHead)) {
    const nameAt = match.index + match[0].length;
    const length = nameLength(folded.text, nameAt);
    const kind = match.groups?.kind as string;
    const ending = headed[kind] ?? new RegExp(`${kind}$`);
    let body: BodyMention | null = null;
    for (let i = match.index - 1; length > 0 && body === null && i >= 0 && i > match.index - 60; i--) {
      const mention = folded.mentionAt(i);
      if (mention?.kind === "body" && ending.test(mention.name)) body = mention;
    }
    if (body === null) continue;
    people.push({
      kind: "person",
      start: folded.at(match.index),
      end: folded.at(nameAt + length),
      name: folded.text.slice(nameAt, nameAt + length),
      posts: [{ body, title: match[0] }],
      former: false,
    });
  }
  return people;
}

/** How posts without a body of their own are understood (上海市市长, 市委书记、市长). */
export type NamedPosts = { readonly governmentOf: (place: string, title: string) => BodyMention | null };

/** The posts that `words` (folded, at `from`) list; 市委书记、市长 is two bodies. */
export function readPosts(folded: Folded, from: number, words: string, naming: NamedPosts): Post[] {
  const read: Post[] = [];
  let current: BodyMention | null = null;
  for (const match of words.matchAll(post)) {
    const held = match[2] as string;
    const mention: Mention | null = match[1] ? folded.mentionAt(from + match.index) : null;
    const level =
      /^(?:代|代理|常务)?副?([省市区县州旗盟])长$/.exec(held)?.[1] ??
      (words.startsWith("自治区") && /主席$/.test(held) ? "自治区" : undefined);
    if (mention?.kind === "body") current = mention;
    else if (current === null && mention === null && level !== undefined) current = naming.governmentOf(level, held);
    else if (mention?.kind === "region") current = naming.governmentOf(mention.mention, held);
    else if (
      current &&
      /^(?:代|代理|常务|第一)?副?(?:省长|市长|区长|县长|州长|自治区主席)$/.test(held) &&
      !/政府$/.test(current.mention)
    )
      current = naming.governmentOf(current.prefix, held) ?? current;
    if (current) read.push({ body: current, title: held });
  }
  return read;
}

/** The body that a post of a region belongs to: 市长 to its government, 书记 to its party committee. */
export function createNamedPosts(naming: Naming, place: string | null, on: string | null): NamedPosts {
  return {
    governmentOf(words, held) {
      const ending = /书记|常委/.test(held)
        ? "委"
        : /省长|市长|区长|县长|州长|旗长|盟长|主席|行政长官|秘书长/.test(held)
          ? "政府"
          : null;
      if (ending === null || words === "") return null;
      const { name, shown } = naming.institution(words + ending, { place, on, sentence: "" });
      return { kind: "body", start: 0, end: 0, name: shown, mention: words, open: name === null, prefix: words };
    },
  };
}
