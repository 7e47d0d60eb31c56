import { documentAt, mainDocument } from "../main-document.ts";
import type { ArticlePattern, Draft, Pattern, SentencePattern } from "../pattern.ts";
import { compile } from "../pattern.ts";
import type { DocumentMention } from "../reading/mention.ts";
import type { ReadSentence } from "../reading/read-article.ts";
import { mentionsIn, toReference } from "../reference.ts";
import { sameTitle } from "../same-title.ts";

const planned =
  /(?:制定|出台|编制|起草|印发|研究|发布|完善|拟订|拟定|形成|填写|填报|签订|提交|出具|提供|办理|领取|核发|取得|持有|申领|换发|颁发|发放|公布|转发|开展|举办|创建|附)(?:了|并印发|并实施|出台|一批|全省|全市|本市|我市|我省|统一的|好|\ue001)?$/;
const form = /(?:表|证|证书|登记证|许可证|执照|申请书|承诺书|告知书|通知书|决定书|意见书|协议书|合同|报告书|票|照)$/;

/** How the words around a title tell what one document does to the other. */
function relationOf(before: string, after: string): "BASED_ON" | "IMPLEMENTS" | "AMENDS" | "REPEALS" | "CITES" {
  if (
    /^(?:（[^（）]{0,40}）)?(?:[、和及]?\ue002(?:（[^（）]{0,40}）)?){0,20}(?:同时|即行|予以|自即日起|相应)?(?:废止|停止执行|失效)/.test(
      after,
    )
  )
    return "REPEALS";
  if (/(?:废止|代替|替代)(?:的)?$/.test(before)) return "REPEALS";
  if (/(?:修改|修订|修正)(?:后的|的)?$/.test(before)) return "AMENDS";
  if (/(?:根据|依据|依照|按照|遵照|参照|对照|结合)[^，。；]{0,24}$/.test(before)) return "BASED_ON";
  if (/(?:贯彻|落实|执行|实施|贯彻落实)[^，。；]{0,40}$/.test(before)) return "IMPLEMENTS";
  return "CITES";
}

const inDocument: ArticlePattern = {
  name: "cited-in-document",
  version: "2",
  sample: "根据《中华人民共和国消防法》，结合我市实际，制定本办法。",
  confidence: 0.9,
  readAll(reading) {
    const main = mainDocument(reading);
    if (!main || !reading.article.document) return [];
    const { title, issued, attachments } = reading.article.document;
    const own = (name: string) =>
      sameTitle(name, main.name) ||
      sameTitle(name, title.text) ||
      (issued !== null && sameTitle(name, issued)) ||
      attachments.some(({ text }) => sameTitle(text, name));
    const inHeading = (mention: DocumentMention) => mention.start >= title.start && mention.end <= title.end;
    const drafts: Draft[] = [];
    for (const sentence of reading.sentences) {
      const subject = documentAt(reading, sentence.start) ?? main;
      for (const cited of documentsOf(sentence)) {
        const { mention, before, after } = cited;
        if (
          mention.anaphoric ||
          sameTitle(mention.name, subject.name) ||
          mention.number === reading.article.document.number?.text ||
          own(mention.name) ||
          inHeading(mention) ||
          planned.test(before) ||
          form.test(mention.name)
        )
          continue;
        if (mention.number !== null && !mention.titled && reading.text[sentence.start] === "（") continue; // （某令第6号公布）
        if (reading.article.document.forwards && /已经|现转发/.test(after)) continue;
        drafts.push({
          subject,
          predicate: relationOf(before, after),
          object: toReference(mention),
          ...quoteOf(sentence, cited),
        });
      }
    }
    return drafts;
  },
};

const inNews: SentencePattern = {
  name: "cited-by-document",
  version: "2",
  sample: "《某省实施意见》明确，列入《某省首台套目录》的产品优先采购。",
  confidence: 0.85,
  form: compile(
    "(?:^[^，。；：]{0,8}|，)(?<subject>{document})[^，。；：{document}]{0,12}(?:规定|是(?:为)?(?=[^，。；]{0,10}(?:贯彻|落实))|提出|明确|要求|强调|指出|依据|根据|贯彻|参照|参考|适用|按照|落实|废止|修订(?!后|的)|修改(?!后|的)|代替)|(?:印发|出台|发布|制定)(?:了)?(?<issued>{document})，(?:深入|全面|认真)?(?:贯彻|落实)",
  ),
  read: (match, sentence, reading) => {
    if (reading.article.document !== null) return [];
    const [subject] = mentionsIn(match, match.groups?.issued ? "issued" : "subject", sentence) as DocumentMention[];
    if (!subject) return [];
    return documentsOf(sentence).flatMap((cited) => {
      const { mention, before, after } = cited;
      return mention.start <= subject.start ||
        mention.anaphoric ||
        mention.name === subject.name ||
        planned.test(before) ||
        form.test(mention.name)
        ? []
        : [
            {
              subject: toReference(subject),
              predicate: relationOf(before, after),
              object: toReference(mention),
              start: subject.start,
              end: mention.end,
            },
          ];
    });
  },
};

type Cited = {
  readonly mention: DocumentMention;
  readonly index: number;
  readonly before: string;
  readonly after: string;
};

function documentsOf(sentence: ReadSentence): Cited[] {
  const { text } = sentence.folded;
  const found: Cited[] = [];
  for (let i = 0; i < text.length; i++) {
    const mention = sentence.folded.mentionAt(i);
    if (mention?.kind === "document")
      found.push({ mention, index: i, before: text.slice(Math.max(0, i - 60), i), after: text.slice(i + 1, i + 60) });
  }
  return found;
}

/** The clause from its verb to the title. */
function quoteOf(sentence: ReadSentence, { mention, index }: Cited): { start: number; end: number } {
  const { text, at } = sentence.folded;
  const first = Math.max(0, index - 200);
  const before = text.slice(first, index);
  const from = first + Math.max(before.lastIndexOf("，"), before.lastIndexOf("；"), before.lastIndexOf("：")) + 1;
  return { start: at(from), end: mention.end };
}

const basis: SentencePattern = {
  name: "based-on-in-news",
  version: "1",
  sample: "根据《某省条例》，市住建局制定了《某市实施办法》。",
  confidence: 0.9,
  word: /根据|依据|依照|按照|贯彻|落实|推动/,
  form: compile(
    "(?:根据|依据|依照|按照|贯彻|落实|贯彻落实|推动(?={document}(?:落地|落实|实施)))(?:了)?[^，。；{document}]{0,12}(?<basis>{document}(?:（[^（）]{0,30}）)?(?:[、和及与]{document}(?:（[^（）]{0,30}）)?){0,6})[^。；{document}]{0,40}(?:制定|印发|出台|编制|起草|发布|形成)(?:了|并印发了?|印发了?)?[^，。；{document}]{0,8}(?<made>{document})",
  ),
  read: (match, sentence, reading) => {
    const [made] = mentionsIn(match, "made", sentence) as DocumentMention[];
    if (reading.article.document !== null || !made) return [];
    const predicate = /^(?:贯彻|落实|推动)/.test(match[0]) ? "IMPLEMENTS" : "BASED_ON";
    const span = { start: sentence.folded.at(match.index), end: sentence.folded.at(match.index + match[0].length) };
    return mentionsIn(match, "basis", sentence).flatMap((mention) =>
      mention.kind === "document" && mention.name !== made.name
        ? [{ subject: toReference(made), predicate, object: toReference(mention), ...span }]
        : [],
    );
  },
};

const repealed: SentencePattern = {
  name: "repealed-in-news",
  version: "2",
  sample: "《新办法》自发布之日起施行，《某市旧办法》同时废止。",
  confidence: 0.9,
  word: /废止|停止执行|失效/,
  form: compile("(?<old>{document})(?:（[^（）]{0,40}）)?(?:同时|即行|相应|予以|随之)(?:废止|停止执行|失效)"),
  read: (match, sentence, reading) => {
    const [old] = mentionsIn(match, "old", sentence) as DocumentMention[];
    if (reading.article.document !== null || !old) return [];
    const [first] = sentence.mentions; // 《办法》根据《某法》制定……，《旧办法》同时废止: the first one speaks
    const newer =
      first?.kind === "document" && first.start - sentence.start < 4 && first.name !== old.name
        ? first
        : reading.documents.findLast(({ start, name }) => start < old.start && name !== old.name);
    if (!newer) return [];
    return [
      {
        subject: toReference(newer),
        predicate: "REPEALS",
        object: toReference(old),
        start: sentence.start,
        end: sentence.folded.at(match.index + match[0].length),
      },
    ];
  },
};

/** 关于废止《甲》等规章的决定 does so by its very heading. */
const inHeading: ArticlePattern = {
  name: "cited-in-heading",
  version: "1",
  sample: "某市人民政府关于废止《某市拆迁办法》的决定",
  confidence: 0.9,
  readAll(reading) {
    const main = mainDocument(reading);
    const title = reading.article.document?.title;
    if (!main || !title || title.start < 0) return [];
    return [...title.text.matchAll(/(?<verb>废止|修改|修订)(?<names>(?:[、和]?[《〈][^《》〈〉]{3,60}[》〉])+)/gu)]
      .flatMap(({ groups }) =>
        [...(groups?.names ?? "").matchAll(/[《〈](?<name>[^《》〈〉]{3,60})[》〉]/gu)].map((cited) => ({
          subject: main,
          predicate: groups?.verb === "废止" ? ("REPEALS" as const) : ("AMENDS" as const),
          object: { label: "Document" as const, name: cited.groups?.name ?? "" },
          start: title.start,
          end: title.end,
        })),
      )
      .filter(({ object }) => !reading.documents.some(({ name, start }) => name === object.name && start >= title.end));
  },
};

const accompanying: SentencePattern = {
  name: "accompanying-in-news",
  version: "1",
  sample: "市财政局随后印发配套文件《某市补贴资金管理细则》。",
  confidence: 0.85,
  word: /配套/,
  form: compile(
    "(?:配套(?:的)?(?:文件|政策|措施|细则|办法|方案|制度|实施细则|政策文件)?(?:——|：)?(?<part>{documents})|(?<parts>{documents})等[\\d一二三四五六七八九十两多余]{0,4}[个项份]?配套(?:文件|政策|措施|细则|办法|制度))",
  ),
  read: (match, sentence, reading) => {
    const parts = [...mentionsIn(match, "part", sentence), ...mentionsIn(match, "parts", sentence)].filter(
      (mention): mention is DocumentMention => mention.kind === "document" && !mention.anaphoric,
    );
    const [first] = parts;
    const main = first && reading.documents.findLast(({ start, name }) => start < first.start && name !== first.name);
    if (reading.article.document !== null || !main) return [];
    return parts.map((part) => ({
      subject: toReference(part),
      predicate: "ACCOMPANIES" as const,
      object: toReference(main),
      start: sentence.folded.at(match.index),
      end: part.end,
    }));
  },
};

export const citesPatterns: readonly Pattern[] = [inDocument, inHeading, inNews, basis, repealed, accompanying];
