import { type AddressValues, compact, dateOf, oneOf, textOf } from "../../address/values.ts";

export const goalOrders = ["DEADLINE_ASC", "DEADLINE_DESC", "VALUE_DESC", "VALUE_ASC", "SETTER", "REGION"] as const;

/** `/goals?region=region:440000&beside=region:310000&unit=元&from=2020&to=2025&order=VALUE_DESC` */
export function parseGoalsAddress(values: AddressValues) {
  return compact({
    region: textOf(values.region),
    beside: textOf(values.beside),
    metric: textOf(values.metric),
    unit: textOf(values.unit),
    from: dateOf(values.from),
    to: dateOf(values.to),
    order: oneOf(goalOrders, values.order),
  });
}
