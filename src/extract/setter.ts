import type { EntityReference } from "../model/claim.ts";
import { documentAt } from "./main-document.ts";
import type { DocumentMention, Mention } from "./reading/mention.ts";
import type { Reading, ReadSentence } from "./reading/read-article.ts";
import { toReference } from "./reference.ts";

/** Who lays it down: the document that the text is, the latest that it named before `offset` of the text, else who speaks. */
export function setterOf(reading: Reading, sentence: ReadSentence, offset = sentence.end): EntityReference | null {
  const main = documentAt(reading, sentence.start);
  if (main) return main;
  const isTitled = (mention: Mention): mention is DocumentMention => mention.kind === "document" && mention.titled;
  const here = sentence.mentions.filter(isTitled);
  const nearest = here.findLast(({ end }) => end <= offset) ?? here.at(-1);
  if (nearest) return toReference(nearest);
  const document = reading.sentences
    .slice(Math.max(0, sentence.index - 40), sentence.index)
    .flatMap(({ mentions }) => mentions)
    .findLast(isTitled);
  return document ? toReference(document) : speakerOf(reading, sentence);
}

const wholeProvince = /(?<!面向|来自)全省/; // 报告显示，全省共有……: more than the city that the text is about

/** The first body or place that the sentence names, else the place that the text is about; its province where 全省 is spoken of. */
export function speakerOf(reading: Reading, sentence: ReadSentence): EntityReference | null {
  const actor = sentence.mentions.find((mention) => mention.kind === "body" || mention.kind === "region");
  if (actor && (actor.kind === "body" || actor.kind === "region")) return toReference(actor);
  const { naming, place } = reading;
  if (place === null) return null;
  const province = wholeProvince.test(sentence.folded.text)
    ? naming.lineage(place).find((code) => code.endsWith("0000"))
    : undefined;
  return { label: "Region", name: naming.regionName(province ?? place) };
}
