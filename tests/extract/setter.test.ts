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

  it("is nobody who is named behind the figure or for a part of it", () => {
    expect(
      figures("目前，全市已布局建设8家中试基地，其中大连理工大学牵头1家，累计转化成果260余项。", "大连市"),
    ).toEqual([
      ["REPORTS", "Region", "大连市", 8],
      ["REPORTS", "Region", "大连市", 260],
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
  it("is the document that 规划 means, not one named beside it", () => {
    expect(
      figures(
        "市民政局发布《大连市“十四五”养老服务发展规划》。《规划》是《大连市国民经济和社会发展第十四个五年规划纲要》的专项规划之一。规划提出，到2025年，养老床位达到7万张。",
        "大连市",
      ),
    ).toEqual([["SETS", "Document", "大连市“十四五”养老服务发展规划", 70000]]);
  });

  it("is not the law that a document was drawn up by, nor one that it implements", () => {
    expect(
      figures(
        "市数据局印发《大连市数据登记办法》。《办法》依据《数据安全法》《电子商务法》制定。到2025年，登记企业达到100家。",
        "大连市",
      ),
    ).toEqual([["SETS", "Document", "大连市数据登记办法", 100]]);
    expect(figures("为贯彻落实《老年人权益保障法》，到2025年，养老床位达到7万张。", "大连市")).toEqual([
      ["SETS", "Region", "大连市", 70000],
    ]);
  });

  it("is not the older document that ends with the new one's coming", () => {
    expect(
      figures(
        "市科技局印发《大连市创新措施》。《大连市创新若干政策》（大科发〔2018〕8号）等4个文件同步废止。到2024年，企业达到5000家。",
        "大连市",
      ),
    ).toEqual([["SETS", "Document", "大连市创新措施", 5000]]);
  });

  it("is who speaks behind 下一步", () => {
    expect(
      figures(
        "市数据局印发《大连市数据登记办法》。\n下一步，市商务局将加强监管。2023年，登记企业力争达到100家。",
        "大连市",
      ),
    ).toEqual([["SETS", "Institution", "大连市商务局", 100]]);
  });

  it("is the body that 研究院 means, without the verb before it", () => {
    expect(
      figures(
        "大连市人民政府与大连理工大学共建的北方海洋装备研究院揭牌成立。企业希望研究院多培养人才。到2025年，研究院将建成5个观测站。",
        "大连市",
      ),
    ).toEqual([["SETS", "Institution", "北方海洋装备研究院", 5]]);
  });
});
