import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownSeed, readGazetteerFolder } from "../../src/cli/read-seed.ts";
import { createNaming } from "../../src/link/create-naming.ts";
import type { Statement } from "../../src/llm/answer.ts";
import { toClaims } from "../../src/llm/to-claims.ts";
import type { Claim } from "../../src/model/claim.ts";
import { stated, statement } from "../support/language-model-stand-in.ts";

const naming = createNaming(await readGazetteerFolder(join(ownSeed, "gazetteer")));
const text =
  "近日，市科委印发《成果转化方案》，提出到2022年建成中试基地50个，由浦东新区牵头。李明任市科委主任。某某办负责落实。该市将举办论坛。";
const read = (statements: readonly Statement[], claims: readonly Claim[] = []) =>
  toClaims(statements, { text, headline: null, place: "310000", publishedOn: "2020-12", claims }, "m", naming);
const commission = stated("Institution", "市科委");
const scheme = stated("Document", "成果转化方案", { type: "方案" });
const goal = stated("Provision", "建成中试基地50个", {
  kind: "GOAL",
  metric: "中试基地",
  comparator: "=",
  value: 50,
  unit: "个",
  deadline: "2022",
});
const sets = statement("提出到2022年建成中试基地50个", scheme, { predicate: "SETS", object: goal });

describe("what a model said, as claims", () => {
  it("has names by the linker, figures as numbers, people by the body of their post", () => {
    const { claims, open, refused } = read([
      sets,
      statement(
        "由浦东新区牵头",
        stated("Region", "浦东新区"),
        { predicate: "RESPONSIBLE_FOR", object: goal },
        { role: "LEAD" },
      ),
      statement(
        "李明任市科委主任",
        stated("Person", "李明", { at: "市科委" }),
        { predicate: "LEADS", object: commission },
        { title: "主任" },
      ),
    ]);
    expect([open, refused]).toEqual([[], []]);
    expect(claims.map(({ subject }) => subject)).toEqual([
      { label: "Document", name: "成果转化方案", type: "方案" },
      { label: "Region", name: "浦东新区", code: "310115", mention: "浦东新区" },
      { label: "Person", name: "李明", at: "上海市科学技术委员会" },
    ]);
    expect(claims.map((claim) => ("property" in claim ? null : claim.object))).toEqual([
      {
        label: "Provision",
        text: "建成中试基地50个",
        kind: "GOAL",
        metric: "中试基地",
        comparator: "=",
        value: 50,
        unit: "个",
        deadline: "2022",
      },
      {
        label: "Provision",
        text: "建成中试基地50个",
        kind: "GOAL",
        metric: "中试基地",
        comparator: "=",
        value: 50,
        unit: "个",
        deadline: "2022",
      },
      { label: "Institution", name: "上海市科学技术委员会", mention: "市科委" },
    ]);
  });

  it("leaves open what nothing settles, at its place", () => {
    const { claims, open } = read([
      statement(
        "某某办负责落实",
        stated("Institution", "某某办"),
        { predicate: "RESPONSIBLE_FOR", object: goal },
        { role: "RESPONSIBLE" },
      ),
    ]);
    const start = text.indexOf("某某办");
    expect(open).toEqual([{ mention: "某某办", start, end: start + 3 }]);
    expect(claims).toHaveLength(1);
  });

  it("refuses what is not printed, a pointer in place of a name, and what is no claim", () => {
    const { claims, refused } = read([
      statement("市科委印发《成果转化方案》", stated("Institution", "上海市经济和信息化委员会"), {
        predicate: "ISSUED",
        object: scheme,
      }),
      statement("该市将举办论坛", stated("Institution", "该市"), {
        predicate: "ORGANISES",
        object: stated("Initiative", "论坛"),
      }),
      statement("市科委印发《成果转化方案》", commission, { predicate: "ISSUED", object: null }),
      statement("近日，市科委印发", scheme, { property: "issuedOn", value: "近日" }),
    ]);
    expect(claims).toEqual([]);
    expect(refused).toEqual([
      {
        code: "NAME_ABSENT",
        message: expect.stringContaining("上海市经济和信息化委员会"),
        quote: "市科委印发《成果转化方案》",
      },
      { code: "NAME_ABSENT", message: expect.stringContaining("该市"), quote: "该市将举办论坛" },
      { code: "CLAIM_MALFORMED", message: expect.stringContaining("object"), quote: "市科委印发《成果转化方案》" },
      { code: "CLAIM_MALFORMED", message: expect.stringContaining("expected a date"), quote: "近日，市科委印发" },
    ]);
  });

  it("leaves to the patterns what they have read, and describes things as they do", () => {
    const issued: Claim = {
      subject: { label: "Institution", name: "上海市科学技术委员会", mention: "市科委" },
      predicate: "ISSUED",
      object: { label: "Document", name: "成果转化方案", mention: "《成果转化方案》", type: "工作方案" },
      properties: {},
      evidence: { quote: "市科委印发《成果转化方案》", start: 3, end: 16 },
      method: "pattern:issued",
      confidence: 0.9,
    };
    const again = statement("市科委印发《成果转化方案》", commission, { predicate: "ISSUED", object: scheme });
    const { claims } = read([again, sets], [issued]);
    expect(claims.map(({ subject }) => subject)).toEqual([issued.object]);
    expect(read([{ ...sets, object: { ...goal, name: "到2022年建成50个中试基地" } }], claims).claims).toEqual([]);
  });

  it("says what is only planned", () => {
    const forum = statement(
      "该市将举办论坛",
      commission,
      { predicate: "ORGANISES", object: stated("Initiative", "论坛") },
      { planned: true },
    );
    expect(read([forum]).claims).toMatchObject([
      { properties: { planned: true }, object: { label: "Initiative", name: "论坛" } },
    ]);
  });
});
