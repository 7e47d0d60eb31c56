import type { ArticlePattern, Draft } from "../pattern.ts";
import { signs } from "../reading/fold.ts";
import { findAmounts } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { setterOf } from "../setter.ts";

/** What a plan counts of itself: 6项重点任务, 4方面内容, 24项主题活动. */
export const countedWords =
  "(?:主要|重点|重大|具体|基本|工作|重要|政策|改革|便民|惠民|创新|“?硬核”?|专项|保障|主题|系列)*(?:任务|[\u4e00-\u9fa5]{0,4}(?:措施|举措)|工作(?!基础|站|室|坊|者|人员)|方面|内容|条款|部分|章|要求|行动|领域|环节|问题|原则|特征|特色|阶段|步骤|意见|建议|试点任务|制度|情况|类型|指标|目标|工程|活动|亮点|抓手|倡议|板块|功能)";

const figure = new RegExp(`\\d(?:项|条|个|种|类|方面|章|大类)${countedWords}`); // asked first: most sentences count nothing
const counted = new RegExp(`^(?<what>${countedWords})`);
/** Verbs by which a text says what a document holds, or the document itself just before the figure. */
const holds = new RegExp(
  `(?:共|包括|提出|明确|确定|分为|包含|涵盖|推出|部署|坚持|涉及|制定|列出|设|有)(?:了)?[^，。；\\d]{0,8}$|(?<!${signs.document}[、和与及])${signs.document}$`,
  "u",
);

/** Figures of a document about itself. */
export const counts: ArticlePattern = {
  name: "statistic-counted",
  version: "2",
  sample: "《某省意见》明确了6项重点任务。",
  confidence: 0.7,
  readAll: (reading) => reading.sentences.flatMap((sentence) => readCounts(sentence, reading)),
};

function readCounts(sentence: ReadSentence, reading: Reading): Draft[] {
  const { folded } = sentence;
  if (folded.text.length > 400 || !figure.test(folded.text)) return [];
  return findAmounts(folded.text).flatMap((amount): Draft[] => {
    const what = counted.exec(folded.text.slice(amount.end, amount.end + 24))?.groups?.what;
    const lead = folded.text.slice(Math.max(0, amount.start - 16), amount.start);
    if (what === undefined || !holds.test(lead) || !/^(?:项|条|个|种|类|方面|章|大类)$/.test(amount.unit)) return [];
    const setter = setterOf(reading, sentence, folded.at(amount.start));
    if (setter === null) return [];
    const [start, end] = [folded.at(amount.start), folded.at(amount.end + what.length)];
    return [
      {
        subject: setter,
        predicate: "REPORTS",
        object: {
          label: "Statistic",
          text: reading.article.text.slice(start, end),
          metric: what,
          comparator: amount.comparator,
          value: amount.value,
          unit: amount.unit,
        },
        start,
        end,
      },
    ];
  });
}
