import type { EntityReference } from "../model/claim.ts";
import { documentAt } from "./main-document.ts";
import { documentTypes } from "./reading/find-documents.ts";
import { signs } from "./reading/fold.ts";
import type { BodyMention, DocumentMention, Mention, RegionMention } from "./reading/mention.ts";
import { once } from "./reading/once.ts";
import type { Reading, ReadSentence } from "./reading/read-article.ts";
import { toReference } from "./reference.ts";

/** Who lays it down: the document that the text is, the latest that it named before `offset` of the text, else who speaks. */
export function setterOf(reading: Reading, sentence: ReadSentence, offset = sentence.end): EntityReference | null {
  const main = documentAt(reading, sentence.start);
  if (main) return main;
  const here = spokenDocuments(sentence);
  const nearest = here.findLast(({ end }) => end <= offset) ?? here.at(-1);
  if (nearest) return toReference(nearest);
  const kind = bareKind.exec(sentence.folded.text)?.groups?.kind;
  let fallback: DocumentMention | null = null;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 40); i--) {
    const before = reading.sentences[i] as ReadSentence;
    const latest = spokenDocuments(before).findLast(({ type }) => kind === undefined || type.endsWith(kind));
    if (latest) return toReference(latest);
    fallback ??= spokenDocuments(before).at(-1) ?? null;
    if (fallback === null && before.paragraph === sentence.paragraph && nextStep.test(before.folded.text))
      return speakerOf(reading, before);
  }
  return fallback ? toReference(fallback) : speakerOf(reading, sentence);
}

/** 规划提出，……: the document by its kind alone. */
const bareKind = new RegExp(
  `^(?:该|此)?(?<kind>${documentTypes})(?:还|中|同时|并)?(?:提出|明确|要求|规定|指出|强调|确定)`,
);
const nextStep = /^(?:下一步|接下来|下阶段|下一阶段)/; // 下一步，省数据局将……: no longer the document's words
/** 为贯彻《某意见》, 是《某纲要》的专项规划, 原《某办法》同时废止: named beside what the text is about. */
const asideBefore = new RegExp(`(?:贯彻|落实|是|原|废止)(?:了|好)?(?:${signs.document}[、和及与]?){0,5}$`);
const asideBehind = new RegExp(
  `^(?:（[^（）]{0,30}）)?(?:[、和及与]?${signs.document}(?:（[^（）]{0,30}）)?){0,8}(?:等(?:\\d{0,3}[个份件项])?)?(?:文件|规定|精神)?(?:制定|编制|起草|的(?:专项|配套|组成|重要组成)|同时废止|同步废止)`,
);

/** The titled documents of a sentence that speak for themselves. */
const spokenDocuments: (sentence: ReadSentence) => readonly DocumentMention[] = once(findSpoken);

function findSpoken({ folded, mentions }: ReadSentence): DocumentMention[] {
  const titled = mentions.filter(
    (mention): mention is DocumentMention => mention.kind === "document" && mention.titled,
  );
  if (titled.length === 0) return titled;
  const asides = new Set<Mention>();
  for (let at = folded.text.indexOf(signs.document); at >= 0; at = folded.text.indexOf(signs.document, at + 1)) {
    const mention = folded.mentionAt(at);
    if (
      mention !== null &&
      (asideBefore.test(folded.text.slice(Math.max(0, at - 16), at)) ||
        asideBehind.test(folded.text.slice(at + 1, at + 160)))
    )
      asides.add(mention);
  }
  return titled.filter((mention) => !asides.has(mention));
}

const wholeProvince = /(?<!面向|来自)全省/; // 报告显示，全省共有……: more than the city that the text is about

/** The first body or place that the sentence names before `offset` of the text, else the place that the text is about; its province where 全省 is spoken of. */
export function speakerOf(reading: Reading, sentence: ReadSentence, offset = sentence.end): EntityReference | null {
  const actor = sentence.mentions.find(
    (mention): mention is BodyMention | RegionMention =>
      (mention.kind === "body" || mention.kind === "region") && !reading.text.startsWith("其中", mention.start - 2),
  );
  if (actor && actor.start < offset) return toReference(actor);
  const { naming, place } = reading;
  if (place === null) return null;
  const province = wholeProvince.test(sentence.folded.text)
    ? naming.lineage(place).find((code) => code.endsWith("0000"))
    : undefined;
  return { label: "Region", name: naming.regionName(province ?? place) };
}
