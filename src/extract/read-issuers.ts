import type { OfficialDocument, Words } from "../model/official-document.ts";
import { findBodies, type NameReading } from "./reading/find-bodies.ts";
import type { BodyMention } from "./reading/mention.ts";
import { toPlainText } from "./reading/plain-text.ts";

const nobody = { aliases: new Map<string, string>(), endingIn: () => null, mechanism: () => null, add: () => {} };

/**
 * Who issued a 公文, lead issuer first: the bodies that its heading names, else those that sign it, else those of its
 * letterhead, else whom the page of a site names. A signature that names the bodies of the heading more fully wins, and
 * over a signature of several a letterhead of as many, which spells them out.
 */
export function readIssuers(document: OfficialDocument, reading: NameReading): BodyMention[] {
  const heading = document.headIssuers ? bodiesIn(document.headIssuers, reading) : [];
  const signed = unique(document.signatures.flatMap((words) => signing(words, reading)));
  if (heading.length > 0)
    return unique(
      signed.length > heading.length && heading.every(({ name }) => signed.some((other) => other.name === name))
        ? signed
        : heading,
    );
  const letterhead = unique(document.letterhead.flatMap((words) => signing(words, reading)));
  if (signed.length === 0)
    return letterhead.length > 0 || !document.pageIssuers
      ? letterhead
      : unique(bodiesIn(document.pageIssuers, reading));
  const isSpelledOut = signed.length > 1 && letterhead.length === signed.length && !letterhead.some(({ open }) => open);
  return isSpelledOut ? letterhead : signed;
}

/** The bodies of a name that signs; a name nobody knows stays as printed. */
function signing(words: Words, reading: NameReading): BodyMention[] {
  const bodies = bodiesIn(words, reading);
  if (bodies.length > 0) return bodies;
  const { text, start, end } = words;
  return [{ kind: "body", start, end, name: text, mention: text, open: true, prefix: "" }];
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
