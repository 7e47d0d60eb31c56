import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import { documentTypes, issuersOfNumber } from "../reading/find-documents.ts";
import type { BodyMention, DocumentMention, RegionMention } from "../reading/mention.ts";
import type { ReadSentence } from "../reading/read-article.ts";
import { actorsOf, groupSpan, mentionsIn, toReference } from "../reference.ts";

const verb =
  "(?:联合|共同|制定|研究|起草|编制|正式|修订)?(?:印发实施|印发|出台|发布实施|发布|下发|公布|颁布|制发|发出|推出|制定|编制|发文|签发|颁发|出版)(?:了|并印发|并发布|并公布|并实施|实施|出台|印发|公布|发布)?";
/** One of the verbs, asked first. */
const issuing = /印发|出台|发布|下发|公布|颁|制发|发出|推出|制定|编制|发文|签发|出版/;
const notDone =
  /(?:拟|将|计划|准备|即将|要|应|拟于|争取|推动|加快|抓紧|负责|组织|尽快|适时|未|没有|尚未|牵头|会|可|需|须|依法|着手|进一步)$/;
/** 发布《某办法》政策解读: what explains a document is put out, not the document. */
const aboutIt = /^(?:的)?(?:政策|图文|文字|权威)?(?:解读|释义|起草说明|宣传片|英文版)/;
const draft = /征求意见稿|送审稿|草案|讨论稿/;

function issue(
  issuers: readonly (BodyMention | RegionMention)[],
  document: DocumentMention,
  start: number,
  end: number,
): Draft[] {
  if (draft.test(document.name)) return [];
  return issuers.map((issuer) => ({
    subject: toReference(issuer),
    predicate: "ISSUED",
    object: toReference(document),
    properties: issuers.length > 1 ? { jointly: true } : {},
    start,
    end,
  }));
}

function readJoint(match: RegExpExecArray, sentence: ReadSentence): Draft[] {
  const { folded } = sentence;
  const actors = actorsOf(mentionsIn(match, "issuers", sentence));
  // 会同江苏省、浙江省人民政府有关部门: those departments are not named
  const unnamed = /(?<!等.{0,4})(?:有关|相关)(?:部门|单位|方面)$/.test(match.groups?.issuers ?? "");
  const documents = mentionsIn(match, "documents", sentence).filter(
    (mention): mention is DocumentMention => mention.kind === "document",
  );
  if (notDone.test(match.groups?.before ?? "") || aboutIt.test(folded.text.slice(match.index + match[0].length)))
    return [];
  const [start, end] = [
    folded.at(groupSpan(match, "issuers")?.[0] ?? match.index),
    folded.at(match.index + match[0].length),
  ];
  const issuers = unnamed ? actors.slice(0, -1).filter(({ kind }) => kind === "body") : actors;
  return documents.flatMap((document) => issue(withoutPlace(issuers), document, start, end));
}

/** 四川省乐山市: the place in front of a body in a list is no issuer of its own. */
function withoutPlace(issuers: readonly (BodyMention | RegionMention)[]): (BodyMention | RegionMention)[] {
  return issuers.filter(
    (issuer, i) =>
      !(issuer.kind === "region" && issuers[i + 1]?.kind === "body" && issuers[i + 1]?.start === issuer.end),
  );
}

const byVerb: SentencePattern = {
  name: "issued-by-verb",
  version: "1",
  sample: "近日，某省教育厅、财政厅联合印发《某省学前教育行动计划》。",
  confidence: 0.95,
  word: issuing,
  form: compile(
    `(?<issuers>{actors})(?<before>{adverbs}(?:以[^，。{document}]{2,12}名义)?(?:拟|将|计划|准备|即将|未|没有|要)?)(?:${verb})(?<between>[^，。；：{document}{body}{region}{person}]{0,14})(?<documents>{documents})`,
  ),
  read: (match, sentence) =>
    /[的对就与和]$|解读|关于|文件精神|落实|按照|根据|依据/.test(match.groups?.between ?? "") &&
    !/的$/.test(match.groups?.between ?? "")
      ? []
      : readJoint(match, sentence),
};

/** What keeps the body before it from being the one that issues: it tells, studies or carries out what others issued. */
const otherwise =
  /^(?:有关|相关)|签署|签订|签约|获悉|了解到|介绍|解读|宣[讲贯]|学习|审议|讨论|研究(?!制定|出台|起草)|根据|依据|按照|依照|参照|对照|结合|贯彻|落实|执行|围绕|针对|关于|参与|参加|出席|配合|支持|推动|指导|要求|邀请|表示|指出|提出|强调|同意|批[准复]|通过|收到|转发|报送|提请|建议|征求|公开征|没有|尚未|拟|计划|准备|即将|争取|着手|正在|正抓紧|加快|抓紧|尽快|适时|将(?!于?[\ue003])|可以|应当|需要|负责|牵头[^，]{0,6}(?:起草|拟)/;

const fromAfar: SentencePattern = {
  name: "issued-behind-clause",
  version: "1",
  sample: "某市紧跟其后，在全国率先制定出台《某市数据条例》。",
  confidence: 0.85,
  word: issuing,
  form: compile(
    `(?:^|[，。；：\\s]|近日|日前|{date}|电 ?)(?<issuers>{actors})(?<gap>[^。；：{document}{body}{region}{person}]{1,40}?)(?:印发|出台|发布|下发|公布|颁布|制发|发出|推出|制定)(?:了|实施|出台|印发|发布|并实施)?(?<between>[^，。；：的对就与和{document}{body}{region}{person}]{0,10})(?<documents>{documents})`,
  ),
  read: (match, sentence) => {
    const gap = match.groups?.gap ?? "";
    return otherwise.test(gap) || (gap.match(/，/g)?.length ?? 0) > 1 ? [] : readJoint(match, sentence);
  },
};

const issuedToo: SentencePattern = {
  name: "issued-too",
  version: "1",
  sample: "某省教育厅印发《某省意见》，并同步出台《某省实施办法》。",
  confidence: 0.85,
  word: /并|同时/,
  form: compile(
    `(?:^|[，。；]|{date}|近日|日前)(?<issuers>{actors})(?:{adverbs})(?:印发|出台|发布|下发|公布)(?:了)?[^，。；{body}{region}{person}]{0,12}{document}，(?:并|同时|还)(?:同步|联合|配套)?(?:印发|出台|发布|下发|公布|制定)(?:了)?(?<between>[^，。；：的{document}{body}{region}{person}]{0,10})(?<documents>{documents})`,
  ),
  read: (match, sentence) => readJoint(match, sentence),
};

const passive: SentencePattern = {
  name: "issued-passive",
  version: "1",
  sample: "《某市停车管理办法》由市公安局、市交通局联合印发。",
  confidence: 0.95,
  word: issuing,
  form: compile(
    `(?<documents>{documents})(?:（[^（）]{0,40}）)?(?:日前|近日|已|正式|经[^，。]{2,16}同意，?|{date}|，){0,3}由(?<issuers>{actors})(?<before>{adverbs})(?:${verb})(?![^，。；]{0,4}起草)`,
  ),
  read: (match, sentence) => {
    const { folded } = sentence;
    const document = mentionsIn(match, "documents", sentence)[0] as DocumentMention;
    return issue(
      withoutPlace(actorsOf(mentionsIn(match, "issuers", sentence))),
      document,
      folded.at(match.index),
      folded.at(match.index + match[0].length),
    );
  },
};

const possessive: SentencePattern = {
  name: "issued-possessive",
  version: "1",
  sample: "按照市财政局《专项资金管理办法》执行。",
  confidence: 0.9,
  form: compile(`(?<issuers>{bodies})(?:制定的|印发的|发布的|出台的|下发的|的)?(?<documents>{documents})`),
  read: (match, sentence) => {
    const { folded } = sentence;
    const before = folded.text.slice(Math.max(0, match.index - 4), match.index);
    const [start, end] = [folded.at(match.index), folded.at(match.index + match[0].length)];
    if (
      /(?:解读|通过|关于|印发)$/.test(
        folded.text.slice(match.index, match.index + match[0].length).replace(/[\ue000-\uf8ff]/g, ""),
      ) ||
      /与$/.test(before)
    )
      return [];
    return mentionsIn(match, "documents", sentence).flatMap((mention) =>
      mention.kind === "document" &&
      !mention.anaphoric &&
      mention.titled &&
      !/(?:申请|登记|报名)?(?:表|证|书)$/.test(mention.name)
        ? issue(withoutPlace(actorsOf(mentionsIn(match, "issuers", sentence))), mention, start, end)
        : [],
    );
  },
};

const inTitle: SentencePattern = {
  name: "issued-in-title",
  version: "1",
  sample: "根据《国务院办公厅关于某项工作的指导意见》（国办发〔2019〕1号）。",
  confidence: 0.9,
  form: compile("{document}"),
  read: (match, sentence, reading) => {
    const mention = sentence.folded.mentionAt(match.index);
    if (mention?.kind !== "document" || mention.anaphoric) return [];
    const heading = reading.article.document?.title;
    if (heading && mention.start >= heading.start && mention.end <= heading.end) return []; // read from its parts
    if (mention.issuers.length > 0) return issue(mention.issuers, mention, mention.start, mention.end);
    if (mention.number === null || !mention.titled) return [];
    const signed = issuersOfNumber(mention.number).map(
      (name): BodyMention => ({
        kind: "body",
        start: mention.start,
        end: mention.end,
        name,
        mention: mention.number as string,
        open: false,
        prefix: "",
      }),
    );
    const numberAt = sentence.folded.text.slice(match.index, match.index + 60).indexOf(mention.number);
    return issue(
      signed,
      mention,
      mention.start,
      numberAt < 0 ? mention.end : sentence.folded.at(match.index + numberAt + mention.number.length),
    );
  },
};

const untitled: SentencePattern = {
  name: "issued-untitled",
  version: "1",
  sample: "日前，某省卫健委发出通知，要求各地做好准备。",
  confidence: 0.8,
  word: issuing,
  form: compile(
    `(?<issuers>{actors})(?<before>{adverbs}(?:拟|将|计划|准备|即将|未)?)(?:印发|出台|发布|下发|公布|颁布|发出|推出|印发实施)了?(?<object>(?<words>[^，。；：、的{document}{person}]{0,24}?(?:${documentTypes.replace("|政策|法", "").replace("协议|合同|备忘录|", "")}|新规|新政|地方标准))(?=[，。；：]|$|明确|提出|规定|要求|\\s))`,
  ),
  read: (match, sentence, reading) => {
    const { folded } = sentence;
    const span = groupSpan(match, "object");
    if (!span || notDone.test(match.groups?.before ?? "")) return [];
    const [from, to] = [folded.at(span[0]), folded.at(span[1])];
    const words = reading.text
      .slice(from, to)
      .replace(/^(?:全国首个|国内首个|全省首个|首个|首部|一系列|多项|新的|相关|有关|了)/, "");
    if (/^(?:\d|[一二三四五六七八九十两])/.test(words) && !/^\d{4}年/.test(words)) return [];
    const type = /(?:地方标准|新规|新政|[\u4e00-\u9fa5]{2})$/.exec(words)?.[0] ?? words;
    const titled = words.length > 8;
    const document: DocumentMention = {
      kind: "document",
      start: from,
      end: to,
      name: words,
      mention: words,
      titled,
      type,
      number: null,
      issuers: [],
      anaphoric: false,
    };
    return issue(withoutPlace(actorsOf(mentionsIn(match, "issuers", sentence))), document, folded.at(match.index), to);
  },
};

/** Every way in which a text says that a body put out a document. */
export const issuedPatterns: readonly Pattern[] = [byVerb, fromAfar, issuedToo, passive, possessive, inTitle, untitled];

export function isDraft(name: string): boolean {
  return draft.test(name);
}
