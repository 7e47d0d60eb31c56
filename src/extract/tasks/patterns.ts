import type { EntityReference } from "../../model/claim.ts";
import { documentAt } from "../main-document.ts";
import { type ArticlePattern, compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import { signs } from "../reading/fold.ts";
import type { DocumentMention } from "../reading/mention.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { actorsOf, groupSpan, mentionsIn, toReference } from "../reference.ts";
import { setterOf } from "../setter.ts";
import { audiencesIn } from "../targets/audiences.ts";
import { enumerated } from "./enumerations.ts";

const longestTask = 160;
/** 三方面主要任务, 从准入、融资等方面提出20条措施: how many, not what. */
const onlyCounted =
  /^[^，；]{0,40}?[一二三四五六七八九十\d](?:个|项|大|条|方面|类)[^，；]{0,8}(?:任务|举措|措施|要求|目标|内容|原则|方面|意见|政策|条款)$/;
/** 根据《某通知》要求，……: what follows is not the document's. */
const leansOn = /根据|依据|依照|按|贯彻|落实|对照|围绕|结合/;
const required = /要求|规定|必须|不得|严禁/;

const stated: SentencePattern = {
  name: "task-stated",
  version: "2",
  sample: "《某省实施意见》要求，各地要建立健全工作台账。",
  confidence: 0.7,
  word: /提出|明确|要求|规定|强调/,
  form: compile(
    "^[^，。；：]{0,8}(?<document>{document})(?:（[^（）]{0,30}）)?(?:还|同时|中)?(?<verb>提出|明确|要求|规定|强调)(?:了)?[，：]?(?:要)?(?<task>[^。]{6,160})",
  ),
  read: (match, sentence, reading) => {
    const [document] = mentionsIn(match, "document", sentence) as DocumentMention[];
    const span = groupSpan(match, "task");
    if (!document || !span) return [];
    const text = reading.article.text.slice(sentence.folded.at(span[0]), sentence.folded.at(span[1]));
    if (/^一(?:是|要)|；二(?:是|要)/.test(text)) return []; // read one by one
    if (onlyCounted.test(text) || leansOn.test(match[0].slice(0, match[0].indexOf(signs.document)))) return [];
    const kind = required.test(match.groups?.verb ?? "") ? ("REQUIREMENT" as const) : ("TASK" as const);
    const end = sentence.folded.at(span[1]);
    return [
      {
        subject: toReference(document),
        predicate: "SETS",
        object: { label: "Provision", kind, text },
        start: document.start,
        end,
      },
      ...audiencesIn(text).map((name) => ({
        subject: { label: "Provision" as const, kind, text },
        predicate: "TARGETS" as const,
        object: { label: "Audience" as const, name },
        start: document.start,
        end,
      })),
    ];
  },
};

const responsible = compile(
  "（(?:责任单位|牵头单位|责任部门|负责单位)?：?(?<who>{actors})(?<role>牵头|负责|按职责分工负责|分别负责)?(?:，(?<helpers>{actors})(?:等)?(?:配合|参加|参与))?(?:[^（）]|（[市区县、]{1,5}）){0,24}）",
);

/** （甲局牵头，乙局配合） behind a task of a 公文: who answers for it. */
const assigned: ArticlePattern = {
  name: "task-assigned",
  version: "1",
  sample: "推进校舍维修。（市教育局牵头，市财政局配合）",
  confidence: 0.85,
  readAll(reading) {
    return reading.sentences.flatMap((sentence, i) => {
      const setter = documentAt(reading, sentence.start);
      return setter === null ? [] : readAssigned(sentence, reading.sentences[i - 1] ?? null, reading, setter);
    });
  },
};

function readAssigned(
  sentence: ReadSentence,
  before: ReadSentence | null,
  reading: Reading,
  setter: EntityReference,
): Draft[] {
  responsible.lastIndex = 0;
  const match = responsible.exec(sentence.folded.text);
  responsible.lastIndex = 0;
  if (!match || !/责任|牵头|负责|配合|参与/.test(match[0])) return [];
  const opensSentence = match.index < 4;
  const task = opensSentence ? before : sentence;
  if (!task) return [];
  const from = task.start;
  const until = opensSentence ? task.end : sentence.folded.at(match.index);
  const text = reading.article.text
    .slice(from, until)
    .trim()
    .slice(0, longestTask)
    .replace(/[。；，]$/, "");
  if (text.length < 4) return [];
  const provision: EntityReference = { label: "Provision", kind: "TASK", text };
  const end = sentence.folded.at(match.index + match[0].length);
  const leads = /牵头/.test(match[0]);
  return [
    { subject: setter, predicate: "SETS", object: provision, start: from, end: until },
    ...actorsOf(mentionsIn(match, "who", sentence)).map((actor, i) =>
      answer(toReference(actor), leads && i === 0 ? "LEAD" : "RESPONSIBLE", provision, from, end),
    ),
    ...actorsOf(mentionsIn(match, "helpers", sentence)).map((actor) =>
      answer(toReference(actor), "SUPPORT", provision, from, end),
    ),
  ];
}

function answer(subject: EntityReference, role: string, object: EntityReference, start: number, end: number): Draft {
  return { subject, predicate: "RESPONSIBLE_FOR", object, properties: { role }, start, end };
}

/** 组织联络工作由市法制办负责, 由市商务局牵头，市财政局配合: who answers for what, in prose. */
const entrusted: SentencePattern = {
  name: "task-entrusted",
  version: "1",
  sample: "法律顾问的组织联络和日常服务工作，由市司法局负责。",
  confidence: 0.75,
  word: /负责|牵头/,
  form: compile(
    "(?:^|[，。；])(?<task>[^，。；：由{body}{region}{document}{person}]{6,40}?)，?由(?<who>{actors})(?<role>牵头|负责|牵头负责)(?:，(?<helpers>{actors})(?:等)?(?:配合|参加|参与|协助))?(?=[，。；]|$)",
  ),
  read: (match, sentence, reading) => {
    const span = groupSpan(match, "task");
    const setter = setterOf(reading, sentence);
    if (!span || setter === null || !/工作|任务|事宜|事项|实施|建设|管理|服务|组织|落实/.test(match.groups?.task ?? ""))
      return [];
    const [from, until] = [sentence.folded.at(span[0]), sentence.folded.at(span[1])];
    const provision: EntityReference = {
      label: "Provision",
      kind: "TASK",
      text: reading.article.text.slice(from, until),
    };
    const end = sentence.folded.at(match.index + match[0].length);
    const leads = /牵头/.test(match.groups?.role ?? "");
    return [
      { subject: setter, predicate: "SETS", object: provision, start: from, end },
      ...actorsOf(mentionsIn(match, "who", sentence)).map((actor, i) =>
        answer(toReference(actor), leads && i === 0 ? "LEAD" : "RESPONSIBLE", provision, from, end),
      ),
      ...actorsOf(mentionsIn(match, "helpers", sentence)).map((actor) =>
        answer(toReference(actor), "SUPPORT", provision, from, end),
      ),
    ];
  },
};

export const taskPatterns: readonly Pattern[] = [stated, assigned, enumerated, entrusted];
