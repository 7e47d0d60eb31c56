import type { EntityReference } from "../../model/claim.ts";
import { eventBefore, eventOf } from "../participates/patterns.ts";
import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import { eventWords, pressWords, programmeWords } from "../reading/initiatives.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { actorsOf, groupSpan, mentionsIn, toReference } from "../reference.ts";

const vague =
  /^(?:一系列|系列|相关|有关|多项|各类|各项|各种|这|该|此|本次|此次|上述|专项|全省|全市|国内首个|全国首个|首个)*(?:平台|行动|活动|试点|工作|试点工作|计划|工程|制度|系统|服务|仪式|大会|节|主题活动|专项行动|服务平台)$/;
/** Meetings that a body holds all the time. */
const routine =
  /^(?:第?[^届]{0,8}次)?(?:常务|党组|党委|常委|办公|专题|全体|局务|厅务|党工委|例行|视频|工作|主任|院务)?(?:会议|例会|学习会|生活会)|(?:学习会|生活会|通气会)$/;
const soon = /(?:将|拟|计划|准备|要|应|推动|支持|鼓励|争取|未|会|负责|组织各|指导)/;

/** The programme of the group `what`, run by whoever the group `who` names; the group `before` tells what is only planned. */
function readProgramme(match: RegExpExecArray, sentence: ReadSentence, reading: Reading): Draft[] {
  const span = groupSpan(match, "what");
  if (!span || soon.test(match.groups?.before ?? "")) return [];
  const words = reading.article.text
    .slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]))
    .replace(/^(?:首届|首个|全国首个|国内首个|全省首个|\d+项)/, "");
  if (vague.test(words) || words.length < 5 || pressWords.test(words) || /^\d|等|各/.test(words)) return [];
  const name = words.replace(/^“([^“”]+)”$/, "$1");
  return actorsOf(mentionsIn(match, "who", sentence)).map((actor) => ({
    subject: toReference(actor),
    predicate: "ORGANISES" as const,
    object: {
      label: "Initiative" as const,
      name: name.replace(/[“”]/g, ""),
      ...(name.includes("“") ? { mention: name } : {}),
      kind: new RegExp(`(?:${programmeWords})$`).exec(name)?.[0] ?? "活动",
    },
    start: sentence.folded.at(match.index),
    end: sentence.folded.at(span[1]),
  }));
}

const runs: SentencePattern = {
  name: "organises-programme",
  version: "2",
  sample: "近日，某市正式上线惠企政策服务平台。",
  confidence: 0.8,
  word: /推出|上线|搭建|启动|[举主承]办|开展|发起|实施|举行|启用|建成|开通/,
  form: compile(
    `(?<!支持|鼓励|引导|推动|指导|督促)(?<who>{actors})(?<before>{adverbs}(?:依托[^，。]{1,10}?|在[^，。]{2,12}?|以[^，。]{1,12}?|组织[^，。；：{document}{person}]{2,20}?)?(?:将|拟|计划|准备|要|应)?(?:正式|联合|共同|组织|全面|率先|成功){0,2})(?<verb>推出|上线|搭建|建成|开通|启动|举办|主办|承办|开展|发起|实施|举行|启用|组织开展)(?:了|的)?(?<what>(?:“[^“”]{2,30}”)?[^，。；：、{document}{date}{person}的]{0,24}?(?:${programmeWords})”?)(?=[，。；、]|$|，|建设|启动|暨|，以)`,
  ),
  read: readProgramme,
};

const issuesAndRuns: SentencePattern = {
  name: "organises-behind-issuing",
  version: "1",
  sample: "某省民政厅印发《某省助餐试点方案》，在全省开展老年助餐服务试点。",
  confidence: 0.8,
  word: /[，]在.{1,12}?(?:启动|开展|实施)/,
  form: compile(
    `(?:^|[，。；]|{date}|近日|日前)(?<who>{actors})(?:{adverbs})(?:印发|出台|发布|下发)(?:了)?(?:{documents})，(?<before>(?:决定|正式)?在[^，。；将拟]{1,10}?)(?:启动|开展|实施)(?:了)?(?<what>(?:“[^“”]{2,30}”)?[^，。；：、{document}{date}{person}的]{0,24}?(?:${programmeWords})”?)(?=[，。；]|$)`,
  ),
  read: readProgramme,
};

const hosts: SentencePattern = {
  name: "organises-event",
  version: "2",
  sample: "本次论坛由某市商务局、某市会展协会主办。",
  confidence: 0.9,
  word: /[主举承]办/,
  form: compile(
    "(?<event>(?:(?:第[^，。；：]{1,4}届|首届|20\\d\\d){region})?[^，。；：{body}{region}{person}]{2,30})由(?:{actors}(?:联合|共同)?(?:指导|支持)，(?:由)?)?(?<hosts>{actors})(?:联合|共同)?(?:主办|举办|主办、承办|承办)(?:，(?:由)?(?<doers>{actors})(?:联合|共同)?承办)?",
  ),
  read: (match, sentence, reading): Draft[] => {
    const event = eventBefore(match, sentence, reading);
    if (!event) return [];
    return organise(match, sentence, event);
  },
};

const organisedBy: SentencePattern = {
  name: "organises-attribute",
  version: "1",
  sample: "由市科协主办、市图书馆承办的某市科普嘉年华在体育馆举行。",
  confidence: 0.85,
  word: /主办|举办/,
  form: compile(
    `(?:由)?(?<hosts>{actors})(?:联合|共同)?(?:主办|举办)(?:(?:[、，])(?:由)?(?<doers>{actors})(?:联合|共同)?承办)?(?:(?:[、，])(?:由)?{actors}(?:联合|共同)?(?:协办|支持))?的(?<event>[^，。；：{person}{date}]{4,50}?)(?=在|于|近日|日前|正式|成功|圆满|如期|隆重|开幕|启动|举行|拉开|，|{date})`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const span = groupSpan(match, "event");
    if (!span) return [];
    const words = reading.article.text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]));
    const event = eventOf(words, reading, sentence);
    if (!event || pressWords.test(words)) return [];
    return organise(match, sentence, event);
  },
};

const convenes: SentencePattern = {
  name: "organises-occasion",
  version: "1",
  sample: "12月1日，某市人民检察院举行听证员聘任仪式。",
  confidence: 0.75,
  word: /举行|举办|召开/,
  form: compile(
    `(?:^|[，。；]|{date}|近日|日前)(?<hosts>{actors})(?:{adverbs})(?:在[^，。；]{2,16})?(?:组织)?(?:举行|举办|召开)(?:了)?(?<event>(?:“[^“”]{2,40}”)?[^，。；：、“”的{body}{region}{person}{document}{date}]{2,50}?(?:${eventWords}))(?=[，。；]|$)`,
  ),
  read: (match, sentence): Draft[] => {
    const words = match.groups?.event ?? "";
    if (pressWords.test(words) || routine.test(words) || words.length < 5) return [];
    const actors = actorsOf(mentionsIn(match, "hosts", sentence));
    const [first] = actors;
    if (!first || vague.test(words)) return [];
    const event: EntityReference = { label: "Initiative", name: words, kind: "活动" };
    return organise(match, sentence, words.length < 8 ? { ...event, name: first.name + words, mention: words } : event);
  },
};

const opened: SentencePattern = {
  name: "organises-platform",
  version: "2",
  sample: "由某街道办事处打造的智慧社区服务平台近日上线。",
  confidence: 0.8,
  word: /的/,
  form: compile(
    `(?<hosts>{actors})(?:联合|共同|牵头|自主)?(?:研发|运营|打造|搭建|建设|开发|推出|开设|创办|发起)的(?<event>(?:“[^“”]{2,30}”[^，。；：、“”的{body}{region}{person}{document}{date}]{0,24}?|[^，。；：、“”的{body}{region}{person}{document}{date}]{4,24}?)(?:平台|系统|专区|行动|计划|节|大赛))(?=近日|日前|正式|上线|投入|启用|试运行|启动|{date})`,
  ),
  read: (match, sentence): Draft[] => {
    const words = match.groups?.event ?? "";
    if (vague.test(words)) return [];
    const name = words.replace(/[“”]/g, "");
    const event = { label: "Initiative", name, ...(name !== words && { mention: words }), kind: "平台" } as const;
    return organise(match, sentence, event);
  },
};

/** Whoever hosts the event and whoever carries it out (承办), as the groups `hosts` and `doers` name them. */
function organise(match: RegExpExecArray, sentence: ReadSentence, event: EntityReference): Draft[] {
  const actors = [...actorsOf(mentionsIn(match, "hosts", sentence)), ...actorsOf(mentionsIn(match, "doers", sentence))];
  return actors.map((actor) => ({
    subject: toReference(actor),
    predicate: "ORGANISES" as const,
    object: event,
    start: sentence.folded.at(match.index),
    end: sentence.folded.at(match.index + match[0].length),
  }));
}

export const organisesPatterns: readonly Pattern[] = [runs, issuesAndRuns, hosts, organisedBy, convenes, opened];
