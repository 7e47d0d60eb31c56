import type { GoalFragment } from "../../graphql/generated/graphql.ts";
import type { Place } from "../../parts/place-of.ts";

/** Goals of two places for one metric; where only one of them has it, the other's are none. */
export type Compared = {
  readonly metric: string;
  readonly left: readonly GoalFragment[];
  readonly right: readonly GoalFragment[];
};

const levels = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治州|省|市|区|县)$/; // 上海市 · 广西壮族自治区

/**
 * Goals of two places metric by metric: those of both first, then of the left, then of the right, in the order
 * of pinyin. The place's own name before a metric makes no other metric of it: 上海市数字经济增加值 and
 * 广东数字经济增加值 are one.
 */
export function compareGoals(
  [leftPlace, rightPlace]: readonly [Place, Place],
  left: readonly GoalFragment[],
  right: readonly GoalFragment[],
): Compared[] {
  const ofLeft = byMetric(left, leftPlace.name);
  const ofRight = byMetric(right, rightPlace.name);
  const metrics = [...new Set([...ofLeft.keys(), ...ofRight.keys()])].sort((a, b) => a.localeCompare(b, "zh-CN"));
  const compared = metrics.map((metric) => ({
    metric,
    left: ofLeft.get(metric) ?? [],
    right: ofRight.get(metric) ?? [],
  }));
  const rank = ({ left: some, right: others }: Compared) => (others.length === 0 ? 1 : some.length === 0 ? 2 : 0);
  return compared.sort((a, b) => rank(a) - rank(b));
}

function byMetric(goals: readonly GoalFragment[], place: string): Map<string, GoalFragment[]> {
  const found = new Map<string, GoalFragment[]>();
  const names = [place, place.replace(levels, "")];
  for (const goal of goals) {
    const written = (goal.quantity?.metric ?? goal.text).normalize("NFKC").trim();
    const own = names.find((name) => written.startsWith(name)) ?? "";
    const metric = written.slice(own.length) || written;
    found.set(metric, [...(found.get(metric) ?? []), goal]);
  }
  return found;
}
