import { documentAt } from "../main-document.ts";
import { mainEventOf } from "../participates/patterns.ts";
import { type ArticlePattern, compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import { documentTypes } from "../reading/find-documents.ts";
import type { DateMention, DocumentMention } from "../reading/mention.ts";
import type { Reading, ReadSentence } from "../reading/read-article.ts";
import { mentionsIn, toReference } from "../reference.ts";

/** The document that a rule on its own validity speaks of: the one named before it, else the 公文 itself. */
function documentSpoken(match: RegExpExecArray, sentence: ReadSentence, reading: Reading) {
  const [named] = mentionsIn(match, "document", sentence) as DocumentMention[];
  return named ? toReference(named) : documentAt(reading, sentence.start);
}

const own = `(?:本|该)(?:${documentTypes})`;

const valid: SentencePattern = {
  name: "valid-until",
  version: "1",
  sample: "本办法自2022年7月1日起施行，有效期至2025年6月30日。",
  confidence: 0.9,
  word: /有效期|有效/,
  form: compile(
    `(?:(?<document>{document})|${own}|^)[^。；{document}]{0,60}?有效期(?:限)?[^，。；{date}]{0,8}?(?:至|到)(?<day>{date})`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const subject = documentSpoken(match, sentence, reading);
    const [day] = mentionsIn(match, "day", sentence) as DateMention[];
    return subject && day?.value
      ? [{ subject, property: "expiresOn", value: day.value, start: sentence.folded.at(match.index), end: day.end }]
      : [];
  },
};

const inForce: SentencePattern = {
  name: "own-force-from",
  version: "1",
  sample: "本办法自2022年7月1日起施行。",
  confidence: 0.9,
  word: /施行|实施|执行/,
  form: compile(
    `${own}(?:[^。；{document}{date}]{0,12}，)?(?:将|已)?(?:自|于|从)(?<day>{date})(?:起)?(?:正式)?(?:施行|实施|执行)`,
  ),
  read: (match, sentence, reading): Draft[] => {
    const main = documentAt(reading, sentence.start);
    const [day] = mentionsIn(match, "day", sentence) as DateMention[];
    return main && day?.value
      ? [
          {
            subject: main,
            property: "effectiveOn",
            value: day.value,
            start: sentence.folded.at(match.index),
            end: sentence.folded.at(match.index + match[0].length),
          },
        ]
      : [];
  },
};

const published: SentencePattern = {
  name: "published-on",
  version: "1",
  sample: "12月1日，某市市场监管局正式发布《经营者合规指南》。",
  confidence: 0.85,
  word: /发布|公布|印发/,
  form: compile(
    "(?<day>{date})(?:上午|下午)?，?{actors}(?:正式|联合|对外|率先|在国内率先|召开[^，。]{2,10}，){0,3}(?<verb>发布|公布|印发)(?:了)?[^，。；：的{document}{body}{region}{person}]{0,14}(?<document>{document})",
  ),
  read: (match, sentence): Draft[] => {
    const [document] = mentionsIn(match, "document", sentence) as DocumentMention[];
    const [day] = mentionsIn(match, "day", sentence) as DateMention[];
    if (!document || !day?.value || /征求意见稿|草案/.test(document.name)) return [];
    return [
      {
        subject: toReference(document),
        property: match.groups?.verb === "印发" ? "issuedOn" : "publishedOn",
        value: day.value,
        start: day.start,
        end: document.end,
      },
    ];
  },
};

/** 5月20日至22日: the second day, of the month of the first; null where the words name none. */
function dayBehind({ value }: DateMention, words: string): { readonly value: string } | null {
  const day = /^(?:至|到|—|-|～)(?<day>\d{1,2})日/.exec(words)?.groups?.day?.padStart(2, "0");
  return day !== undefined && value !== null && value.length === 10 && day > value.slice(8)
    ? { value: value.slice(0, 8) + day }
    : null;
}

/** The day on which the event that an article is about begins, and ends where the text says so. */
const held: ArticlePattern = {
  name: "event-held-on",
  version: "2",
  sample: "9月1日至9月3日，某省新材料大会在某市举行。",
  confidence: 0.85,
  readAll(reading) {
    const event = mainEventOf(reading);
    const sentence = event && reading.sentences.find(({ start, end }) => start <= event.start && event.start < end);
    if (!event || !sentence) return [];
    const days = sentence.mentions.filter(
      (mention): mention is DateMention => mention.kind === "date" && mention.end <= event.start,
    );
    const last = days.at(-1);
    if (!last || event.start - last.end > 80) return [];
    const before = days.at(-2);
    const spans = before !== undefined && /^(?:至|到|—|-|～)$/.test(reading.text.slice(before.end, last.start));
    const first = spans ? before : last;
    const subject = { label: "Initiative" as const, name: event.name, kind: "活动" };
    const end = event.end;
    const lastDay = spans ? last : dayBehind(last, reading.text.slice(last.end, event.start));
    return [
      ...(first.value ? [{ subject, property: "startsOn" as const, value: first.value, start: first.start, end }] : []),
      ...(lastDay?.value
        ? [{ subject, property: "endsOn" as const, value: lastDay.value, start: first.start, end }]
        : []),
    ];
  },
};

/** When documents are put out, hold and end, and when events take place. */
export const datePatterns: readonly Pattern[] = [valid, inForce, published, held];
