import { mainDocument } from "../main-document.ts";
import type { ArticlePattern, Draft } from "../pattern.ts";
import { readIssuers } from "../read-issuers.ts";
import { toReference } from "../reference.ts";

/** The heading and the signature of a 公文: who issued it, its number, its day. */
const heading: ArticlePattern = {
  name: "heading-of-document",
  version: "2",
  sample: "某市人民政府关于印发某市消防规划的通知",
  confidence: 0.95,
  readAll(reading) {
    const { article, naming, place } = reading;
    const { document } = article;
    const main = mainDocument(reading);
    if (!document || !main) return [];
    const issuers = readIssuers(document, { naming, place, on: article.publishedOn, sentence: document.title.text });
    const signed = document.signatures[0];
    const last = document.signatures.at(-1);
    const sent = reading.sentences.find(({ folded }) =>
      /现(?:将.{0,60})?(?:印发|转发|下发|通知|批转|予以|公布|发布)/.test(folded.text),
    );
    const quote =
      document.title.start >= 0
        ? document.title
        : sent && last && last.end - sent.start < 400 && last.end > sent.start
          ? { start: sent.start, end: last.end }
          : signed && last
            ? { start: signed.start, end: last.end }
            : (sent ?? null);
    if (!quote) return [];
    const { start, end } = quote;
    const drafts: Draft[] = issuers.map((issuer) => ({
      subject: toReference(issuer),
      predicate: "ISSUED",
      object: main,
      properties: issuers.length > 1 ? { jointly: true } : {},
      start,
      end,
    }));
    if (document.number)
      drafts.push({
        subject: main,
        property: "documentNumber",
        value: document.number.text,
        start: document.number.start,
        end: document.number.end,
      });
    if (document.date)
      drafts.push({
        subject: main,
        property: "issuedOn",
        value: document.date.value,
        start: document.date.start,
        end: document.date.end,
      });
    return drafts;
  },
};

/** 附件：1.名单 */
const attachments: ArticlePattern = {
  name: "attachment-of-document",
  version: "1",
  sample: "附件：某市示范企业名单",
  confidence: 0.9,
  readAll(reading) {
    const main = mainDocument(reading);
    if (!main) return [];
    return (reading.article.document?.attachments ?? [])
      .filter(({ text }) => text.replace(/[《》]/g, "") !== main.name)
      .map(({ text, start, end }) => ({
        subject: {
          label: "Document",
          name: text.replace(/[《》]/g, ""),
          type:
            /(?:名单|目录|清单|表|方案|办法|细则|图|说明|指南|规定|意见|计划|规划|模板|书)$/.exec(
              text.replace(/[《》]/g, ""),
            )?.[0] ?? "附件",
          mainDocument: main.name,
        },
        predicate: "ACCOMPANIES" as const,
        object: main,
        start: lineStart(reading.text, start),
        end,
      }));
  },
};

function lineStart(text: string, at: number): number {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  return at - line < 30 ? line + (text.slice(line).length - text.slice(line).trimStart().length) : at;
}

export const headingPatterns: readonly ArticlePattern[] = [heading, attachments];
