import type { Config } from "../config.ts";
import { defaultPlanLimits } from "../graph/plan/compilation.ts";
import type { PlanContext } from "../graph/plan/plan-context.ts";
import { lineageOfPlace, readName } from "../pipeline.ts";
import type { Seed } from "./read-seed.ts";

/** What the planner goes by: the places of the gazetteer and the limits of the settings. */
export function planningOf({ limits }: Config, { gazetteer }: Seed): PlanContext {
  return {
    lineageOf: (place) => lineageOfPlace(gazetteer, place),
    readName: (...asked) => readName(gazetteer, ...asked),
    limits: { ...defaultPlanLimits, pageSize: limits.pageSize, cost: limits.cost },
  };
}
