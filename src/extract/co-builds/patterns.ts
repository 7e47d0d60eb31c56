import { compile, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention } from "../reading/mention.ts";
import { actorsOf, mentionsIn, toReference } from "../reference.ts";

const built: SentencePattern = {
  name: "co-built",
  version: "1",
  sample: "某省人民政府与某大学签署协议共建某省海洋研究院。",
  confidence: 0.9,
  word: /共建|共同|联合|合作/,
  form: compile(
    "(?:由)?(?<partners>{actors})(?:[^，。；{body}{region}{person}]{0,16}(?:协议|合同|备忘录)，?)?(?:合作|携手|联合|共同|决定|将|拟|计划|三方|双方|两地|四方){0,3}(?:共建|联合建设|共同建设|合作共建|联合共建|共同组建|联合组建|共同打造|合作建设|共同建立|联合建立|联合成立|共同成立|共同设立|联合设立|合作成立|共同筹建)(?:的|了)?(?<what>{body})",
  ),
  read: (match, sentence) => {
    const partners = actorsOf(mentionsIn(match, "partners", sentence));
    const [what] = mentionsIn(match, "what", sentence) as BodyMention[];
    if (!what || partners.length < 2) return [];
    const planned = /(?:将|拟|计划)/.test(match[0]);
    return partners.map((partner) => ({
      subject: toReference(partner),
      predicate: "CO_BUILDS" as const,
      object: toReference(what),
      properties: planned ? { planned: true as const } : {},
      start: sentence.folded.at(match.index),
      end: sentence.folded.at(match.index + match[0].length),
    }));
  },
};

export const coBuildsPatterns: readonly Pattern[] = [built];
