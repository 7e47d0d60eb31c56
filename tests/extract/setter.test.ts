import { beforeAll, describe, expect, it } from "vitest";
import type { Extractor } from "../../src/extractor.ts";
import { seedExtractor } from "../support/extractor.ts";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await seedExtractor();
});

/** Who sets or reports which figure, in the order of the text. */
function figures(text: string, region: string): unknown[] {
  const { claims } = extractor.readArticle({ id: 1, text, headline: null, region, publishedOn: "2022-06-01" });
  return claims.flatMap((claim) =>
    "object" in claim && "value" in claim.object && claim.object.value !== undefined
      ? [[claim.predicate, claim.subject.label, claim.subject.name, claim.object.value]]
      : [],
  );
}

describe("who reports a figure", () => {
  it("is the event of whose size the text tells", () => {
    expect(
      figures("5月20日，第三届东北建材博览会在大连举行。本届博览会由大连市商务局主办，展览面积4万平方米。", "大连市"),
    ).toEqual([["REPORTS", "Initiative", "第三届东北建材博览会", 40000]]);
  });

  it("is the place where no event was named", () => {
    expect(figures("据统计，展览面积4万平方米。", "大连市")).toEqual([["REPORTS", "Region", "大连市", 40000]]);
  });

  it("is the province of the place where 全省 is spoken of", () => {
    expect(figures("报告显示，截至4月底，全省共有学校42所。截至4月底，全市共有学校12所。", "大连市")).toEqual([
      ["REPORTS", "Region", "辽宁省", 42],
      ["REPORTS", "Region", "大连市", 12],
    ]);
  });

  it("is the document before the figure, and none where two share it", () => {
    expect(
      figures(
        "省公安厅《服务企业若干措施》16条举措；省高院《诉讼指引》、《审判规程》37条举措；省司法厅《普法方案》12条举措。",
        "辽宁省",
      ),
    ).toEqual([
      ["REPORTS", "Document", "服务企业若干措施", 16],
      ["REPORTS", "Document", "普法方案", 12],
    ]);
  });
});

describe("who sets a goal", () => {
  it("is the body that 研究院 means, without the verb before it", () => {
    expect(
      figures(
        "大连市人民政府与大连理工大学共建的北方海洋装备研究院揭牌成立。企业希望研究院多培养人才。到2025年，研究院将建成5个观测站。",
        "大连市",
      ),
    ).toEqual([["SETS", "Institution", "北方海洋装备研究院", 5]]);
  });
});
