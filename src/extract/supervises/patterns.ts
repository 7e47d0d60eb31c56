import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention, Mention } from "../reading/mention.ts";
import type { ReadSentence } from "../reading/read-article.ts";
import { firstBody, mentionsIn, toReference } from "../reference.ts";

function supervise(
  overseers: readonly Mention[],
  overseen: BodyMention | undefined,
  start: number,
  end: number,
): Draft[] {
  if (!overseen) return [];
  return overseers
    .filter((mention): mention is BodyMention => mention.kind === "body" && mention.name !== overseen.name)
    .map((overseer) => ({
      subject: toReference(overseer),
      predicate: "SUPERVISES" as const,
      object: toReference(overseen),
      start,
      end,
    }));
}

const span = (match: RegExpExecArray, sentence: ReadSentence) =>
  [sentence.folded.at(match.index), sentence.folded.at(match.index + match[0].length)] as const;

const guided: SentencePattern = {
  name: "supervised-guidance",
  version: "2",
  sample: "在市商务局指导下，市餐饮协会举办展会。",
  confidence: 0.85,
  word: /下，/,
  form: compile(
    "在(?<over>{bodies})(?:的)?(?:共同|具体|大力|正确|业务|直接)?(?:指导|领导|主管|监督|指导和支持|支持和指导|指导支持)(?:和监督|与监督)?下，(?:由)?(?:{bodies}(?:共同|联合|牵头)?(?:发起|组建|建设|共建|打造|成立|设立|倡议)(?:成立|设立|组建)?的(?<made>{body})|(?<who>{body}))",
  ),
  read: (match, sentence) =>
    supervise(
      mentionsIn(match, "over", sentence),
      mentionsIn(match, match.groups?.made ? "made" : "who", sentence)[0] as BodyMention | undefined,
      ...span(match, sentence),
    ),
};

/** A body behind such a word is not what the sentence speaks of: 学院依托某大学建设，接受市教育局指导. */
const dependent = /(?:依托|由|与|受|在|据|对|给|和)$/;

const managed: SentencePattern = {
  name: "supervised-by",
  version: "2",
  sample: "该中心由市教育局和市科技局共同管理。",
  confidence: 0.85,
  word: /[由受]/,
  form: compile(
    "(?:由|接受|受)(?<over>{bodies})(?:的)?(?:共同|联合|归口|统一|负责|业务|加强|进行|实施){0,3}(?:主管|指导和管理|指导、管理|指导和监督|指导|管理|代管|领导|监管|监督管理|监督)(?![^，。；]{0,6}(?:下|规定|办法|工作|费|资金|任务))",
  ),
  read: (match, sentence, reading) => {
    const overseen = firstBody(sentence, sentence.folded.at(match.index));
    return overseen && !dependent.test(reading.text.slice(Math.max(0, overseen.start - 4), overseen.start))
      ? supervise(mentionsIn(match, "over", sentence), overseen, overseen.start, span(match, sentence)[1])
      : [];
  },
};

const chargeOf: SentencePattern = {
  name: "supervised-attribute",
  version: "2",
  sample: "市民政局主管的市慈善联合会近日换届。",
  confidence: 0.85,
  word: /(?:主管|管理|直属|领导)[的、]/,
  form: compile(
    "(?<over>{bodies})(?:业务)?(?:主管|管理|直属|领导)(?:、(?:由)?{bodies}(?:承办|运营|举办|承建|建设|实施))?的(?<who>{body})",
  ),
  read: (match, sentence) =>
    supervise(
      mentionsIn(match, "over", sentence),
      mentionsIn(match, "who", sentence)[0] as BodyMention,
      ...span(match, sentence),
    ),
};

/** Bodies that have a 业务主管单位. */
const member = /(?:协会|学会|研究会|商会|联合会|促进会|基金会|联盟)$/;

const inCharge: SentencePattern = {
  name: "supervised-charge",
  version: "2",
  sample: "市文旅局是市导游协会的业务主管单位。",
  confidence: 0.85,
  word: /主管/,
  form: compile(
    "(?<over>{body})(?:是|为|作为)(?<who>{body})的?(?:业务)?主管(?:单位|部门)|(?<child>{body})的?(?:业务)?主管(?:单位|部门)(?:是|为|：)(?<parents>{bodies})|，(?:其)?业务主管(?:单位|部门)(?:是|为|：)(?<heads>{body}(?:[、和]{body}){0,5})",
  ),
  read: (match, sentence) =>
    match.groups?.over
      ? supervise(
          mentionsIn(match, "over", sentence),
          mentionsIn(match, "who", sentence)[0] as BodyMention,
          ...span(match, sentence),
        )
      : match.groups?.heads
        ? supervise(
            mentionsIn(match, "heads", sentence),
            firstBody(sentence, sentence.folded.at(match.index), member) ?? undefined,
            ...span(match, sentence),
          )
        : supervise(
            mentionsIn(match, "parents", sentence),
            mentionsIn(match, "child", sentence)[0] as BodyMention,
            ...span(match, sentence),
          ),
};

const advised: SentencePattern = {
  name: "supervised-advice",
  version: "1",
  sample: "学院由某大学管理，市交通局、市水利局给予业务指导。",
  confidence: 0.8,
  word: /业务指导/,
  form: compile("，(?:由)?(?<over>{bodies})(?:共同|分别|负责)?(?:给予|提供|进行|负责)业务指导"),
  read: (match, sentence) => {
    const first = sentence.mentions.find((mention) => mention.kind === "body");
    return first?.kind === "body" && /(?:(?<!法|检察)院|校|中心|所|联盟|联合体|协会|学会|室|基地)$/.test(first.name)
      ? supervise(mentionsIn(match, "over", sentence), first, first.start, span(match, sentence)[1])
      : [];
  },
};

export const supervisesPatterns: readonly Pattern[] = [guided, managed, chargeOf, inCharge, advised];
