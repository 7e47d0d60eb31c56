import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention, DateMention, DocumentMention } from "../reading/mention.ts";
import { mentionsIn, toReference } from "../reference.ts";

const founded: SentencePattern = {
  name: "founded-on",
  version: "1",
  sample: "12月3日，某市物流协会正式揭牌成立。",
  confidence: 0.9,
  word: /揭|成立|挂牌|组建/,
  form: compile(
    "(?<day>{date})(?:上午|下午)?，?(?<bodies>{bodies})(?:在[^，。]{1,16}?)?(?:正式|隆重|挂牌|揭牌){0,2}(?:揭牌|成立|挂牌|揭牌成立|揭幕|组建)(?!大会|仪式|以来|[^，。]{0,4}周年)",
  ),
  read: (match, sentence): Draft[] => {
    const [day] = mentionsIn(match, "day", sentence) as DateMention[];
    if (!day?.value) return [];
    return mentionsIn(match, "bodies", sentence).flatMap((mention) =>
      mention.kind === "body"
        ? [
            {
              subject: toReference(mention as BodyMention),
              property: "foundedOn" as const,
              value: day.value as string,
              start: day.start,
              end: sentence.folded.at(match.index + match[0].length),
            },
          ]
        : [],
    );
  },
};

const inForce: SentencePattern = {
  name: "in-force-from",
  version: "1",
  sample: "《某省消防条例》自2021年3月1日起施行。",
  confidence: 0.9,
  word: /施行|实施|执行|生效/,
  form: compile(
    "(?<document>{document})(?:（[^（）]{0,30}）)?(?:[^。；{document}{date}]{0,30}，)?(?:将|已)?(?:自|于|从)(?<day>{date})(?:起)?(?:正式)?(?:施行|实施|执行|生效)",
  ),
  read: (match, sentence): Draft[] => {
    const [document] = mentionsIn(match, "document", sentence) as DocumentMention[];
    const [day] = mentionsIn(match, "day", sentence) as DateMention[];
    if (!document || !day?.value) return [];
    return [
      {
        subject: toReference(document),
        property: "effectiveOn",
        value: day.value,
        start: document.start,
        end: sentence.folded.at(match.index + match[0].length),
      },
    ];
  },
};

export const foundedPatterns: readonly Pattern[] = [founded, inForce];
