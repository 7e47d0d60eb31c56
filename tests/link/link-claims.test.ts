import { describe, expect, it } from "vitest";
import { linkClaims } from "../../src/link/link-claims.ts";
import { type Claim, parseClaim } from "../../src/model/claim.ts";
import { createSmallGazetteer } from "./small-gazetteer.ts";

const gazetteer = createSmallGazetteer();
const shanghai = { gazetteer, place: "310000", placeName: "上海市" };
const nanjing = { gazetteer, place: "320100", placeName: "南京市" };

type Input = { subject: object; predicate?: string; object?: object; property?: string; value?: string };

function link(claims: readonly Input[], context = shanghai) {
  const parsed = claims.map((claim) => {
    const result = parseClaim({ ...claim, evidence: { quote: "原文" } });
    if (!result.success) throw result.error;
    return result.data as Claim;
  });
  return linkClaims(parsed, context).map((result) =>
    result.kind === "refused"
      ? { code: result.code, message: result.message }
      : { subject: result.subject, object: result.object },
  );
}

const idsOf = (results: ReturnType<typeof link>) =>
  results.map((result) => ("code" in result ? result.code : [result.subject.id, result.object?.id]));

const committee = { label: "Institution", name: "上海市科学技术委员会" };
const plan = { label: "Document", name: "工作方案", type: "方案" };
const goal = {
  label: "Provision",
  kind: "GOAL",
  text: "建成5G基站22万个",
  metric: "5G 基站",
  comparator: "=",
  value: 220000,
  unit: "个",
  deadline: "2022",
};

describe("linkClaims", () => {
  it("settles name, kind and alias of a body, the alias within the place of the article", () => {
    expect(
      link([
        {
          subject: { ...committee, mention: "市科委" },
          predicate: "SUPERVISES",
          object: { label: "Institution", name: "饿了么", kind: "COMPANY" },
        },
      ]),
    ).toEqual([
      {
        subject: {
          id: "institution:上海市科学技术委员会",
          label: "Institution",
          name: "上海市科学技术委员会",
          attributes: { kind: "AGENCY" },
          aliases: [{ alias: "市科委", region: "region:310000", from: null, until: null }],
        },
        object: {
          id: "institution:饿了么",
          label: "Institution",
          name: "饿了么",
          attributes: { kind: "COMPANY" },
          aliases: [],
        },
      },
    ]);
  });

  it("lets an alias that names its place hold everywhere", () => {
    const [linked] = link([{ subject: { ...committee, mention: "上海市科委" }, property: "foundedOn", value: "2000" }]);
    const [elsewhere] = link(
      [{ subject: { ...committee, mention: "上海市科委" }, property: "foundedOn", value: "2000" }],
      nanjing,
    );
    const alias = (region: string | null) => ({ alias: "上海市科委", region, from: null, until: null });
    expect(linked).toMatchObject({ subject: { aliases: [alias(null)] } });
    expect(elsewhere).toMatchObject({ subject: { aliases: [alias("region:320100")] } });
  });

  it("lets an alias that names its place hold everywhere", () => {
    const subject = { ...committee, mention: "上海市科委" };
    expect(link([{ subject, property: "foundedOn", value: "2000" }])).toMatchObject([
      { subject: { aliases: [{ alias: "上海市科委", region: null }] } },
    ]);
  });

  it("takes no alias from what only points back", () => {
    const [linked] = link([{ subject: { ...committee, mention: "该委" }, property: "foundedOn", value: "2000" }]);
    expect(linked).toMatchObject({ subject: { aliases: [] }, object: null });
  });

  it("finds a district by the place of the article", () => {
    const claim = { subject: plan, predicate: "TARGETS", object: { label: "Region", name: "鼓楼区" } };
    expect(idsOf(link([claim], nanjing))).toEqual([["document:工作方案", "region:320106"]]);
    expect(link([claim], shanghai)).toEqual([
      { code: "AMBIGUOUS_REGION", message: "Region 鼓楼区: 320106, 320302 are called so; give code" },
    ]);
    const coded = { ...claim, object: { ...claim.object, code: "320302" } };
    expect(idsOf(link([coded], shanghai))).toEqual([["document:工作方案", "region:320302"]]);
  });

  it("takes an area of several by its name and without a code", () => {
    const area = { label: "Region", name: "珠三角", level: "AREA" };
    expect(link([{ subject: plan, predicate: "TARGETS", object: area }])).toMatchObject([
      { object: { id: "region:珠三角", attributes: { level: "AREA" } } },
    ]);
  });

  it.each([
    [{ label: "Region", name: "珠三角" }, "no region of GB/T 2260 has this name"],
    [{ label: "Region", name: "上海" }, "give the full name"],
    [{ label: "Region", name: "上海市", code: "320000" }, "the code 320000 is 江苏省"],
    [{ label: "Region", name: "上海市", code: "999999" }, "the code 999999 is not in the gazetteer"],
  ])("refuses %j: %s", (region, message) => {
    expect(link([{ subject: plan, predicate: "TARGETS", object: region }])).toEqual([
      { code: "UNKNOWN_REGION", message: expect.stringContaining(message) },
    ]);
  });

  it("names a provision by who SETS it, wherever else in the article it stands", () => {
    const bare = { label: "Provision", text: goal.text };
    const results = link([
      { subject: { label: "Audience", name: "各有关部门" }, predicate: "RESPONSIBLE_FOR", object: bare },
      { subject: plan, predicate: "SETS", object: goal },
      { subject: bare, predicate: "TARGETS", object: { label: "Sector", name: "5G" } },
    ]);
    const id = "provision:document:工作方案#6c50a7a484d9";
    expect(idsOf(results)).toEqual([
      ["audience:各有关部门", id],
      ["document:工作方案", id],
      [id, "sector:5G"],
    ]);
    expect(results[0]).toMatchObject({
      object: {
        name: goal.text,
        attributes: {
          kind: "GOAL",
          text: goal.text,
          metric: "5G 基站",
          comparator: "=",
          value: 220000,
          unit: "个",
          deadline: "2022",
        },
      },
    });
  });

  it("names a statistic by who REPORTS it", () => {
    const figure = { label: "Statistic", text: "企业160余家", metric: "企业", comparator: "≈", value: 160, unit: "家" };
    expect(
      idsOf(link([{ subject: { label: "Region", name: "上海市" }, predicate: "REPORTS", object: figure }])),
    ).toEqual([["region:310000", expect.stringMatching(/^statistic:region:310000#[0-9a-f]{12}$/)]]);
  });

  it("names a document by its first issuer, also where it is described before", () => {
    const results = link([
      { subject: plan, property: "issuedOn", value: "2020-12" },
      { subject: committee, predicate: "ISSUED", object: { label: "Document", name: "工作方案" } },
      {
        subject: { label: "Institution", name: "上海市房屋管理局" },
        predicate: "ISSUED",
        object: { label: "Document", name: "工作方案" },
      },
    ]);
    expect(idsOf(results)).toEqual([
      ["document:工作方案@上海市科学技术委员会", undefined],
      ["institution:上海市科学技术委员会", "document:工作方案@上海市科学技术委员会"],
      ["institution:上海市房屋管理局", "document:工作方案@上海市科学技术委员会"],
    ]);
  });

  it("gives a document without a title none", () => {
    const untitled = { label: "Document", name: "江苏省河长办关于协调共治的通知", title: null, type: "通知" };
    const [linked] = link([{ subject: committee, predicate: "ISSUED", object: untitled }]);
    expect(linked).toMatchObject({ object: { attributes: { type: "通知" } } });
    expect((linked as { object: { attributes: object } }).object.attributes).not.toHaveProperty("title");
  });

  it("names an initiative by the place of the article, or by its own", () => {
    const organises = (object: object) => ({ subject: committee, predicate: "ORGANISES", object });
    expect(
      idsOf(
        link([
          organises({ label: "Initiative", name: "人才驿站" }),
          organises({ label: "Initiative", name: "双十行动", region: "江苏省" }),
          organises({ label: "Initiative", name: "一体化", region: "长三角" }),
        ]),
      ),
    ).toEqual([
      ["institution:上海市科学技术委员会", "initiative:人才驿站@上海市"],
      ["institution:上海市科学技术委员会", "initiative:双十行动@江苏省"],
      ["institution:上海市科学技术委员会", "initiative:一体化@长三角"],
    ]);
    expect(link([organises({ label: "Initiative", name: "双十行动", region: "江苏" })])).toEqual([
      {
        code: "UNKNOWN_REGION",
        message: "Initiative 双十行动: expected the full name of its region, 江苏省, but got 江苏",
      },
    ]);
  });

  it.each([
    [
      { subject: { label: "Person", name: "吴凡" }, predicate: "LEADS", object: committee },
      "Person 吴凡: expected at, the body in which the post before the news was held",
    ],
    [
      { subject: committee, predicate: "ISSUED", object: { label: "Document", name: "办法" } },
      "Document 办法: expected type (文种) in one of the article's claims",
    ],
    [
      {
        subject: { label: "Provision", kind: "TASK", text: "提速" },
        predicate: "TARGETS",
        object: { label: "Sector", name: "5G" },
      },
      "Provision 提速: expected setBy, or a claim of the article that says it",
    ],
    [
      { subject: plan, predicate: "SETS", object: { label: "Provision", text: "提速" } },
      "Provision 提速: expected kind in one of the article's claims",
    ],
    [
      { subject: plan, predicate: "REPORTS", object: { label: "Statistic", text: "160家" } },
      "Statistic 160家: expected metric, comparator and value in one of the article's claims",
    ],
  ])("refuses what lacks its identity: %j", (claim, message) => {
    expect(link([claim])).toEqual([{ code: "INCOMPLETE_ENTITY", message }]);
  });

  it("refuses the claim that describes an entity differently from one before it, and links the others", () => {
    const results = link([
      { subject: plan, predicate: "SETS", object: goal },
      { subject: plan, predicate: "SETS", object: { ...goal, value: 230000 } },
      { subject: { ...plan, type: "规划" }, predicate: "TARGETS", object: { label: "Sector", name: "5G" } },
      { subject: plan, predicate: "TARGETS", object: { label: "Sector", name: "数字经济" } },
    ]);
    expect(results.map((result) => ("code" in result ? result : "linked"))).toEqual([
      "linked",
      {
        code: "CONFLICTING_ENTITY",
        message: "Provision 建成5G基站22万个: value is 220000 elsewhere in the article, but here 230000; keep one",
      },
      {
        code: "CONFLICTING_ENTITY",
        message: 'Document 工作方案: type is "方案" elsewhere in the article, but here "规划"; keep one',
      },
      "linked",
    ]);
  });

  it("keeps a name that nothing settles apart from the same name elsewhere, with all that it identifies", () => {
    const office = { label: "Institution", name: "某促办" };
    const claims = [
      { subject: office, predicate: "ISSUED", object: plan },
      { subject: { label: "Person", name: "张三", at: "某促办" }, predicate: "LEADS", object: office },
    ];
    const open = (within: string) => ({ names: new Set(["某促办"]), within });
    const here = link(claims, { ...shanghai, open: open("上海市") } as typeof shanghai);
    const there = link(claims, { ...nanjing, open: open("南京市") } as typeof shanghai);
    expect(idsOf(here)).toEqual([
      ["institution:某促办@上海市", "document:工作方案@某促办@上海市"],
      ["person:张三@某促办@上海市", "institution:某促办@上海市"],
    ]);
    expect(
      idsOf(there)
        .flat()
        .filter((id) => idsOf(here).flat().includes(id)),
    ).toEqual([]);
    expect(here[0]).toMatchObject({
      subject: {
        name: "某促办",
        attributes: { kind: "OTHER", unresolved: true },
        aliases: [{ alias: "某促办", region: "region:310000", from: null, until: null }],
      },
    });
  });
});
