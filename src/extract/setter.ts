import type { EntityReference } from "../model/claim.ts";
import { documentAt } from "./main-document.ts";
import type { DocumentMention } from "./reading/mention.ts";
import type { Reading, ReadSentence } from "./reading/read-article.ts";
import { toReference } from "./reference.ts";

/** Who lays it down: the document that the text is, the latest that it named, else who speaks. */
export function setterOf(reading: Reading, sentence: ReadSentence): EntityReference | null {
  const main = documentAt(reading, sentence.start);
  if (main) return main;
  const before = reading.sentences
    .slice(Math.max(0, sentence.index - 40), sentence.index + 1)
    .flatMap(({ mentions }) => mentions);
  const document = before.findLast(
    (mention): mention is DocumentMention =>
      mention.kind === "document" && mention.titled && mention.start < sentence.end,
  );
  return document ? toReference(document) : speakerOf(reading, sentence);
}

/** The first body or place that the sentence names, else the place that the text is about. */
export function speakerOf(reading: Reading, sentence: ReadSentence): EntityReference | null {
  const actor = sentence.mentions.find((mention) => mention.kind === "body" || mention.kind === "region");
  if (actor && (actor.kind === "body" || actor.kind === "region")) return toReference(actor);
  return reading.place === null ? null : { label: "Region", name: reading.naming.regionName(reading.place) };
}
