import { compile, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention } from "../reading/mention.ts";
import { firstBody, groupSpan, lastBody, mentionsIn, toReference } from "../reference.ts";

const office: SentencePattern = {
  name: "office-set-at",
  version: "1",
  sample: "领导小组办公室设在市农业农村局。",
  confidence: 0.95,
  word: /设在|设于|挂靠|依托/,
  form: compile("(?:(?<office>{body})(?:暂)?，?|，)(?:设在|设于|挂靠在?|挂靠于|依托)(?<host>{body})"),
  read: (match, sentence) => {
    const hosted = match[0].startsWith("，")
      ? firstBody(sentence, sentence.folded.at(match.index))
      : (mentionsIn(match, "office", sentence)[0] as BodyMention);
    const [host] = mentionsIn(match, "host", sentence) as BodyMention[];
    if (
      !hosted ||
      !host ||
      hosted.start >= host.start ||
      hosted.name === host.name ||
      (match[0].startsWith("，") && !/(?:室|处|院|中心|基地|联盟|学院|平台|组|所)$/.test(hosted.name)) ||
      (match[0].includes("依托") && !/(?:办公室|中心|实验室|院|基地)$/.test(hosted.name))
    )
      return [];
    return [
      {
        subject: toReference(hosted),
        predicate: "HOSTED_BY",
        object: toReference(host),
        start: hosted.start,
        end: host.end,
      },
    ];
  },
};

const under: SentencePattern = {
  name: "set-under",
  version: "2",
  sample: "研究院由市教育局主管，下设办公室。",
  confidence: 0.9,
  word: /设/,
  form: compile("(?:(?<whole>{body})(?:下设|内设|设立|下辖|设)|，(?:下设|内设))(?<part>{body})"),
  read: (match, sentence) => {
    const [part] = mentionsIn(match, "part", sentence) as BodyMention[];
    const [named] = mentionsIn(match, "whole", sentence) as BodyMention[];
    const whole = named ?? firstBody(sentence, sentence.folded.at(match.index));
    if (!named && whole && !part?.name.startsWith(whole.name)) return [];
    if (!whole || !part || whole.name === part.name) return [];
    return [
      {
        subject: toReference(part),
        predicate: "PART_OF",
        object: toReference(whole),
        start: whole.start,
        end: part.end,
      },
    ];
  },
};

const officeOf: SentencePattern = {
  name: "office-of-mechanism",
  version: "1",
  sample: "筹备工作领导小组办公室设在市体育局。",
  confidence: 0.85,
  word: /设|挂靠/,
  form: compile("(?<office>{body})(?:暂)?(?:设在|设于|挂靠)"),
  read: (match, sentence, reading) => {
    const [part] = mentionsIn(match, "office", sentence) as BodyMention[];
    const whole = /^(.*(?:领导小组|工作组|联席会议|指挥部|专班|委员会|协调小组))办公室$/.exec(part?.name ?? "")?.[1];
    if (!part || whole === undefined) return [];
    if (!reading.bodies.has(whole)) return [];
    return [
      {
        subject: toReference(part),
        predicate: "PART_OF",
        object: { label: "Institution", name: whole },
        start: part.start,
        end: part.end,
      },
    ];
  },
};

const attachedTo: SentencePattern = {
  name: "attached-to",
  version: "2",
  sample: "研究中心隶属于某大学。",
  confidence: 0.9,
  word: /属/,
  form: compile("(?:(?<part>{body})(?:系|是|为)?|，(?:现)?)(?:隶属于?|附属于|从属于|直属于)(?<whole>{body})"),
  read: (match, sentence) => {
    const [whole] = mentionsIn(match, "whole", sentence) as BodyMention[];
    const part = match[0].startsWith("，")
      ? firstBody(sentence, sentence.folded.at(match.index))
      : (mentionsIn(match, "part", sentence)[0] as BodyMention);
    return whole && part && part.start < whole.start
      ? [
          {
            subject: toReference(part),
            predicate: "PART_OF",
            object: toReference(whole),
            start: part.start,
            end: whole.end,
          },
        ]
      : [];
  },
};

/** 专班下设综合协调组、要素保障组: parts that are named by their task alone. */
const groupsUnder: SentencePattern = {
  name: "groups-set-under",
  version: "1",
  sample: "工作专班下设综合协调组、要素保障组、督查考核组。",
  confidence: 0.85,
  word: /设/,
  form: compile(
    "(?<whole>{body})(?:下设|内设)(?:了)?(?<parts>[\\u4e00-\\u9fa5]{2,10}[组部室处科](?:[、和及][\\u4e00-\\u9fa5]{2,10}[组部室处科]){0,20})(?:等)?(?=[，。；]|[一二三四五六七八九十\\d]{1,3}个)",
  ),
  read: (match, sentence, reading) => {
    const [whole] = mentionsIn(match, "whole", sentence) as BodyMention[];
    const span = groupSpan(match, "parts");
    if (!whole || !span) return [];
    const [start, end] = [whole.start, sentence.folded.at(span[1])];
    return reading.article.text
      .slice(sentence.folded.at(span[0]), end)
      .split(/[、和及]/)
      .map((name) => ({
        subject: { label: "Institution" as const, name },
        predicate: "PART_OF" as const,
        object: toReference(whole),
        start,
        end,
      }));
  },
};

/** The part that a name itself tells: 某大学附属某医院, 某医院感染科. */
const inName: SentencePattern = {
  name: "part-in-name",
  version: "1",
  sample: "某大学附属第一医院心内科",
  confidence: 0.8,
  form: compile("[{body}{person}]"),
  read: (match, sentence) => {
    const mention = sentence.folded.mentionAt(match.index);
    const body = mention?.kind === "body" ? mention : mention?.kind === "person" ? mention.posts[0]?.body : undefined;
    const parts = /^(?<whole>.{2,20}大学)(?<part>附属.{2,20}医院|.{2,8}医学院)(?<ward>.{1,8}科)?$/.exec(
      body?.name ?? "",
    )?.groups;
    if (!body || !mention || !parts || !body.mention.includes("大学")) return [];
    const span = { start: mention.start, end: mention.end };
    const institution = (name: string) => ({ label: "Institution" as const, name });
    const inner = `${parts.whole}${parts.part}`;
    return [
      ...(parts.ward
        ? [
            {
              subject: institution(`${inner}${parts.ward}`),
              predicate: "PART_OF" as const,
              object: institution(inner),
              ...span,
            },
          ]
        : []),
      {
        subject: institution(inner),
        predicate: "PART_OF" as const,
        object: institution(parts.whole as string),
        ...span,
      },
    ];
  },
};

const unitOf: SentencePattern = {
  name: "unit-of",
  version: "1",
  sample: "某大学海洋学院近日成立，为某大学二级学院。",
  confidence: 0.85,
  word: /二级|直属|下属|所属|内设/,
  form: compile(
    "[，{body}](?:现)?(?:系|是|为)(?<whole>{body})的?(?:二级|直属|下属|所属|内设)(?:学院|单位|机构|事业单位|部门)(?=[，。；]|$)",
  ),
  read: (match, sentence) => {
    const [whole] = mentionsIn(match, "whole", sentence) as BodyMention[];
    const part = whole && lastBody(sentence, whole.start);
    return part && part.name !== whole.name
      ? [
          {
            subject: toReference(part),
            predicate: "PART_OF",
            object: toReference(whole),
            start: part.start,
            end: sentence.folded.at(match.index + match[0].length),
          },
        ]
      : [];
  },
};

export const mechanismPatterns: readonly Pattern[] = [office, under, officeOf, groupsUnder, attachedTo, unitOf, inName];
