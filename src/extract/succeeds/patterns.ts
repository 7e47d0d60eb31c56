import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention, DateMention, Mention } from "../reading/mention.ts";
import type { ReadSentence } from "../reading/read-article.ts";
import { mentionsIn, toReference } from "../reference.ts";

/** The newer body came in the place of each older one; `on` the day that opens the sentence, where one does. */
function succeed(match: RegExpExecArray, sentence: ReadSentence): Draft[] {
  const isBody = (mention: Mention): mention is BodyMention => mention.kind === "body";
  const [newer] = mentionsIn(match, "newer", sentence).filter(isBody);
  const [day] = mentionsIn(match, "day", sentence) as DateMention[];
  if (!newer) return [];
  return mentionsIn(match, "older", sentence)
    .filter(isBody)
    .filter(({ name }) => name !== newer.name)
    .map((older) => ({
      subject: toReference(newer),
      predicate: "SUCCEEDS" as const,
      object: toReference(older),
      properties: day?.value ? { on: day.value } : {},
      start: sentence.folded.at(match.index),
      end: sentence.folded.at(match.index + match[0].length),
    }));
}

const renamed: SentencePattern = {
  name: "renamed",
  version: "1",
  sample: "3月1日，某市无人机协会正式更名为某市低空经济协会。",
  confidence: 0.9,
  word: /更名|改组|升格|改制|重组|调整/,
  form: compile(
    "(?:(?<day>{date})，?)?(?<older>{body})(?:正式|已|日前|近日|由此){0,2}(?:更名|改组|升格|改制|重组|调整)(?:为|成)(?<newer>{body})",
  ),
  read: succeed,
};

const merged: SentencePattern = {
  name: "merged",
  version: "1",
  sample: "某市图书馆、某市档案馆整合组建某市文献中心。",
  confidence: 0.85,
  word: /整合|合并/,
  form: compile(
    "(?:(?<day>{date})，?)?(?:由|将|把)?(?<older>{bodies})(?:等)?(?:正式)?(?:整合|合并|重组整合|合并整合)，?(?:组建|成立|设立|组成|新组建|为)(?:了)?(?:新的)?(?<newer>{body})",
  ),
  read: succeed,
};

const insteadOf: SentencePattern = {
  name: "founded-instead",
  version: "1",
  sample: "组建某市数据局，不再保留某市大数据管理局。",
  confidence: 0.85,
  word: /不再保留/,
  form: compile("(?:组建|设立|成立)(?<newer>{body})[^。{body}]{0,40}不再保留(?<older>{bodies})"),
  read: succeed,
};

const formerly: SentencePattern = {
  name: "formerly",
  version: "1",
  sample: "某市数据局（原某市大数据管理局）近日挂牌。",
  confidence: 0.85,
  word: /（原/,
  form: compile("(?<newer>{body})（原(?<older>{body})）"),
  read: succeed,
};

/** One body in the place of another: renamed, merged, founded instead. */
export const succeedsPatterns: readonly Pattern[] = [renamed, merged, insteadOf, formerly];
