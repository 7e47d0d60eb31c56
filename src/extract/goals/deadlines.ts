import { signs } from "../reading/fold.ts";
import type { ReadSentence } from "../reading/read-article.ts";

/**
 * Until when: `value` a date of reduced precision; `topic` for a year that a whole plan is about
 * (2022年，某省将……), `stage` for one of the years that a plan goes through (到2025年); `bare` for 今年 alone, which may tell what is reached already.
 */
export type Deadline = {
  readonly index: number;
  readonly end: number;
  readonly value: string;
  readonly topic: boolean;
  readonly stage: boolean;
  readonly bare: boolean;
};

const until = /(?:到|至|在|于|截至|力争)?(?<year>20[1-9]\d)年(?<end>年?(?:底|末|终)(?:之?前)?|之?前|(?:上|下)半年)?/gu; // 到2025年年底
const dated = new RegExp(`(?:到|至|在|于)?(?<date>${signs.date})(?<end>底|末|中旬|上旬)?(?<before>之?前|底|止)`, "gu"); // 2023年6月底前
const soon =
  /(?<year>今年|明年|本年度|全年|年|下半年|四季度|第四季度)(?<end>年?(?:底|末)(?:之?前)?|内|(?<=季度|下半年|全年))/gu; // 年底前, 年内, 下半年
const thisYear = /(?<year>今年|明年)(?!以来|上半年|第?[一二三]季度(?!前|末|底)|前|初|\d)/gu;
const plan = /“(?<which>十[二三四五六]五)”(?<end>末|期末|结束|期间|时期)/gu; // 到“十四五”末
const planEnds: Readonly<Record<string, string>> = { 十二五: "2015", 十三五: "2020", 十四五: "2025", 十五五: "2030" };
const baseline = /(?:比|较|与|从|自|在|以|由|对比|相比)$/;

/** The deadlines of a sentence, in order; a year or a month before the publication is none. */
export function findDeadlines(sentence: ReadSentence, publishedOn: string | null): Deadline[] {
  const { text } = sentence.folded;
  const published = publishedOn === null ? null : Number(publishedOn.slice(0, 4));
  const found: Deadline[] = [];
  const add = (index: number, end: number, value: string, { topic = false, stage = false, bare = false } = {}) => {
    if (publishedOn !== null && value < publishedOn.slice(0, Math.min(7, value.length))) return; // 截至今年4月底 in June
    found.push({ index, end, value, topic, stage, bare });
  };
  for (const match of text.matchAll(until)) {
    const { year, end } = match.groups as { year: string; end?: string };
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (
      /^(?:的?基础|相比|以来|度?[—\-－至到]|版|第|[^，。；：]{0,4}(?:基数|为基))/.test(rest) ||
      (baseline.test(text.slice(Math.max(0, match.index - 4), match.index)) && end === undefined)
    )
      continue;
    if (/[—\-－至（]/.test(text[match.index - 1] ?? "") && end === undefined && !/^[到至]/.test(match[0])) continue;
    if (
      end === undefined &&
      !/^(?:到|至|力争)/.test(match[0]) &&
      /^[^，。；：]{0,20}?(?:工作要点|行动方案|计划（)/.test(
        rest + text.slice(match.index + match[0].length + 6, match.index + 40),
      )
    )
      continue;
    const stage = /^(?:到|至)/.test(match[0]);
    const topic = end === undefined && !stage && /^，/.test(rest);
    add(match.index, match.index + match[0].length, year, { topic, stage });
  }
  for (const match of text.matchAll(dated)) {
    const mention = sentence.folded.mentionAt(match.index + match[0].indexOf(signs.date));
    if (mention?.kind === "date" && mention.value !== null)
      add(match.index, match.index + match[0].length, mention.value);
  }
  if (published !== null) {
    for (const match of [...text.matchAll(soon), ...text.matchAll(thisYear)]) {
      if (/[\d近每全当多往两三]/.test(text[match.index - 1] ?? "")) continue;
      add(
        match.index,
        match.index + match[0].length,
        String(match.groups?.year === "明年" ? published + 1 : published),
        { topic: match[0] === "今年" && text[match.index + 2] === "，", bare: match[0] === "今年" },
      );
    }
  }
  for (const match of text.matchAll(plan))
    add(match.index, match.index + match[0].length, planEnds[match.groups?.which ?? ""] ?? "2025");
  return found.sort((a, b) => a.index - b.index);
}
