import type { EntityReference } from "../../model/claim.ts";
import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention } from "../reading/mention.ts";
import type { ReadSentence } from "../reading/read-article.ts";
import { actorsOf, groupSpan, mentionsIn, toReference } from "../reference.ts";

const verb =
  "(?:共建|联合建设|共同建设|合作共建|联合共建|共同组建|联合组建|共同打造|合作建设|共同建立|联合建立|联合成立|共同成立|共同设立|联合设立|合作成立|共同筹建|联合筹建|共同出资组建|共同出资设立|共同发起成立|共同发起设立|共同投资建设|联手打造|联合打造|合作设立|合作举办)";
/** What partners build that is no body by its name: a base, a platform, a corridor. */
const project =
  "(?:“[^“”]{2,30}”|[^，。；：、“”的了{body}{region}{document}{date}{person}]{3,28}?)(?:示范基地|基地|平台|示范区|合作区|产业园|园区|走廊|共同体|校区|院区|创新港)";

/** The body or project that the groups `what` or `project` name; null for a vague one (合作平台). */
function builtThing(match: RegExpExecArray, sentence: ReadSentence, text: string): EntityReference | null {
  const [what] = mentionsIn(match, "what", sentence) as BodyMention[];
  if (what) return toReference(what);
  const span = groupSpan(match, "project");
  if (!span) return null;
  const words = text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]));
  if (
    words.length < 6 ||
    /^(?:一批|多个|若干|各类|相关|高水平|一流|合作|创新|国家级|省级|[一二两三四五六七八九十\d])/.test(words)
  )
    return null;
  return { label: "Initiative", name: words.replace(/[“”]/g, ""), mention: words, kind: "项目" };
}

function build(match: RegExpExecArray, sentence: ReadSentence, text: string): Draft[] {
  const partners = actorsOf(["lead", "partners", "founders"].flatMap((group) => mentionsIn(match, group, sentence)));
  const what = builtThing(match, sentence, text);
  if (what === null || partners.length < 2) return [];
  const planned = /(?:将|拟|计划)/.test(match[0]);
  return partners.map((partner) => ({
    subject: toReference(partner),
    predicate: "CO_BUILDS" as const,
    object: what,
    properties: planned ? { planned: true as const } : {},
    start: sentence.folded.at(match.index),
    end: sentence.folded.at(match.index + match[0].length),
  }));
}

const built: SentencePattern = {
  name: "co-built",
  version: "2",
  sample: "某省人民政府与某大学签署协议共建某省海洋研究院。",
  confidence: 0.9,
  word: /共建|共同|联合|联手|合作/,
  form: compile(
    `(?:由)?(?<partners>{actors})(?:(?:在{region})?[^，。；{body}{region}{person}]{0,24}(?:协议|合同|备忘录|签约|合作|携手|牵手|联手)，?)?(?:合作|携手|联合|共同|决定|将|拟|计划|三方|双方|两地|四方|正式){0,3}${verb}(?:的|了)?(?:(?<what>{body})|(?<project>${project})(?=[，。；、]|$))`,
  ),
  read: (match, sentence, reading) => build(match, sentence, reading.article.text),
};

const signed: SentencePattern = {
  name: "co-built-signed",
  version: "1",
  sample: "某省人民政府与某大学在京签署共建某省海洋研究院合作协议。",
  confidence: 0.9,
  word: /签/,
  form: compile(
    `(?<partners>{actors})(?:[^，。；{body}{person}]{0,16})签(?:署|订|约)(?:了)?(?:《)?(?:关于)?(?:合作)?${verb}(?<what>{body})[^，。；]{0,16}(?:协议|备忘录|合同)`,
  ),
  read: (match, sentence, reading) => build(match, sentence, reading.article.text),
};

const builtBy: SentencePattern = {
  name: "co-built-passive",
  version: "1",
  sample: "研究院由某省政府、某大学、某市政府三方共建。",
  confidence: 0.9,
  word: /由/,
  form: compile(
    `(?<what>{body})(?:（[^（）]{0,20}）)?(?:是)?由(?:{actors}(?:主导|指导|支持|牵头)(?:、|，(?:由)?))?(?<partners>{actors})(?:合作|携手|联合|共同|三方|双方|四方|多方){0,2}${verb}`,
  ),
  read: (match, sentence, reading) => build(match, sentence, reading.article.text),
};

const founded: SentencePattern = {
  name: "co-built-founded",
  version: "1",
  sample: "由某大学牵头，联合某研究院、某公司等单位共建的某省海洋创新联合体揭牌。",
  confidence: 0.9,
  word: /发起|牵头/,
  form: compile(
    "(?:由)?(?:(?<lead>{actors})牵头，?(?:并)?(?:联合|会同|携手)(?<partners>{actors})(?:共同|联合)?(?:共建|组建|建设|发起|成立|设立|打造)|(?<founders>{actors})(?:共同|联合)?发起)(?:成立|设立|组建)?的(?<what>{body})",
  ),
  read: (match, sentence, reading) => build(match, sentence, reading.article.text),
};

export const coBuildsPatterns: readonly Pattern[] = [built, signed, builtBy, founded];
