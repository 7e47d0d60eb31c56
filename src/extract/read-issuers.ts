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
  const bodiesOf = (names: readonly Words[]) => unique(names.flatMap((words) => signing(words, reading)));
  const isNamed = document.headIssuers.some((words) => bodiesIn(words, reading).length > 0);
  const heading = isNamed ? bodiesOf(document.headIssuers) : [];
  const signed = bodiesOf(document.signatures);
  const holds = (bodies: readonly BodyMention[], { name }: BodyMention) => bodies.some((other) => other.name === name);
  if (heading.length > 0) {
    const isFuller = signed.length > heading.length && heading.every((body) => holds(signed, body));
    return isFuller || isBelowSite(heading, signed, holds) ? signed : heading;
  }
  const letterhead = bodiesOf(document.letterhead);
  if (signed.length === 0)
    return letterhead.length > 0 || !document.pageIssuers
      ? letterhead
      : unique(bodiesIn(document.pageIssuers, reading));
  const isSpelledOut =
    signed.length > 1 &&
    letterhead.length === signed.length &&
    signed.some(({ open }) => open) &&
    !letterhead.some(({ open }) => open);
  return isSpelledOut ? letterhead : signed;
}

/**
 * The heading stands below the name of the site (某委 / 某委办公厅关于……): of what seem its bodies only the last sign, and the
 * first is what a signing one belongs to.
 */
function isBelowSite(
  heading: readonly BodyMention[],
  signed: readonly BodyMention[],
  holds: (bodies: readonly BodyMention[], body: BodyMention) => boolean,
): boolean {
  const site = (heading[0]?.name ?? "").replace(/^中华人民共和国/, "");
  return (
    signed.length > 0 &&
    signed.every((body) => holds(heading, body)) &&
    signed.some(({ name }) => name !== site && name.startsWith(site))
  );
}

/** 甲局等五部门: what may stand beside the bodies of a name. */
const beside = /^[、等\d一二三四五六七八九十个部门单位]*$/;

/** The bodies of a name that signs; one of which no body or but a part is known (国家外汇管理局北京外汇管理部) stays whole. */
function signing(words: Words, reading: NameReading): BodyMention[] {
  const { text, start, end } = words;
  const { name, shown } = reading.naming.institution(text, reading);
  const bodies = bodiesIn(words, reading);
  const rest = bodies.reduce((left, { mention }) => left.replace(mention, ""), toPlainText(text));
  // A name that is known as a whole may hold others (中国银行保险监督管理委员会湖北监管局).
  if (bodies.length > 0 && beside.test(rest) && !(name !== null && bodies.length > 1)) return bodies;
  return [{ kind: "body", start, end, name: shown, mention: text, open: name === null, prefix: "" }];
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
