import { basedAtPatterns } from "./based-at/patterns.ts";
import { citesPatterns } from "./cites/patterns.ts";
import { coBuildsPatterns } from "./co-builds/patterns.ts";
import { datePatterns } from "./dates/patterns.ts";
import { foundedPatterns } from "./founded/patterns.ts";
import { goalPatterns } from "./goals/patterns.ts";
import { headingPatterns } from "./heading/patterns.ts";
import { hostedPatterns } from "./hosted/patterns.ts";
import { interpretsPatterns } from "./interprets/patterns.ts";
import { issuedPatterns } from "./issued/patterns.ts";
import { listsPatterns } from "./lists/patterns.ts";
import { mechanismPatterns } from "./mechanism/patterns.ts";
import { organisesPatterns } from "./organises/patterns.ts";
import { participatesPatterns } from "./participates/patterns.ts";
import type { Pattern } from "./pattern.ts";
import { positionPatterns } from "./position/patterns.ts";
import { listedPosts, roster } from "./position/rosters.ts";
import { succeedsPatterns } from "./succeeds/patterns.ts";
import { supervisesPatterns } from "./supervises/patterns.ts";
import { targetsPatterns } from "./targets/patterns.ts";
import { taskPatterns } from "./tasks/patterns.ts";

/** Every pattern, one folder a predicate; of two equal readings the surer one wins, then the first. */
export const patterns: readonly Pattern[] = [
  ...headingPatterns,
  ...issuedPatterns,
  roster,
  listedPosts,
  ...positionPatterns,
  ...mechanismPatterns,
  ...hostedPatterns,
  ...supervisesPatterns,
  ...coBuildsPatterns,
  ...organisesPatterns,
  ...participatesPatterns,
  ...citesPatterns,
  ...foundedPatterns,
  ...datePatterns,
  ...basedAtPatterns,
  ...succeedsPatterns,
  ...listsPatterns,
  ...interpretsPatterns,
  ...targetsPatterns,
  ...goalPatterns,
  ...taskPatterns,
];
