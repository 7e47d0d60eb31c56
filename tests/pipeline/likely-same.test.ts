import { describe, expect, it } from "vitest";
import { type Comparable, likelySame, mustStayTwo } from "../../src/pipeline/likely-same.ts";
import { gazetteer } from "../support/gazetteer.ts";

const entity = (id: string, rest: Partial<Comparable> = {}): Comparable => {
  const label = { institution: "Institution", person: "Person", document: "Document", initiative: "Initiative" }[
    id.slice(0, id.indexOf(":"))
  ] as Comparable["label"];
  const name = id.slice(id.indexOf(":") + 1).split("@", 1)[0] as string;
  return { id, label, name, issuers: [], posts: [], ...rest };
};
const reason = (a: Comparable, b: Comparable, alias: { region: string | null } | null = null) =>
  likelySame(gazetteer, a, b, alias);

describe("likelySame", () => {
  it.each([
    ["写法只差标点", entity("institution:苏州（工业）研究院"), entity("institution:苏州工业研究院"), null],
    [
      "其中一处未能确定",
      entity("institution:苏州市某办@苏州市", { unresolved: true }),
      entity("institution:苏州市某办"),
      null,
    ],
    [
      "在苏州市，“市某办”与“苏州市某某办公室”中有一个是另一个的别名",
      entity("institution:市某办@苏州市", { unresolved: true }),
      entity("institution:苏州市某某办公室"),
      { region: "region:320500" },
    ],
    ["职务不相符", entity("person:王小明@苏州市公安局"), entity("person:王小明@苏州市民政局"), null],
    [
      "其中一处没有写明发布机关",
      entity("document:苏州市养犬管理办法"),
      entity("document:苏州市养犬管理办法@苏州市公安局", { issuers: ["苏州市公安局"] }),
      null,
    ],
    ["一处的地区包含另一处", entity("initiative:放心消费行动@苏州市"), entity("initiative:放心消费行动@江苏省"), null],
  ] as const)("asks: %s", (because, a, b, alias) => {
    expect(reason(a, b, alias)).toContain(because);
    expect(reason(b, a, alias)).not.toBeNull();
  });

  it.each([
    [
      "documents of one title by two bodies",
      entity("document:工作方案@甲市人民政府", { issuers: ["甲市人民政府"] }),
      entity("document:工作方案@乙市人民政府", { issuers: ["乙市人民政府"] }),
      null,
    ],
    ["titles that say nothing", entity("document:实施方案"), entity("document:实施方案@苏州市民政局"), null],
    [
      "initiatives of two places",
      entity("initiative:放心消费行动@苏州市"),
      entity("initiative:放心消费行动@杭州市"),
      null,
    ],
    [
      "one printed name in two places",
      entity("institution:市某办@苏州市", { unresolved: true }),
      entity("institution:市某办@杭州市", { unresolved: true }),
      null,
    ],
    [
      "a short name of another place",
      entity("institution:市某办@杭州市", { unresolved: true }),
      entity("institution:苏州市某某办公室"),
      { region: "region:320500" },
    ],
    [
      "names that only resemble one another",
      entity("institution:苏州市民政局"),
      entity("institution:苏州市财政局"),
      null,
    ],
    [
      "bodies that must stay two",
      entity("institution:上海市科学技术委员会"),
      entity("institution:上海市科学技术协会"),
      { region: null },
    ],
  ] as const)("does not ask about %s", (_, a, b, alias) => {
    expect([reason(a, b, alias), reason(b, a, alias)]).toEqual([null, null]);
  });
});

describe("mustStayTwo", () => {
  it("holds regions apart, and bodies that the gazetteer lists as two", () => {
    const region = (id: string, name: string) => ({ id, label: "Region" as const, name });
    expect(mustStayTwo(gazetteer, region("region:320106", "鼓楼区"), region("region:320302", "鼓楼区"))).toMatch(
      /两个行政区划/,
    );
    expect(
      mustStayTwo(gazetteer, entity("institution:国家卫生健康委员会"), entity("institution:国家卫生和计划生育委员会")),
    ).toMatch(/[一-鿿]/);
    expect(mustStayTwo(gazetteer, entity("institution:上海市人民政府"), entity("institution:复旦大学"))).toMatch(
      /机构库中/,
    );
    expect(mustStayTwo(gazetteer, entity("institution:甲"), entity("institution:乙"))).toBeNull();
    expect(mustStayTwo(gazetteer, entity("person:甲@丙"), entity("person:甲@丁"))).toBeNull();
  });
});
