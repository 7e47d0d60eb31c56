import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { DocumentMention } from "../reading/mention.ts";
import { mentionsIn, toReference } from "../reference.ts";

const named: SentencePattern = {
  name: "interpretation-titled",
  version: "1",
  sample: "某省司法厅发布《〈某省养老条例〉解读》。",
  confidence: 0.9,
  word: /\ue002/,
  form: compile("{document}"),
  read: (match, sentence): Draft[] => {
    const document = sentence.folded.mentionAt(match.index) as DocumentMention;
    const inner = /^(?:关于)?〈(?<title>[^〈〉]{4,80})〉(?:的)?(?:政策|有关问题的?)?(?:解读|解读材料|释义|说明)$/.exec(
      document.name,
    )?.groups?.title;
    if (inner === undefined || document.anaphoric) return [];
    return [
      {
        subject: toReference(document),
        predicate: "INTERPRETS",
        object: { label: "Document", name: inner },
        start: document.start,
        end: document.end,
      },
    ];
  },
};

const published: SentencePattern = {
  name: "interpretation-published",
  version: "1",
  sample: "某省司法厅同步发布《某省养老条例》政策解读。",
  confidence: 0.8,
  word: /解读/,
  form: compile(
    "(?:发布|公布|推出|刊发)(?:了)?(?<document>{document})(?:的)?(?<what>(?:政策|图文|文字)?解读)(?=[，。；]|$)",
  ),
  read: (match, sentence): Draft[] => {
    const [document] = mentionsIn(match, "document", sentence) as DocumentMention[];
    if (!document) return [];
    return [
      {
        subject: { label: "Document", name: `《${document.name}》${match.groups?.what}`, title: null, type: "解读" },
        predicate: "INTERPRETS",
        object: toReference(document),
        start: sentence.folded.at(match.index),
        end: sentence.folded.at(match.index + match[0].length),
      },
    ];
  },
};

/** Documents that explain others; people who explain them are no document. */
export const interpretsPatterns: readonly Pattern[] = [named, published];
