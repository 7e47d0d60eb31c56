import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention } from "../reading/mention.ts";
import { actorsOf, firstBody, mentionsIn, toReference } from "../reference.ts";

const sits: SentencePattern = {
  name: "based-at",
  version: "1",
  sample: "某省海洋研究院落户某市高新区。",
  confidence: 0.85,
  word: /落户|位于|坐落|选址|入驻|总部设在/,
  form: compile(
    "(?:(?<body>{body})(?:（[^（）]{0,16}）)?(?:总部)?(?:已|正式|日前|近日|现|将){0,2}|，)(?<verb>落户(?:在|于)?|位于|坐落(?:于|在)|选址(?:于|在)?|入驻|总部设在)(?<place>[{body}{region}])",
  ),
  read: (match, sentence): Draft[] => {
    const body = match[0].startsWith("，")
      ? firstBody(sentence, sentence.folded.at(match.index))
      : (mentionsIn(match, "body", sentence)[0] as BodyMention);
    const [place] = actorsOf(mentionsIn(match, "place", sentence));
    if (!body || !place || place.name === body.name) return [];
    const planned = /将(?:落户|位于|坐落|选址|入驻)/.test(match[0]);
    return [
      {
        subject: toReference(body),
        predicate: "BASED_AT",
        object: toReference(place),
        properties: planned ? { planned: true } : {},
        start: body.start,
        end: place.end,
      },
    ];
  },
};

export const basedAtPatterns: readonly Pattern[] = [sits];
