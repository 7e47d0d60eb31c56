import { describe, expect, it } from "vitest";
import type { GoalFragment, GoalsChartedQuery, SetterFragment } from "../../web/src/graphql/generated/graphql.ts";
import { compareGoals } from "../../web/src/pages/goals/compare-goals.ts";
import { countByDeadline, countByPlace } from "../../web/src/pages/goals/count-goals.ts";
import { placesOf } from "../../web/src/pages/goals/places-of.ts";

type Charted = GoalsChartedQuery["provisions"]["nodes"][number];

const shanghai = { __typename: "Region", id: "region:310000", name: "上海市" } as const;
const guangdong = { __typename: "Region", id: "region:440000", name: "广东省" } as const;
const agency = (region: typeof shanghai | typeof guangdong | null) =>
  ({ __typename: "Institution", id: "institution:局", name: "局", region }) as const;
const plan = (...issuers: object[]) =>
  ({ __typename: "Document", id: "document:方案", issuedBy: { nodes: issuers } }) as unknown as SetterFragment;
const campaign = (organisers: object[], seats: object[]) =>
  ({
    __typename: "Initiative",
    organisedBy: { nodes: organisers },
    basedAt: { nodes: seats },
  }) as unknown as SetterFragment;
const placed = (deadline: string | null, ...setters: unknown[]) =>
  ({ id: "", deadline, setBy: { nodes: setters } }) as unknown as Charted;

describe("placesOf", () => {
  it("places a goal by whoever sets it, issues or organises that, or where it sits; each place once", () => {
    const setters = [
      shanghai as unknown as SetterFragment,
      plan(agency(shanghai), agency(guangdong)),
      campaign([agency(guangdong)], [shanghai]),
      campaign([], [shanghai]),
      agency(null) as unknown as SetterFragment,
      { __typename: "Person", id: "person:甲", name: "甲" } as unknown as SetterFragment,
    ];
    expect(setters.map((setter) => placesOf([setter]).map(({ name }) => name))).toEqual([
      ["上海市"],
      ["上海市", "广东省"],
      ["广东省"],
      ["上海市"],
      [],
      [],
    ]);
    expect(placesOf(setters).map(({ id }) => id)).toEqual(["region:310000", "region:440000"]);
  });
});

describe("counting goals", () => {
  const goals = [
    placed("2025", shanghai),
    placed("2022-12", plan(agency(guangdong))),
    placed("2022", guangdong),
    placed(null),
  ];

  it("counts by the year of the deadline, in time, those without one last", () => {
    expect(countByDeadline(goals, "未载明")).toEqual([
      { key: "2022", name: "2022", count: 2 },
      { key: "2025", name: "2025", count: 1 },
      { key: null, name: "未载明", count: 1 },
    ]);
  });

  it("counts by place, most first, those without one last", () => {
    expect(countByPlace(goals, "未载明地区")).toEqual([
      { key: "region:440000", name: "广东省", count: 2 },
      { key: "region:310000", name: "上海市", count: 1 },
      { key: null, name: "未载明地区", count: 1 },
    ]);
  });
});

describe("compareGoals", () => {
  const goal = (metric: string) => ({ id: metric, text: metric, quantity: { metric } }) as GoalFragment;

  it("puts the same metrics side by side first, whether or not they begin with the place's own name", () => {
    const [one, other, own, left, right] = [
      "上海市数字经济增加值",
      "广东数字经济增加值",
      "5G基站",
      "港口",
      "主题库",
    ].map(goal) as [GoalFragment, GoalFragment, GoalFragment, GoalFragment, GoalFragment];
    const wide = goal("５Ｇ基站");
    expect(compareGoals([shanghai, guangdong], [left, one, own], [right, other, wide])).toEqual([
      { metric: "5G基站", left: [own], right: [wide] },
      { metric: "数字经济增加值", left: [one], right: [other] },
      { metric: "港口", left: [left], right: [] },
      { metric: "主题库", left: [], right: [right] },
    ]);
  });

  it("leaves a metric whole that is the place's name, or begins with another's", () => {
    const compared = compareGoals([shanghai, guangdong], [goal("上海市")], [goal("上海市集成电路配套率")]);
    expect(compared.map(({ metric }) => metric)).toEqual(["上海市", "上海市集成电路配套率"]);
  });
});
