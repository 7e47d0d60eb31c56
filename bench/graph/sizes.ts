import type { EntityLabel } from "../../src/model/vocabulary.ts";

/** How large the graph is, in nodes; relationships are about four times as many. */
export const sizes = { S: 20_000, M: 500_000, L: 5_000_000 } as const;
export type Size = keyof typeof sizes;

export const isSize = (value: string): value is Size => value in sizes;

/** Part of all nodes that each label takes; evidence (0.4), articles and bulletins follow from the relationships. */
const parts: Readonly<Record<EntityLabel, number>> = {
  Institution: 0.1,
  Person: 0.08,
  Document: 0.16,
  Region: 0.01,
  Initiative: 0.05,
  Sector: 0.002,
  Audience: 0.002,
  Provision: 0.11,
  Statistic: 0.025,
};

export type EntityCounts = Readonly<Record<EntityLabel, number>>;

/** Number of entities by label. */
export function entityCounts(size: Size): EntityCounts {
  const entries = Object.entries(parts).map(([label, part]) => [label, Math.round(part * sizes[size])]);
  return Object.fromEntries(entries) as EntityCounts;
}
