import { amountOf } from "../../address/amounts.ts";
import { type AddressValues, compact, dateOf, numberOf, oneOf, textOf } from "../../address/values.ts";
import type { ProvisionFilter } from "../../graphql/generated/graphql.ts";

export const goalOrders = ["DEADLINE_ASC", "DEADLINE_DESC", "VALUE_DESC", "VALUE_ASC", "SETTER", "REGION"] as const;
export const goalKinds = ["GOAL", "TASK", "REQUIREMENT", "PRINCIPLE", "ANY"] as const;
export const goalCharts = ["deadline", "place", "none"] as const;

/**
 * `/goals?region=region:440000&unit=元&from=2020&to=2025&order=VALUE_DESC`: kind is GOAL where left out, and what has no
 * number is left out unless `measurable=any`; `beside` puts a second place next to the region; `open` shows the
 * quotations of one; `pages` is how many pages of the list are shown.
 */
export function parseGoalsAddress(values: AddressValues) {
  return compact({
    region: textOf(values.region),
    beside: textOf(values.beside),
    setBy: textOf(values.setBy),
    sector: textOf(values.sector),
    audience: textOf(values.audience),
    kind: oneOf(goalKinds, values.kind),
    measurable: oneOf(["any", "no"] as const, values.measurable),
    text: textOf(values.text),
    metric: textOf(values.metric),
    unit: textOf(values.unit),
    min: amountOf(values.min)?.toString(),
    max: amountOf(values.max)?.toString(),
    from: dateOf(values.from),
    to: dateOf(values.to),
    order: oneOf(goalOrders, values.order),
    chart: oneOf(goalCharts, values.chart),
    open: textOf(values.open),
    pages: numberOf(values.pages, 2, 200),
  });
}

export type GoalsAddress = ReturnType<typeof parseGoalsAddress>;

/** Which provisions the address asks for. */
export function toFilter(address: GoalsAddress): ProvisionFilter {
  const {
    region,
    setBy,
    sector,
    audience,
    kind = "GOAL",
    measurable,
    text,
    metric,
    unit,
    min,
    max,
    from,
    to,
  } = address;
  return compact({
    region,
    setBy,
    sector,
    audience,
    kind: kind === "ANY" ? undefined : kind,
    measurable: measurable === undefined ? true : measurable === "no" ? false : undefined,
    text,
    metric,
    unit,
    minValue: min === undefined ? undefined : Number(min),
    maxValue: max === undefined ? undefined : Number(max),
    deadlineFrom: from,
    deadlineTo: to,
  });
}
