import type { OfficialDocument, Words } from "../model/official-document.ts";
import { findBodies, type NameReading } from "./reading/find-bodies.ts";
import type { BodyMention } from "./reading/mention.ts";
import { toPlainText } from "./reading/plain-text.ts";

const nobody = { aliases: new Map<string, string>(), endingIn: () => null, mechanism: () => null, add: () => {} };

/**
 * Who issued a 公文, lead issuer first: the bodies that its heading names, else those that sign it. A signature that
 * names the bodies of the heading more fully wins.
 */
export function readIssuers(document: OfficialDocument, reading: NameReading): BodyMention[] {
  const heading = document.headIssuers ? bodiesIn(document.headIssuers, reading) : [];
  const signed = document.signatures.flatMap((words) => bodiesIn(words, reading));
  if (heading.length === 0) return unique(signed);
  return unique(
    signed.length > heading.length && heading.every(({ name }) => signed.some((other) => other.name === name))
      ? signed
      : heading,
  );
}

function bodiesIn(words: Words, reading: NameReading): BodyMention[] {
  const plain = toPlainText(words.text);
  return findBodies(plain, (index) => index, reading, nobody)
    .filter((mention): mention is BodyMention => mention.kind === "body")
    .map((mention) => ({
      ...mention,
      start: mention.start + Math.max(0, words.start),
      end: mention.end + Math.max(0, words.start),
    }));
}

function unique(bodies: readonly BodyMention[]): BodyMention[] {
  return bodies.filter((body, i) => bodies.findIndex(({ name }) => name === body.name) === i);
}
