import type { EntityReference } from "../../model/claim.ts";
import { hanDigits } from "../../model/han-digits.ts";
import { documentAt } from "../main-document.ts";
import type { ArticlePattern, Draft } from "../pattern.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { setterOf } from "../setter.ts";
import { audiencesIn } from "../targets/audiences.ts";

const longestTask = 160;
const shortestTask = 5;
/** 二、重点任务优化区域布局，……: a heading that lost its line. */
const lostHeading =
  /^(?:重点任务|主要任务|工作任务|重点工作|工作重点|主要措施|工作措施|重点举措|主要举措)(?=[^，。；：、的]{4})/u;
const inProse = /(?:^|[，；。：\s])(?<nth>[一二三四五六七八九])(?:是|要)(?:要)?(?<task>[^。；]{5,160})/gu; // 一是完善制度；二是加强监管
const heading = /^[ \t\u3000]{0,4}(?<nth>[一二三四五六七八九十]{1,3})、(?<task>[^。；：\n]{4,40})/u; // 一、优化准入环境
const item =
  /^[ \t\u3000]{0,4}(?:（(?<nth>[一二三四五六七八九十]{1,3})）|(?<digit>\d{1,2})[.．、])(?<task>[^。；\n]{5,160})/u; // （一）放宽市场准入。
/** Parts of a document that lay down no task of their own. */
const frame =
  /总体要求|总体目标|指导思想|基本原则|工作原则|工作目标|主要目标|发展目标|预期目标|适用范围|工作机构|组成人员|主要职责|工作职责|组织实施|组织领导|保障措施|附则|其他事项|有关要求|工作要求|时间安排|责任分工|背景|现状|意义|职责分工|成员单位|工作规则/;
/** Verbs by which policies name what is to be done. */
const acts =
  /^(?:进一步|全面|着力|大力|积极|加快|持续|深入|切实|扎实|稳步|有序|充分|不断|统筹|严格|重点|健全|完善|建立|加强|强化|推进|推动|优化|提升|提高|深化|实施|落实|支持|鼓励|引导|培育|打造|建设|构建|开展|加大|扩大|拓展|拓宽|规范|促进|创新|改善|改革|简化|压缩|放宽|降低|减轻|保障|发挥|组织|做好|抓好|做强|做大|推行|推广|探索|制定|出台|修订|搭建|畅通|破除|清理|整治|防范|化解|确保|实行|发展|壮大|聚焦|突出|坚持|对接|引进|集聚|试点|启动|设立|明确|严厉|严肃|严控|维护|营造|激发|释放|夯实|补齐|巩固|增强|增加|提供|帮助|服务|盘活|保护|利用|丰富)/;

type Found = { readonly provision: EntityReference; readonly start: number; readonly end: number };

/** 一是…；二是…, and the numbered items of a 公文, each with its ordinal. */
export const enumerated: ArticlePattern = {
  name: "task-enumerated",
  version: "1",
  sample: "《某省意见》提出：一是健全工作台账；二是加强督促检查。",
  confidence: 0.75,
  readAll(reading) {
    return reading.sentences.flatMap((sentence) => readProse(sentence, reading)).concat(readItems(reading));
  },
};

function readProse(sentence: ReadSentence, reading: Reading): Draft[] {
  if (!/[一二三四五六七八九](?:是|要)/.test(sentence.folded.text)) return [];
  const words = reading.text.slice(sentence.start, sentence.end);
  const setter = setterOf(reading, sentence);
  if (setter === null) return [];
  return [...words.matchAll(inProse)].flatMap((match) => {
    const { nth, task } = match.groups as { nth: string; task: string };
    const from = sentence.start + match.index + match[0].length - task.length;
    return acts.test(task) ? lay(setter, taskAt(reading, from, task.length, toNumber(nth))) : [];
  });
}

/** The items of a 公文 by line: 一、, （一）, 1. */
function readItems(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    const setter = documentAt(reading, sentence.start);
    if (setter === null) return [];
    if (sentence.start > 0 && reading.text[sentence.start - 1] !== "\n") continue;
    const words = reading.text.slice(sentence.start, sentence.end);
    const groups = (heading.exec(words) ?? item.exec(words))?.groups as
      | { nth?: string; digit?: string; task: string }
      | undefined;
    if (!groups || frame.test(groups.task.slice(0, 12))) continue;
    const task = groups.task.replace(lostHeading, "");
    if (!acts.test(task)) continue;
    const ordinal = groups.nth === undefined ? Number(groups.digit) : toNumber(groups.nth);
    const own = task === groups.task ? ordinal : 0;
    drafts.push(...lay(setter, taskAt(reading, sentence.start + words.indexOf(task), task.length, own)));
  }
  return drafts;
}

function taskAt(reading: Reading, start: number, length: number, ordinal: number): Found {
  const text = reading.article.text.slice(start, start + Math.min(length, longestTask)).trim();
  return {
    provision: { label: "Provision", kind: "TASK", text, ...(ordinal > 0 ? { ordinal } : {}) },
    start,
    end: start + text.length,
  };
}

/** The task as laid down by the setter, and whom it is for. */
function lay(setter: EntityReference, { provision, start, end }: Found): Draft[] {
  if (provision.label !== "Provision" || provision.text.length < shortestTask) return [];
  return [
    { subject: setter, predicate: "SETS", object: provision, start, end },
    ...audiencesIn(provision.text).map((name) => ({
      subject: provision,
      predicate: "TARGETS" as const,
      object: { label: "Audience" as const, name },
      start,
      end,
    })),
  ];
}

/** 十二 is 12. */
function toNumber(words: string): number {
  const [tens, units] = words.includes("十") ? words.split("十") : ["0", words];
  return (
    (tens === "" ? 1 : (hanDigits[tens as string] ?? 0)) * (words.includes("十") ? 10 : 1) +
    (units ? (hanDigits[units] ?? 0) : 0)
  );
}
