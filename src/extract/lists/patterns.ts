import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention, DocumentMention, Mention } from "../reading/mention.ts";
import { groupSpan, mentionsIn, toReference } from "../reference.ts";

const isBody = (mention: Mention): mention is BodyMention => mention.kind === "body";

const chosen: SentencePattern = {
  name: "listed-in-document",
  version: "1",
  sample: "某大学、某公司入选《某省示范基地名单》。",
  confidence: 0.9,
  word: /入选|列入|入围/,
  form: compile(
    "(?<who>{bodies})(?:成功|双双|榜上有名，|被)?(?:入选|列入|入围)(?:了)?[^，。；{document}{body}]{0,10}(?<list>{document})",
  ),
  read: (match, sentence): Draft[] => {
    const [list] = mentionsIn(match, "list", sentence) as DocumentMention[];
    if (!list) return [];
    return mentionsIn(match, "who", sentence)
      .filter(isBody)
      .map((body) => ({
        subject: toReference(list),
        predicate: "LISTS" as const,
        object: toReference(body),
        start: sentence.folded.at(match.index),
        end: list.end,
      }));
  },
};

const published: SentencePattern = {
  name: "listed-in-untitled",
  version: "1",
  sample: "某省农业农村厅公布2022年休闲农园名单，某省茶博园等20个农园入选。",
  confidence: 0.8,
  word: /名单|名录/,
  form: compile(
    "(?:公布|发布|公示)(?:了)?(?<list>[^，。；：的{document}{body}]{4,30}?(?:名单|名录))，(?<who>{bodies})(?:等)?[^，。；]{0,16}?(?:入选|上榜|入围|榜上有名)",
  ),
  read: (match, sentence, reading): Draft[] => {
    const span = groupSpan(match, "list");
    if (!span) return [];
    const name = reading.article.text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]));
    return mentionsIn(match, "who", sentence)
      .filter(isBody)
      .map((body) => ({
        subject: { label: "Document" as const, name, title: null, type: "名单" },
        predicate: "LISTS" as const,
        object: toReference(body),
        start: sentence.folded.at(match.index),
        end: sentence.folded.at(match.index + match[0].length),
      }));
  },
};

/** Whom a list names. */
export const listsPatterns: readonly Pattern[] = [chosen, published];
