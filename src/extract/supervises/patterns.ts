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
  version: "1",
  sample: "在市商务局指导下，市餐饮协会举办展会。",
  confidence: 0.85,
  word: /下，/,
  form: compile(
    "在(?<over>{bodies})(?:的)?(?:共同|具体|大力|正确|业务|直接)?(?:指导|领导|主管|监督|指导和支持|支持和指导|指导支持)(?:和监督|与监督)?下，(?:由)?(?<who>{body})",
  ),
  read: (match, sentence) =>
    supervise(
      mentionsIn(match, "over", sentence),
      mentionsIn(match, "who", sentence)[0] as BodyMention | undefined,
      ...span(match, sentence),
    ),
};

const managed: SentencePattern = {
  name: "supervised-by",
  version: "1",
  sample: "该中心由市教育局和市科技局共同管理。",
  confidence: 0.85,
  word: /[由受]/,
  form: compile(
    "(?:由|接受|受)(?<over>{bodies})(?:的)?(?:共同|联合|归口|统一|负责|业务|加强|进行|实施){0,3}(?:主管|指导和管理|指导、管理|指导和监督|指导|管理|代管|领导|监管|监督管理|监督)(?![^，。；]{0,6}(?:下|规定|办法|工作|费|资金|任务))",
  ),
  read: (match, sentence) => {
    const overseen = firstBody(sentence, sentence.folded.at(match.index));
    return overseen
      ? supervise(mentionsIn(match, "over", sentence), overseen, overseen.start, span(match, sentence)[1])
      : [];
  },
};

const chargeOf: SentencePattern = {
  name: "supervised-attribute",
  version: "1",
  sample: "市民政局主管的市慈善联合会近日换届。",
  confidence: 0.85,
  word: /主管的|管理的|直属的|领导的/,
  form: compile("(?<over>{bodies})(?:业务)?(?:主管|管理|直属|领导)的(?<who>{body})"),
  read: (match, sentence) =>
    supervise(
      mentionsIn(match, "over", sentence),
      mentionsIn(match, "who", sentence)[0] as BodyMention,
      ...span(match, sentence),
    ),
};

const inCharge: SentencePattern = {
  name: "supervised-charge",
  version: "1",
  sample: "市文旅局是市导游协会的业务主管单位。",
  confidence: 0.85,
  word: /主管/,
  form: compile(
    "(?<over>{body})(?:是|为|作为)(?<who>{body})的?(?:业务)?主管(?:单位|部门)|(?<child>{body})的?(?:业务)?主管(?:单位|部门)(?:是|为|：)(?<parents>{bodies})",
  ),
  read: (match, sentence) =>
    match.groups?.over
      ? supervise(
          mentionsIn(match, "over", sentence),
          mentionsIn(match, "who", sentence)[0] as BodyMention,
          ...span(match, sentence),
        )
      : supervise(
          mentionsIn(match, "parents", sentence),
          mentionsIn(match, "child", sentence)[0] as BodyMention,
          ...span(match, sentence),
        ),
};

export const supervisesPatterns: readonly Pattern[] = [guided, managed, chargeOf, inCharge];
