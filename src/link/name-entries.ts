import { z } from "zod";
import { CalendarDate } from "../model/date.ts";

const text = z.string().trim().min(1);
const code = z.string().regex(/^\d{6}$/, "expected the six digits of GB/T 2260");

/** From when and until when a name held, both ends included; left out where it always did, or still does. */
const window = { from: CalendarDate.optional(), until: CalendarDate.optional() };

/** What kind of place an agency serves: autonomous regions are provinces, prefectures and leagues cities. */
export const tiers = ["province", "municipality", "city", "district", "county"] as const;
export type Tier = (typeof tiers)[number];

/** What stands in braces in the name of an agency, filled in from its place. */
export const placeholders = ["place", "party", "court", "city", "short"] as const;
export type Placeholder = (typeof placeholders)[number];

const unknownPlaceholder = new RegExp(`\\{(?!(?:${placeholders.join("|")})\\})`); // {place}委员会 is fine, {town}委员会 is not

/**
 * A line of `agencies.jsonl`: how an agency of a kind is called at places of the tiers `at`, everywhere or inside the
 * regions `in`. The official name is that of the place and `agency`, unless `agency` has placeholders:
 * `{place}` 上海市徐汇区 · `{party}` 上海市委 · `{court}` 安徽省合肥市 · `{city}` 上海市 · `{short}` 徐汇.
 */
export const AgencyEntry = z.strictObject({
  agency: text.refine((name) => !unknownPlaceholder.test(name), {
    error: `expected only the placeholders ${placeholders.join(", ")}`,
  }),
  short: z.array(text).optional(),
  at: z.array(z.enum(tiers)).min(1),
  in: z.array(code).min(1).optional(),
  ...window,
});
export type AgencyEntry = z.infer<typeof AgencyEntry>;

/**
 * A line of the files of single bodies (state, universities, hospitals, zones, regional): its official name and short
 * names that hold `everywhere`, or only `nearby`, in texts about the region `in`.
 */
export const BodyEntry = z
  .strictObject({
    body: text,
    in: code.optional(),
    everywhere: z.array(text).optional(),
    nearby: z.array(text).optional(),
    ...window,
  })
  .refine((entry) => entry.nearby === undefined || entry.in !== undefined, {
    error: "expected in: the region in which the nearby names hold",
  });
export type BodyEntry = z.infer<typeof BodyEntry>;

/** A line of `distinct.jsonl`: two bodies that are easily taken for one and must never be merged. */
export const DistinctPair = z
  .strictObject({ a: text, b: text, because: text })
  .refine(({ a, b }) => a !== b, { error: "expected two different bodies" });
export type DistinctPair = z.infer<typeof DistinctPair>;
