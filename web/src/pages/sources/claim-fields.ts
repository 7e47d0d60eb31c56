import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import { dateOf } from "../../address/values.ts";

/** A claim as the review queue gives it, and takes it back. */
export type EditableClaim = { readonly [key: string]: unknown };

/** A part of a claim that a reviewer changes in a field of its own. */
export type ClaimField = {
  /** Where it stands: ["object", "unit"]. */
  readonly path: readonly string[];
  /** Its word: the message `sources.claim.<word>`. */
  readonly word:
    | "subject"
    | "predicate"
    | "object"
    | "value"
    | "metric"
    | "comparator"
    | "amount"
    | "upper"
    | "unit"
    | "deadline"
    | "asOf"
    | "title"
    | "on"
    | "from"
    | "until"
    | "quote";
  readonly kind: "text" | "date" | "number" | "comparator" | "predicate";
};

/** How the value of a quantity is compared, as claims write it. */
export const claimComparators = ["=", "≥", ">", "≤", "<", "≈", "range"];

/** Types of relationship that say a title of a person. */
const titled: readonly RelationType[] = ["LEADS", "HOLDS_POSITION"];

/** What of a claim is changed by fields; all else (kinds, offsets, roles) only where it stands as JSON. */
export function claimFields(claim: EditableClaim): ClaimField[] {
  const quote: ClaimField = { path: ["evidence", "quote"], word: "quote", kind: "text" };
  if ("property" in claim) {
    const kind = claim.property === "documentNumber" ? "text" : "date";
    return [...endFields(claim, "subject"), { path: ["value"], word: "value", kind }, quote];
  }
  const { predicate } = claim;
  const isTitled = titled.some((type) => type === predicate);
  return [
    ...endFields(claim, "subject"),
    { path: ["predicate"], word: "predicate", kind: "predicate" },
    ...endFields(claim, "object"),
    ...(isTitled ? [{ path: ["properties", "title"], word: "title", kind: "text" } as const] : []),
    ...(["on", "from", "until"] as const).map((word) => ({ path: ["properties", word], word, kind: "date" }) as const),
    quote,
  ];
}

function endFields(claim: EditableClaim, end: "subject" | "object"): ClaimField[] {
  const { label, comparator } = (claim[end] ?? {}) as Readonly<Record<string, unknown>>;
  if (label !== "Provision" && label !== "Statistic") return [{ path: [end, "name"], word: end, kind: "text" }];
  const range: ClaimField[] = comparator === "range" ? [{ path: [end, "upper"], word: "upper", kind: "number" }] : [];
  const day = label === "Provision" ? "deadline" : "asOf";
  return [
    { path: [end, "text"], word: end, kind: "text" },
    { path: [end, "metric"], word: "metric", kind: "text" },
    { path: [end, "comparator"], word: "comparator", kind: "comparator" },
    { path: [end, "value"], word: "amount", kind: "number" },
    ...range,
    { path: [end, "unit"], word: "unit", kind: "text" },
    { path: [end, day], word: day, kind: "date" },
  ];
}

/** What a field of the claim holds, as text; undefined where it holds nothing. */
export function claimValue(claim: EditableClaim, { path }: ClaimField): string | undefined {
  const value = path.reduce<unknown>((at, key) => (at as EditableClaim | undefined)?.[key], claim);
  return value === undefined || value === null ? undefined : String(value);
}

/**
 * The claim with this in the field, without it where it is undefined. A quotation that changes loses its offsets, so that
 * it is looked for anew.
 */
export function withClaimValue(claim: EditableClaim, field: ClaimField, text: string | undefined): EditableClaim {
  const value = text !== undefined && field.kind === "number" ? Number(text) : text;
  const changed = set(claim, field.path, value);
  if (field.word !== "quote") return changed;
  const { start: _start, end: _end, ...evidence } = changed.evidence as EditableClaim;
  return { ...changed, evidence };
}

function set(at: EditableClaim, [key = "", ...rest]: readonly string[], value: unknown): EditableClaim {
  const next = rest.length === 0 ? value : set((at[key] ?? {}) as EditableClaim, rest, value);
  if (next !== undefined) return { ...at, [key]: next };
  const { [key]: _gone, ...others } = at;
  return others;
}

/** What is wrong with the text of a field: no number, or no date; undefined where nothing is. */
export function claimFault({ kind }: ClaimField, text: string): "number" | "date" | undefined {
  if (kind === "number" && !Number.isFinite(Number(text))) return "number";
  return kind === "date" && dateOf(text) === undefined ? "date" : undefined;
}
