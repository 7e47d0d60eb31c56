import { describe, expect, it } from "vitest";
import { type Claim, parseClaim } from "../../src/model/claim.ts";
import { claimQuestionId } from "../../src/model/id.ts";
import type { Decision, Reading } from "../../src/model/review.ts";
import { judgeReading } from "../../src/pipeline/judge-reading.ts";
import { createSmallGazetteer } from "../link/small-gazetteer.ts";

const gazetteer = createSmallGazetteer();
const text = "市某办指导复旦大学。上海市人民政府印发《工作方案》。某协会举办活动。";
const article = { id: "article:a#1", ordinal: 1, section: null, headline: "甲", text, publishedOn: "2020-12" };
const bulletin = { id: "bulletin:a", title: "甲", kind: "DIGEST", publishedOn: "2020-12" };

function claim(quote: string, confidence: number, said: object): Claim {
  const start = text.indexOf(quote);
  const evidence = { quote, start, end: start + quote.length };
  const parsed = parseClaim({ evidence, method: "pattern:probe", patternVersion: "1", confidence, ...said });
  if (!parsed.success) throw parsed.error;
  return parsed.data;
}

const university = { label: "Institution", name: "复旦大学" };
const supervises = claim("市某办指导复旦大学", 0.9, {
  subject: { label: "Institution", name: "上海市某办", mention: "市某办" },
  predicate: "SUPERVISES",
  object: university,
});
const issued = claim("上海市人民政府印发《工作方案》", 0.6, {
  subject: { label: "Institution", name: "上海市人民政府" },
  predicate: "ISSUED",
  object: { label: "Document", name: "工作方案", type: "方案" },
});
const reading: Reading = {
  place: "310000",
  claims: [supervises, issued],
  open: [{ mention: "市某办", start: 0, end: 3 }],
};
const nameId = "name:市某办@310000";
const claimId = claimQuestionId(issued);

const judge = (decisions: readonly Decision[] = [], given: Reading = reading) =>
  judgeReading(bulletin, article, given, {
    gazetteer,
    decisions: new Map(decisions.map((decision) => [decision.id, decision])),
    reviewBelow: 0.75,
  });
const edgesOf = ({ contribution }: ReturnType<typeof judge>) =>
  contribution.relations.map(({ from, type, to }) => [from, type, to]);
const statesOf = ({ contribution }: ReturnType<typeof judge>) =>
  contribution.uncurated?.questions.map(({ id, state }) => [id, state]);

describe("judgeReading", () => {
  it("lets sure claims in, holds the others back, and asks of both claims and open names", () => {
    const judged = judge();
    expect(edgesOf(judged)).toEqual([["institution:上海市某办@上海市", "SUPERVISES", "institution:复旦大学"]]);
    expect(judged.contribution.uncurated).toEqual({
      reading,
      questions: [
        {
          id: nameId,
          kind: "NAME",
          state: "PENDING",
          text: "市某办",
          start: 0,
          end: 3,
          because: expect.stringMatching(/[一-鿿]/),
          claim: null,
          place: "上海市",
          candidates: [],
          entities: [],
        },
        {
          id: claimId,
          kind: "CLAIM",
          state: "PENDING",
          text: "上海市人民政府印发《工作方案》",
          start: 10,
          end: 25,
          because: "pattern:probe读出，可信度0.6，低于0.75",
          claim: issued,
          place: null,
          candidates: [],
          entities: [],
        },
      ],
    });
    expect(judged.contribution.ledger).toEqual({
      sentences: 3,
      entries: [
        { kind: "UNREAD", text: "某协会举办活动。", start: 26, end: 34, code: null, message: null },
        { kind: "OPEN", text: "市某办", start: 0, end: 3, code: null, message: null },
      ],
    });
  });

  it("keeps method, version and confidence of an accepted claim", () => {
    const judged = judge([{ id: claimId, kind: "CLAIM", verdict: "ACCEPTED", value: null }]);
    expect(judged.contribution.relations[1]).toMatchObject({
      type: "ISSUED",
      evidence: { method: "pattern:probe", patternVersion: "1", confidence: 0.6 },
    });
    expect(statesOf(judged)).toEqual([
      [nameId, "PENDING"],
      [claimId, "ACCEPTED"],
    ]);
  });

  it("leaves a rejected claim out, however sure it is", () => {
    const sure = { ...reading, claims: [supervises] };
    const rejected = { id: claimQuestionId(supervises), kind: "CLAIM", verdict: "REJECTED", value: null } as const;
    expect(edgesOf(judge([rejected], sure))).toEqual([]);
    expect(statesOf(judge([rejected], sure))).toEqual([
      [nameId, "PENDING"],
      [rejected.id, "REJECTED"],
    ]);
  });

  it("takes an edited claim as edited, through the same door: what contradicts the text is refused", () => {
    const edit = (change: object): Decision => {
      return { id: claimId, kind: "CLAIM", verdict: "EDITED", value: JSON.stringify({ ...issued, ...change }) };
    };
    const document = { label: "Document", name: "上海市工作方案", type: "方案" };
    expect(edgesOf(judge([edit({ object: document })]))[1]).toEqual([
      "institution:上海市人民政府",
      "ISSUED",
      "document:上海市工作方案@上海市人民政府",
    ]);
    const invented = judge([edit({ evidence: { quote: "市政府废止《工作方案》" } })]);
    expect(edgesOf(invented)).toHaveLength(1);
    expect(invented.refusals).toMatchObject([{ code: "QUOTE_ABSENT", quote: "市政府废止《工作方案》" }]);
    expect(invented.contribution.ledger?.entries.map(({ kind, code }) => [kind, code])).toContainEqual([
      "REFUSED",
      "QUOTE_ABSENT",
    ]);
  });

  it("takes for an open name what a reviewer says: another name, the printed one, or none at all", () => {
    const said = (verdict: Decision["verdict"], value: string | null = null) =>
      judge([{ id: nameId, kind: "NAME", verdict, value }]);
    const named = said("EDITED", "上海市某某办公室");
    expect(edgesOf(named)).toEqual([["institution:上海市某某办公室", "SUPERVISES", "institution:复旦大学"]]);
    expect(named.contribution.entities[0]).toMatchObject({
      attributes: { kind: "AGENCY" },
      aliases: [{ alias: "市某办", region: "region:310000" }],
    });
    expect(edgesOf(said("ACCEPTED"))).toEqual([["institution:上海市某办", "SUPERVISES", "institution:复旦大学"]]);
    expect(edgesOf(said("REJECTED"))).toEqual([]);
    for (const judged of [named, said("ACCEPTED"), said("REJECTED")])
      expect(judged.contribution.ledger?.entries.filter(({ kind }) => kind === "OPEN")).toEqual([]);
  });

  it("asks anew in another place, and of no place in every article", () => {
    const elsewhere = judge([{ id: nameId, kind: "NAME", verdict: "REJECTED", value: null }], {
      ...reading,
      place: "320100",
    });
    expect(statesOf(elsewhere)?.[0]).toEqual(["name:市某办@320100", "PENDING"]);
    const nowhere = judge([], { ...reading, place: null });
    expect(statesOf(nowhere)?.[0]).toEqual(["name:市某办@article:a#1", "PENDING"]);
    expect(edgesOf(nowhere)[0]?.[0]).toBe("institution:上海市某办@article:a#1");
  });
});
