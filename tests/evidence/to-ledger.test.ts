import { describe, expect, it } from "vitest";
import { toLedger } from "../../src/evidence/to-ledger.ts";
import { splitSentences } from "../../src/source/split-sentences.ts";

const text = "某市印发方案。该市设专班。会议强调要落实。某市印发方案。";
const read = { text, sentences: splitSentences(text), quoted: [], refusals: [], open: [] };
const nothing = { code: null, message: null };

describe("toLedger", () => {
  it("lists the sentences into which no quotation reaches, in whatever order the quotations come", () => {
    const quoted = [
      { start: 15, end: 19 },
      { start: 2, end: 9 },
    ];
    expect(toLedger({ ...read, quoted })).toEqual({
      sentences: 4,
      entries: [{ kind: "UNREAD", text: "某市印发方案。", start: 21, end: 28, ...nothing }],
    });
  });

  it("lists refused claims with code, reason and, where the quotation stands once, its place", () => {
    const quoted = [{ start: 0, end: text.length }];
    const refusals = [
      { code: "ILLEGAL_END", message: "expected …", quote: "该市设专班" },
      { code: "QUOTE_AMBIGUOUS", message: "stands at …", quote: "某市印发方案" },
      { code: "CLAIM_MALFORMED", message: "expected JSON", quote: null },
    ] as const;
    expect(toLedger({ ...read, quoted, refusals }).entries).toEqual([
      { kind: "REFUSED", text: "该市设专班", start: 7, end: 12, code: "ILLEGAL_END", message: "expected …" },
      {
        kind: "REFUSED",
        text: "某市印发方案",
        start: null,
        end: null,
        code: "QUOTE_AMBIGUOUS",
        message: "stands at …",
      },
      { kind: "REFUSED", text: null, start: null, end: null, code: "CLAIM_MALFORMED", message: "expected JSON" },
    ]);
  });

  it("lists open names as printed", () => {
    const quoted = [{ start: 0, end: text.length }];
    expect(toLedger({ ...read, quoted, open: [{ start: 9, end: 11 }] }).entries).toEqual([
      { kind: "OPEN", text: "设专", start: 9, end: 11, ...nothing },
    ]);
  });
});
