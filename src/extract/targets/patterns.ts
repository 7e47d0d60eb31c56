import { type ArticlePattern, compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { DocumentMention } from "../reading/mention.ts";
import { groupSpan, mentionsIn, toReference } from "../reference.ts";
import { audiencesIn } from "./audiences.ts";

const issuerInFront = /^(?:人民政府|政府|省?委|市委|党委|自治区党委|.{0,14}[局厅委办院]关于)/;

/** What a title says of whom or where: 某省中小企业促进条例 is for 某省 and for 中小企业. */
const titled: ArticlePattern = {
  name: "target-in-title",
  version: "1",
  sample: "《某省中小企业促进条例》近日公布。",
  confidence: 0.75,
  readAll: ({ documents, naming, place }) =>
    documents.flatMap((document): Draft[] => {
      const subject = toReference(document);
      const span = { start: document.start, end: document.end };
      const found = naming.regionAt(document.name, 0, place);
      const placed = found && !issuerInFront.test(document.name.slice(found.length)) ? found : null;
      return [
        ...(placed
          ? [
              {
                subject,
                predicate: "TARGETS" as const,
                object: {
                  label: "Region" as const,
                  name: naming.regionName(placed.region.code),
                  mention: document.name.slice(0, placed.length),
                },
                ...span,
              },
            ]
          : []),
        ...audiencesIn(document.name).map((name) => ({
          subject,
          predicate: "TARGETS" as const,
          object: { label: "Audience" as const, name },
          ...span,
        })),
      ];
    }),
};

const said: SentencePattern = {
  name: "target-said",
  version: "1",
  sample: "《某省指南》适用于本省的经营者、行业协会。",
  confidence: 0.85,
  word: /适用于|面向|针对/,
  form: compile("(?<document>{document})[^，。；{document}]{0,8}(?:适用于|面向|针对)(?<whom>[^，。；]{2,60})"),
  read: (match, sentence): Draft[] => {
    const [document] = mentionsIn(match, "document", sentence) as DocumentMention[];
    const span = groupSpan(match, "whom");
    if (!document || !span) return [];
    return audiencesIn(match.groups?.whom ?? "").map((name) => ({
      subject: toReference(document),
      predicate: "TARGETS" as const,
      object: { label: "Audience" as const, name },
      start: document.start,
      end: sentence.folded.at(span[1]),
    }));
  },
};

/** Whom or what a document is for. */
export const targetsPatterns: readonly Pattern[] = [titled, said];
